import { similarTo } from "../czech/similar.ts";
import type { Finding } from "../issue.ts";
import type { Template, TemplatePart } from "./template.ts";
import { fieldKey, type Mark } from "./template-marks.ts";

const MAX_FINDINGS = 20;

/** Fields that nobody will fill in, with the nearest known name; fields of list items count as known fields too. */
export function templateFindings(template: Template, knownFields: readonly string[]): readonly Finding[] {
  const known = new Set([".", ...knownFields.map(fieldKey)]);
  const unknown = new Map<string, Mark>();
  for (const mark of marksOf(template.parts)) {
    const key = fieldKey(mark.name);
    if (!known.has(key) && !unknown.has(key)) unknown.set(key, mark);
  }
  return [...unknown.values()].slice(0, MAX_FINDINGS).map((mark) => unknownField(mark, knownFields));
}

function marksOf(parts: readonly TemplatePart[]): readonly Mark[] {
  return parts.flatMap((part) => {
    if (part.kind === "text") return [];
    return part.kind === "field" ? [part.mark] : [part.mark, ...marksOf(part.parts)];
  });
}

function unknownField({ source, name, line, column }: Mark, knownFields: readonly string[]): Finding {
  const nearest = similarTo(name, knownFields);
  const values = { mark: source, name, line, column };
  if (nearest !== null)
    return { code: "template-misspelt-field", values: { ...values, nearest: `{{${nearest}}}` } };
  return { code: "template-unknown-field", values: { ...values, known: ownFields(knownFields).join(", ") } };
}

/** The fields worth listing: what every column gives besides, with its sheet's name or without, is too long to read. */
function ownFields(fields: readonly string[]): readonly string[] {
  const columns = new Set(fields.map((field) => field.split(": ")[1]));
  return fields.filter((field) => !(field.includes(": ") || columns.has(field)));
}
