import type { Action } from "../plans/plan.ts";
import type { Contact, Workbook } from "../workbook/workbook.ts";
import type { BY } from "./deeds.ts";
import type { JournalRow } from "./record.ts";
import { cellsOf } from "./rows.ts";

/** What taking one person off the list writes. */
export interface LeavingWrites {
  readonly key: string;
  readonly deed: JournalRow;
  readonly row: Action;
}

/** Nezasílat becomes ano and the journal gets a deed; `now` is the instant, ISO 8601. */
export function leavingWrites(
  { contacts }: Workbook,
  contact: Contact,
  { by, now }: { readonly by: (typeof BY)[keyof typeof BY]; readonly now: string },
): LeavingWrites {
  const key = `unsubscribe:${contact.texts.id}:${now}`;
  return {
    key,
    deed: { key, state: "přijato", at: now, by, reference: "Nezasílat: ano" },
    row: {
      kind: "write-cells",
      key: `row:${key}`,
      cells: cellsOf(contacts, contact.row, { doNotSend: "ano" }),
    },
  };
}
