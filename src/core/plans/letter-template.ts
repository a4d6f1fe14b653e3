import { fold } from "../czech/text.ts";
import { type CellRef, type Issue, type IssueCode, issueAt, severityOf } from "../issue.ts";
import { parseTemplate, type Template } from "../messages/template.ts";
import { fieldsOfLetter } from "../messages/template-fields.ts";
import { templateFindings } from "../messages/template-findings.ts";
import { cellRef } from "../sheet/table.ts";
import { TEMPLATE_ROWS, type TemplateKey } from "../workbook/template-defaults.ts";
import type { Workbook } from "../workbook/workbook.ts";

/** A letter of Šablony, read; `usable` is false while something in it must be mended first. */
export interface LetterTemplate {
  readonly usable: boolean;
  readonly subject: Template;
  readonly body: Template;
  readonly cell: CellRef;
  readonly issues: readonly Issue[];
}

const NO_TEMPLATE: Template = { parts: [] };

/** The team's own letter from Šablony; the built-in one while there is none under the key. */
export function letterTemplate(workbook: Workbook, key: TemplateKey): LetterTemplate {
  const own = workbook.templates.records.find(({ values }) => fold(values.key) === fold(key));
  const usual = TEMPLATE_ROWS.find((row) => row.key === key);
  const cell = cellRef(workbook.templates, own ?? { row: 1 }, "body");
  const subject = parse(own?.texts.subject ?? usual?.subject ?? "", key, "message-no-subject");
  const body = parse(own?.texts.body ?? usual?.body ?? "", key, "message-no-text");
  const subjectCell = cellRef(workbook.templates, own ?? { row: 1 }, "subject");
  const issues = [
    ...subject.findings.map((finding) => issueAt(subjectCell, own?.texts.subject ?? "", finding)),
    ...body.findings.map((finding) => issueAt(cell, own?.texts.key ?? "", finding)),
  ];
  return {
    usable: !issues.some((issue) => severityOf(issue) === "error"),
    subject: subject.template,
    body: body.template,
    cell,
    issues,
  };
}

/** A blank part would spoil every letter; it is said once, at the template. */
function parse(source: string, key: TemplateKey, whenBlank: IssueCode) {
  if (source.trim() === "") return { template: NO_TEMPLATE, findings: [{ code: whenBlank }] };
  const { value, findings } = parseTemplate(source);
  const unknown = value === null ? [] : templateFindings(value, fieldsOfLetter(key));
  return { template: value ?? NO_TEMPLATE, findings: [...findings, ...unknown] };
}
