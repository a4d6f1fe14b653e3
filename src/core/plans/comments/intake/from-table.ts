import { BLANK, type FoundComment } from "../../../answers/comments/found-comment.ts";
import { readEmail } from "../../../czech/email.ts";
import { fold, tidy, tidyLine } from "../../../czech/text.ts";
import type { Grid } from "../../../sheet/grid.ts";

/**
 * What forms of Czech towns and regions call their columns, folded, the surest first. A column that none of these begins
 * or contains is left out; the outcome's columns are for the office and empty.
 */
const HEADERS: readonly (readonly [key: keyof FoundComment | "outcome", names: RegExp])[] = [
  ["outcome", /^(?:vyporadani|zpusobvyporadani|vysledek|zduvodnenivyporadani|stanoviskozpracovatele)/],
  ["original", /puvodni|stavajici|soucasn[eay]zneni|original/],
  ["comment", /navrh|novezneni|novytext|pripominka$|pripominky$|^pripomink|namet|pozadavek|comment/],
  ["reason", /oduvodn|zduvodn|reason/],
  ["email", /mail/],
  ["author", /predkladatel|pripominkujici|autor|navrhovatel|organizac|subjekt|jmeno|author/],
  ["place", /kapitol|stran|opatreni|clanek|misto|^bod|^cast|odstavec|place/],
  ["receivedOn", /doruc|datum|prijat/],
];
const SEARCHED_ROWS = 30;
const FEWEST_COLUMNS = 2;
const LONGEST_HEADER = 120;

type Places = ReadonlyMap<keyof FoundComment, number>;

/** The comments of a form in a table: its header wherever it stands, and what stands above it about the author. */
export function commentsInTable(grids: readonly Grid[]): readonly FoundComment[] {
  return grids.flatMap(({ rows }) => {
    const header = headerOf(rows);
    if (header === null) return [];
    const sender = senderAbove(rows.slice(0, header.row));
    return rows.slice(header.row + 1).flatMap((cells) => {
      const found = rowOf(cells, header.places);
      if (found.comment === "") return [];
      return [{ ...found, author: found.author || sender.author, email: found.email || sender.email }];
    });
  });
}

function headerOf(rows: readonly (readonly string[])[]) {
  const all = rows.slice(0, SEARCHED_ROWS).map((cells, row) => ({ row, places: placesIn(cells) }));
  const usable = all.filter(({ places }) => places.has("comment") && places.size >= FEWEST_COLUMNS);
  return usable.sort((a, b) => b.places.size - a.places.size)[0] ?? null;
}

function placesIn(cells: readonly string[]): Places {
  const places = new Map<keyof FoundComment, number>();
  cells.forEach((cell, index) => {
    const name = fold(cell.slice(0, LONGEST_HEADER));
    const key = name === "" ? undefined : HEADERS.find(([, names]) => names.test(name))?.[0];
    if (key !== undefined && key !== "outcome" && !places.has(key)) places.set(key, index);
  });
  return places;
}

function rowOf(cells: readonly string[], places: Places): FoundComment {
  const texts = Object.fromEntries(
    [...places].map(([key, index]) => [key, tidy(cells[index] ?? "")] as const),
  );
  return { ...BLANK, ...texts, receivedOn: "" };
}

/** Forms have the author's name and address in lines of their own: the label, and the value beside it. */
function senderAbove(rows: readonly (readonly string[])[]): Pick<FoundComment, "author" | "email"> {
  const said = rows.map(labelled);
  const first = (key: keyof FoundComment) => said.find((one) => one.key === key && one.value !== "")?.value;
  return { author: first("author") ?? "", email: readEmail(first("email") ?? "").value ?? "" };
}

function labelled(cells: readonly string[]) {
  const filled = cells.map(tidyLine).filter((cell) => cell !== "");
  const [label = "", value = ""] = filled.length === 1 ? (filled[0] ?? "").split(/:\s*/) : filled;
  const name = fold(label.slice(0, LONGEST_HEADER));
  return { key: HEADERS.find(([, names]) => names.test(name))?.[0], value };
}
