import { fold } from "../../czech/text.ts";
import type { Fact, Plan } from "../../plans/plan.ts";
import { shownName } from "../../plans/recipient-tables.ts";
import type { Deed } from "../../sending/deeds.ts";
import { deedState } from "../../sending/journal-entries.ts";
import type { CellAddress } from "../../sheet/grid.ts";
import { cellAddress } from "../../sheet/table.ts";
import { INVITATION_TEXTS, SKIP_TEXTS } from "../../texts/invitations.ts";
import { say, type Text } from "../../texts/say.ts";
import type { Contact, Workbook } from "../../workbook/workbook.ts";
import { contactsById } from "../contacts-by-id.ts";
import type { ScreenContext } from "../endpoint.ts";
import { partsOfKey } from "../planned-sending.ts";

/** How far the message to one person has come, by the journal. */
export type SentState = "new" | "waiting" | "sent" | "refused" | "uncertain";

/** One person who gets a message. */
export interface InvitedPerson {
  readonly contact: string;
  readonly name: string;
  readonly email: string;
  readonly state: SentState;
}

/** People who get the same kind of message. */
export interface PeopleGroup {
  readonly kind: string;
  readonly title: string;
  readonly people: readonly InvitedPerson[];
}

/** One person who gets nothing, and why, "" where that is said by the list; the cell is where it may be changed. */
export interface SkippedPerson {
  readonly contact: string;
  readonly name: string;
  readonly reason: string;
  readonly cell: CellAddress | null;
}

/** People of one list who get nothing by e-mail. */
export interface LeftOut {
  readonly kind: "toPhone" | "skipped" | "removed" | "informed";
  readonly title: string;
  readonly people: readonly SkippedPerson[];
}

/** The lists in the order in which they matter. */
const LISTS = [
  { kind: "toPhone", title: INVITATION_TEXTS.toPhone },
  { kind: "skipped", title: INVITATION_TEXTS.skipped },
  { kind: "removed", title: INVITATION_TEXTS.removed },
  { kind: "informed", title: INVITATION_TEXTS.informed },
] as const;

const GROUP_TEXTS: Readonly<Record<string, Text>> = {
  invitation: INVITATION_TEXTS.sent,
  update: INVITATION_TEXTS.update,
  cancellation: INVITATION_TEXTS.cancellation,
};

/** Which column says why somebody is left out. */
const REASON_COLUMN: Readonly<Record<string, "email" | "doNotSend" | "keepUntil">> = {
  "do-not-send": "doNotSend",
  "retention-over": "keepUntil",
};

const STATES = {
  odesláno: "sent",
  přijato: "sent",
  chyba: "refused",
  nejisté: "uncertain",
  čeká: "waiting",
} as const;

/** The receivers by the kind of their message, in the order of the plan. */
export function audience(
  deeds: readonly Deed[],
  { workbook, language }: ScreenContext,
): readonly PeopleGroup[] {
  const states = journalStates(workbook);
  const groups = new Map<string, InvitedPerson[]>();
  for (const { key, message } of deeds) {
    const { kind, contact } = partsOfKey(key);
    const [to] = message.to;
    const person = { contact, name: to?.name ?? "", email: to?.email ?? "", state: states.get(key) ?? "new" };
    groups.set(kind, [...(groups.get(kind) ?? []), person]);
  }
  return [...groups].map(([kind, people]) => {
    return { kind, title: say(GROUP_TEXTS[kind] ?? INVITATION_TEXTS.sent, language), people };
  });
}

/** Who gets nothing by e-mail, list by list, in the very words of the plan's overview. */
export function leftOut({ facts }: Plan, context: ScreenContext): readonly LeftOut[] {
  const contacts = contactsById(context.workbook);
  return LISTS.flatMap(({ kind, title }) => {
    const people = factsOf(facts[kind]).flatMap((fact) => {
      const contact = contacts.get(fold(fact.id));
      return contact === undefined ? [] : [skippedPerson(fact, contact, context)];
    });
    return people.length === 0 ? [] : [{ kind, title: say(title, context.language), people }];
  });
}

function skippedPerson(
  { id, reason }: SkippedFact,
  contact: Contact,
  { workbook, language }: ScreenContext,
): SkippedPerson {
  const why = Object.entries(SKIP_TEXTS).find(([name]) => name === reason);
  return {
    contact: id,
    name: shownName({ contact, id }),
    reason: why === undefined ? "" : say(why[1], language),
    cell: reason === "" ? null : cellAddress(workbook.contacts, contact, REASON_COLUMN[reason] ?? "email"),
  };
}

interface SkippedFact {
  readonly id: string;
  readonly reason: string;
}

/** Some lists hold ids, some an id with a reason. */
function factsOf(list: Fact | undefined): readonly SkippedFact[] {
  if (!Array.isArray(list)) return [];
  return (list as readonly Fact[]).map((fact) => {
    if (typeof fact === "string") return { id: fact, reason: "" };
    const { contact = "", reason = "" } = Object(fact) as { readonly contact?: Fact; readonly reason?: Fact };
    return { id: String(contact), reason: String(reason ?? "") };
  });
}

function journalStates({ journal }: Workbook): ReadonlyMap<string, SentState> {
  const states = new Map<string, SentState>();
  for (const { texts } of journal.records) {
    const state = deedState(texts.state);
    states.set(texts.key, state === null || state === "odesílá se" ? "waiting" : STATES[state]);
  }
  return states;
}
