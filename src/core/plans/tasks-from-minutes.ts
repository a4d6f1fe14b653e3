import { appendRows, cellsOf, lackingColumns } from "../answers/rows.ts";
import type { Block, Document } from "../documents/document.ts";
import { docxTables } from "../documents/docx/read-tables.ts";
import { toHtml } from "../documents/html.ts";
import { type MinutesKind, type MinutesTable, minutesTables } from "../documents/minutes/read-tables.ts";
import { plainPaper } from "../documents/plain-paper.ts";
import { RefusedError } from "../errors.ts";
import { type Issue, issueAt } from "../issue.ts";
import { cellRef } from "../sheet/table.ts";
import { DOCUMENT_NAMES } from "../texts/made.ts";
import { MINUTES_BACK_TEXTS as TEXTS } from "../texts/minutes-back.ts";
import { type Language, say } from "../texts/say.ts";
import { idsOf } from "../workbook/ids.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { carriedIssues, isUsable } from "./carried-issues.ts";
import { type Carried, type CarriedKey, carriedTasks } from "./carried-tasks.ts";
import { type ChosenEvent, chooseEvent } from "./choose-event.ts";
import type { CommandInput } from "./command-input.ts";
import type { Action, Plan } from "./plan.ts";

/** Written minutes as a file. */
export interface WrittenMinutes {
  /** As the person knows it. */
  readonly name: string;
  /** A .docx. */
  readonly bytes: Uint8Array;
}

/**
 * Tasks and resolutions from the tables of written minutes as rows of Úkoly: what is new and what is changed, for a
 * person to accept. Nothing is deleted and nothing doubled. Refuses a file that is no .docx or has no such table.
 */
export function planTasksFromMinutes(input: CommandInput, written: WrittenMinutes): Plan {
  const { workbook, language } = input;
  const chosen = chooseEvent(input, "past");
  const carried = carriedTasks(workbook, chosen, readTables(written, language));
  const usable = carried.filter((one) => isUsable(one) && (one.kind !== "review" || one.task !== null));
  const issues = [
    ...carried.flatMap((one) => carriedIssues(one, { workbook, meeting: chosen, language })),
    ...lacking(workbook),
  ];
  const counts = {
    added: usable.filter(({ task }) => task === null).length,
    changed: usable.filter((one) => one.task !== null && isChanged(one)).length,
    same: usable.filter((one) => one.task !== null && !isChanged(one)).length,
  };
  const facts = { event: chosen.id, ...counts, rows: usable.map(factOf) };
  const { name } = chosen.event.values;
  if (counts.added + counts.changed === 0) {
    return { actions: [], issues, summary: [say(TEXTS.nothing, language, { event: chosen.id })], facts };
  }
  return {
    actions: [
      {
        kind: "save-page",
        key: `page:tasks-from-minutes:${chosen.id}`,
        name: `${DOCUMENT_NAMES.tasksFromMinutes}-${chosen.id}`,
        html: toHtml(overview(usable, { name, sheet: workbook.tasks.sheet }, language)),
      },
      ...(lacking(workbook).length > 0 ? [] : writes(workbook, chosen, usable)),
    ],
    issues,
    summary: [
      say(TEXTS.summary, language, { event: chosen.id, name, ...counts }),
      say(TEXTS.accept, language),
    ],
    facts,
  };
}

function readTables({ name, bytes }: WrittenMinutes, language: Language): readonly MinutesTable[] {
  const read = docxTables(bytes);
  if (typeof read === "string") {
    throw new RefusedError("unreadable-input", say(TEXTS[read], language, { file: name }));
  }
  const tables = minutesTables(read);
  if (tables.length > 0) return tables;
  throw new RefusedError("unreadable-input", say(TEXTS.noTables, language, { file: name }));
}

function lacking({ tasks }: Workbook): readonly Issue[] {
  return lackingColumns(tasks, ["event", "kind", "text", "responsible", "timing"]).map((key) => {
    const cell = { sheet: tasks.sheet, row: 1, column: cellRef(tasks, { row: 1 }, key).column };
    return issueAt(cell, "", { code: "tasks-column-missing", values: { sheet: tasks.sheet } });
  });
}

function isChanged({ changes }: Carried): boolean {
  return Object.keys(changes).length > 0;
}

function factOf({ kind, row, task, changes }: Carried) {
  const verdict = task === null ? "new" : Object.keys(changes).length > 0 ? "changed" : "same";
  return { kind, verdict, text: row.texts.text, row: task?.row ?? null, changes: { ...changes } };
}

function writes(workbook: Workbook, { id }: ChosenEvent, carried: readonly Carried[]): readonly Action[] {
  const { tasks } = workbook;
  const news = carried.filter(({ task }) => task === null);
  const ids = newIds(workbook, news.length);
  const rows = news.map(({ kind, changes }, index) => ({
    id: ids[index] ?? "",
    event: id,
    kind: kind === "resolution" ? "usnesení" : "úkol",
    ...(kind === "task" ? { state: "trvá" } : {}),
    ...changes,
  }));
  const changed = carried.flatMap(({ task, changes }) =>
    task === null ? [] : cellsOf(tasks, task.row, { ...changes }),
  );
  const key = `cells:tasks:${id}`;
  return [
    ...appendRows(tasks, rows, key),
    ...(changed.length === 0
      ? []
      : [{ kind: "write-cells", key: `${key}:changed`, cells: changed } as const]),
  ];
}

/** Ids that follow the sheet's own. */
function newIds({ tasks }: Workbook, count: number): readonly string[] {
  const below = tasks.records.reduce((last, { row }) => Math.max(last, row), tasks.headerRow) + 1;
  const rows = Array.from({ length: count }, (_, index) => ({ row: below + index, texts: { id: "" } }));
  // Ids are made from rows and their own ids, and of nothing else.
  const records = [...tasks.records, ...rows] as unknown as typeof tasks.records;
  const ids = idsOf({ ...tasks, records });
  return rows.map(({ row }) => ids.get(row) ?? "");
}

const TITLES = { review: TEXTS.review, task: TEXTS.tasks, resolution: TEXTS.resolutions } as const;

function overview(
  carried: readonly Carried[],
  { name, sheet }: { readonly name: string; readonly sheet: string },
  language: Language,
): Document {
  const title = say(TEXTS.title, language, { name });
  const kinds: readonly MinutesKind[] = ["review", "task", "resolution"];
  return plainPaper(
    title,
    [
      { kind: "paragraph", style: "lead", text: [say(TEXTS.how, language)] },
      ...kinds.flatMap((kind) =>
        section(
          kind,
          carried.filter((one) => one.kind === kind),
          { sheet, language },
        ),
      ),
    ],
    { language, orientation: "landscape" },
  );
}

interface Voice {
  readonly sheet: string;
  readonly language: Language;
}

function section(kind: MinutesKind, carried: readonly Carried[], voice: Voice): readonly Block[] {
  if (carried.length === 0) return [];
  const { language } = voice;
  const caption = say(TITLES[kind], language);
  const columns = (["verdict", "place", "text", "change"] as const).map((key, index) => ({
    header: say(TEXTS[key], language),
    share: [2, 2, 5, 5][index] ?? 1,
  }));
  const rows = carried.map((one) => rowOf(one, voice));
  return [
    { kind: "heading", level: 1, text: [caption] },
    { kind: "table", table: { caption, columns, rows } },
  ];
}

function rowOf(carried: Carried, { sheet, language }: Voice) {
  const { task, row, changes } = carried;
  const verdict = task === null ? TEXTS.new : isChanged(carried) ? TEXTS.changed : TEXTS.same;
  const before = (key: CarriedKey) => task?.texts[key] || say(TEXTS.empty, language);
  const changed = (Object.keys(changes) as CarriedKey[])
    .filter((key) => task !== null || key !== "text")
    .map((key) => (task === null ? (changes[key] ?? "") : `${before(key)} → ${changes[key] ?? ""}`));
  return [
    [say(verdict, language)],
    [task === null ? "" : `${sheet} ${task.row}`],
    [row.texts.text],
    [changed.join("; ")],
  ];
}
