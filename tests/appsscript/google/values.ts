import type { Execution } from "./execution.ts";
import { standIn } from "./stand-in.ts";

type RichTextValue = GoogleAppsScript.Spreadsheet.RichTextValue;
type RichTextBuilder = GoogleAppsScript.Spreadsheet.RichTextValueBuilder;
type TextStyle = GoogleAppsScript.Spreadsheet.TextStyle;
type TextStyleBuilder = GoogleAppsScript.Spreadsheet.TextStyleBuilder;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;
type RuleBuilder = GoogleAppsScript.Spreadsheet.ConditionalFormatRuleBuilder;
type Condition = GoogleAppsScript.Spreadsheet.BooleanCondition;
type Criteria = GoogleAppsScript.Spreadsheet.BooleanCriteria;
type Range = GoogleAppsScript.Spreadsheet.Range;
type Validation = GoogleAppsScript.Spreadsheet.DataValidation;
type ValidationBuilder = GoogleAppsScript.Spreadsheet.DataValidationBuilder;

/** The only criterion that is used; Google's enumerations are objects of their own. */
// A value that can only be compared, as Google's are.
export const CUSTOM_FORMULA = { name: "CUSTOM_FORMULA" } as unknown as Criteria;

/** What a rich text holds. */
interface RichText {
  readonly text: string;
  readonly link: string | null;
  readonly colour: string | null;
}

const richTexts = new WeakMap<RichTextValue, RichText>();
const textStyles = new WeakMap<TextStyle, string | null>();
const validations = new WeakMap<Validation, string>();

/** What a rich text holds; throws for anything else, as Google does for a value of the wrong type. */
export function richTextOf(value: unknown) {
  const found =
    typeof value === "object" && value !== null ? richTexts.get(value as RichTextValue) : undefined;
  if (found === undefined)
    throw new Error("The parameters don't match the method signature for Range.setRichTextValues.");
  return found;
}

export function newRichTextValue(execution: Execution): RichTextBuilder {
  let text = "";
  let link: string | null = null;
  let colour: string | null = null;
  const builder: RichTextBuilder = standIn<RichTextBuilder>(execution, "RichTextValueBuilder", {
    setText: (next: string) => {
      if (typeof next !== "string") throw new Error("setText takes a text.");
      text = next;
      return builder;
    },
    setLinkUrl: (...values: unknown[]) => {
      if (text === "") throw new Error("An empty text cannot link anywhere.");
      link = String(values[0]);
      return builder;
    },
    setTextStyle: (...values: unknown[]) => {
      const [style] = values;
      const known = textStyles.get(style as TextStyle);
      if (known === undefined) throw new Error("setTextStyle takes a style that was built.");
      colour = known;
      return builder;
    },
    build: () => {
      const value = standIn<RichTextValue>(execution, "RichTextValue", {});
      richTexts.set(value, { text, link, colour });
      return value;
    },
  });
  return builder;
}

export function newTextStyle(execution: Execution): TextStyleBuilder {
  let colour: string | null = null;
  const builder: TextStyleBuilder = standIn<TextStyleBuilder>(execution, "TextStyleBuilder", {
    setForegroundColor: (next: string) => {
      if (!/^#[0-9a-f]{6}$/i.test(next)) throw new Error("setForegroundColor takes #rrggbb here.");
      colour = next;
      return builder;
    },
    setBold: () => builder,
    build: () => {
      const style = standIn<TextStyle>(execution, "TextStyle", {});
      textStyles.set(style, colour);
      return style;
    },
  });
  return builder;
}

export function newConditionalFormatRule(execution: Execution): RuleBuilder {
  let formula = "";
  let background: string | null = null;
  let ranges: Range[] = [];
  const builder: RuleBuilder = standIn<RuleBuilder>(execution, "ConditionalFormatRuleBuilder", {
    whenFormulaSatisfied: (next) => {
      if (!next.startsWith("=")) throw new Error("Invalid formula.");
      formula = next;
      return builder;
    },
    setBackground: (colour) => {
      background = colour;
      return builder;
    },
    setRanges: (next) => {
      if (next.length === 0) throw new Error("Conditional format rule must have at least one range.");
      ranges = [...next];
      return builder;
    },
    build: () => {
      if (formula === "" || background === null || ranges.length === 0) {
        throw new Error("The rule lacks a condition, a format or a range.");
      }
      return ruleOf(execution, { formula, background, ranges });
    },
  });
  return builder;
}

interface RuleParts {
  readonly formula: string;
  readonly background: string;
  readonly ranges: readonly Range[];
}

function ruleOf(execution: Execution, { formula, background, ranges }: RuleParts): Rule {
  const condition = standIn<Condition>(execution, "BooleanCondition", {
    getCriteriaType: () => CUSTOM_FORMULA,
    getCriteriaValues: () => [formula],
    getBackground: () => background,
  });
  return standIn<Rule>(execution, "ConditionalFormatRule", {
    getBooleanCondition: () => condition,
    getRanges: () => [...ranges],
  });
}

export function newDataValidation(execution: Execution): ValidationBuilder {
  let offers = "";
  const builder: ValidationBuilder = standIn<ValidationBuilder>(execution, "DataValidationBuilder", {
    setAllowInvalid: () => builder,
    requireValueInList: (values: string[]) => {
      if (values.length === 0) throw new Error("A list must offer something.");
      offers = values.join("|");
      return builder;
    },
    requireValueInRange: (range: Range) => {
      offers = `${range.getSheet().getName()}!${range.getA1Notation()}`;
      return builder;
    },
    build: () => {
      const validation = standIn<Validation>(execution, "DataValidation", {});
      validations.set(validation, offers);
      return validation;
    },
  });
  return builder;
}

/** What a drop-down offers: its list, or the range it takes it from. */
export function offersOf(validation: Validation): string {
  return validations.get(validation) ?? "";
}
