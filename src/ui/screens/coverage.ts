import type { CoverageView } from "../../core/screens/coverage/read.ts";
import type { CellConflict, CoverageSaved } from "../../core/screens/coverage/save.ts";
import { PANEL_TEXTS, SCREEN_TEXTS } from "../../core/texts/screens.ts";
import { COVERAGE_PANEL_TEXTS as TEXTS } from "../../core/texts/screens-coverage.ts";
import { button } from "../parts/button.ts";
import { call } from "../parts/call.ts";
import { type Child, element } from "../parts/element.ts";
import { t } from "../parts/language.ts";
import { makeDocuments } from "../parts/make-documents.ts";
import { openScreen } from "../parts/screen.ts";
import { type Bar, makeBar } from "./coverage/bar.ts";
import type { Filling } from "./coverage/fill.ts";
import * as fill from "./coverage/fill.ts";
import { makeFilters } from "./coverage/filters.ts";
import { type Grid, makeGrid } from "./coverage/grid.ts";
import { type Cell, type Model, makeModel } from "./coverage/model.ts";
import { makeOverview } from "./coverage/white.ts";

const screen = openScreen(PANEL_TEXTS.coverage);
const { messages } = screen;

/** Reads the matrix; what could not be saved is put back as the person wrote it. */
async function read(conflicts: readonly CellConflict[] = []): Promise<void> {
  const view = await call("coverage.read", {});
  if (view.trouble !== "") screen.show(element("p", {}, view.trouble));
  else showMatrix(view, conflicts);
}

function showMatrix(view: CoverageView, conflicts: readonly CellConflict[]): void {
  const model = makeModel(view);
  model.keep(conflicts);
  const overview = makeOverview(model, () => grid.shown());
  const redraw = (rows: readonly number[]): void => {
    grid.draw(rows);
    bar.draw();
    grid.drawCounts(overview.draw());
  };
  const step = (filling: Filling): void => redraw(model.set(filling));
  const undo = (): void => {
    const rows = model.undo();
    redraw(rows);
    messages.note(t(rows.length === 0 ? TEXTS.noUndo : TEXTS.undone));
  };
  const bar: Bar = makeBar({ messages, model, grid: () => grid, step, undo });
  const grid: Grid = makeGrid(model, {
    moved: () => bar.draw(),
    toggle: () => step(fill.toggled(model, grid.selected())),
    clear: () => step(fill.cleared(grid.selected())),
    type: (text) => bar.type(text),
    shortcuts: { z: undo, d: bar.down, r: bar.right, s: () => void save(model).catch(messages.fail) },
  });
  const filters = makeFilters(view, (rows) => {
    grid.show(rows);
    redraw([]);
  });
  redraw([]);
  screen.show([
    element("p", { class: "quiet" }, t(TEXTS.about)),
    filters.node,
    grid.node,
    bar.node,
    element("div", { class: "row" }, [
      button(t(TEXTS.save), { messages, press: () => save(model) }, { kind: "action" }),
      overview.state,
    ]),
    overview.node,
    documentsPart(),
  ]);
  grid.focus();
}

function documentsPart(): HTMLElement {
  return element("section", { "aria-labelledby": "documents" }, [
    element("h2", { id: "documents" }, t(TEXTS.documents)),
    makeDocuments({ command: "coverage", event: "", label: t(TEXTS.make), messages }),
  ]);
}

async function save(model: Model): Promise<void> {
  messages.busy();
  const saved = await call("coverage.save", { changes: [...model.changes()] });
  await read(saved.conflicts);
  if (saved.conflicts.length === 0) messages.note(saved.sentence);
  else tellConflicts(saved, model.view);
}

/** What somebody else has changed stays as the person wrote it, unsaved, until the person decides. */
function tellConflicts({ conflicts, sentence, written }: CoverageSaved, { services }: CoverageView): void {
  const lines = conflicts.map(({ service, place, sheet, mine }) => {
    const name = services.find(({ id }) => id === service)?.name ?? service;
    const values = { service: name, place, now: wordsOf(sheet), mine: wordsOf(mine) };
    return element("li", {}, t(TEXTS.conflict, values));
  });
  const count = conflicts.length;
  const more: readonly Child[] = [
    ...(written === 0 ? [] : [element("p", {}, sentence)]),
    element("ul", {}, lines),
    button(t(TEXTS.mine), { messages, press: () => writeMine(conflicts) }),
    button(t(TEXTS.theirs), { messages, press: () => dropMine() }),
  ];
  messages.tell(t(TEXTS.conflicts, { count }), more);
}

function wordsOf({ works, hours, frequency }: Cell): string {
  if (!works) return t(TEXTS.idle);
  return [hours, frequency].filter((text) => text !== "").join("; ") || t(TEXTS.works);
}

async function writeMine(conflicts: readonly CellConflict[]): Promise<void> {
  const changes = conflicts.map(({ service, place, sheet, mine }) => ({
    service,
    place,
    was: sheet,
    now: mine,
  }));
  const saved = await call("coverage.save", { changes });
  await read(saved.conflicts);
  messages.note(saved.sentence);
}

async function dropMine(): Promise<void> {
  await read();
  messages.clear();
}

messages.busy(t(SCREEN_TEXTS.loading));
read().then(messages.clear, messages.fail);
