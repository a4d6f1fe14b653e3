import { cellsOf, lackingColumns } from "../../answers/rows.ts";
import { typedDay } from "../../czech/date-words.ts";
import { isPlainDate, type PlainDate } from "../../plain-date.ts";
import { deedState } from "../../sending/journal-entries.ts";
import type { JournalEntry } from "../../sending/operations.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import type { CellWrite } from "../plan.ts";

/** Begins the key of every first letter to a provider. */
export const VERIFICATION_LETTER = "verification:";
/** Begins the key of every letter to a deputy whom a provider has named. */
export const DEPUTY_LETTER = "verification-deputy:";

type Entry = Pick<JournalEntry, "key" | "state" | "at">;

/** The first day on which a letter about each row has gone, by the row's id. */
export function sentDays(journal: readonly Entry[]): ReadonlyMap<string, PlainDate> {
  const days = new Map<string, PlainDate>();
  for (const { key, state, at } of journal) {
    const day = at.slice(0, 10);
    if (!key.startsWith(VERIFICATION_LETTER) || deedState(state) !== "odesláno" || !isPlainDate(day))
      continue;
    const id = key.slice(VERIFICATION_LETTER.length, key.lastIndexOf(":"));
    if (day < (days.get(id) ?? "9999-12-31")) days.set(id, day);
  }
  return days;
}

/** The journal of a workbook that has been read. */
export function journalOf({ journal }: Workbook): readonly Entry[] {
  return journal.records.map(({ texts: { key, state, at } }) => ({ key, state, at }));
}

/** The day on which each provider was written to, by the journal, for rows of Ověřování that have none yet. */
export function sentCells(
  { verifications }: Pick<Workbook, "verifications">,
  journal: readonly Entry[],
): readonly CellWrite[] {
  if (lackingColumns(verifications, ["id", "sentOn"]).length > 0) return [];
  const days = sentDays(journal);
  return verifications.records.flatMap(({ row, texts }) => {
    const day = days.get(texts.id);
    return day === undefined || texts.sentOn !== ""
      ? []
      : cellsOf(verifications, row, { sentOn: typedDay(day) });
  });
}
