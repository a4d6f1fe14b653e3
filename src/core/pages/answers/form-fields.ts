import { words } from "../../documents/html/inlines.ts";
import { escapeMarkup } from "../../documents/markup.ts";

/** A line or an area to type into. */
export interface TextField {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly value: string;
  /** What is wrong with the value; "" when nothing is. */
  readonly error: string;
  readonly lines: number;
  /** In characters; browsers stop there, the server checks again. */
  readonly limit: number;
  /** What browsers may fill in by themselves (HTML, autofill), and a keyboard for it; nothing as a rule. */
  readonly autofill?: "name" | "email";
}

/** One of the answers to choose from. */
export interface RadioField {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly chosen: string;
  readonly error: string;
}

export function textField(field: TextField): string {
  const { name, label, hint, lines, limit } = field;
  const attributes = [
    `id="${name}" name="${name}" autocomplete="${field.autofill ?? "off"}"`,
    // A longer text that came back for shortening must not be cut by the browser.
    field.value.length > limit ? "" : `maxlength="${limit}"`,
    describedBy([...(hint === "" ? [] : [`${name}-hint`]), ...(field.error === "" ? [] : [`${name}-error`])]),
    field.error === "" ? "" : 'aria-invalid="true"',
  ].join(" ");
  const value = escapeMarkup(field.value);
  // The first line end in a textarea is dropped by the parser of HTML.
  const input =
    lines > 1
      ? `<textarea ${attributes} rows="${lines}">\n${value}</textarea>`
      : `<input type="${field.autofill === "email" ? "email" : "text"}" ${attributes} value="${value}">`;
  return `<div class="field"><label class="name" for="${name}">${words(label)}</label>${hintLine(name, hint)}${errorLine(name, field.error)}${input}</div>`;
}

export function radioField({ name, legend, options, chosen, error }: RadioField): string {
  const buttons = options.map(({ value, label }) => {
    const checked = value === chosen ? " checked" : "";
    return `<label class="choice"><input type="radio" name="${name}" value="${value}" id="${name}-${value}" required${checked}> ${words(label)}</label>`;
  });
  const described = error === "" ? "" : ` aria-describedby="${name}-error"`;
  return `<fieldset id="${name}"${described}><legend>${words(legend)}</legend>${errorLine(name, error)}${buttons.join("")}</fieldset>`;
}

export function hiddenField(name: string, value: string): string {
  return `<input type="hidden" name="${name}" value="${escapeMarkup(value)}">`;
}

/** A field that people neither see nor reach; programs that fill in everything give themselves away. */
export function trapField(label: string): string {
  return `<div class="trap" aria-hidden="true"><label for="web">${words(label)}</label><input type="text" id="web" name="web" tabindex="-1" autocomplete="off"></div>`;
}

function describedBy(ids: readonly string[]): string {
  return ids.length === 0 ? "" : `aria-describedby="${ids.join(" ")}"`;
}

function hintLine(name: string, hint: string): string {
  return hint === "" ? "" : `<p class="hint" id="${name}-hint">${words(hint)}</p>`;
}

function errorLine(name: string, error: string): string {
  return error === "" ? "" : `<p class="hint" id="${name}-error"><strong>${words(error)}</strong></p>`;
}
