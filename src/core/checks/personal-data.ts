import { personalDataFindings } from "../czech/personal-id.ts";
import type { Issue } from "../issue.ts";
import type { Columns } from "../sheet/definition.ts";
import type { Table } from "../sheet/table.ts";
import { SHEETS, type SheetKey } from "../workbook/sheets.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { issueOn } from "./issue-on.ts";

/** Written by the program, which never writes personal data of this kind. */
const OWN_SHEETS = new Set<string>(["journal", "findings"]);
const TEXT_TYPES = new Set(["text", "texts"]);
/** Every birth number and birth date has four digits in a row; most texts have not and need no closer look. */
export const MAY_BE_PERSONAL = /\d{4}/;

/** Birth numbers and birth dates in any text that a person may fill in. */
export function checkPersonalData(workbook: Workbook): readonly Issue[] {
  return (Object.keys(SHEETS) as SheetKey[])
    .filter((key) => !OWN_SHEETS.has(key))
    .flatMap((key) => tableIssues(workbook[key]));
}

function tableIssues(table: Table<Columns>): readonly Issue[] {
  const keys = Object.entries(table.definition.columns)
    .filter(([, { type, computed }]) => TEXT_TYPES.has(type.name) && !computed)
    .map(([key]) => key);
  return table.records.flatMap((record) =>
    keys.flatMap((key) => {
      const text = record.texts[key] ?? "";
      return MAY_BE_PERSONAL.test(text) ? personalDataFindings(text).map(issueOn(table, record, key)) : [];
    }),
  );
}
