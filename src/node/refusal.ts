import { type RefusalCode, RefusedError } from "../core/errors.ts";
import { FILES, type FileTextKey } from "../core/texts/files.ts";
import { type Language, say, type Values } from "../core/texts/say.ts";

/** Makes refusals about one file in one language, so that readers need not carry the language around. */
export type Refuse = (key: FileTextKey, values?: Values, options?: ErrorOptions) => RefusedError;

/** The refusals of one code, told in one language. */
export function refusals(code: RefusalCode, language: Language): Refuse {
  return (key, values = {}, options) => new RefusedError(code, say(FILES[key], language, values), options);
}
