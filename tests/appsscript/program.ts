import { readFileSync } from "node:fs";
import { bundle } from "../../scripts/build/bundle.ts";
import type { Grid } from "../../src/core/sheet/grid.ts";
import { type WorkbookRows, workbookLayouts } from "../../src/core/workbook/layout.ts";
import type { Call } from "./google/execution.ts";
import { createGoogle, type Google } from "./google/google.ts";
import { cellOf, dataSize } from "./google/sheet-model.ts";

/** The program as `npm run build` makes it. */
export const { code: CODE, functions: FUNCTIONS } = await bundle();

/** The sheets of a whole workbook as a person sees them, filled with the rows given. */
export function wholeWorkbook(rows: WorkbookRows): readonly Grid[] {
  return workbookLayouts("cs", rows).map(({ name, kind, columns, rows: texts }) => ({
    name,
    rows: kind === "table" ? [columns.map(({ header }) => header), ...texts] : texts,
  }));
}

/** The campaign of ORP Strakonice with its slips, on the day the example is run. */
export function strakonice(code = CODE, without: readonly string[] = []): Google {
  const rows = JSON.parse(readFileSync("examples/strakonice/rows.json", "utf8")) as WorkbookRows;
  return createGoogle({ code, grids: wholeWorkbook(rows), now: "2018-05-07T08:00:00Z", without });
}

/** The same after a first check, with everything written that it proposed. */
export function checkedStrakonice(): Google {
  const google = strakonice();
  google.screen.answers.push("YES");
  google.run("checkData");
  return google;
}

/** The displayed texts of a sheet's row. */
export function rowOf(google: Google, sheet: string, row: number): readonly string[] {
  const { columns } = dataSize(google.sheet(sheet));
  return Array.from({ length: columns }, (_, index) => cellOf(google.sheet(sheet), row, index + 1).text);
}

/** How many calls read or wrote data. */
export function dataCalls(calls: readonly Call[]): number {
  return calls.filter(({ data }) => data).length;
}
