import { fold } from "../czech/text.ts";
import { type CellRef, type Issue, issueAt, severityOf } from "../issue.ts";
import type { ColumnField } from "../messages/column-fields.ts";
import { picturesOf } from "../messages/letter.ts";
import { lintPart } from "../messages/lint-letter.ts";
import type { Attachment } from "../messages/message.ts";
import { letterSnapshot } from "../messages/snapshot.ts";
import type { Template } from "../messages/template.ts";
import { letterColumns, letterFields } from "../messages/template-fields.ts";
import { usedFields } from "../messages/used-fields.ts";
import { cellRef } from "../sheet/table.ts";
import { splitList } from "../sheet/types.ts";
import { TEMPLATE_ROWS, type TemplateKey } from "../workbook/template-defaults.ts";
import type { CommandInput } from "./command-input.ts";
import { letterAttachments } from "./letter-attachments.ts";
import { type LetterSource, letterSource } from "./letter-source.ts";

/** A letter of Šablony, read; `usable` is false while something in it must be mended first. */
export interface LetterTemplate {
  readonly usable: boolean;
  readonly subject: Template;
  readonly body: Template;
  /** The light markup of Šablony, or a draft's HTML. */
  readonly form: LetterSource["form"];
  /** The columns of Kontakty and Akce that the letter uses. */
  readonly columns: readonly ColumnField[];
  /** Goes with every letter. */
  readonly attachments: readonly Attachment[];
  /** Content ids of the pictures that the letter shows, by their names in small letters. */
  readonly pictures: ReadonlyMap<string, string>;
  /** Changes when the subject, the text, the attachments named or a file among them does. */
  readonly snapshot: string;
  readonly cell: CellRef;
  readonly issues: readonly Issue[];
}

const NO_TEMPLATE: Template = { parts: [] };

/**
 * The team's own letter from Šablony, or the draft that it names; the built-in one while there is none under the key.
 * Documents that go with it are about the input's event.
 */
export function letterTemplate(input: CommandInput, key: TemplateKey): LetterTemplate {
  const { workbook } = input;
  const row = templateRow(input, key);
  const source = letterSource(row, input);
  const fields = letterFields(workbook, key);
  const subject = lintPart("subject", source.subject, fields);
  const body = lintPart("body", source.body, fields);
  const shown = source.form === "letter" ? picturesOf(source.body) : [];
  const { named } = row;
  const files = letterAttachments({ named, shown, brought: source.attachments }, input);
  const issues = [
    ...subject.findings.map((finding) => issueAt(row.cells.subject, source.subject, finding)),
    ...[...source.findings, ...body.findings].map((finding) => issueAt(row.cells.body, row.key, finding)),
    ...files.findings.map((finding) => issueAt(row.cells.attachments, named.join("\n"), finding)),
  ];
  return {
    usable: !issues.some((issue) => severityOf(issue) === "error"),
    subject: subject.template ?? NO_TEMPLATE,
    body: body.template ?? NO_TEMPLATE,
    form: source.form,
    columns: columnsUsed([subject.template, body.template], letterColumns(workbook, key)),
    attachments: files.attachments,
    pictures: files.pictures,
    snapshot: letterSnapshot({ subject: source.subject, body: source.body, named, files: files.files }),
    cell: row.cells.body,
    issues,
  };
}

function templateRow({ workbook: { templates } }: CommandInput, key: TemplateKey) {
  const own = templates.records.find(({ values }) => fold(values.key) === fold(key));
  const usual = TEMPLATE_ROWS.find((row) => row.key === key);
  const at = (column: "subject" | "body" | "attachments") => cellRef(templates, own ?? { row: 1 }, column);
  return {
    key: own?.texts.key ?? "",
    subject: own?.texts.subject ?? usual?.subject ?? "",
    body: own?.texts.body ?? usual?.body ?? "",
    named: splitList(own?.texts.attachments ?? ""),
    cells: { subject: at("subject"), body: at("body"), attachments: at("attachments") },
  };
}

/** Reading every column for every person would take its time; a letter uses few. */
function columnsUsed(
  templates: readonly (Template | null)[],
  columns: readonly ColumnField[],
): readonly ColumnField[] {
  const used = usedFields(templates.flatMap((template) => (template === null ? [] : [template])));
  return columns.filter(({ name }) => used(name));
}
