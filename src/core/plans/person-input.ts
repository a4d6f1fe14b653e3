import { fold } from "../czech/text.ts";
import type { Subject } from "../person/subject.ts";
import type { Trace } from "../person/traces.ts";
import type { PlainDate } from "../plain-date.ts";
import { a1, type Grid } from "../sheet/grid.ts";
import type { Language } from "../texts/say.ts";
import type { Workbook } from "../workbook/workbook.ts";
import type { Fact } from "./plan.ts";

/** A workbook with all cells of its file: people are named in tabs and columns of the team's own too. */
export interface PersonInput {
  readonly workbook: Workbook;
  readonly grids: readonly Grid[];
  readonly today: PlainDate;
  readonly language: Language;
}

/** What names the files: the id, else the name without anything that file names do not take. */
export function keyOf(subjects: readonly Subject[]): string {
  const [first] = subjects;
  if (first === undefined || subjects.length > 1) return "po-lhute";
  return first.ids.find((id) => id !== "") ?? fold(first.shown).slice(0, 40);
}

/** A cell for a human to judge, as data. */
export function traceFact({ cell, by }: Trace): Fact {
  return { sheet: cell.sheet, cell: a1(cell), column: cell.header, text: cell.text, because: by };
}
