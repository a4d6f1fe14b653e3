import { fold } from "../czech/text.ts";
import type { Grid } from "../sheet/grid.ts";

/** What Google Forms calls the first column of the tab that it answers into, in the languages of our users. */
const FIRST_COLUMNS = new Set(["Časová značka", "Časová pečiatka", "Timestamp", "Zeitstempel"].map(fold));

/** Whether a form of Google answers into this tab, whatever the tab is called. */
export function isFormSheet({ rows }: Grid): boolean {
  return FIRST_COLUMNS.has(fold((rows[0]?.[0] ?? "").slice(0, 50)));
}
