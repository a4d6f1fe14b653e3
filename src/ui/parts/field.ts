import { type Child, element } from "./element.ts";

interface FieldOptions {
  readonly label: string;
  /** Stands below the label; a screen reader reads it with the field. */
  readonly note?: string;
}

let count = 0;

/** A form control with its label and its note; the control gets an id and is described by the note. */
export function field<E extends HTMLElement>(control: E, { label, note = "" }: FieldOptions): HTMLElement {
  count += 1;
  const id = control.id || `field-${count}`;
  control.id = id;
  const parts: Child[] = [element("label", { for: id }, label)];
  if (note !== "") {
    control.setAttribute("aria-describedby", `${id}-note`);
    parts.push(element("p", { id: `${id}-note`, class: "note" }, note));
  }
  return element("div", { class: "field" }, [...parts, control]);
}

/** A choice of one from several. */
export function select(
  options: readonly { readonly value: string; readonly label: string }[],
  chosen: string,
  changed: (value: string) => void,
): HTMLSelectElement {
  const made = element(
    "select",
    {},
    options.map(({ value, label }) => element("option", { value, selected: value === chosen }, label)),
  );
  made.addEventListener("change", () => changed(made.value));
  return made;
}
