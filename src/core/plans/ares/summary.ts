import { ARES_TEXTS as TEXTS } from "../../texts/ares.ts";
import { type Language, say, type Text, type Values } from "../../texts/say.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import type { Proposing } from "../changes/proposal.ts";
import type { Facts } from "../plan.ts";
import type { AresAnswer, AresAnswers } from "./answer.ts";

interface Told {
  readonly proposing: Proposing;
  readonly language: Language;
}

/** What was asked, what came of it, and what has to be asked again. */
export function aresSummary(
  { providers }: Workbook,
  answers: AresAnswers,
  { proposing, language }: Told,
): readonly string[] {
  const without = providers.records.filter(({ values }) => values.ico === "").length;
  if (answers.size === 0) return [say(without === 0 ? TEXTS.noProviders : TEXTS.noNumbers, language)];
  const { found, missing } = countsOf(answers);
  const notAsked = notAskedOf(answers);
  const some = (text: Text, count: number, values: Values = {}) =>
    count === 0 ? [] : [say(text, language, { count, ...values })];
  return [
    ...some(TEXTS.found, found),
    ...(found > 0 && proposing.added === 0 ? [say(TEXTS.nothingNew, language)] : []),
    ...some(TEXTS.proposed, proposing.added),
    ...some(TEXTS.waiting, proposing.waiting),
    ...some(TEXTS.refused, proposing.refused),
    ...some(TEXTS.missing, missing),
    ...some(TEXTS.notAsked, notAsked.length, { icos: notAsked.join(", "), reason: reasonIn(answers) }),
    ...some(TEXTS.without, without),
  ];
}

/** The same for scripts. */
export function aresFacts(answers: AresAnswers, { added, waiting, refused }: Proposing): Facts {
  const counts = countsOf(answers);
  return { asked: answers.size, ...counts, added, waiting, refused, notAsked: notAskedOf(answers) };
}

function countsOf(answers: AresAnswers): Readonly<Record<AresAnswer["state"], number>> {
  const counts = { found: 0, missing: 0, unreadable: 0, skipped: 0, failed: 0 };
  for (const { state } of answers.values()) counts[state] += 1;
  return counts;
}

function notAskedOf(answers: AresAnswers): readonly string[] {
  return [...answers].flatMap(([ico, { state }]) => (state === "failed" || state === "skipped" ? [ico] : []));
}

function reasonIn(answers: AresAnswers): string {
  for (const answer of answers.values()) if (answer.state === "failed") return answer.reason;
  return "";
}
