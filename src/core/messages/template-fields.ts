import { fold } from "../czech/text.ts";
import { COLUMN_FIELD_TEXT, FIELD_TEXTS } from "../texts/letter-fields.ts";
import { say, type Text } from "../texts/say.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { type ColumnField, columnFields } from "./column-fields.ts";
import { INVITATION_FIELDS } from "./invitation-fields.ts";

/** What a letter after a meeting may use beside the fields of an invitation. */
export const FOLLOW_UP_FIELDS = ["v zastoupení", "zástupce", "úkoly", "usnesení", "příští setkání"] as const;

/** What a letter to those invited may use beside them, when the event changes or is called off. */
export const CHANGE_FIELDS = ["co se změnilo", "důvod"] as const;

/** What a letter that asks a member to vote outside a meeting may use; it is about no event. */
export const VOTE_FIELDS = [
  "dokument",
  "verze",
  "orgán",
  "návrh usnesení",
  "odkaz na dokument",
  "hlasovat do",
  "odkaz pro hlasování",
  "jak hlasovat",
] as const;

/** What the answer to the author of a comment may use beside the team's own data; it is about no event. */
export const COMMENT_FIELDS = [
  "číslo připomínky",
  "dokument",
  "místo v plánu",
  "připomínka",
  "vypořádání",
  "zdůvodnění",
  "rozhodl",
  "rozhodnuto dne",
  "odkaz na vypořádání",
] as const;

/** What a letter that asks a provider to verify its entries may use beside the team's own data; it is about no event. */
export const VERIFICATION_FIELDS = [
  "poskytovatel",
  "služby v katalogu",
  "ověřit do",
  "odkaz pro ověření",
  "jak ověřit",
] as const;

const OF_INVITATIONS: readonly string[] = ["odkaz pro odpověď", "jak odpovědět"];
const VOTE_KEY = fold("hlasování per rollam");
const COMMENT_KEY = fold("odpověď na připomínku");
const VERIFICATION_KEY = fold("ověření údajů");
const FOLLOW_UP_KEY = fold("po setkání");
const CHANGE_KEYS = [fold("změna akce"), fold("zrušení akce")];

/** A field that a letter may use, as a person chooses it from a list. */
export interface LetterField {
  readonly name: string;
  readonly of:
    | "receiver"
    | "event"
    | "project"
    | "meeting"
    | "vote"
    | "comment"
    | "verification"
    | "contact-column"
    | "event-column";
  readonly about: Text;
  /** It may hold several lines or items: for `{{#each}}`, not for a subject. */
  readonly list: boolean;
  /** It is never blank. */
  readonly always: boolean;
}

/** Every field that the letter under this key of Šablony may use, with columns of Kontakty and Akce last. */
export function letterFields(workbook: Workbook, key: string): readonly LetterField[] {
  const names = namedFields(key);
  const named = names.map((name): LetterField => {
    const { of, about, ...rest }: (typeof FIELD_TEXTS)[typeof name] = FIELD_TEXTS[name];
    return { name, of, about, list: "list" in rest, always: "always" in rest };
  });
  return [...named, ...letterColumns(workbook, key).map(columnField)];
}

/** The columns that the letter under this key may use: none of Akce where it is about no event. */
export function letterColumns(workbook: Workbook, key: string): readonly ColumnField[] {
  // Who has commented, and who reads a provider's mail, need not stand in Kontakty.
  if (isCommentAnswer(key) || isVerificationLetter(key)) return [];
  const columns = columnFields(workbook, namedFields(key));
  return isVoteLetter(key) ? columns.filter(({ of }) => of === "contact") : columns;
}

/** True for the letter that asks members to vote outside a meeting. */
export function isVoteLetter(key: string): boolean {
  return fold(key) === VOTE_KEY;
}

/** True for the letter that answers the author of a comment. */
export function isCommentAnswer(key: string): boolean {
  return fold(key) === COMMENT_KEY;
}

/** True for the letter that asks providers to verify their entries. */
export function isVerificationLetter(key: string): boolean {
  return fold(key) === VERIFICATION_KEY;
}

/** Fields with a name of their own; a column's header never takes their place. */
export function namedFields(key: string): readonly (keyof typeof FIELD_TEXTS)[] {
  if (isVoteLetter(key)) {
    const usual = INVITATION_FIELDS.filter((name) => FIELD_TEXTS[name].of !== "event");
    return [...usual.filter((name) => !OF_INVITATIONS.includes(name)), ...VOTE_FIELDS];
  }
  if (isCommentAnswer(key)) {
    const team = INVITATION_FIELDS.filter((name) => FIELD_TEXTS[name].of === "project");
    return ["oslovení", ...team, ...COMMENT_FIELDS];
  }
  if (isVerificationLetter(key)) {
    const team = INVITATION_FIELDS.filter((name) => FIELD_TEXTS[name].of === "project");
    return ["oslovení", ...team, ...VERIFICATION_FIELDS];
  }
  if (CHANGE_KEYS.includes(fold(key))) return [...INVITATION_FIELDS, ...CHANGE_FIELDS];
  return fold(key).startsWith(FOLLOW_UP_KEY)
    ? [...INVITATION_FIELDS, ...FOLLOW_UP_FIELDS]
    : INVITATION_FIELDS;
}

function columnField({ name, of, sheet, column, list }: ColumnField): LetterField {
  const about = {
    cs: say(COLUMN_FIELD_TEXT, "cs", { column, sheet }),
    en: say(COLUMN_FIELD_TEXT, "en", { column, sheet }),
  };
  return { name, of: of === "contact" ? "contact-column" : "event-column", about, list, always: false };
}
