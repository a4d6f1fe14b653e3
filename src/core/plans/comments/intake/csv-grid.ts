import type { Grid } from "../../../sheet/grid.ts";

/** A form with comments has some kilobytes. */
const LONGEST = 5_000_000;
const MOST_CELLS = 500_000;

/** A table in text (RFC 4180), parted by commas, by the semicolons that Czech programs write, or by tabs. */
export function csvGrid({ name, text }: { readonly name: string; readonly text: string }): Grid {
  const source = text
    .slice(0, LONGEST)
    .replace(/^\ufeff/, "")
    .replace(/\r\n?/g, "\n");
  return { name, rows: rowsOf(source, commaOf(source.split("\n", 1)[0] ?? "")) };
}

/** What stands most often in the first line; a comma where nothing does. */
function commaOf(first: string): string {
  const times = (comma: string) => first.split(comma).length;
  return [";", "\t"].reduce((most, comma) => (times(comma) > times(most) ? comma : most), ",");
}

function rowsOf(source: string, comma: string): readonly (readonly string[])[] {
  const cell = new RegExp(`(?:"([^"]*(?:""[^"]*)*)"|([^${comma}\\n]*))(${comma}|\\n|$)`, "y");
  const rows: string[][] = [[]];
  for (let count = 0; count < MOST_CELLS && cell.lastIndex < source.length; count += 1) {
    const found = cell.exec(source);
    if (found === null) break;
    const [, quoted, plain = "", end] = found;
    rows[rows.length - 1]?.push(quoted?.replace(/""/g, '"') ?? plain);
    if (end === "\n") rows.push([]);
  }
  return rows;
}
