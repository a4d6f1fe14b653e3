import { typedDay } from "../czech/date-words.ts";
import type { Timing } from "../czech/timing/value.ts";
import { firstDayOf, lastDayOf, type PlainDate, partsOf } from "../plain-date.ts";
import type { Columns } from "../sheet/definition.ts";
import { cellAddress, type Table } from "../sheet/table.ts";
import { COMPUTED_TEXTS, DURATION_TEXTS } from "../texts/computed.ts";
import { type Language, say } from "../texts/say.ts";
import { idsOf } from "../workbook/ids.ts";
import { SHEETS, type SheetKey } from "../workbook/sheets.ts";
import type { Activity, Workbook } from "../workbook/workbook.ts";
import type { CellWrite } from "./plan.ts";
import { versionCells } from "./version-cells.ts";

/** The cells that the program fills in: ids where they are missing or doubled, versions, how it reads each timing. */
export function computedCells(workbook: Workbook, today: PlainDate): readonly CellWrite[] {
  const withIds = (Object.keys(SHEETS) as SheetKey[]).filter((key) => "idPrefix" in SHEETS[key]);
  return [
    ...withIds.flatMap((key) => idCells(workbook[key])),
    ...versionCells(
      workbook,
      workbook.journal.records.map(({ texts }) => texts.key),
    ),
    ...workbook.activities.records.flatMap((activity) => timingCells(workbook, activity, today)),
  ];
}

function idCells(table: Table<Columns>): readonly CellWrite[] {
  const ids = idsOf(table);
  return table.records.flatMap((record) => {
    const id = ids.get(record.row) ?? "";
    const address = cellAddress(table, record, "id");
    return address === null || record.texts["id"] === id ? [] : [{ ...address, text: id }];
  });
}

function timingCells(workbook: Workbook, activity: Activity, today: PlainDate): readonly CellWrite[] {
  const { timing } = activity.values;
  const texts = timing === null ? EMPTY : { ...timingTexts(timing, "cs"), next: nextWords(timing, today) };
  return (Object.keys(texts) as (keyof typeof texts)[]).flatMap((key) => {
    const address = cellAddress(workbook.activities, activity, key);
    const text = texts[key];
    return address === null || activity.texts[key] === text ? [] : [{ ...address, text }];
  });
}

const EMPTY = { start: "", end: "", recurrence: "", count: "", next: "" };

/** How the program reads a timing, in words; "" for what the phrase does not say. */
export function timingTexts(timing: Timing, language: Language): Omit<typeof EMPTY, "next"> {
  return {
    start: timing.start === null ? "" : shortPart(timing.start),
    end: timing.end === null ? "" : shortPart(timing.end),
    recurrence: timing.every === null ? "" : recurrenceWords(timing.every, language),
    count: timing.count === null ? "" : String(timing.count),
  };
}

/** `2018`, `9/2018` or `1. 9. 2018`. */
function shortPart(date: string): string {
  if (date.length === 4) return date;
  const { year, month } = partsOf(date);
  return date.length === 7 ? `${month}/${year}` : typedDay(date);
}

function recurrenceWords(every: string, language: Language): string {
  return every
    .split("/")
    .map((duration) => durationWords(duration, language))
    .join(` ${say(COMPUTED_TEXTS.to, language)} `);
}

function durationWords(duration: string, language: Language): string {
  const match = /^P(\d+)([DWMY])$/.exec(duration);
  if (match === null) return duration === "working day" ? say(COMPUTED_TEXTS.workingDay, language) : duration;
  const unit = DURATION_TEXTS[match[2] as keyof typeof DURATION_TEXTS];
  return say(unit, language, { count: Number(match[1]) });
}

/** When the activity's turn comes: its day or month, "probíhá" while it lasts, "" when it is over. */
function nextWords(timing: Timing, today: PlainDate): string {
  if (timing.kind === "continuous" || timing.kind === "recurring") return say(COMPUTED_TEXTS.running, "cs");
  const { start, end } = timing;
  if (end === null || timing.kind === "vague" || lastDayOf(end) < today) return "";
  if (start === null) return shortPart(end);
  return firstDayOf(start) > today ? shortPart(start) : say(COMPUTED_TEXTS.running, "cs");
}
