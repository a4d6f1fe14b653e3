import type { Done, ScreenContext } from "../../src/core/screens/endpoint.ts";
import type { Grid } from "../../src/core/sheet/grid.ts";
import type { Language } from "../../src/core/texts/say.ts";
import { readWorkbook } from "../../src/core/workbook/workbook.ts";
import { performed } from "./answers.ts";
import { gridsOf, type WorkbookParts } from "./workbook.ts";

/** A screen at which one call after another is made, and its actions performed. */
export function screenDesk(parts: WorkbookParts, today: string, language: Language = "cs") {
  let grids: readonly Grid[] = gridsOf(parts);
  const context = (): ScreenContext => ({
    workbook: readWorkbook(grids),
    today,
    now: `${today}T08:00:00Z`,
    language,
    user: "koordinatorka@example.cz",
  });
  const headed = (sheet: string) => {
    const [header = [], ...rows] = grids.find(({ name }) => name === sheet)?.rows ?? [];
    return { header, rows };
  };
  return {
    /** One endpoint, as a shell would run it. */
    do: <I, O>(endpoint: { readonly run: (input: I, context: ScreenContext) => Done<O> }, input: I): O => {
      const { value, actions } = endpoint.run(input, context());
      grids = performed(grids, actions);
      return value;
    },
    /** The texts of a sheet's rows by their headers. */
    rows: (sheet: string): readonly Readonly<Record<string, string>>[] => {
      const { header, rows } = headed(sheet);
      return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index] ?? ""])));
    },
    /** Somebody else writes meanwhile; rows count from 1 below the header. */
    elsewhere: (
      sheet: string,
      { row, column, text }: { row: number; column: string; text: string },
    ): void => {
      const at = headed(sheet).header.indexOf(column) + 1;
      const cells = [{ sheet, row: row + 1, column: at, text }];
      grids = performed(grids, [{ kind: "write-cells", key: "cells:elsewhere", cells }]);
    },
  };
}
