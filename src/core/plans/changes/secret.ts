import type { Columns } from "../../sheet/definition.ts";
import type { TableRecord } from "../../sheet/table.ts";

/** Columns of Služby that tell where a service is. */
const PLACE_COLUMNS: readonly string[] = ["street", "postalCode", "municipality", "otherPlaces"];

/** Shorter streets would be found inside other words. */
const MIN_STREET = 4;

/** True for a service whose address must not be told; an answer that is neither ano nor ne counts as yes. */
export function isSecret(texts: Readonly<Record<string, string>>): boolean {
  const answer = (texts["secretAddress"] ?? "").trim().toLowerCase();
  return answer !== "" && !/^(?:ne|n|no|false|nepravda|0)$/.test(answer);
}

/** True when a proposed text would tell a secret address: in its own column, or its street in any other. */
export function tellsSecret(
  record: Pick<TableRecord<Columns>, "texts">,
  field: string,
  texts: readonly string[],
): boolean {
  if (!isSecret(record.texts)) return false;
  if (PLACE_COLUMNS.includes(field)) return true;
  const street = (record.texts["street"] ?? "").replace(/[\s,]*\d.*$/s, "").toLowerCase();
  return street.length >= MIN_STREET && texts.some((text) => text.toLowerCase().includes(street));
}

/** A new row without what would tell its secret address. */
export function withoutSecret(row: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  if (!isSecret(row)) return row;
  return Object.fromEntries(
    Object.entries(row).filter(
      ([key, text]) => !PLACE_COLUMNS.includes(key) && !tellsSecret({ texts: row }, key, [text]),
    ),
  );
}
