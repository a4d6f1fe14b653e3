import { similarTo } from "../src/core/czech/similar.ts";
import { RefusedError } from "../src/core/errors.ts";
import { CLI_TEXTS } from "../src/core/texts/cli.ts";
import { type Language, say } from "../src/core/texts/say.ts";
import { COMMAND_LINE, type CommandLineName, isCommandLineName } from "./cli/commands.ts";
import { helpFor, helpForAll } from "./cli/help.ts";
import { languageIn, refuseUnknownLanguage } from "./cli/language.ts";
import { printResult } from "./cli/print.ts";
import { readArguments } from "./cli/read-arguments.ts";

/** Runs one command line and returns its exit code: 0 done, 1 issues of severity error, 2 wrong use or unreadable input. */
export async function main(args: readonly string[]): Promise<number> {
  const language = languageIn(args);
  try {
    refuseUnknownLanguage(args);
    return await dispatch(args, language);
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    if (args.includes("--json")) {
      console.log(JSON.stringify({ refused: { code: error.code, message: error.message } }, null, 2));
    } else console.error(error.message);
    return 2;
  }
}

async function dispatch(args: readonly string[], language: Language): Promise<number> {
  const at = commandAt(args);
  const name = args[at] ?? "";
  const rest = [...args.slice(at + 1), ...args.slice(0, at)];
  if (name === "" || name === "--help" || name === "-h" || name === "help") {
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
  const wrong = result.issues.some(({ severity }) => severity === "error");
  return wrong || result.failed === true ? 1 : 0;
}

/** --lang and --json may stand before the command too. */
function commandAt(args: readonly string[]): number {
  let at = 0;
  while (/^--(?:lang(?:=.*)?|json)$/.test(args[at] ?? "")) at += args[at] === "--lang" ? 2 : 1;
  return at;
}

function unknownCommand(name: string, language: Language): RefusedError {
  const known = Object.keys(COMMAND_LINE) as CommandLineName[];
  const nearest = similarTo(name, known);
  const text = nearest === null ? CLI_TEXTS.unknownCommand : CLI_TEXTS.unknownCommandNearest;
  const values = { name, nearest: nearest ?? "", known: known.join(", ") };
  return new RefusedError("wrong-use", say(text, language, values));
}
