import { CLI_TEXTS } from "../../src/core/texts/cli.ts";
import { type Language, say } from "../../src/core/texts/say.ts";
import { COMMAND_LINE, type CommandLineName } from "./commands.ts";
import { OPTIONS, type OptionName } from "./options.ts";

/** Options that every command takes. */
const COMMON: readonly OptionName[] = ["out", "today", "lang", "json"];

/** What a person reads who typed no command: all of them, a line each. */
export function helpForAll(language: Language): string {
  const names = Object.keys(COMMAND_LINE) as CommandLineName[];
  return [
    say(CLI_TEXTS.title, language),
    "",
    `${say(CLI_TEXTS.commands, language)}:`,
    ...names.map((name) => row(name, say(COMMAND_LINE[name].about, language))),
    "",
    `${say(CLI_TEXTS.options, language)}:`,
    ...COMMON.map((option) => optionRow(option, language)),
    "",
    say(CLI_TEXTS.source, language),
    say(CLI_TEXTS.exitCodes, language),
    say(CLI_TEXTS.more, language),
  ].join("\n");
}

/** One command: how it is typed, its options and examples that work in the project's folder. */
export function helpFor(name: CommandLineName, language: Language): string {
  const { about, operand, options, examples } = COMMAND_LINE[name];
  const operandName = operand?.name === "SEŠIT" ? say(CLI_TEXTS.workbook, language) : (operand?.name ?? "");
  const more = operand?.more === undefined ? "" : ` ${operand.more}`;
  const shownOperand =
    operand === null ? "" : ` ${operand.optional ? `[${operandName}]` : operandName}${more}`;
  return [
    say(about, language),
    "",
    `${say(CLI_TEXTS.usage, language)}: npx komplan ${name}${shownOperand} [${say(CLI_TEXTS.options, language).toLowerCase()}]`,
    "",
    `${say(CLI_TEXTS.options, language)}:`,
    ...[...options, ...COMMON].map((option) => optionRow(option, language)),
    "",
    `${say(CLI_TEXTS.examples, language)}:`,
    ...examples.map((example) => `  npx komplan ${example}`),
    ...(operand?.name === "SEŠIT" && name !== "new" ? ["", say(CLI_TEXTS.source, language)] : []),
  ].join("\n");
}

function optionRow(option: OptionName, language: Language): string {
  const { value, about } = OPTIONS[option];
  return row(`--${option}${value === "" ? "" : ` ${value}`}`, say(about, language));
}

function row(left: string, right: string): string {
  return `  ${left.padEnd(30)} ${right}`;
}
