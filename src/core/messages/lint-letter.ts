import type { Finding } from "../issue.ts";
import { draftId } from "./letter-sources.ts";
import { parseTemplate, type Template } from "./template.ts";
import type { LetterField } from "./template-fields.ts";
import { templateFindings } from "./template-findings.ts";
import { subjectFindings, unreachableFindings } from "./template-lint.ts";

/** One part of a letter read, with everything that is wrong with it; null when it cannot be read. */
interface LintedPart {
  readonly template: Template | null;
  readonly findings: readonly Finding[];
}

/** Reads a letter's subject or its text as it stands in a cell, on a screen or in a draft, and says what is wrong. */
export function lintPart(
  part: "subject" | "body",
  source: string,
  fields: readonly LetterField[],
): LintedPart {
  if (source.trim() === "") {
    return {
      template: null,
      findings: [{ code: part === "subject" ? "message-no-subject" : "message-no-text" }],
    };
  }
  // A draft's own text is not here; whoever reads the draft checks it.
  if (part === "body" && draftId(source) !== null) return { template: null, findings: [] };
  const { value, findings } = parseTemplate(source);
  if (value === null) return { template: null, findings };
  const known = fields.map(({ name }) => name);
  return {
    template: value,
    findings: [
      ...findings,
      ...templateFindings(value, known),
      ...unreachableFindings(value, fields),
      ...(part === "subject" ? subjectFindings(value, fields) : []),
    ],
  };
}
