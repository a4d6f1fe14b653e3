import { BAR_COLOURS, type Bar, type BarsBlock } from "../document.ts";
import { escapeMarkup } from "../markup.ts";
import { paragraph } from "./paragraph.ts";
import { run } from "./runs.ts";
import { GAP } from "./table.ts";

/** The longest bar is so many columns of the grid; Google allows a table no more than twenty or so. */
const STEPS = 18;

/** Shares of the text's width: the name and what stands at the end. */
const NAME_SHARE = 0.32;
const SHOWN_SHARE = 0.2;

/** White lines above and below keep bars apart. */
const BORDERS =
  '<w:tcBorders><w:top w:val="single" w:sz="24" w:space="0" w:color="FFFFFF"/><w:bottom w:val="single" w:sz="24" w:space="0" w:color="FFFFFF"/></w:tcBorders>';

/** Bars as cells that span as many columns of a fine grid as they are long: no picture, so every program shows them. */
export function barsTable({ caption, series, bars }: BarsBlock, textWidth: number): string {
  const name = Math.round(textWidth * NAME_SHARE);
  const step = Math.floor((textWidth * (1 - NAME_SHARE - SHOWN_SHARE)) / STEPS);
  const widths = { name, step, shown: textWidth - name - step * STEPS };
  const most = Math.max(...bars.map(({ parts }) => sum(parts)), 0) || 1;
  const rows = bars.map((bar) => barRow(bar, most, widths)).join("");
  const grid = [name, ...Array.from({ length: STEPS }, () => step), widths.shown]
    .map((width) => `<w:gridCol w:w="${width}"/>`)
    .join("");
  const properties = `<w:tblPr><w:tblW w:w="${textWidth}" w:type="dxa"/><w:tblLayout w:type="fixed"/><w:tblCellMar><w:left w:w="0" w:type="dxa"/><w:right w:w="85" w:type="dxa"/></w:tblCellMar><w:tblLook w:val="0000" w:firstRow="0" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/><w:tblCaption w:val="${escapeMarkup(caption)}"/></w:tblPr>`;
  const legend = series.length < 2 ? "" : paragraph(legendRuns(series), { style: "BarText" });
  return `${legend}<w:tbl>${properties}<w:tblGrid>${grid}</w:tblGrid>${rows}</w:tbl>${GAP}`;
}

interface Widths {
  readonly name: number;
  readonly step: number;
  readonly shown: number;
}

function barRow({ name, parts, shown }: Bar, most: number, widths: Widths): string {
  const steps = stepsOf(parts, most);
  const drawn = steps.map((span, index) => cell(widths.step, { span, index }, "")).join("");
  const left = STEPS - sum(steps);
  const rest = cell(widths.step, { span: left, index: -1 }, "");
  const end = `<w:tc><w:tcPr><w:tcW w:w="${widths.shown}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${paragraph(run(shown), { style: "TableNumber" })}</w:tc>`;
  return `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cell(widths.name, { span: 1, index: -1 }, name)}${drawn}${rest}${end}</w:tr>`;
}

function cell(
  width: number,
  { span, index }: { readonly span: number; readonly index: number },
  text: string,
): string {
  if (span <= 0) return "";
  const merged = span === 1 ? "" : `<w:gridSpan w:val="${span}"/>`;
  const fill = BAR_COLOURS[index % BAR_COLOURS.length];
  const look =
    index < 0 || fill === undefined ? "" : `${BORDERS}<w:shd w:val="clear" w:color="auto" w:fill="${fill}"/>`;
  return `<w:tc><w:tcPr><w:tcW w:w="${width * span}" w:type="dxa"/>${merged}${look}<w:vAlign w:val="center"/></w:tcPr>${paragraph(run(text), { style: "BarText" })}</w:tc>`;
}

/** Whole steps for each part: rounded where the parts before it end, so that they add up; nothing is left invisible. */
function stepsOf(parts: readonly number[], most: number): readonly number[] {
  let before = 0;
  let used = 0;
  return parts.map((part) => {
    before += Math.max(0, part);
    const least = part > 0 ? 1 : 0;
    const span = Math.min(STEPS - used, Math.max(least, Math.round((before / most) * STEPS) - used));
    used += span;
    return span;
  });
}

function legendRuns(series: readonly string[]): string {
  return series
    .map((name, index) => {
      const colour = BAR_COLOURS[index % BAR_COLOURS.length] ?? "";
      return `<w:r><w:rPr><w:color w:val="${colour}"/></w:rPr><w:t xml:space="preserve">■ </w:t></w:r>${run(`${name}\u2003`)}`;
    })
    .join("");
}

function sum(parts: readonly number[]): number {
  return parts.reduce((total, part) => total + part, 0);
}
