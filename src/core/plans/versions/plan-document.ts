import { VERSION_TEXTS as TEXTS } from "../../texts/versions.ts";
import type { CommandInput } from "../command-input.ts";

/** Which document a command about versions speaks of: the one asked for, the plan's own title, or simply the plan. */
export function planDocument({ ask, workbook }: CommandInput): string {
  return ask?.document ?? (workbook.project.record.values.planTitle || TEXTS.usualDocument.cs);
}
