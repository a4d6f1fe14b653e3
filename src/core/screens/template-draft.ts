import { fold } from "../czech/text.ts";
import { readRecord } from "../sheet/table.ts";
import { TEMPLATE_ROWS } from "../workbook/template-defaults.ts";
import type { Workbook } from "../workbook/workbook.ts";

/** A letter of Šablony as a person has it on the screen, saved or not. */
export interface TemplateDraft {
  readonly key: string;
  readonly subject: string;
  readonly body: string;
}

type TemplateRecord = Workbook["templates"]["records"][number];

/** The team's row under the key; undefined while there is none. */
export function templateRow({ templates }: Workbook, key: string): TemplateRecord | undefined {
  return templates.records.find(({ values }) => fold(values.key) === fold(key));
}

/** The letter under the key as it stands: the team's own, or the built-in one. */
export function templateNow(workbook: Workbook, key: string): TemplateDraft {
  const own = templateRow(workbook, key);
  if (own !== undefined) return { key, subject: own.texts.subject, body: own.texts.body };
  const usual = TEMPLATE_ROWS.find((row) => fold(row.key) === fold(key));
  return { key, subject: usual?.subject ?? "", body: usual?.body ?? "" };
}

/** The workbook as it would be with the draft saved, so that previews and findings come from the same program. */
export function withDraft(workbook: Workbook, draft: TemplateDraft | null): Workbook {
  if (draft === null) return workbook;
  const { templates } = workbook;
  const own = templateRow(workbook, draft.key);
  const last = templates.records.reduce((most, { row }) => Math.max(most, row), templates.headerRow);
  const texts = { ...own?.texts, key: draft.key, subject: draft.subject, body: draft.body };
  const read = recordOf(texts, { workbook, row: own?.row ?? last + 1 });
  const records =
    own === undefined
      ? [...templates.records, read]
      : templates.records.map((record) => (record === own ? read : record));
  return { ...workbook, templates: { ...templates, records } };
}

/** A row of Šablony as it would be read from the sheet, whatever columns the sheet has. */
function recordOf(
  texts: Readonly<Record<string, string>>,
  { workbook, row }: { readonly workbook: Workbook; readonly row: number },
): TemplateRecord {
  const { definition, sheet } = workbook.templates;
  const keys = Object.keys(definition.columns);
  const places = Object.fromEntries(keys.map((key, index) => [key, { header: key, column: index + 1 }]));
  return readRecord({ definition, sheet, places }, row, ({ header }) => texts[header] ?? "").record;
}
