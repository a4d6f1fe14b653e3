import type { Template, TemplatePart } from "./template.ts";
import { fieldKey } from "./template-marks.ts";

/** Tells which names these templates use, in fields and in sections. */
export function usedFields(templates: readonly Template[]): (name: string) => boolean {
  const keys = new Set(templates.flatMap(({ parts }) => keysOf(parts)));
  return (name) => keys.has(fieldKey(name));
}

function keysOf(parts: readonly TemplatePart[]): readonly string[] {
  return parts.flatMap((part) => {
    if (part.kind === "text") return [];
    return part.kind === "field" ? [part.key] : [part.key, ...keysOf(part.parts)];
  });
}
