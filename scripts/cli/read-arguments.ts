import { parseArgs } from "node:util";
import { editDistance, similarTo } from "../../src/core/czech/similar.ts";
import { RefusedError } from "../../src/core/errors.ts";
import { isPlainDate, type PlainDate } from "../../src/core/plain-date.ts";
import { CLI_TEXTS } from "../../src/core/texts/cli.ts";
import { type Language, say } from "../../src/core/texts/say.ts";
import { pragueDay } from "../../src/node/prague-day.ts";
import { COMMAND_LINE, type CommandLineName } from "./commands.ts";
import { OPTIONS } from "./options.ts";
import type { CommandRequest } from "./request.ts";

/** Reads the words after a command; refuses unknown options, missing values and wrong operands. */
export function readArguments(
  name: CommandLineName,
  args: readonly string[],
  language: Language,
): CommandRequest {
  const { values, positionals } = parse(name, args, language);
  refuseWrongOperands(name, positionals, language);
  const today = readToday(values["today"], language);
  const clock = new Date().toISOString();
  return {
    operands: positionals,
    language,
    json: values["json"] === true,
    out: typeof values["out"] === "string" && values["out"] !== "" ? values["out"] : "out",
    today: today ?? pragueDay(new Date()),
    // A day that was only named is taken at nine or ten in the morning, when messages may go.
    now: today === null ? clock : `${today}T08:00:00Z`,
    given: values,
  };
}

function parse(name: CommandLineName, args: readonly string[], language: Language) {
  const known = ["lang", "json", "out", "today", ...COMMAND_LINE[name].options] as const;
  const options = Object.fromEntries(
    known.map((option) => [option, { type: OPTIONS[option].type, multiple: "many" in OPTIONS[option] }]),
  );
  try {
    const parsed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
    return { values: joined(parsed.values), positionals: parsed.positionals };
  } catch (error) {
    throw new RefusedError("wrong-use", explain(error, { name, known, language }), { cause: error });
  }
}

type Typed = string | boolean;

/** What was typed more than once, parted by commas. */
function joined(
  values: Readonly<Record<string, Typed | Typed[] | undefined>>,
): Readonly<Record<string, Typed>> {
  const entries = Object.entries(values).flatMap(([name, value]) => {
    if (value === undefined) return [];
    return [[name, Array.isArray(value) ? value.join(",") : value] as const];
  });
  return Object.fromEntries(entries);
}

interface Context {
  readonly name: string;
  readonly known: readonly string[];
  readonly language: Language;
}

/** Node's own words for a wrong option are English and about the library; these are about the command. */
function explain(error: unknown, { name, known, language }: Context): string {
  const message = error instanceof Error ? error.message : "";
  const option = /'(-{1,2}[^'\s]+)/.exec(message)?.[1] ?? "";
  const values = { option, command: name, nearest: "" };
  if (!/Unknown option/.test(message)) return say(CLI_TEXTS.optionValue, language, values);
  const typed = option.replace(/^-+/, "");
  const nearest = known.find((name) => editDistance(typed, name) <= 1) ?? similarTo(typed, known);
  return nearest === null
    ? say(CLI_TEXTS.unknownOption, language, values)
    : say(CLI_TEXTS.unknownOptionNearest, language, { ...values, nearest: `--${nearest}` });
}

function refuseWrongOperands(name: CommandLineName, operands: readonly string[], language: Language): void {
  const { operand } = COMMAND_LINE[name];
  const wanted = operand === null ? 0 : 1;
  const enough = operand?.more === undefined ? operands.length === wanted : operands.length >= wanted;
  if (enough || (operand?.optional === true && operands.length === 0)) return;
  const text = operands.length < wanted ? CLI_TEXTS.operandMissing : CLI_TEXTS.operandTooMany;
  const values = { command: name, operand: operand?.name ?? "", extra: operands[wanted] ?? "" };
  throw new RefusedError("wrong-use", say(text, language, values));
}

function readToday(value: string | boolean | undefined, language: Language): PlainDate | null {
  if (typeof value !== "string") return null;
  if (isPlainDate(value)) return value;
  throw new RefusedError("wrong-use", say(CLI_TEXTS.wrongDay, language, { value }));
}
