import { RefusedError } from "../../src/core/errors.ts";
import { CLI_TEXTS } from "../../src/core/texts/cli.ts";
import { type Language, say } from "../../src/core/texts/say.ts";

/** The language to answer in, even to a command line that is wrong elsewhere: English when asked for, else Czech. */
export function languageIn(args: readonly string[]): Language {
  return typedLanguage(args) === "en" ? "en" : "cs";
}

/** Refuses a language that the program does not speak. */
export function refuseUnknownLanguage(args: readonly string[]): void {
  const value = typedLanguage(args);
  if (value === null || value === "cs" || value === "en") return;
  throw new RefusedError("wrong-use", say(CLI_TEXTS.wrongLanguage, "cs", { value }));
}

/** What follows --lang; null where it is not typed, or nothing follows. */
function typedLanguage(args: readonly string[]): string | null {
  const at = args.findIndex((arg) => /^--lang(?:=|$)/.test(arg));
  const [, value = args[at + 1]] = args[at]?.split("=") ?? [];
  return at === -1 || value === undefined || value.startsWith("-") ? null : value;
}
