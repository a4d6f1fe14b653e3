import { toMime } from "../../src/core/messages/mime.ts";
import { planInvitations } from "../../src/core/plans/invitations.ts";
import type { Plan } from "../../src/core/plans/plan.ts";
import { sortDeeds } from "../../src/core/sending/deeds.ts";
import { journalEntries } from "../../src/core/sending/journal-entries.ts";
import { readLedger } from "../../src/core/sending/ledger.ts";
import { readJournal } from "../../src/core/sending/read-journal.ts";
import type { Grid } from "../../src/core/sheet/grid.ts";
import { readWorkbook } from "../../src/core/workbook/workbook.ts";
import { aContact, aGrid, anEvent, gridsOf } from "../support/workbook.ts";

const TODAY = "2018-05-02";
const PEOPLE = 2_000;

const WORKBOOK = readWorkbook(
  gridsOf({
    events: [anEvent({ groups: "všichni" })],
    contacts: Array.from({ length: PEOPLE }, (_, index) => aContact({ firstName: `Jana ${index}` })),
  }),
);

function plan(): Plan {
  return planInvitations({
    workbook: WORKBOOK,
    today: TODAY,
    now: `${TODAY}T06:00:00Z`,
    language: "cs",
    event: "S-001",
  });
}

function messages({ actions }: Plan) {
  return actions.flatMap((action) => (action.kind === "send-message" ? [action] : []));
}

/** Everybody's own message with its calendar part, as the bytes that go out. */
export function buildMessages(): number {
  return messages(plan()).reduce((sum, { message }) => sum + toMime(message).length, 0);
}

/** A journal with so many deeds done. */
export function journalOf(rows: number): Grid {
  return aGrid(
    "journal",
    Array.from({ length: rows }, (_, index) => ({
      key: `invitation:S-${String(index % 40).padStart(3, "0")}:K-${String(index).padStart(5, "0")}:1`,
      state: "odesláno",
      at: "2018-04-02 09:12:30",
      by: "planovani@example.cz",
      reference: `18f2a9b3c4d5${index}`,
      error: "",
    })),
  );
}

/** Which of all messages are still to be sent, by a journal read from its sheet. */
export function planSend(journal: Grid): number {
  const deeds = messages(plan()).map((deed) => ({ ...deed, mime: toMime(deed.message) }));
  const ledger = readLedger(journalEntries(readJournal([journal])), { marks: [], keys: [] });
  return sortDeeds(deeds, ledger).todo.length;
}
