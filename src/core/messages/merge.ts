import { withPreposition } from "../czech/preposition.ts";
import { escapeMarkup } from "../documents/markup.ts";
import type { Finding } from "../issue.ts";
import { escapeLetter } from "./letter-markup.ts";
import type { FieldPart, Template, TemplatePart } from "./template.ts";
import { fieldKey, type Mark } from "./template-marks.ts";

/** Values by the names that templates use. */
export type Fields = Readonly<Record<string, FieldValue>>;

/** A text, or a list for `{{#each}}`: of texts (`{{.}}`) or of records. */
type FieldValue = string | readonly (string | Fields)[];

/**
 * How values are made harmless: `text` for subjects (as they are), `letter` for `toBodies` (never bold, never a
 * link with a hidden address), `html` where the template itself is HTML.
 */
export type MergeForm = "text" | "html" | "letter";

/** A template filled in. Where a value was blank and the template gives no other text, there is a finding. */
export interface Merged {
  readonly text: string;
  readonly findings: readonly Finding[];
}

type Values = ReadonlyMap<string, FieldValue>;

interface Filling {
  readonly protect: (value: string) => string;
  /** Innermost list item first, the letter's own fields last. */
  readonly scopes: readonly Values[];
  readonly blank: Map<string, Mark>;
}

const ESCAPES: Readonly<Record<MergeForm, (value: string) => string>> = {
  text: (value) => value,
  html: escapeMarkup,
  letter: escapeLetter,
};

/**
 * Fills a template in. Values are never read as template, whatever braces they hold. A preposition typed directly
 * before a field follows the value: "v {{den}}" gives "ve čtvrtek".
 */
export function merge(template: Template, fields: Fields, form: MergeForm): Merged {
  const blank = new Map<string, Mark>();
  const text = filled(template.parts, { protect: ESCAPES[form], scopes: [valuesOf(fields)], blank });
  return { text, findings: [...blank.values()].map(blankField) };
}

function valuesOf(fields: Fields): Values {
  return new Map(Object.keys(fields).map((name) => [fieldKey(name), fields[name] ?? ""]));
}

function filled(parts: readonly TemplatePart[], filling: Filling): string {
  return parts.map((part) => filledPart(part, filling)).join("");
}

function filledPart(part: TemplatePart, filling: Filling): string {
  switch (part.kind) {
    case "text":
      return part.text;
    case "field":
      return filledField(part, filling);
    case "each":
      return itemsOf(lookUp(part.key, filling.scopes))
        .map((item) => filled(part.parts, { ...filling, scopes: [scopeOf(item), ...filling.scopes] }))
        .join("");
    default: {
      const isPresent = itemsOf(lookUp(part.key, filling.scopes)).length > 0;
      return isPresent === (part.kind === "present") ? filled(part.parts, filling) : "";
    }
  }
}

function filledField({ key, mark, preposition }: FieldPart, { protect, scopes, blank }: Filling): string {
  const value = asText(lookUp(key, scopes)).trim();
  if (value === "" && mark.fallback === undefined && blank.get(key)?.required !== true) blank.set(key, mark);
  const text = value === "" ? (mark.fallback ?? "") : value;
  return preposition === "" ? protect(text) : protect(withChosen(preposition, text));
}

function lookUp(key: string, scopes: readonly Values[]): FieldValue {
  for (const values of scopes) {
    const value = values.get(key);
    if (value !== undefined) return value;
  }
  return "";
}

function asText(value: FieldValue): string {
  if (typeof value === "string") return value;
  return value.filter((item) => typeof item === "string").join(", ");
}

/** The items of a list; a text with lines, as typed into one cell, is a list of its lines. */
function itemsOf(value: FieldValue): readonly (string | Fields)[] {
  const items = typeof value === "string" ? value.split("\n") : value;
  return items.filter((item) => typeof item !== "string" || item.trim() !== "");
}

function scopeOf(item: string | Fields): Values {
  return typeof item === "string" ? new Map([[".", item.trim()]]) : valuesOf(item);
}

/** The preposition in the form that the value wants; a value that brings its own ("ve čtvrtek") keeps it. */
function withChosen(typed: string, value: string): string {
  const base = typed.charAt(0).toLowerCase();
  const bringsOwn = value.toLowerCase().startsWith(`${base} `) || value.toLowerCase().startsWith(`${base}e `);
  const whole = bringsOwn ? value : withPreposition(prepositionOf(base), value);
  return typed.charAt(0) === base ? whole : whole.charAt(0).toUpperCase() + whole.slice(1);
}

function prepositionOf(letter: string): "v" | "k" | "s" | "z" {
  return letter === "k" || letter === "s" || letter === "z" ? letter : "v";
}

function blankField({ source, name, line, column, required }: Mark): Finding {
  const code = required === true ? "template-required-blank" : "template-blank-field";
  return { code, values: { mark: source, name, line, column } };
}
