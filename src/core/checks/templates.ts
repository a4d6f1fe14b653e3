import { fold } from "../czech/text.ts";
import type { Issue } from "../issue.ts";
import { lintPart } from "../messages/lint-letter.ts";
import { letterFields } from "../messages/template-fields.ts";
import type { LetterRow, Workbook } from "../workbook/workbook.ts";
import { doublesOf } from "./doubles.ts";
import { issueOn } from "./issue-on.ts";

/** Letters that could not be filled in, and letters under one key. */
export function checkTemplates(workbook: Workbook): readonly Issue[] {
  const { templates } = workbook;
  const doubles = doublesOf(templates.records, ({ values }) => fold(values.key) || null);
  return [
    ...templates.records.flatMap((template) => checkTemplate(workbook, template)),
    ...doubles.map(({ record, first }) =>
      issueOn(templates, record, "key")({ code: "template-doubled", values: { row: first.row } }),
    ),
  ];
}

/** An empty cell is said by the sheet itself; the subject of a draft may be the draft's own. */
function checkTemplate(workbook: Workbook, template: LetterRow): readonly Issue[] {
  const { templates } = workbook;
  const { key, subject, body } = template.texts;
  const fields = letterFields(workbook, key);
  return (["subject", "body"] as const).flatMap((part) => {
    const source = part === "subject" ? subject : body;
    return source === ""
      ? []
      : lintPart(part, source, fields).findings.map(issueOn(templates, template, part));
  });
}
