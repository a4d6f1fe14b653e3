import { fold } from "../czech/text.ts";
import type { Finding, Issue } from "../issue.ts";
import { parseTemplate } from "../messages/template.ts";
import { fieldsOfLetter } from "../messages/template-fields.ts";
import { templateFindings } from "../messages/template-findings.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { doublesOf } from "./doubles.ts";
import { issueOn } from "./issue-on.ts";

/** Letters that could not be filled in, and letters under one key. */
export function checkTemplates({ templates }: Workbook): readonly Issue[] {
  const doubles = doublesOf(templates.records, ({ values }) => fold(values.key) || null);
  return [
    ...templates.records.flatMap((template) => [
      ...findingsOf(template.texts.subject, template.values.key).map(issueOn(templates, template, "subject")),
      ...findingsOf(template.texts.body, template.values.key).map(issueOn(templates, template, "body")),
    ]),
    ...doubles.map(({ record, first }) =>
      issueOn(templates, record, "key")({ code: "template-doubled", values: { row: first.row } }),
    ),
  ];
}

function findingsOf(source: string, key: string): readonly Finding[] {
  const { value, findings } = parseTemplate(source);
  return value === null ? findings : [...findings, ...templateFindings(value, fieldsOfLetter(key))];
}
