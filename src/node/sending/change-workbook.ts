import type { Action } from "../../core/plans/plan.ts";
import type { Language } from "../../core/texts/say.ts";
import { recogniseWorkbook } from "../../core/workbook/recognise.ts";
import type { Workbook } from "../../core/workbook/workbook.ts";
import { readInputFile, writeNamedFile } from "../files.ts";
import { patchXlsx } from "../xlsx/patch-xlsx.ts";
import { readXlsx } from "../xlsx/read-xlsx.ts";

/** Reads a workbook file anew and writes into it what the plan over it says; leaves it alone when that is nothing. */
export async function changeWorkbook(
  path: string,
  language: Language,
  plan: (workbook: Workbook) => readonly Action[],
): Promise<void> {
  const bytes = await readInputFile(path, language);
  const workbook = recogniseWorkbook(await readXlsx(bytes, language), language);
  const actions = plan(workbook).flatMap((action) =>
    action.kind === "write-cells" || action.kind === "replace-rows" ? [action] : [],
  );
  if (actions.length > 0) await writeNamedFile(path, patchXlsx(bytes, actions, language), language);
}
