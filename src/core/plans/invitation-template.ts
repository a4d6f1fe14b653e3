import { fold } from "../czech/text.ts";
import { type CellRef, type Issue, issueAt, severityOf } from "../issue.ts";
import { INVITATION_FIELDS } from "../messages/invitation-fields.ts";
import { parseTemplate, type Template } from "../messages/template.ts";
import { templateFindings } from "../messages/template-findings.ts";
import { cellRef } from "../sheet/table.ts";
import { TEMPLATE_ROWS } from "../workbook/template-defaults.ts";
import type { Workbook } from "../workbook/workbook.ts";

/** The letter of invitation, read; `usable` is false while something in it must be mended first. */
export interface InvitationTemplate {
  readonly usable: boolean;
  readonly subject: Template;
  readonly body: Template;
  readonly cell: CellRef;
  readonly issues: readonly Issue[];
}

const KEY = "pozvánka";
const NO_TEMPLATE: Template = { parts: [] };

/** The team's own invitation from Šablony; the built-in one while there is none under the key. */
export function invitationTemplate(workbook: Workbook): InvitationTemplate {
  const own = workbook.templates.records.find(({ values }) => fold(values.key) === fold(KEY));
  const cell = cellRef(workbook.templates, own ?? { row: 1 }, "body");
  const subject = parse(own?.texts.subject ?? TEMPLATE_ROWS[0].subject);
  const body = parse(own?.texts.body ?? TEMPLATE_ROWS[0].body);
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

function parse(source: string) {
  const { value, findings } = parseTemplate(source);
  const unknown = value === null ? [] : templateFindings(value, INVITATION_FIELDS);
  return { template: value ?? NO_TEMPLATE, findings: [...findings, ...unknown] };
}
