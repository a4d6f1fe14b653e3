import { DOCUMENT_TEXTS } from "../../texts/documents.ts";
import { type Language, say } from "../../texts/say.ts";
import { BAR_COLOURS, type Bar, type BarsBlock } from "../document.ts";
import { words } from "./inlines.ts";

/** Bars as a table whose middle column is drawn: who does not see them reads the names and what stands at the ends. */
export function htmlBars({ caption, series, bars }: BarsBlock, language: Language): string {
  const most = Math.max(...bars.map(({ parts }) => sum(parts)), 0) || 1;
  const rows = bars.map((bar) => barRow(bar, most)).join("");
  const legend = series.length < 2 ? "" : legendOf(series);
  const [name, picture, shown] = [
    DOCUMENT_TEXTS.barName,
    DOCUMENT_TEXTS.barPicture,
    DOCUMENT_TEXTS.barShown,
  ].map((text) => words(say(text, language)));
  const head = `<thead class="unseen"><tr><th scope="col">${name}</th><th scope="col">${picture}</th><th scope="col">${shown}</th></tr></thead>`;
  return `${legend}<table class="bars"><caption class="unseen">${words(caption)}</caption>${head}<tbody>${rows}</tbody></table>`;
}

function barRow({ name, parts, shown }: Bar, most: number): string {
  const drawn = parts.map((part, index) =>
    part > 0 ? `<i style="width:${((part / most) * 100).toFixed(2)}%;${colour(index)}"></i>` : "",
  );
  return `<tr><th scope="row">${words(name)}</th><td><div class="bar" aria-hidden="true">${drawn.join("")}</div></td><td class="shown">${words(shown)}</td></tr>`;
}

function legendOf(series: readonly string[]): string {
  const items = series.map((name, index) => `<li><i style="${colour(index)}"></i>${words(name)}</li>`);
  return `<ul class="legend" aria-hidden="true">${items.join("")}</ul>`;
}

function colour(index: number): string {
  return `background:#${BAR_COLOURS[index % BAR_COLOURS.length] ?? ""}`;
}

function sum(parts: readonly number[]): number {
  return parts.reduce((total, part) => total + part, 0);
}
