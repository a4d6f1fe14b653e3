import { type Language, say } from "../../core/texts/say.ts";
import { PANEL_TEXTS, WIDE_PANELS } from "../../core/texts/screens.ts";

/** Room for a table; the spreadsheet behind stays usable. */
const WIDE = { width: 1000, height: 640 } as const;

/** Opens a sidebar, or a dialog beside which one can work on: the page that the build has made of the screen, in the language of the person. */
export function openScreen(name: Exclude<keyof typeof PANEL_TEXTS, "more">, language: Language): void {
  const title = say(PANEL_TEXTS[name], language);
  const page = HtmlService.createHtmlOutputFromFile(`screen-${name}`).setTitle(title);
  const built = '<html lang="cs" data-language="cs">';
  const wanted = `<html lang="${language}" data-language="${language}">`;
  if (language !== "cs") page.setContent(page.getContent().replace(built, wanted));
  const ui = SpreadsheetApp.getUi();
  if (!WIDE_PANELS.includes(name)) ui.showSidebar(page);
  else ui.showModelessDialog(page.setWidth(WIDE.width).setHeight(WIDE.height), title);
}
