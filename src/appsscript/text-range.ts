import { startsLikeFormula } from "../core/czech/formula-guard.ts";
import { InternalError } from "../core/errors.ts";
import type { Severity } from "../core/issue.ts";

type Range = GoogleAppsScript.Spreadsheet.Range;
type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;

/** A cell's text, where it links to, if anywhere, and the severity that it names. */
export interface LinkedText {
  readonly text: string;
  readonly url?: string;
  readonly severity?: Severity;
}

/** Dark enough to be read on white; the word itself says it too. */
const COLOURS: Readonly<Record<Severity, string>> = { error: "#b3261e", warning: "#8a5000", info: "#2e6b3e" };

/**
 * Writes texts exactly as they stand. Rich text is a text by its type, so Google does not read it as a number,
 * a date or a formula; and because a planted formula would do real harm, a range that got a text beginning like
 * one is read back: were there a formula after all, it is emptied and the run stops. True when it was read back.
 */
export function writeTexts(range: Range, rows: readonly (readonly LinkedText[])[]): boolean {
  const built = new Map<string, RichTextValue>();
  range.setRichTextValues(rows.map((cells) => cells.map((cell) => richText(cell, built))));
  if (!rows.some((cells) => cells.some(({ text }) => startsLikeFormula(text)))) return false;
  if (range.getFormulas().every((formulas) => formulas.every((formula) => formula === ""))) return true;
  range.clearContent();
  throw new InternalError(`A text became a formula in ${range.getA1Notation()}.`);
}

/** Equal cells share one value: every builder is a call to Google. */
function richText({ text, url, severity }: LinkedText, built: Map<string, RichTextValue>): RichTextValue {
  const key = JSON.stringify([text, url, severity]);
  const before = built.get(key);
  if (before !== undefined) return before;
  const builder = SpreadsheetApp.newRichTextValue().setText(text);
  if (text !== "" && url !== undefined) builder.setLinkUrl(url);
  if (text !== "" && severity !== undefined) builder.setTextStyle(severityStyle(severity));
  const value = builder.build();
  built.set(key, value);
  return value;
}

function severityStyle(severity: Severity): GoogleAppsScript.Spreadsheet.TextStyle {
  return SpreadsheetApp.newTextStyle().setForegroundColor(COLOURS[severity]).setBold(true).build();
}
