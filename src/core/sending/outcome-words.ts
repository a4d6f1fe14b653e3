import { longDate } from "../czech/date-words.ts";
import { type Language, say } from "../texts/say.ts";
import { STOP_TEXTS, OUTCOME_TEXTS as TEXTS } from "../texts/sending.ts";
import { shownTime } from "./forecast.ts";
import type { Failed, Outcome } from "./outcome.ts";
import { dayOf } from "./wall-time.ts";

/** More failures than this are read in the journal. */
const MOST_TOLD = 20;

/** What came of a run, sentence by sentence: numbers, who was refused or is uncertain, and what comes next. */
export function sayOutcome(outcome: Outcome, language: Language): readonly string[] {
  const { stopped, sent, already, refused, uncertain, waiting, error } = outcome;
  const counted = (text: keyof typeof TEXTS, { length: count }: readonly unknown[]) =>
    count === 0 ? [] : [say(TEXTS[text], language, { count })];
  return [
    say(TEXTS.sent, language, { count: sent.length }),
    ...counted("already", already),
    ...counted("refused", refused),
    ...told(refused, language),
    ...counted("uncertain", uncertain),
    ...told(uncertain, language),
    ...counted("waiting", waiting),
    say(STOP_TEXTS[stopped], language, { error, when: whenShown(outcome, language) }),
  ];
}

function told(failed: readonly Failed[], language: Language): readonly string[] {
  const none = say(TEXTS.noAnswer, language);
  return failed
    .slice(0, MOST_TOLD)
    .map(({ key, error }) => `  ${say(TEXTS.failure, language, { key, error: error || none })}`);
}

function whenShown({ goOnAt }: Outcome, language: Language): string {
  return goOnAt === null ? "–" : `${longDate(dayOf(goOnAt), language)} ${shownTime(goOnAt)}`;
}
