import type { SheetKey } from "../workbook/sheets.ts";

/** Columns in which people write sentences of their own, by sheet; names of others are not theirs to correct. */
const PROSE: { readonly [K in SheetKey]?: readonly string[] } = {
  project: ["name"],
  activities: ["block", "activity", "audience", "channel", "message", "note"],
  events: ["name", "programme"],
  services: ["description"],
  strategy: ["name", "description", "indicator", "comment"],
  swot: ["point"],
  comments: ["settlementReason"],
  templates: ["subject", "body"],
  tasks: ["text"],
};

/** The keys of a sheet's prose columns. */
export function proseKeys(sheet: SheetKey): readonly string[] {
  return PROSE[sheet] ?? [];
}

/** The sheets that have prose, in the order of the tabs. */
export const PROSE_SHEETS: readonly SheetKey[] = [
  "project",
  "activities",
  "events",
  "services",
  "strategy",
  "swot",
  "comments",
  "templates",
  "tasks",
];
