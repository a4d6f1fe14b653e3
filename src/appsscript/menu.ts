import { GOOGLE_TEXTS } from "../core/texts/google.ts";
import { PANEL_TEXTS } from "../core/texts/screens.ts";
import { MENU, PANELS } from "./functions.ts";

/**
 * Builds the menu. Always in Czech: the user's language may not be asked for before authorisation, and a
 * menu that touches any other service does not appear at all.
 */
export function buildMenu(): void {
  const ui = SpreadsheetApp.getUi();
  const more = ui.createMenu(PANEL_TEXTS.more.cs);
  MENU.forEach((group, index) => {
    if (index > 0) more.addSeparator();
    for (const { label, functionName } of group) more.addItem(label.cs, functionName);
  });
  const menu = ui.createMenu(GOOGLE_TEXTS.name.cs);
  for (const { label, functionName } of PANELS) menu.addItem(label.cs, functionName);
  menu.addSeparator().addSubMenu(more).addToUi();
}
