import type { Finding } from "../issue.ts";
import type { Template, TemplatePart } from "./template.ts";
import type { LetterField } from "./template-fields.ts";
import { fieldKey, type Mark } from "./template-marks.ts";

/** What is known where a part stands: which values are there and which are not, each with the section that says so. */
interface Standing {
  readonly present: ReadonlyMap<string, Mark>;
  readonly missing: ReadonlyMap<string, Mark>;
  readonly inList: boolean;
  readonly always: ReadonlySet<string>;
}

type Section = Exclude<TemplatePart, { kind: "text" | "field" }>;
type Field = Extract<TemplatePart, { kind: "field" }>;

const MAX_FINDINGS = 20;

/** Parts of a template that can never show, and other texts that can never be used. */
export function unreachableFindings(template: Template, fields: readonly LetterField[]): readonly Finding[] {
  const always = new Set(fields.filter((field) => field.always).map(({ name }) => fieldKey(name)));
  const standing = { present: new Map(), missing: new Map(), inList: false, always };
  return findingsIn(template.parts, standing).slice(0, MAX_FINDINGS);
}

/** Fields that may hold several lines, in a subject that has one. */
export function subjectFindings(subject: Template, fields: readonly LetterField[]): readonly Finding[] {
  const lists = new Set(fields.filter(({ list }) => list).map(({ name }) => fieldKey(name)));
  return subject.parts.flatMap((part) => {
    if (part.kind === "text") return [];
    const isList = part.kind === "each" || (part.kind === "field" && lists.has(part.key));
    return isList ? [at("template-list-in-subject", part.mark)] : [];
  });
}

function findingsIn(parts: readonly TemplatePart[], standing: Standing): readonly Finding[] {
  return parts.flatMap((part) => {
    if (part.kind === "text") return [];
    return part.kind === "field" ? inField(part, standing) : inSection(part, standing);
  });
}

function inField({ key, mark }: Field, { present, missing, inList, always }: Standing): readonly Finding[] {
  if (key === ".") return inList ? [] : [at("template-item-outside-list", mark)];
  const outer = missing.get(key);
  if (outer !== undefined) return [at("template-always-blank", mark, outer)];
  const isThere = present.has(key) || always.has(key);
  return isThere && mark.fallback !== undefined ? [at("template-unused-fallback", mark)] : [];
}

function inSection({ kind, key, mark, parts }: Section, standing: Standing): readonly Finding[] {
  const outer = (kind === "missing" ? standing.present : standing.missing).get(key);
  if (outer !== undefined) return [at("template-unreachable", mark, outer)];
  if (kind === "missing" && standing.always.has(key)) return [at("template-never-blank", mark)];
  return findingsIn(parts, within(standing, { kind, key, mark }));
}

function within(standing: Standing, { kind, key, mark }: Omit<Section, "parts">): Standing {
  if (kind === "missing") return { ...standing, missing: new Map([...standing.missing, [key, mark]]) };
  const present = new Map([...standing.present, [key, mark] as const]);
  return { ...standing, present, inList: standing.inList || kind === "each" };
}

function at(code: Finding["code"], { source, line, column }: Mark, outer?: Mark): Finding {
  return {
    code,
    values: { mark: source, line, column, ...(outer === undefined ? {} : { outer: outer.source }) },
  };
}
