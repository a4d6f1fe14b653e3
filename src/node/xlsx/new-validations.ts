import { InternalError } from "../../core/errors.ts";
import { columnLetters } from "../../core/sheet/grid.ts";
import type { Choices, ColumnLayout, SheetLayout } from "../../core/sheet/layout.ts";
import { FILES } from "../../core/texts/files.ts";
import { type Language, say } from "../../core/texts/say.ts";
import { escapeAttribute, escapeText } from "../../core/xml.ts";
import { sheetReference } from "./sheet-reference.ts";

/** Rows made ready to be filled in, the header row not counted. */
export const READY_ROWS = 1000;

/** A list written into the rule itself may not be longer (Excel's limit). */
const LONGEST_LIST = 255;
/** 1 January 1990 and 31 December 2100 as serial days. */
const FIRST_DATE = 32_874;
const LAST_DATE = 73_415;

/** Drop-downs and date checks of a sheet's columns; all only warn, so that any other text may stay. */
export function newValidations(layout: SheetLayout, all: readonly SheetLayout[], language: Language): string {
  const last = layout.rows.length + 1 + READY_ROWS;
  const rules = layout.columns.flatMap((column, index) => {
    const letters = columnLetters(index + 1);
    const rule = ruleOf(column, all, language);
    return rule === "" ? [] : [rule.replace("{sqref}", () => `${letters}2:${letters}${last}`)];
  });
  if (rules.length === 0) return "";
  return `<dataValidations count="${rules.length}">${rules.join("")}</dataValidations>`;
}

function ruleOf(column: ColumnLayout, all: readonly SheetLayout[], language: Language): string {
  const text = (key: keyof typeof FILES) => escapeAttribute(say(FILES[key], language));
  const open = (type: string, word: "choose" | "date") =>
    [
      `<dataValidation type="${type}" errorStyle="warning" allowBlank="1" showInputMessage="1" showErrorMessage="1"`,
      ` errorTitle="${text(`${word}-warning-title`)}" error="${text(`${word}-warning`)}"`,
      ` promptTitle="${text(`${word}-title`)}" prompt="${text(`${word}-prompt`)}" sqref="{sqref}"`,
    ].join("");
  if (column.computed) return "";
  if (column.choices !== undefined) {
    return `${open("list", "choose")}><formula1>${escapeText(choicesFormula(column.choices, all))}</formula1></dataValidation>`;
  }
  if (column.format !== "date") return "";
  return `${open("date", "date")} operator="between"><formula1>${FIRST_DATE}</formula1><formula2>${LAST_DATE}</formula2></dataValidation>`;
}

function choicesFormula(choices: Choices, all: readonly SheetLayout[]): string {
  if (choices.kind === "list") return listFormula(choices.values);
  const source = all.find(({ name }) => name === choices.sheet);
  const index = source?.columns.findIndex(({ header }) => header === choices.header) ?? -1;
  if (source === undefined || index === -1) {
    throw new InternalError(`There is no column ${choices.header} in sheet ${choices.sheet} to choose from.`);
  }
  const letters = columnLetters(index + 1);
  return `${sheetReference(choices.sheet)}!$${letters}$2:$${letters}$${source.rows.length + 1 + READY_ROWS}`;
}

function listFormula(values: readonly string[]): string {
  const list = values.join(",");
  if (list.length > LONGEST_LIST || values.some((value) => /[,"]/.test(value))) {
    throw new InternalError(`This list of choices has to be a column of a sheet: ${list.slice(0, 80)}`);
  }
  return `"${list}"`;
}
