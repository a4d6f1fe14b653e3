import { similarTo } from "../src/core/czech/similar.ts";
import { RefusedError } from "../src/core/errors.ts";
import { CLI_TEXTS } from "../src/core/texts/cli.ts";
import { type Language, say } from "../src/core/texts/say.ts";
import { COMMAND_LINE, type CommandLineName, isCommandLineName } from "./cli/commands.ts";
import { helpFor, helpForAll } from "./cli/help.ts";
import { printResult } from "./cli/print.ts";
import { readArguments } from "./cli/read-arguments.ts";

/** Runs one command line and returns its exit code: 0 done, 1 issues of severity error, 2 wrong use or unreadable input. */
export async function main(args: readonly string[]): Promise<number> {
  const language: Language = /^--lang(?:=|$)/.test(args.find((arg) => arg.startsWith("--lang")) ?? "")
    ? languageIn(args)
    : "cs";
  try {
    return await dispatch(args, language);
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    if (args.includes("--json")) {
      console.log(JSON.stringify({ refused: { code: error.code, message: error.message } }, null, 2));
    } else console.error(error.message);
    return 2;
  }
}

function languageIn(args: readonly string[]): Language {
  return args.some((arg, index) => arg === "--lang=en" || (arg === "--lang" && args[index + 1] === "en"))
    ? "en"
    : "cs";
}

async function dispatch(args: readonly string[], language: Language): Promise<number> {
  const [name = "", ...rest] = args;
  if (name === "" || name === "--help" || name === "-h" || name === "help" || name.startsWith("--lang")) {
    console.log(helpForAll(language));
    return name === "" ? 2 : 0;
  }
  if (!isCommandLineName(name)) throw unknownCommand(name, language);
  if (rest.includes("--help") || rest.includes("-h")) {
    console.log(helpFor(name, language));
    return 0;
  }
  const options = readArguments(name, rest, language);
  const result = await COMMAND_LINE[name].run(options);
  printResult(result, options);
  return result.issues.some(({ severity }) => severity === "error") ? 1 : 0;
}

function unknownCommand(name: string, language: Language): RefusedError {
  const known = Object.keys(COMMAND_LINE) as CommandLineName[];
  const nearest = similarTo(name, known);
  const text = nearest === null ? CLI_TEXTS.unknownCommand : CLI_TEXTS.unknownCommandNearest;
  const values = { name, nearest: nearest ?? "", known: known.join(", ") };
  return new RefusedError("wrong-use", say(text, language, values));
}
