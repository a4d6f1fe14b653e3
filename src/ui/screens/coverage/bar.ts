import type { Text } from "../../../core/texts/say.ts";
import { COVERAGE_PANEL_TEXTS as TEXTS } from "../../../core/texts/screens-coverage.ts";
import { button } from "../../parts/button.ts";
import { element } from "../../parts/element.ts";
import { field } from "../../parts/field.ts";
import { t } from "../../parts/language.ts";
import type { Messages } from "../../parts/messages.ts";
import type { Filling } from "./fill.ts";
import * as fill from "./fill.ts";
import type { Grid } from "./grid.ts";
import type { Model } from "./model.ts";

interface BarWork {
  readonly messages: Messages;
  readonly model: Model;
  readonly grid: () => Grid;
  readonly step: (filling: Filling) => void;
  readonly undo: () => void;
}

/** What can be said of the selected cells: their texts, and the ways to fill many at once. */
export interface Bar {
  readonly node: HTMLElement;
  /** Shows what is selected. */
  readonly draw: () => void;
  /** The person types into the selected cells; "" leaves the text that is there. */
  readonly type: (text: string) => void;
  readonly right: () => void;
  readonly down: () => void;
}

interface Fields {
  readonly title: HTMLElement;
  readonly said: HTMLElement;
  readonly hours: HTMLInputElement;
  readonly frequency: HTMLInputElement;
  readonly others: HTMLSelectElement;
  readonly take: HTMLButtonElement;
}

export function makeBar(work: BarWork): Bar {
  const { messages, model, grid, step } = work;
  const focus = () => grid().selection().focus;
  const right = (): void => step(fill.filledRight(model, grid().selection(), grid().selected()));
  const down = (): void => step(fill.filledDown(model, grid()));
  const tool = (label: Text, press: () => void) => button(t(label), { messages, press });
  const fields: Fields = {
    title: element("p", { class: "selected" }),
    said: element("p", { class: "quiet" }),
    hours: textField("hours", work),
    frequency: textField("frequency", work),
    others: othersField(work),
    take: tool(TEXTS.take, () => step(fill.taken(model, focus()))),
  };
  const node = element("section", { class: "bar", "aria-label": t(TEXTS.selection) }, [
    fields.title,
    fields.said,
    element("div", { class: "pairs" }, [
      field(fields.hours, { label: t(TEXTS.hours) }),
      field(fields.frequency, { label: t(TEXTS.frequency) }),
      field(fields.others, { label: t(TEXTS.same) }),
    ]),
    tool(TEXTS.whole, () => step(fill.wholeRow(model, focus()))),
    tool(TEXTS.right, right),
    tool(TEXTS.down, down),
    tool(TEXTS.clear, () => step(fill.cleared(grid().selected()))),
    fields.take,
    tool(TEXTS.undo, work.undo),
  ]);
  return {
    node,
    draw: () => drawFields(fields, work),
    type: (text) => typeInto(fields, text, work),
    right,
    down,
  };
}

function drawFields(fields: Fields, { model, grid }: BarWork): void {
  const { title, said, hours, frequency, others, take } = fields;
  const place = grid().selection().focus;
  const service = model.view.services[place.row];
  const several = grid().selected().length;
  const names = { service: service?.name ?? "", place: model.view.places[place.column]?.label ?? "" };
  title.textContent = several > 1 ? t(TEXTS.cells, { count: several }) : t(TEXTS.cell, names);
  const shared = model.isShared(place);
  const text = service?.said ?? "";
  const words = text === "" ? "" : t(TEXTS.said, { text });
  said.textContent = shared ? t(TEXTS.severalRows) : words;
  const cell = model.at(place);
  hours.value = cell.hours;
  frequency.value = cell.frequency;
  hours.disabled = shared;
  frequency.disabled = shared;
  take.disabled = !model.view.places.some((_, column) => model.isDerived({ row: place.row, column }));
  drawOthers(others, model, place.row);
}

function typeInto({ hours }: Fields, text: string, { messages }: BarWork): void {
  if (hours.disabled) {
    messages.note(t(TEXTS.severalRows));
    return;
  }
  hours.focus();
  if (text === "") hours.select();
  else hours.value = text;
}

/** A text of the selected cells: written when the field is left or Enter is pressed, dropped by Escape. */
function textField(key: "hours" | "frequency", { model, grid, step }: BarWork): HTMLInputElement {
  const input = element("input", { id: key, type: "text", maxlength: 500, autocomplete: "off" });
  const text = () => model.at(grid().selection().focus)[key];
  const write = (): void => {
    const now = input.value.trim();
    if (now !== text()) step(fill.typed(model, grid().selected(), { [key]: now }));
  };
  input.addEventListener("change", write);
  input.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== "Escape") return;
    event.preventDefault();
    if (event.key === "Escape") input.value = text();
    else write();
    grid().focus();
  });
  return input;
}

/** Services to copy the whole row from. */
function othersField({ model, grid, step }: BarWork): HTMLSelectElement {
  const made = element("select", { id: "like" });
  made.addEventListener("change", () => {
    if (made.value !== "") step(fill.likeRow(model, grid().selection().focus, Number(made.value)));
  });
  return made;
}

function drawOthers(select: HTMLSelectElement, { view, at }: Model, own: number): void {
  const options = view.services.flatMap(({ name }, row) =>
    row !== own && view.places.some((_, column) => at({ row, column }).works)
      ? [element("option", { value: row }, name)]
      : [],
  );
  select.replaceChildren(element("option", { value: "" }, t(TEXTS.choose)), ...options);
}
