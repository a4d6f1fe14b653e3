import type { ServedPage } from "../../core/pages/answers/frame.ts";
import { noticePage } from "../../core/pages/answers/notice-page.ts";

type HtmlOutput = GoogleAppsScript.HTML.HtmlOutput;

/** Every request gets a page in words, whatever happens; what went wrong stands in Google's log of executions. */
export function servePage(page: () => ServedPage): HtmlOutput {
  try {
    return outputOf(page());
  } catch (error) {
    Logger.log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return outputOf(noticePage({ notice: "unable" }, { workbook: null, language: "cs", otherLanguage: "" }));
  }
}

/** Google puts the page into a frame of its own: what stands in the head of the whole is told apart from it. */
function outputOf({ title, html }: ServedPage): HtmlOutput {
  return HtmlService.createHtmlOutput(html)
    .setTitle(title)
    .addMetaTag("viewport", "width=device-width, initial-scale=1");
}
