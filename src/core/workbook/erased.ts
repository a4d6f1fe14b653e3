import { fold } from "../czech/text.ts";
import type { Contact } from "./workbook.ts";

/** Begins the note of a contact whose data were erased; the row stays so that its id is never given again. */
export const ERASED_MARK = "vymazáno";

/** True for the row of somebody whose data were erased: a mark and nobody's name. */
export function isErased({ texts }: Contact): boolean {
  const named = texts.firstName + texts.lastName + texts.organisation + texts.email;
  return named === "" && fold(texts.note).startsWith(fold(ERASED_MARK));
}
