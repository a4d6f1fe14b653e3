import type { RowField } from "../../core/screens/row-form.ts";
import { ROW_FORM_TEXTS as TEXTS } from "../../core/texts/screens-rows.ts";
import { element } from "./element.ts";
import { t } from "./language.ts";

interface Look {
  readonly id: string;
  /** A text of several lines. */
  readonly long: boolean;
  /** What no choice is called where all choices stand in sight; null for a list that opens. */
  readonly none: string | null;
  readonly offered: readonly string[];
}

/** What a person types or chooses in, whatever it looks like. */
export interface RowControl {
  readonly node: HTMLElement;
  /** Has no label of its own: the choices stand below a legend. */
  readonly legend: boolean;
  readonly wide: boolean;
  readonly read: () => string;
  readonly write: (text: string) => void;
}

/** The control of one cell: choices in sight or in a list, a text of several lines, or a line. */
export function rowControl(field: RowField, look: Look): RowControl {
  if (field.choices.length > 0 && look.none !== null) return inSight(field, look);
  if (field.choices.length > 0) return listed(field, look);
  return typed(field, look);
}

function inSight({ choices, text }: RowField, { id, none }: Look): RowControl {
  const values = ["", ...choices];
  const radios = values.map((value) =>
    element("input", { type: "radio", name: id, value, checked: value === text }),
  );
  const labels = radios.map((radio, index) =>
    element("label", { class: "choice" }, [radio, values[index] || (none ?? "")]),
  );
  return {
    node: element("div", {}, labels),
    legend: true,
    wide: true,
    read: () => radios.find(({ checked }) => checked)?.value ?? text,
    write: (next) => {
      for (const radio of radios) radio.checked = radio.value === next;
    },
  };
}

function listed({ choices, text }: RowField, { id }: Look): RowControl {
  const known = text === "" || choices.includes(text);
  const option = (value: string, label: string): HTMLElement =>
    element("option", { value, selected: value === text }, label);
  const made = element("select", { id }, [
    option("", t(TEXTS.notChosen)),
    ...choices.map((value) => option(value, value)),
    known ? null : option(text, t(TEXTS.unknown, { text })),
  ]);
  return {
    node: made,
    legend: false,
    wide: false,
    read: () => made.value,
    write: (next) => {
      made.value = next;
    },
  };
}

function typed({ text }: RowField, { id, long, offered }: Look): RowControl {
  const list = `${id}-offered`;
  const control = long
    ? element("textarea", { id, rows: 2 })
    : element("input", { id, type: "text", list: offered.length > 0 ? list : undefined });
  control.value = text;
  const shared = {
    legend: false,
    wide: long,
    read: () => control.value.trim(),
    write: (next: string) => {
      control.value = next;
    },
  };
  if (!long && offered.length > 0) {
    const options = offered.map((value) => element("option", { value }));
    // A list stands anywhere in the page; beside its field it goes when the form goes.
    queueMicrotask(() => control.after(element("datalist", { id: list }, options)));
  }
  return { node: control, ...shared };
}
