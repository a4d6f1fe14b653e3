import { shortDate, untilDay } from "../../czech/date-words.ts";
import { type Language, say } from "../../texts/say.ts";
import { VOTING_TEXTS as TEXTS } from "../../texts/voting.ts";
import type { Voting } from "./voting.ts";

/** How the vote stands, sentence by sentence, down to the result that is proposed. */
export function sentencesOf(voting: Voting, language: Language): readonly string[] {
  const { count, phase, record, result, changed, contradicted } = voting;
  const { body, verb } = record.values;
  if (phase === "decided") return [say(TEXTS.decided, language, { body, verb })];
  const wrong = count.uncounted.filter(({ why }) => why !== "replaced").length;
  const told: readonly (readonly [boolean, keyof typeof TEXTS])[] = [
    [phase === "open" && count.silent === 0, "everybody"],
    [wrong > 0, "uncounted"],
    [changed, "changed"],
    [contradicted, "contradicted"],
  ];
  return [
    countSentence(voting, language),
    ...told.filter(([holds]) => holds).map(([, text]) => say(TEXTS[text], language, { count: wrong })),
    ...(result === null
      ? []
      : [say(TEXTS.proposed, language, { verb: result.verb, day: shortDate(result.date, language) })]),
  ];
}

function countSentence({ count, phase, record }: Voting, language: Language): string {
  const { body, voteBy } = record.values;
  const { members, silent, against, abstained } = count;
  const over = phase === "over";
  const shown = over ? shortDate : untilDay;
  return say(over ? TEXTS.over : TEXTS.open, language, {
    body,
    day: voteBy === null ? "" : shown(voteBy, language),
    members,
    voted: members - silent,
    for: count.for,
    against,
    abstained,
    needed: count.needed ?? 0,
  });
}
