import type { PlainDate } from "../../plain-date.ts";
import type { Column } from "../../sheet/definition.ts";
import { text as anyText } from "../../sheet/types.ts";
import { tellsStreet } from "../../workbook/secret-address.ts";
import { SHEETS } from "../../workbook/sheets.ts";
import { sameValue } from "../changes/same-value.ts";
import type { EditionSheet } from "../versions/kept-sheets.ts";
import { ADDRESS, type Edition, type EditionRow, PLACE_KEY } from "./edition-data.ts";

/** One thing that differs between two editions. */
export interface EditionChange {
  readonly kind: "added" | "ended" | "removed" | "changed" | "hidden";
  readonly sheet: EditionSheet;
  readonly id: string;
  readonly name: string;
  /** Who provides the service; "" for other rows. */
  readonly provider: string;
  /** The key of the field that changed; "" for whole rows. */
  readonly field: string;
  /** Both are "" where they would tell an address that is secret now or was. */
  readonly before: string;
  readonly after: string;
}

/** The streets that must not be told, by the id of their service. */
export type SecretStreets = ReadonlyMap<string, readonly string[]>;

const SILENT = new Set(["registrationId", "secretAddress", "providedFrom"]);
const PLACES = new Set<string>([ADDRESS, "otherPlaces"]);

/** What changed from one edition to another: services, then providers, then offices, each in the order of the later one. */
export function editionDifference(
  before: Edition,
  after: Edition,
  secrets: SecretStreets,
): readonly EditionChange[] {
  return pairsOf(before.rows, after.rows).flatMap(([old, row]) => {
    const was = listed(old, before.date);
    const is = listed(row, after.date);
    if (was !== null && is !== null) return rowChanges(was, is, streetsOf([was, is], secrets));
    const changed = is === null ? gone(was, row) : [whole(is, "added", beginning(is, before.date))];
    // Who newly provides something is told by the service.
    return changed.filter(({ sheet }) => sheet !== "providers");
  });
}

/** The row if it was printed on that day: a service that was over was not. */
function listed(row: EditionRow | null, date: PlainDate | null): EditionRow | null {
  const until = row?.texts["providedUntil"] ?? "";
  return until === "" || date === null || until >= date ? row : null;
}

/** A row that was printed and is not any more: over, or taken out of the sheet. */
function gone(was: EditionRow | null, row: EditionRow | null): readonly EditionChange[] {
  if (was === null) return [];
  return row === null ? [whole(was, "removed")] : [whole(row, "ended", row.texts["providedUntil"])];
}

type Pair = readonly [old: EditionRow | null, row: EditionRow | null];

/** Rows that belong together by id, or else by the id of the registration: a row typed anew is the same service. */
function pairsOf(before: readonly EditionRow[], after: readonly EditionRow[]): readonly Pair[] {
  const earlier = new Map(before.map((row) => [keyOf(row), row]));
  const later = new Set(after.map(keyOf));
  const lost = before.filter((row) => !later.has(keyOf(row)));
  const registered = new Map(
    lost.flatMap((row) => {
      const registration = row.texts["registrationId"] ?? "";
      return registration === "" ? [] : [[registration, row] as const];
    }),
  );
  const found = new Set<EditionRow>();
  const pairs = after.map((row): Pair => {
    const old = earlier.get(keyOf(row)) ?? registered.get(row.texts["registrationId"] ?? "");
    if (old === undefined || found.has(old)) return [null, row];
    found.add(old);
    return [old, row];
  });
  const gone = before.filter((row) => !found.has(row)).map((row): Pair => [row, null]);
  const place = ([old, row]: Pair): number => ORDER.indexOf((row ?? old)?.sheet ?? "offices");
  return [...pairs, ...gone].sort((a, b) => place(a) - place(b));
}

const ORDER: readonly EditionSheet[] = ["services", "providers", "offices"];

function keyOf({ sheet, id }: EditionRow): string {
  return `${sheet}:${id}`;
}

/** The day a new service began, unless it is only new to the catalogue. */
function beginning({ texts }: EditionRow, since: PlainDate | null): string {
  const from = texts["providedFrom"] ?? "";
  return since !== null && from > since ? from : "";
}

function whole(row: EditionRow, kind: EditionChange["kind"], after = ""): EditionChange {
  return { ...change(row, ""), kind, after };
}

function change({ sheet, id, name, texts }: EditionRow, field: string): EditionChange {
  const provider = texts["provider"] ?? "";
  return { kind: "changed", sheet, id, name, provider, field, before: "", after: "" };
}

function rowChanges(
  was: EditionRow,
  is: EditionRow,
  streets: readonly string[] | null,
): readonly EditionChange[] {
  const [old, now] = [fieldsOf(was), fieldsOf(is)];
  const fields = [...new Set([...Object.keys(now), ...Object.keys(old)])].filter(
    (field) => !SILENT.has(field) && !(streets !== null && tellsPlace(field)),
  );
  const hidden = is.texts["secretAddress"] !== undefined && was.texts["secretAddress"] === undefined;
  const changed = fields
    .filter((field) => !same(is.sheet, field, [old[field] ?? "", now[field] ?? ""]))
    .map((field) => told(change(is, field), [old[field] ?? "", now[field] ?? ""], streets ?? []));
  return [...(hidden ? [whole(is, "hidden")] : []), ...changed];
}

function tellsPlace(field: string): boolean {
  return PLACES.has(field) || placeOf(field) !== null;
}

/** The texts with the name as one of them. */
function fieldsOf({ name, texts }: EditionRow): Readonly<Record<string, string>> {
  return { name, ...texts };
}

function told(
  plain: EditionChange,
  [before, after]: readonly [string, string],
  streets: readonly string[],
): EditionChange {
  const tells = streets.some((street) => tellsStreet(before, street) || tellsStreet(after, street));
  return tells ? plain : { ...plain, before, after };
}

function same(sheet: EditionSheet, field: string, [was, is]: readonly [string, string]): boolean {
  const columns: Readonly<Record<string, Pick<Column<unknown>, "type">>> = SHEETS[sheet].columns;
  if ((was === "" || is === "") && was !== is) return false;
  return sameValue(columns[field] ?? { type: anyText }, was, is);
}

/** The streets not to be told of a service that has a secret address now or in either edition; null where none has. */
function streetsOf(rows: readonly EditionRow[], secrets: SecretStreets): readonly string[] | null {
  const ids = rows.map(({ id }) => id);
  const marked = rows.some(({ texts }) => texts["secretAddress"] !== undefined);
  const known = ids.flatMap((id) => secrets.get(id) ?? []);
  const secret = marked || ids.some((id) => secrets.has(id));
  if (!secret || rows.some(({ sheet }) => sheet !== "services")) return null;
  const printed = rows.flatMap(({ texts }) => [
    ...(texts[ADDRESS] ?? "").split(",").slice(0, 1),
    ...(texts["otherPlaces"] ?? "").split("\n"),
  ]);
  return [...known, ...printed];
}

/** The municipality that a field is about; null for a field of the service as a whole. */
export function placeOf(field: string): string | null {
  return field.startsWith(PLACE_KEY) ? field.slice(PLACE_KEY.length) : null;
}
