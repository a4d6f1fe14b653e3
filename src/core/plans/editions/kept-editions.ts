import { typedDay } from "../../czech/date-words.ts";
import type { PlainDate } from "../../plain-date.ts";
import { EDITION_DOCUMENT } from "../../texts/editions.ts";
import { SHEETS } from "../../workbook/sheets.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { editionSheet } from "../versions/kept-sheets.ts";
import { MOST_DATA } from "../versions/snapshot.ts";
import type { Edition, EditionRow } from "./edition-data.ts";

/** Longer texts are cut, so that no cell holds more than it can; JSON at most doubles what people type. */
const PIECE = 8_000;

/** An edition as rows of Verze, by column key. What one cell cannot hold goes on in further rows of the same id. */
export function keptRows({ name, date, rows }: Edition) {
  const day = date === null ? "" : typedDay(date);
  return rows.flatMap((row) =>
    dataPieces(row).map((data) => ({
      document: EDITION_DOCUMENT,
      version: name,
      date: day,
      sheet: SHEETS[row.sheet].name.cs,
      row: row.id,
      number: "",
      name: row.name,
      data,
    })),
  );
}

function dataPieces({ texts }: EditionRow): readonly string[] {
  const whole = JSON.stringify(texts);
  if (whole.length <= MOST_DATA) return [whole];
  const pieces: string[] = [];
  let piece: Record<string, string> = {};
  let length = 2;
  for (const [key, text] of Object.entries(texts).flatMap(cut)) {
    const added = JSON.stringify({ [key]: text }).length;
    if (key in piece || length + added > MOST_DATA) {
      pieces.push(JSON.stringify(piece));
      [piece, length] = [{}, 2];
    }
    piece[key] = text;
    length += added;
  }
  return [...pieces, JSON.stringify(piece)];
}

function cut([key, text]: readonly [string, string]): readonly (readonly [string, string])[] {
  const count = Math.max(1, Math.ceil(text.length / PIECE));
  return Array.from({ length: count }, (_, index) => [key, text.slice(index * PIECE, (index + 1) * PIECE)]);
}

/** The editions that Verze holds, the oldest first; rows that cannot be read are left out. */
export function keptEditions({ versions }: Pick<Workbook, "versions">): readonly Edition[] {
  const found = new Map<string, { name: string; date: PlainDate | null; rows: Map<string, EditionRow> }>();
  for (const { values } of versions.records) {
    const sheet = editionSheet(values.sheet);
    const texts = textsOf(values.data);
    if (sheet === undefined || texts === null) continue;
    const edition = found.get(values.version) ?? { name: values.version, date: values.date, rows: new Map() };
    found.set(values.version, edition);
    const key = `${sheet}:${values.row}`;
    const begun = edition.rows.get(key)?.texts ?? {};
    edition.rows.set(key, { sheet, id: values.row, name: values.name, texts: joined(begun, texts) });
  }
  return [...found.values()]
    .map(({ name, date, rows }) => ({ name, date, rows: [...rows.values()] }))
    .sort((a, b) => ((a.date ?? "") < (b.date ?? "") ? -1 : Number((a.date ?? "") > (b.date ?? ""))));
}

function joined(begun: EditionRow["texts"], more: EditionRow["texts"]): EditionRow["texts"] {
  const texts: Record<string, string> = { ...begun };
  for (const [key, text] of Object.entries(more)) texts[key] = (texts[key] ?? "") + text;
  return texts;
}

function textsOf(json: string): EditionRow["texts"] | null {
  try {
    const data: unknown = JSON.parse(json);
    if (typeof data !== "object" || data === null || Array.isArray(data)) return null;
    return Object.fromEntries(Object.entries(data).map(([key, text]) => [key, String(text)]));
  } catch {
    return null;
  }
}
