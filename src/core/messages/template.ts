import { similarTo } from "../czech/similar.ts";
import type { Finding, Reading } from "../issue.ts";
import { fieldKey, type Mark, readMarks } from "./template-marks.ts";

/** A letter with marks, read. */
export interface Template {
  readonly parts: readonly TemplatePart[];
}

export type TemplatePart =
  | { readonly kind: "text"; readonly text: string }
  | FieldPart
  | {
      readonly kind: "present" | "missing" | "each";
      readonly mark: Mark;
      readonly key: string;
      readonly parts: readonly TemplatePart[];
    };

/** A place for one value. */
export interface FieldPart {
  readonly kind: "field";
  readonly mark: Mark;
  readonly key: string;
  /** The preposition typed directly before the mark, to be chosen anew by the value; "" without one. */
  readonly preposition: string;
}

type SectionKind = "present" | "missing" | "each";

interface OpenSection {
  readonly kind: SectionKind;
  readonly mark: Mark;
  readonly parts: TemplatePart[];
}

/** What is known while the marks are gone through: sections not yet closed, the innermost last. */
interface Progress {
  readonly root: TemplatePart[];
  readonly open: OpenSection[];
  readonly findings: Finding[];
}

const MAX_DEPTH = 10;

/** More would not help the person who repairs the template. */
const MAX_FINDINGS = 20;

/** "se" is missing on purpose: it is also the reflexive pronoun ("sejdeme se"). */
const PREPOSITION = /(?<![\p{L}\p{M}\p{N}])(v|ve|k|ke|s|z|ze)[ \u00a0]$/iu;

/**
 * Reads a template: `{{pole}}`, `{{pole|výchozí text}}`, `{{pole!}}` (must have a value), `{{#pole}}…{{/pole}}` (with a value),
 * `{{^pole}}…{{/pole}}` (without), `{{#each seznam}}…{{/each}}`. Null when anything in it cannot be understood.
 */
export function parseTemplate(source: string): Reading<Template> {
  const { pieces, findings } = readMarks(source.replace(/\r\n?/g, "\n"));
  const progress: Progress = { root: [], open: [], findings: [...findings] };
  for (const piece of pieces) {
    if (piece.kind === "text") partsOf(progress).push(piece);
    else if (piece.kind === "field") addField(partsOf(progress), piece);
    else if (piece.kind === "close") close(progress, piece);
    else open(progress, piece.kind, piece);
  }
  const all = [...progress.findings, ...progress.open.map(({ mark }) => unclosed(mark))];
  if (all.length > 0) return { value: null, findings: all.slice(0, MAX_FINDINGS) };
  return { value: { parts: progress.root }, findings: [] };
}

function partsOf({ root, open }: Progress): TemplatePart[] {
  return open[open.length - 1]?.parts ?? root;
}

function addField(parts: TemplatePart[], mark: Mark): void {
  const last = parts[parts.length - 1];
  const found = last?.kind === "text" ? PREPOSITION.exec(last.text) : null;
  if (last?.kind === "text" && found !== null) {
    parts[parts.length - 1] = { kind: "text", text: last.text.slice(0, found.index) };
  }
  parts.push({ kind: "field", mark, key: fieldKey(mark.name), preposition: found?.[1] ?? "" });
}

function open({ open, findings, ...progress }: Progress, kind: SectionKind, mark: Mark): void {
  const section: OpenSection = { kind, mark, parts: [] };
  const parts = partsOf({ open, findings, ...progress });
  parts.push({ kind, mark, key: fieldKey(mark.name), parts: section.parts });
  open.push(section);
  if (open.length === MAX_DEPTH + 1) {
    findings.push({ code: "template-too-deep", values: { ...placeOf(mark), limit: MAX_DEPTH } });
  }
}

/** Closes the innermost section of the name; those left open inside it are reported. */
function close({ open, findings }: Progress, mark: Mark): void {
  const names = open.map(closingKey);
  const index = names.lastIndexOf(fieldKey(mark.name));
  if (index !== -1) {
    for (const section of open.splice(index).slice(1)) findings.push(unclosed(section.mark));
    return;
  }
  const innermost = open[open.length - 1];
  if (innermost === undefined) {
    findings.push({ code: "template-unopened-section", values: placeOf(mark) });
    return;
  }
  findings.push({
    code: "template-wrong-closing",
    values: { ...placeOf(mark), opened: innermost.mark.source, expected: closingMark(innermost.mark) },
  });
  if (similarTo(mark.name, [innermost.mark.name]) !== null) open.pop();
}

function closingKey({ kind, mark }: OpenSection): string {
  return kind === "each" ? "each" : fieldKey(mark.name);
}

function closingMark({ kind, name }: Mark): string {
  return kind === "each" ? "{{/each}}" : `{{/${name}}}`;
}

function unclosed(mark: Mark): Finding {
  return {
    code: "template-unclosed-section",
    values: { ...placeOf(mark), expected: closingMark(mark) },
  };
}

function placeOf({ source, line, column }: Mark): { mark: string; line: number; column: number } {
  return { mark: source, line, column };
}
