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
  /** The receiver's own page for being taken off; without it people write to the contact. */
  readonly leavingUrl?: string;
  /** The letter answers the receiver's own words: there is no list to be taken off. */
  readonly answers?: true;
}

/** The quiet paragraph below a letter: why it came, the information duty, how to be taken off. */
export function toFooter(facts: FooterFacts, language: Language): readonly string[] {
  const { controller, reason, privacyUrl = "", contact, leavingUrl = "" } = facts;
  const values = {
    controller: escapeLetter(controller),
    reason: escapeLetter(reason),
    contact: escapeLetter(contact),
    address: escapeLetter(privacyUrl),
    page: escapeLetter(leavingUrl),
  };
  const sentence = (text: Text): string => say(text, language, values);
  const sentences = [
    sentence(FOOTER_TEXTS.reason),
    sentence(privacyUrl === "" ? FOOTER_TEXTS.dutyOnRequest : FOOTER_TEXTS.dutyOnWeb),
    ...(facts.answers
      ? []
      : [sentence(leavingUrl === "" ? FOOTER_TEXTS.leaving : FOOTER_TEXTS.leavingOnPage)]),
  ];
  return [sentences.join(" ")];
}
