import type { Columns } from "../sheet/definition.ts";
import type { Table } from "../sheet/table.ts";

/** Digits of an id's number; larger numbers simply grow. */
const ID_DIGITS = 3;

/**
 * The id of every record by its row: its own, or a new one where it has none or where a row above already
 * has the same (a copied row). New numbers follow the highest that the sheet has, or that was ever written to: who
 * got the id of a deleted row would be taken for somebody who has been invited.
 */
export function idsOf(table: Table<Columns>): ReadonlyMap<number, string> {
  const prefix = table.definition.idPrefix ?? "";
  const numbers = table.records.map(({ texts }) => numberOf(texts["id"] ?? "", prefix));
  let highest = numbers.reduce((most, number) => Math.max(most, number), table.highestId ?? 0);
  const taken = new Set<string>();
  return new Map(
    table.records.map(({ row, texts }) => {
      const own = texts["id"] ?? "";
      if (own !== "" && !taken.has(own)) {
        taken.add(own);
        return [row, own];
      }
      highest += 1;
      return [row, newId(prefix, highest)];
    }),
  );
}

/** Ids for rows that are about to be added, after all that the sheet has, has had, or will fill in. */
export function nextIds(table: Table<Columns>, count: number): readonly string[] {
  const prefix = table.definition.idPrefix ?? "";
  const numbers = [...idsOf(table).values()].map((id) => numberOf(id, prefix));
  const highest = numbers.reduce((most, number) => Math.max(most, number), table.highestId ?? 0);
  return Array.from({ length: count }, (_, index) => newId(prefix, highest + 1 + index));
}

function newId(prefix: string, number: number): string {
  return `${prefix}-${String(number).padStart(ID_DIGITS, "0")}`;
}

function numberOf(id: string, prefix: string): number {
  const match = /^(\D+)-(\d{1,9})$/.exec(id);
  return match !== null && match[1] === prefix ? Number(match[2]) : 0;
}
