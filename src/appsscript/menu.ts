import { GOOGLE_TEXTS } from "../core/texts/google.ts";
import { MENU } from "./functions.ts";

/**
 * Builds the menu. Always in Czech: the user's language may not be asked for before authorisation, and a
 * menu that touches any other service does not appear at all.
 */
export function buildMenu(): void {
  const menu = SpreadsheetApp.getUi().createMenu(GOOGLE_TEXTS.name.cs);
  MENU.forEach((group, index) => {
    if (index > 0) menu.addSeparator();
    for (const { label, functionName } of group) menu.addItem(label.cs, functionName);
  });
  menu.addToUi();
}
