import { FOOTER_TEXTS } from "../texts/messages.ts";
import { type Language, say, type Text } from "../texts/say.ts";
import { escapeLetter } from "./letter-markup.ts";

/** What a receiver must be told about a letter that came without being asked for (GDPR art. 13 and 14). */
export interface FooterFacts {
  /** The organisation that keeps the contacts. */
  readonly controller: string;
  /** Why this person: "jste členem pracovní skupiny Senioři". */
  readonly reason: string;
  /** Where the full information stands; without it people are told whom to ask. */
  readonly privacyUrl?: string;
  /** The e-mail address for questions and for being taken off. */
  readonly contact: string;
}

/** The quiet paragraphs below a letter: information duty, reason, how to be taken off. */
export function toFooter(facts: FooterFacts, language: Language): readonly string[] {
  const { controller, reason, privacyUrl = "", contact } = facts;
  const values = {
    controller: escapeLetter(controller),
    reason: escapeLetter(reason),
    contact: escapeLetter(contact),
    address: escapeLetter(privacyUrl),
  };
  const sentence = (text: Text): string => say(text, language, values);
  return [
    sentence(FOOTER_TEXTS.reason),
    sentence(privacyUrl === "" ? FOOTER_TEXTS.dutyOnRequest : FOOTER_TEXTS.dutyOnWeb),
    sentence(FOOTER_TEXTS.leaving),
  ];
}
