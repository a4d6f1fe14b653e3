import { fold, tidyLine } from "../czech/text.ts";
import type { MinutesKind, MinutesRow, MinutesTable } from "../documents/minutes/read-tables.ts";
import { isTask, tasksOf, tasksToReview } from "../workbook/meetings.ts";
import type { Meeting } from "../workbook/participants.ts";
import type { Task, Workbook } from "../workbook/workbook.ts";

/** What a row of the minutes can change in a task. */
export type CarriedKey =
  | "text"
  | "responsible"
  | "timing"
  | "state"
  | "votesFor"
  | "votesAgainst"
  | "abstained";

/** One row of the minutes beside the task that the sheet has for it. */
export interface Carried {
  readonly kind: MinutesKind;
  readonly table: MinutesTable;
  readonly row: MinutesRow;
  /** null for what the sheet does not have yet. */
  readonly task: Task | null;
  /** What the sheet is to say, where it says something else. A cell empty in the minutes changes nothing. */
  readonly changes: Readonly<Partial<Record<CarriedKey, string>>>;
}

/** Shares of words that two wordings of one task have in common; with the same number fewer will do. */
const ALIKE = 0.5;
const ALIKE_IN_PLACE = 0.3;

const KEYS: Readonly<Record<MinutesKind, readonly CarriedKey[]>> = {
  task: ["text", "responsible", "timing", "state"],
  resolution: ["text", "responsible", "timing", "votesFor", "votesAgainst", "abstained"],
  review: ["responsible", "timing", "state"],
};

/**
 * Every row of the minutes with its task: by id, by its wording, or by a wording that was mended since. No task is
 * taken twice, and a row that stands twice in the minutes is taken once.
 */
export function carriedTasks(
  workbook: Workbook,
  meeting: Meeting,
  tables: readonly MinutesTable[],
): readonly Carried[] {
  const own = tasksOf(workbook, meeting);
  const candidates: Readonly<Record<MinutesKind, readonly Task[]>> = {
    task: own.filter(isTask),
    resolution: own.filter((task) => !isTask(task)),
    review: tasksToReview(workbook, meeting).map(({ task }) => task),
  };
  const kinds: readonly MinutesKind[] = ["review", "task", "resolution"];
  return kinds.flatMap((kind) => {
    const rows = tables
      .filter((table) => table.kind === kind)
      .flatMap((table) => table.rows.map((row) => ({ table, row })));
    return matched(withoutDoubles(rows), candidates[kind]).map(({ table, row, task }) => ({
      kind,
      table,
      row,
      task,
      changes: changesOf(row, task, KEYS[kind]),
    }));
  });
}

interface Placed {
  readonly table: MinutesTable;
  readonly row: MinutesRow;
}

function withoutDoubles(rows: readonly Placed[]): readonly Placed[] {
  const seen = new Set<string>();
  return rows.filter(({ row }) => {
    const key = fold(row.texts.text);
    if (key === "") return true;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function matched(rows: readonly Placed[], tasks: readonly Task[]) {
  const taken = new Set<Task>();
  const take = (task: Task | undefined) => {
    if (task !== undefined) taken.add(task);
    return task ?? null;
  };
  const free = () => tasks.filter((task) => !taken.has(task));
  const certain = rows.map((placed) => {
    const { id, text } = placed.row.texts;
    const byId = free().find((task) => id !== "" && fold(task.texts.id) === fold(id));
    return { placed, task: take(byId ?? free().find((task) => fold(task.values.text) === fold(text))) };
  });
  return certain.map(({ placed, task }) => ({
    ...placed,
    task: task ?? take(nearest(placed.row, { free: free(), all: tasks })),
  }));
}

interface Candidates {
  readonly free: readonly Task[];
  readonly all: readonly Task[];
}

function nearest({ texts }: MinutesRow, { free, all }: Candidates): Task | undefined {
  const number = Number.parseInt(texts.number, 10);
  const scored = free
    .map((task) => {
      const needed = all.indexOf(task) === number - 1 ? ALIKE_IN_PLACE : ALIKE;
      return { task, surplus: likeness(texts.text, task.values.text) - needed };
    })
    .filter(({ surplus }) => surplus >= 0)
    .sort((a, b) => b.surplus - a.surplus);
  return scored[0]?.task;
}

/** The share of words that two texts have in common, of the longer one. */
function likeness(a: string, b: string): number {
  const [left, right] = [wordsOf(a), wordsOf(b)];
  const common = [...left].filter((word) => right.has(word)).length;
  return common / Math.max(left.size, right.size, 1);
}

function wordsOf(text: string): ReadonlySet<string> {
  return new Set(
    text
      .split(/[\s,.;:()–-]+/)
      .map(fold)
      .filter((word) => word.length > 2),
  );
}

function changesOf(row: MinutesRow, task: Task | null, keys: readonly CarriedKey[]): Carried["changes"] {
  return Object.fromEntries(
    keys.flatMap((key) => {
      const to = key === "text" ? row.texts.text : carriedText(row, key);
      const from = task === null ? "" : currentText(task, key);
      return to === "" || sameText(key, from, to) ? [] : [[key, to]];
    }),
  );
}

/** What a cell of the minutes puts into the sheet; "" for what is not understood or says nothing. */
function carriedText({ texts }: MinutesRow, key: Exclude<CarriedKey, "text">): string {
  if (key === "state") return stateOf(texts.state) ?? "";
  if (key === "responsible" || key === "timing") return tidyLine(texts[key]);
  return votesOf(texts[key]) ?? "";
}

function currentText({ texts, values }: Task, key: CarriedKey): string {
  if (key === "state") return values.state === "" ? "trvá" : values.state;
  return texts[key];
}

/** Spaces and capitals do not count, in the wording punctuation neither: the minutes are typeset. */
function sameText(key: CarriedKey, from: string, to: string): boolean {
  if (key === "text") return fold(from) === fold(to);
  const plain = (text: string) =>
    text
      .replace(/[\s„“"]/g, "")
      .replace(/–/g, "-")
      .toLowerCase();
  return plain(from) === plain(to);
}

/** The state that a cell of the minutes means; null when it means none. */
export function stateOf(text: string): "trvá" | "splněno" | "zrušeno" | null {
  const word = fold(text);
  if (/^(nesplnen|trva|plnise|prubez|open|rozprac)/.test(word)) return "trvá";
  if (/^(splnen|hotov|done)/.test(word)) return "splněno";
  return /^(zrusen|calledoff)/.test(word) ? "zrušeno" : null;
}

/** A number of votes as digits; null when the text is no such number. */
export function votesOf(text: string): string | null {
  const digits = tidyLine(text).replace(/ ?(hlasů|hlasy|hlas|votes)$/u, "");
  return /^\d{1,4}$/.test(digits) ? String(Number(digits)) : null;
}
