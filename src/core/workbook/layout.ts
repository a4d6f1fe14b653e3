import { isPlainDate, partsOf } from "../plain-date.ts";
import type { Column, Columns, SheetDefinition } from "../sheet/definition.ts";
import type { ColumnLayout, SheetLayout } from "../sheet/layout.ts";
import { GUIDE, GUIDE_SHEET, SETTINGS_HEADERS } from "../texts/guide.ts";
import { type Language, say } from "../texts/say.ts";
import { CODE_LIST_ROWS } from "./code-list-defaults.ts";
import { PLAN_TEXT_ROWS } from "./plan-text-defaults.ts";
import { SHEETS, type SheetKey } from "./sheets.ts";
import { TEMPLATE_ROWS } from "./template-defaults.ts";

/** A row to be written: texts by column key; in date columns ISO days. Columns left out stay empty. */
export type RowTexts = Readonly<Record<string, string>>;

/** What a new workbook begins with, by sheet; the project's settings are one row. */
export type WorkbookRows = { readonly [K in SheetKey]?: readonly RowTexts[] };

/** The sheets of a new workbook: the guide, then every sheet with its drop-downs, notes and formats. */
export function workbookLayouts(language: Language, rows: WorkbookRows = {}): readonly SheetLayout[] {
  const texts = PLAN_TEXT_ROWS.map((row): RowTexts => ({ ...row }));
  const filled: WorkbookRows = {
    templates: TEMPLATE_ROWS,
    planTexts: texts,
    ...rows,
    codeLists: codeListRows(rows.codeLists),
  };
  const sheets = (Object.entries(SHEETS) as [SheetKey, SheetDefinition][]).map(([key, definition]) =>
    layoutOf(definition, filled[key] ?? [], language),
  );
  return [guideLayout(language), ...sheets];
}

/** The usual lists beside those that the rows bring: a column that the rows fill is theirs alone. No rows, no lists. */
function codeListRows(own: readonly RowTexts[] = CODE_LIST_ROWS): readonly RowTexts[] {
  if (own.length === 0) return [];
  const theirs = new Set(own.flatMap((row) => Object.keys(row)));
  const length = Math.max(own.length, CODE_LIST_ROWS.length);
  return Array.from({ length }, (_, index) => {
    const usual = Object.entries(CODE_LIST_ROWS[index] ?? {}).filter(([key]) => !theirs.has(key));
    return { ...Object.fromEntries(usual), ...own[index] };
  });
}

function layoutOf(definition: SheetDefinition, rows: readonly RowTexts[], language: Language): SheetLayout {
  return definition.kind === "settings"
    ? settingsLayout(definition, rows[0] ?? {}, language)
    : listLayout(definition, rows, language);
}

function listLayout(definition: SheetDefinition, rows: readonly RowTexts[], language: Language): SheetLayout {
  const columns = Object.entries(definition.columns);
  const whollyComputed = columns.every(([, column]) => column.computed);
  return {
    name: definition.name.cs,
    kind: "table",
    columns: columns.map(([, column]) => ({
      ...columnLayout(column, language),
      // Grey tells the program's columns among people's; in a sheet of its own it would only be hard to read.
      computed: column.computed && !whollyComputed,
    })),
    rows: rows.map((row) => columns.map(([key]) => row[key] ?? "")),
  };
}

function columnLayout(column: Column<unknown>, language: Language): ColumnLayout {
  const note = say(column.note, language);
  const example =
    column.example === "" ? "" : `${say(SETTINGS_HEADERS.example, language)}: ${column.example}`;
  return {
    header: column.label.cs,
    note: [note, example].filter((part) => part !== "").join("\n"),
    width: column.width,
    format: column.type.format,
    required: column.required,
    computed: column.computed,
    ...(column.choices === undefined ? {} : { choices: column.choices }),
  };
}

/** A setting a row: its name, its value, and what it is for with its possible values. */
function settingsLayout(definition: SheetDefinition, row: RowTexts, language: Language): SheetLayout {
  const plain = { note: "", format: "text", required: false, computed: false } as const;
  return {
    name: definition.name.cs,
    kind: "table",
    columns: [
      { ...plain, header: say(SETTINGS_HEADERS.name, language), width: 30 },
      { ...plain, header: say(SETTINGS_HEADERS.value, language), width: 60 },
      { ...plain, header: say(SETTINGS_HEADERS.about, language), width: 70 },
    ],
    rows: Object.entries(definition.columns).map(([key, column]) => [
      column.label.cs,
      settingText(column, row[key] ?? ""),
      aboutSetting(column, language),
    ]),
  };
}

/** Settings share one text column, so a day is written the way people read it. */
function settingText(column: Columns[string], text: string): string {
  if (column.type.format !== "date" || !isPlainDate(text)) return text;
  const { year, month, day } = partsOf(text);
  return `${day}. ${month}. ${year}`;
}

function aboutSetting(column: Columns[string], language: Language): string {
  const values = column.type.values?.filter((value) => value !== "").join(", ");
  const parts = [
    column.required ? say(SETTINGS_HEADERS.required, language) : "",
    say(column.note, language),
    values ? `${say(SETTINGS_HEADERS.choices, language)}: ${values}.` : "",
    column.example !== "" && !values ? `${say(SETTINGS_HEADERS.example, language)}: ${column.example}` : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function guideLayout(language: Language): SheetLayout {
  const about = (Object.values(SHEETS) as SheetDefinition[]).map(({ name, about }) => [
    name.cs,
    say(about, language),
  ]);
  const plain = { header: "", note: "", format: "text", required: false, computed: false } as const;
  return {
    name: say(GUIDE_SHEET, language),
    kind: "guide",
    columns: [
      { ...plain, width: 24 },
      { ...plain, width: 96 },
    ],
    rows: [...GUIDE[language], ...about],
  };
}
