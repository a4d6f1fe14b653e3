import { similarTo } from "../czech/similar.ts";
import { RefusedError } from "../errors.ts";
import type { Grid } from "../sheet/grid.ts";
import { type Language, say } from "../texts/say.ts";
import { WORKBOOK_TEXTS } from "../texts/workbook.ts";
import { SHEETS, type SheetKey } from "./sheets.ts";
import { presentSheets, readWorkbook, type Workbook } from "./workbook.ts";

/** More filled-in rows than this in one sheet belong to a whole region, not to one team's workbook. */
const MAX_ROWS = 50_000;

/** Reads the workbook, or refuses one without a single known sheet and one far too long. */
export function recogniseWorkbook(grids: readonly Grid[], language: Language): Workbook {
  for (const grid of grids) refuseTooLong(grid, language);
  const workbook = readWorkbook(grids);
  if (presentSheets(workbook).length === 0) {
    throw new RefusedError("unknown-workbook", unknownMessage(grids, language));
  }
  return workbook;
}

function refuseTooLong({ name, rows }: Grid, language: Language): void {
  if (rows.length <= MAX_ROWS) return;
  const filled = rows.filter((cells) => cells.some((cell) => cell.trim() !== "")).length;
  if (filled <= MAX_ROWS) return;
  const values = { sheet: name, rows: filled, limit: MAX_ROWS };
  throw new RefusedError("too-large", say(WORKBOOK_TEXTS.tooLong, language, values));
}

/** Names the sheets found, the sheets looked for with their first columns, and the nearest names. */
function unknownMessage(grids: readonly Grid[], language: Language): string {
  const names = (Object.keys(SHEETS) as SheetKey[]).map((key) => SHEETS[key].name.cs);
  const nearest = grids.flatMap(({ name }) => {
    const similar = similarTo(name, names);
    return similar === null ? [] : [say(WORKBOOK_TEXTS.nearest, language, { name, similar })];
  });
  const wanted = (["activities", "contacts", "services"] as const).map((key) => {
    const headers = Object.values(SHEETS[key].columns).filter(({ required }) => required);
    return `${SHEETS[key].name.cs} (${headers.map(({ label }) => label.cs).join(", ") || "E-mail, Příjmení"})`;
  });
  const found = grids.map(({ name }) => `„${name}“`).join(", ") || "–";
  const sentences = [
    say(WORKBOOK_TEXTS.unknown, language, { found, wanted: wanted.join("; ") }),
    ...nearest,
    say(WORKBOOK_TEXTS.unknownAdvice, language),
  ];
  return sentences.join(" ");
}
