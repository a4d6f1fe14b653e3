import { createHash } from "node:crypto";
import { COMMANDS, type CommandName } from "../../../core/commands.ts";
import { RefusedError } from "../../../core/errors.ts";
import type { CellWrite } from "../../../core/plans/plan.ts";
import type { WorkbenchInput, WorkbenchOutputs } from "../../../core/screens/workbench-calls.ts";
import { a1, type Grid } from "../../../core/sheet/grid.ts";
import { say } from "../../../core/texts/say.ts";
import { SCREEN_TEXTS as TEXTS } from "../../../core/texts/screens.ts";
import type { Workbook } from "../../../core/workbook/workbook.ts";
import type { Site } from "../site.ts";
import { screenContext } from "./screen-context.ts";

interface Asked {
  readonly command: CommandName;
  readonly event: string | null;
}

/** A list longer than this is not read; the rest is counted. */
const LISTED = 200;

/** The cells that a command would write, from the old text to the new one; nothing is written. */
export async function commandWrites(asked: Asked, site: Site): Promise<WorkbenchOutputs["command.writes"]> {
  const workbook = await site.file.read();
  const grids = await site.file.grids();
  const cells = cellsOf(asked, site, workbook);
  const listed = cells.slice(0, LISTED).map((cell) => ({
    place: `${cell.sheet} ${a1(cell)}`,
    old: textIn(grids, cell),
    text: cell.text,
  }));
  return { cells: listed, count: cells.length, mark: markOf(cells) };
}

/** Writes them when the plan still says exactly what was shown. */
export async function writeCommand(
  { mark, ...asked }: WorkbenchInput<"command.write">,
  site: Site,
): Promise<WorkbenchOutputs["command.write"]> {
  const { language } = site;
  const { answered, written } = await site.file.change((workbook) => {
    const cells = cellsOf(asked, site, workbook);
    if (markOf(cells) !== mark) throw new RefusedError("cannot-write", say(TEXTS.planChanged, language));
    return { actions: [{ kind: "write-cells", key: `cells:${asked.command}`, cells } as const], cells };
  });
  if (!written) throw new RefusedError("cannot-write", say(TEXTS.openElsewhere, language));
  return { count: answered.cells.length };
}

function cellsOf({ command, event }: Asked, site: Site, workbook: Workbook): readonly CellWrite[] {
  const { user: _, ...input } = screenContext(site, workbook);
  const { actions } = COMMANDS[command].plan({ ...input, event });
  return actions.flatMap((action) => (action.kind === "write-cells" ? action.cells : []));
}

function textIn(grids: readonly Grid[], { sheet, row, column }: CellWrite): string {
  return grids.find(({ name }) => name === sheet)?.rows[row - 1]?.[column - 1] ?? "";
}

function markOf(cells: readonly CellWrite[]): string {
  return createHash("sha256").update(JSON.stringify(cells)).digest("base64url");
}
