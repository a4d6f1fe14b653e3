import { RefusedError } from "../src/core/errors.ts";
import { languageIn, refuseUnknownLanguage } from "./cli/language.ts";
import { firstTry } from "./first-try.ts";

try {
  const args = process.argv.slice(2);
  refuseUnknownLanguage(args);
  await firstTry(languageIn(args), "out", (line) => console.log(line));
} catch (error) {
  if (!(error instanceof RefusedError)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
