import { DOCUMENT_TEXTS } from "../../texts/documents.ts";
import { type Language, say } from "../../texts/say.ts";
import type { DocumentTable } from "../document.ts";
import { escapeMarkup } from "../markup.ts";
import { inlines, words } from "./inlines.ts";
import type { HtmlWriter } from "./writer.ts";

/** So many columns are readable on a telephone. */
const MOST_NARROW = 3;

/**
 * A table with a caption for those who do not see it, header cells for columns and rows, in a frame that
 * scrolls sideways on a narrow screen (and can be scrolled from the keyboard).
 */
export function htmlTable(content: DocumentTable, writer: HtmlWriter, language: Language): string {
  const name = escapeMarkup(say(DOCUMENT_TEXTS.scrollable, language, { name: content.caption }));
  const whole = content.columns.reduce((sum, { share }) => sum + share, 0) || 1;
  const columns = content.columns.map(
    ({ share }) => `<col style="width:${((share / whole) * 100).toFixed(1)}%">`,
  );
  const headers = content.columns.map(
    ({ header, number }) =>
      `<th scope="col"${number === true ? ' class="number"' : ""}>${words(header)}</th>`,
  );
  const bodies = partsOf(content).map(
    (rows) => `<tbody>${rows.map((row) => tableRow(row, content, writer)).join("\n")}</tbody>`,
  );
  const look = content.columns.length > MOST_NARROW ? "scroll wide" : "scroll";
  return `<section class="${look}" aria-label="${name}" tabindex="0"><table${written(content)}><caption class="unseen">${words(content.caption)}</caption><colgroup>${columns.join("")}</colgroup><thead><tr>${headers.join("")}</tr></thead>${bodies.join("")}</table></section>`;
}

type Row = DocumentTable["rows"][number];

function partsOf({ rows, partsBefore = [] }: DocumentTable): readonly (readonly Row[])[] {
  const starts = [0, ...partsBefore.filter((at) => at > 0 && at < rows.length), rows.length];
  return starts.slice(0, -1).map((start, index) => rows.slice(start, starts[index + 1]));
}

function tableRow(row: Row, { columns }: DocumentTable, writer: HtmlWriter): string {
  const cells = columns.map(({ number }, index) => {
    const inner = inlines(row[index] ?? [], writer);
    if (index === 0 && inner !== "") return `<th scope="row">${inner}</th>`;
    return `<td${number === true ? ' class="number"' : ""}>${inner}</td>`;
  });
  return `<tr>${cells.join("")}</tr>`;
}

/** Rows that people write into by hand are high enough for it. */
function written({ rowHeightMm }: DocumentTable): string {
  return rowHeightMm === undefined ? "" : ` class="written" style="--row:${rowHeightMm}mm"`;
}
