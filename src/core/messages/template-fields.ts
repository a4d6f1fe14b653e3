import { fold } from "../czech/text.ts";
import { INVITATION_FIELDS } from "./invitation-fields.ts";

/** What a letter after a meeting may use beside the fields of an invitation. */
export const FOLLOW_UP_FIELDS = ["v zastoupení", "zástupce", "úkoly", "usnesení", "příští setkání"] as const;

const FOLLOW_UP_KEY = fold("po setkání");

/** Every field that the letter under this key of Šablony may use. */
export function fieldsOfLetter(key: string): readonly string[] {
  return fold(key).startsWith(FOLLOW_UP_KEY)
    ? [...INVITATION_FIELDS, ...FOLLOW_UP_FIELDS]
    : INVITATION_FIELDS;
}
