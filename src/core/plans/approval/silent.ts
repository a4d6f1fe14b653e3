import { printPhone } from "../../czech/phone.ts";
import type { PlainDate } from "../../plain-date.ts";
import { SKIP_TEXTS } from "../../texts/invitations.ts";
import { type Language, say } from "../../texts/say.ts";
import { VOTING_TEXTS as TEXTS } from "../../texts/voting.ts";
import type { Voter } from "../../workbook/voters.ts";
import { shownName } from "../recipient-tables.ts";
import { type Recipient, withVerdicts } from "../recipients.ts";
import type { Voting } from "./voting.ts";

/** A member who has not voted, and why no letter goes, if none does. */
export interface Silent extends Recipient {
  readonly voter: Voter;
}

/** The members of whom no vote counts yet, in the order of the members. */
export function silentOf({ count }: Voting, today: PlainDate): readonly Silent[] {
  const voters = count.votes.filter(({ vote }) => vote === null).map(({ voter }) => voter);
  const verdicts = withVerdicts(voters, today);
  return verdicts.flatMap((verdict, index) => {
    const voter = voters[index];
    return voter === undefined ? [] : [{ ...verdict, voter }];
  });
}

/** Why a member gets no letter, in words. */
export function skippedWords({ skipped }: Recipient, language: Language): string {
  return skipped === null ? "" : say(SKIP_TEXTS[skipped], language);
}

/** Whom the team has to phone. */
export function phoneSentence(people: readonly Silent[], language: Language): string {
  const names = people.map((person) => {
    const phones = person.contact.values.phone.map(printPhone).join(", ");
    return phones === "" ? shownName(person) : `${shownName(person)} (${phones})`;
  });
  return say(TEXTS.toPhone, language, { count: people.length, names: names.join("; ") });
}
