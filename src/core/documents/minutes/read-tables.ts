import { similarTo } from "../../czech/similar.ts";
import { fold, tidyLine } from "../../czech/text.ts";
import { MINUTES_TEXTS as TEXTS } from "../../texts/meeting.ts";
import type { Text } from "../../texts/say.ts";
import { tasksSheet } from "../../workbook/tasks.ts";
import type { DocxCell, DocxTable } from "../docx/read-tables.ts";

/** What a column of the minutes' tables means. */
export type MinutesColumn =
  | "number"
  | "id"
  | "text"
  | "responsible"
  | "timing"
  | "state"
  | "setOn"
  | "votesFor"
  | "votesAgainst"
  | "abstained";

/** New tasks, resolutions, or the tasks of earlier meetings with their state. */
export type MinutesKind = "task" | "resolution" | "review";

/** A table of the minutes that was recognised, with the rows that somebody has filled in. */
export interface MinutesTable {
  readonly kind: MinutesKind;
  /** The heading above it. */
  readonly title: string;
  /** The headers as they stand, by what they mean. */
  readonly headers: Readonly<Partial<Record<MinutesColumn, string>>>;
  readonly rows: readonly MinutesRow[];
}

export interface MinutesRow {
  /** The row as a reader counts it in the table, the header being the first. */
  readonly row: number;
  readonly texts: Readonly<Record<MinutesColumn, string>>;
}

/** A header may follow a title row or two. */
const HEADER_ROWS = 4;
const MAX_HEADER = 40;

const { columns } = tasksSheet;
const labels = ({ label, aliases }: { readonly label: Text; readonly aliases: readonly string[] }) => [
  label.cs,
  label.en,
  ...aliases,
];
const both = ({ cs, en }: Text) => [cs, en];

/** Resolutions before tasks: their table may call its text either. */
const NAMES: readonly (readonly [MinutesColumn | "resolution", readonly string[]])[] = [
  ["number", [...both(TEXTS.number), "číslo", "poř. č.", "pořadové číslo", "#"]],
  ["id", labels(columns.id)],
  ["resolution", [...both(TEXTS.resolution), "znění usnesení", "text usnesení", "hlasování o"]],
  ["responsible", [...both(TEXTS.responsible), ...labels(columns.responsible), "nositel", "odpovědná osoba"]],
  ["timing", [...both(TEXTS.term), ...labels(columns.timing), "termín splnění", "splnit do"]],
  ["state", [...both(TEXTS.state), "plnění", "splněno"]],
  ["setOn", both(TEXTS.setOn)],
  ["votesFor", [...both(TEXTS.votesFor), ...labels(columns.votesFor)]],
  ["votesAgainst", [...both(TEXTS.against), ...labels(columns.votesAgainst)]],
  ["abstained", [...both(TEXTS.abstained), ...labels(columns.abstained)]],
  ["text", [...both(TEXTS.task), ...labels(columns.text), "úkoly", "popis úkolu"]],
];

const BY_NAME: ReadonlyMap<string, MinutesColumn | "resolution"> = new Map(
  [...NAMES].reverse().flatMap(([key, names]) => names.map((name) => [fold(name), key] as const)),
);
/** Shorter headers (T, kdo, pro) must be written as they are. */
const LONG_NAMES = [...BY_NAME.keys()].filter((name) => name.length >= 5);

/** The tables of tasks and resolutions among a document's tables, by their headers; others are passed over. */
export function minutesTables(tables: readonly DocxTable[]): readonly MinutesTable[] {
  return tables.flatMap((table) => recognised(table) ?? []);
}

interface FoundHeader {
  readonly kind: MinutesKind;
  readonly places: ReadonlyMap<MinutesColumn, DocxCell>;
}

function recognised({ before, rows }: DocxTable): MinutesTable | null {
  for (const [index, cells] of rows.slice(0, HEADER_ROWS).entries()) {
    const header = headerOf(cells, before);
    if (header === null) continue;
    const headers = Object.fromEntries([...header.places].map(([key, { text }]) => [key, tidyLine(text)]));
    const filled = rows.slice(index + 1).flatMap((row, offset) => {
      const texts = textsOf(row, header.places);
      return isFilled(texts) && !isSame(row, cells) ? [{ row: index + 2 + offset, texts }] : [];
    });
    return { kind: header.kind, title: tidyLine(before), headers, rows: filled };
  }
  return null;
}

function headerOf(cells: readonly DocxCell[], before: string): FoundHeader | null {
  const meanings = cells.flatMap((cell) => {
    const meaning = meaningOf(cell.text);
    return meaning === undefined ? [] : [{ cell, meaning }];
  });
  const places = new Map<MinutesColumn, DocxCell>();
  for (const { cell, meaning } of meanings) {
    const key = meaning === "resolution" ? "text" : meaning;
    if (!places.has(key)) places.set(key, cell);
  }
  if (!places.has("text")) return null;
  const resolutions = meanings.some(({ meaning }) => meaning === "resolution");
  const kind = kindOf({ has: (key) => places.has(key), resolutions, before });
  return kind === null ? null : { kind, places };
}

interface HeaderTraits {
  readonly has: (key: MinutesColumn) => boolean;
  readonly resolutions: boolean;
  readonly before: string;
}

function kindOf({ has, resolutions, before }: HeaderTraits): MinutesKind | null {
  if (resolutions || has("votesFor") || has("votesAgainst")) return "resolution";
  if (!has("responsible") && !has("timing")) return null;
  return has("setOn") || isReview(before) ? "review" : "task";
}

/** Some programs repeat the header as a row of its own on every page. */
function isSame(row: readonly DocxCell[], header: readonly DocxCell[]): boolean {
  return row.length === header.length && row.every(({ text }, index) => text === header[index]?.text);
}

function isReview(before: string): boolean {
  return both(TEXTS.earlier).some((name) => fold(before) === fold(name));
}

function meaningOf(header: string): MinutesColumn | "resolution" | undefined {
  if (header.length > MAX_HEADER) return undefined;
  const name = fold(header);
  if (name === "") return undefined;
  const known = BY_NAME.get(name);
  if (known !== undefined || name.length < 5) return known;
  const begun = LONG_NAMES.find((long) => name.startsWith(long));
  return BY_NAME.get(begun ?? similarTo(header, LONG_NAMES) ?? "");
}

function textsOf(cells: readonly DocxCell[], places: FoundHeader["places"]): MinutesRow["texts"] {
  const text = (key: MinutesColumn) => {
    const place = places.get(key);
    if (place === undefined) return "";
    const covering = cells.filter(
      ({ column, span }) => column < place.column + place.span && column + span > place.column,
    );
    return covering.map((cell) => cell.text).find((found) => found !== "") ?? "";
  };
  return {
    number: text("number"),
    id: text("id"),
    text: text("text"),
    responsible: text("responsible"),
    timing: text("timing"),
    state: text("state"),
    setOn: text("setOn"),
    votesFor: text("votesFor"),
    votesAgainst: text("votesAgainst"),
    abstained: text("abstained"),
  };
}

/** A printed number alone is an empty line. */
function isFilled({ number, id, ...texts }: MinutesRow["texts"]): boolean {
  return Object.values(texts).some((text) => /[\p{L}\p{N}]/u.test(text));
}
