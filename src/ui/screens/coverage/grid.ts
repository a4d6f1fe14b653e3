import { COVERAGE_PANEL_TEXTS as TEXTS } from "../../../core/texts/screens-coverage.ts";
import { element } from "../../parts/element.ts";
import { t } from "../../parts/language.ts";
import { cellNode, drawCell, placeOf } from "./cell-node.ts";
import { type GridWork, keyPressed } from "./keys.ts";
import type { Model, Place } from "./model.ts";
import { type Selection, selectedPlaces } from "./selection.ts";

/** The matrix as a grid that is walked with arrows; one cell of it can be reached by Tab. */
export interface Grid {
  readonly node: HTMLElement;
  readonly selection: () => Selection;
  readonly selected: () => readonly Place[];
  /** The rows that the filter lets through. */
  readonly shown: () => readonly number[];
  readonly show: (rows: readonly number[]) => void;
  readonly draw: (rows: readonly number[]) => void;
  readonly drawCounts: (counts: readonly number[]) => void;
  readonly focus: () => void;
}

/** The nodes of the table by row and column. */
interface Nodes {
  readonly cells: readonly (readonly HTMLTableCellElement[])[];
  readonly rows: readonly HTMLTableRowElement[];
  readonly counts: readonly HTMLTableCellElement[];
  readonly table: HTMLTableElement;
}

/** What is selected and shown just now. */
interface State {
  selection: Selection;
  shown: readonly number[];
  marked: readonly Place[];
}

export function makeGrid(model: Model, work: GridWork): Grid {
  const nodes = nodesOf(model);
  const shown = model.view.services.map((_, row) => row);
  const state: State = { selection: startingAt(0), shown, marked: [] };
  const draw = (rows: readonly number[]): void => {
    for (const row of rows)
      nodes.cells[row]?.forEach((node, column) => {
        drawCell(node, { row, column }, model);
      });
  };
  listen(nodes, state, work);
  draw(shown);
  select(nodes, state, state.selection);
  return {
    node: element("div", { class: "matrix" }, nodes.table),
    selection: () => state.selection,
    selected: () => state.marked,
    shown: () => state.shown,
    show: (rows) => showRows(nodes, state, rows),
    draw,
    drawCounts: (counts) => drawCounts(nodes.counts, counts),
    focus: () => nodeAt(nodes, state.selection.focus)?.focus(),
  };
}

function startingAt(row: number): Selection {
  return { focus: { row, column: 0 }, anchor: { row, column: 0 } };
}

function nodeAt({ cells }: Nodes, { row, column }: Place): HTMLElement | undefined {
  return cells[row]?.[column];
}

function nodesOf({ view }: Model): Nodes {
  const cells = view.services.map((_, row) => view.places.map((_place, column) => cellNode({ row, column })));
  const rows = view.services.map(({ name, provider }, row) =>
    element("tr", {}, [element("th", { scope: "row", title: provider }, name), ...(cells[row] ?? [])]),
  );
  const counts = view.places.map(() => element("td"));
  const head = element("tr", {}, [
    element("th", { scope: "col" }, t(TEXTS.service)),
    ...view.places.map(({ label, people }) => element("th", { scope: "col", title: people }, label)),
  ]);
  const foot = element("tr", {}, [element("th", { scope: "row" }, t(TEXTS.counts)), ...counts]);
  const look = { role: "grid", "aria-label": t(TEXTS.grid), "aria-multiselectable": "true" };
  const table = element("table", look, [
    element("thead", {}, head),
    element("tbody", {}, rows),
    element("tfoot", {}, foot),
  ]);
  return { cells, rows, counts, table };
}

function listen(nodes: Nodes, state: State, work: GridWork): void {
  const go = (focus: Place, extend: boolean): void => {
    select(nodes, state, { focus, anchor: extend ? state.selection.anchor : focus });
    nodeAt(nodes, focus)?.focus();
    work.moved();
  };
  nodes.table.addEventListener("keydown", (event) => {
    if (placeOf(event.target) === null) return;
    const { selection, shown } = state;
    const columns = nodes.counts.length;
    if (keyPressed(event, { selection, shown, columns, go, work })) event.preventDefault();
  });
  nodes.table.addEventListener("focusin", (event) => {
    const place = placeOf(event.target);
    const { row, column } = state.selection.focus;
    // A screen reader may go to a cell by ways of its own.
    if (place !== null && (place.row !== row || place.column !== column)) go(place, false);
  });
  nodes.table.addEventListener("mousedown", (event) => {
    // The browser would select the texts between the two cells.
    if (event.shiftKey) event.preventDefault();
  });
  nodes.table.addEventListener("click", (event) => {
    const place = placeOf(event.target);
    if (place === null) return;
    go(place, event.shiftKey);
    if (!event.shiftKey) work.toggle();
  });
}

/** Marks what is selected; only the cell with the focus is reached by Tab. */
function select(nodes: Nodes, state: State, selection: Selection): void {
  nodeAt(nodes, state.selection.focus)?.setAttribute("tabindex", "-1");
  for (const place of state.marked) nodeAt(nodes, place)?.setAttribute("aria-selected", "false");
  state.selection = selection;
  state.marked = selectedPlaces(selection, state.shown);
  nodeAt(nodes, selection.focus)?.setAttribute("tabindex", "0");
  for (const place of state.marked) nodeAt(nodes, place)?.setAttribute("aria-selected", "true");
}

function showRows(nodes: Nodes, state: State, rows: readonly number[]): void {
  const visible = new Set(rows);
  for (const [row, node] of nodes.rows.entries()) node.hidden = !visible.has(row);
  state.shown = rows;
  const { focus } = state.selection;
  select(nodes, state, visible.has(focus.row) ? { focus, anchor: focus } : startingAt(rows[0] ?? 0));
}

function drawCounts(nodes: readonly HTMLElement[], counts: readonly number[]): void {
  for (const [column, node] of nodes.entries()) {
    const count = counts[column] ?? 0;
    node.textContent = String(count);
    node.className = count === 0 ? "white" : "";
  }
}
