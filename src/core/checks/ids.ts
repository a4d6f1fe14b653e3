import type { Issue } from "../issue.ts";
import type { Columns } from "../sheet/definition.ts";
import type { Table } from "../sheet/table.ts";
import { idsOf } from "../workbook/ids.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { doublesOf } from "./doubles.ts";
import { issueOn } from "./issue-on.ts";

/** Ids that are missing or that copying rows has doubled; the program can give new ones to both. */
export function checkIds(workbook: Workbook): readonly Issue[] {
  const { activities, events, contacts, services, comments, tasks } = workbook;
  return [activities, events, contacts, services, comments, tasks].flatMap((table) => idIssues(table));
}

function idIssues(table: Table<Columns>): readonly Issue[] {
  return [...missing(table), ...doubled(table)];
}

/** One issue a sheet: a list that was just pasted in has no ids at all. */
function missing(table: Table<Columns>): readonly Issue[] {
  const without = table.records.filter(({ texts }) => texts["id"] === "");
  return without
    .slice(0, 1)
    .map((first) => issueOn(table, first, "id")({ code: "id-missing", values: { count: without.length } }));
}

function doubled(table: Table<Columns>): readonly Issue[] {
  const doubles = doublesOf(table.records, ({ texts }) => texts["id"] || null);
  const ids = doubles.length === 0 ? new Map<number, string>() : idsOf(table);
  return doubles.map(({ record, first }) => {
    const fix = ids.get(record.row);
    const finding = { code: "id-doubled", values: { row: first.row } } as const;
    return issueOn(table, record, "id")(fix === undefined ? finding : { ...finding, fix });
  });
}
