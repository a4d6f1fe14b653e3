import type { Severity } from "../core/issue.ts";
import type { CellMark } from "../core/plans/plan.ts";
import { a1 } from "../core/sheet/grid.ts";
import { rectanglesOf } from "./rectangles.ts";

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/** The worst first: of several rules on a cell Google shows the first. Light enough for black text. */
const COLOURS: readonly (readonly [Severity, string])[] = [
  ["error", "#f4cccc"],
  ["warning", "#fff2cc"],
  ["info", "#d9ead3"],
];

const SIGNATURE = '="komplan:';

/**
 * Colours the cells by conditional-format rules, one a severity, so that nobody's own fill is ever changed.
 * The formula is always true, needs no separator and so means the same in every locale; its text tells the
 * program's rules from a person's. True when the rules had to change.
 */
export function colourCells(sheet: Sheet, marks: readonly CellMark[]): boolean {
  const rules = sheet.getConditionalFormatRules();
  const own = rules.filter(isOwn);
  const wanted = COLOURS.map(([severity, colour]) => ({
    colour,
    formula: `${SIGNATURE}${severity}"<>""`,
    areas: areasOf(marks.filter((mark) => mark.severity === severity)),
  })).filter(({ areas }) => areas.length > 0);
  const before = own.map((rule) => [
    formulaOf(rule),
    ...rule.getRanges().map((range) => range.getA1Notation()),
  ]);
  const after = wanted.map(({ formula, areas }) => [formula, ...areas]);
  if (JSON.stringify(before) === JSON.stringify(after)) return false;
  const built = wanted.map(({ colour, formula, areas }) =>
    SpreadsheetApp.newConditionalFormatRule()
      .whenFormulaSatisfied(formula)
      .setBackground(colour)
      .setRanges(sheet.getRangeList([...areas]).getRanges())
      .build(),
  );
  const others = rules.filter((rule) => !isOwn(rule));
  sheet.setConditionalFormatRules([...built, ...others]);
  return true;
}

function isOwn(rule: Rule): boolean {
  return formulaOf(rule).startsWith(SIGNATURE);
}

/** The rule's own formula; "" for rules of any other kind. */
function formulaOf(rule: Rule): string {
  const condition = rule.getBooleanCondition();
  if (condition === null) return "";
  const isFormula = condition.getCriteriaType() === SpreadsheetApp.BooleanCriteria.CUSTOM_FORMULA;
  return isFormula ? String(condition.getCriteriaValues()[0]) : "";
}

function areasOf(marks: readonly CellMark[]): readonly string[] {
  return rectanglesOf(marks.map(({ row, column }) => ({ row, column, text: "" }))).map(
    ({ row, column, texts }) => {
      const last = { row: row + texts.length - 1, column: column + (texts[0]?.length ?? 1) - 1 };
      const first = a1({ row, column });
      return first === a1(last) ? first : `${first}:${a1(last)}`;
    },
  );
}
