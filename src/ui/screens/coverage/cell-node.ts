import { COVERAGE_PANEL_TEXTS as TEXTS } from "../../../core/texts/screens-coverage.ts";
import { element } from "../../parts/element.ts";
import { t } from "../../parts/language.ts";
import type { Model, Place } from "./model.ts";

/** An empty cell of the grid that knows its place. */
export function cellNode({ row, column }: Place): HTMLTableCellElement {
  return element("td", {
    role: "gridcell",
    tabindex: -1,
    "aria-selected": "false",
    "data-row": row,
    "data-column": column,
  });
}

/** The place of a cell's node; null for any other node. */
export function placeOf(target: EventTarget | null): Place | null {
  if (!(target instanceof HTMLTableCellElement)) return null;
  const { row, column } = target.dataset;
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}

/** Shows what the cell says, to eyes and to ears. */
export function drawCell(node: HTMLElement, place: Place, model: Model): void {
  const { works, hours, frequency } = model.at(place);
  const when = [hours, frequency].filter((text) => text !== "").join("; ");
  const look = works ? "on" : model.isDerived(place) ? "derived" : "idle";
  const changed = model.isChanged(place);
  node.textContent = { on: when || "✓", derived: "(✓)", idle: "" }[look];
  node.title = when;
  node.className = changed ? `${look} changed` : look;
  const working = when === "" ? t(TEXTS.works) : t(TEXTS.worksWhen, { text: when });
  const says = { on: working, derived: t(TEXTS.derived), idle: t(TEXTS.idle) }[look];
  node.setAttribute("aria-label", changed ? `${says}, ${t(TEXTS.unsaved)}` : says);
}
