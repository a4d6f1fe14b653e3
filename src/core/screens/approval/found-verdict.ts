import { shortDate, typedDay } from "../../czech/date-words.ts";
import type { ChainStep } from "../../plans/approval/chain.ts";
import { resolvedActions, resolvedSteps } from "../../plans/approval/resolved-steps.ts";
import { votings } from "../../plans/approval/voting.ts";
import { sentencesOf } from "../../plans/approval/voting-words.ts";
import { APPROVAL_TEXTS } from "../../texts/approval.ts";
import { say } from "../../texts/say.ts";
import type { ScreenContext } from "../endpoint.ts";

/** What minutes or a vote outside a meeting say of an open step; a person takes it over or not. */
export interface FoundVerdict {
  /** How the vote stands, or what the minutes say. */
  readonly sentences: readonly string[];
  /** Texts for the form by the keys of its columns; null while nothing is to be taken over. */
  readonly texts: Readonly<Record<string, string>> | null;
}

const LONGEST_QUOTED = 200;

/** What is known of each open step by its id. */
export function foundVerdicts(context: ScreenContext): ReadonlyMap<string, FoundVerdict> {
  return new Map([...fromMinutes(context), ...fromVotes(context)]);
}

function fromVotes({ workbook, today, language }: ScreenContext) {
  return votings(workbook, today)
    .filter(({ phase }) => phase !== "decided")
    .map((voting): readonly [string, FoundVerdict] => {
      const { id, result, count } = voting;
      const texts =
        result === null
          ? null
          : {
              verb: result.verb,
              date: typedDay(result.date),
              votesFor: String(count.for),
              votesAgainst: String(count.against),
              abstained: String(count.abstained),
            };
      return [id, { sentences: sentencesOf(voting, language), texts }];
    });
}

function fromMinutes({ workbook, today, language }: ScreenContext) {
  return resolvedSteps(workbook, today).map((one): readonly [string, FoundVerdict] => {
    const { step, verb, date, task } = one;
    const text = task.texts.text.slice(0, LONGEST_QUOTED);
    const values = { body: step.body, verb, day: shortDate(date, language), text };
    const sentences = [say(APPROVAL_TEXTS.resolved, language, values)];
    return [step.id, { sentences, texts: textsOf(step, resolvedActions(workbook, [one]), workbook) }];
  });
}

/** The same texts that the command would write, by the keys of their columns. */
function textsOf(
  { record }: ChainStep,
  actions: ReturnType<typeof resolvedActions>,
  { approvals }: ScreenContext["workbook"],
): Readonly<Record<string, string>> {
  const keys = new Map(Object.entries(approvals.places).map(([key, { column }]) => [column, key]));
  return Object.fromEntries(
    actions
      .flatMap((action) => (action.kind === "write-cells" ? action.cells : []))
      .filter(({ row }) => row === record.row)
      .map(({ column, text }) => [keys.get(column) ?? "", text]),
  );
}
