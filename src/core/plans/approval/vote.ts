import { cellsOf } from "../../answers/rows.ts";
import { typedDay } from "../../czech/date-words.ts";
import { say } from "../../texts/say.ts";
import { VOTING_TEXTS as TEXTS } from "../../texts/voting.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import type { CommandInput } from "../command-input.ts";
import { senderOf, uniqueIssues, type WrittenLetter } from "../event-letters.ts";
import { letterTemplate } from "../letter-template.ts";
import type { Action, Fact, Plan } from "../plan.ts";
import { writeBallot } from "./ballot.ts";
import { chooseVoting } from "./choose-voting.ts";
import { phoneSentence, type Silent, silentOf } from "./silent.ts";
import type { Voting } from "./voting.ts";
import { votePageOf } from "./voting-page.ts";
import { sentencesOf } from "./voting-words.ts";

/**
 * A vote outside a meeting: a personal letter to every member who has not voted yet, the count as it stands, and once
 * the vote has ended its result, which is written into Schvalování when a person agrees.
 */
export function planVote(input: CommandInput): Plan {
  const { workbook, language } = input;
  const voting = chooseVoting(input);
  const silent = silentOf(voting, input.today);
  const asks = voting.phase === "open" && !voting.changed;
  const template = letterTemplate(input, "hlasování per rollam");
  const free = asks && template.usable ? silent.filter(({ skipped }) => skipped === null) : [];
  const written = free.length === 0 ? [] : write(input, voting, { template, people: free });
  const letters = written.filter(({ stopped }) => !stopped);
  const toPhone = asks ? silent.filter(({ skipped }) => skipped !== null) : [];
  return {
    actions: [
      ...letters.map(({ action }) => action),
      ...resultActions(workbook, voting),
      votePageOf({ voting, silent, sentences: sentencesOf(voting, language) }, language),
    ],
    issues: uniqueIssues([...(asks ? template.issues : []), ...written.flatMap(({ issues }) => issues)]),
    summary: [
      ...sentencesOf(voting, language),
      ...(letters.length === 0 ? [] : [say(TEXTS.letters, language, { count: letters.length })]),
      ...(toPhone.length === 0 ? [] : [phoneSentence(toPhone, language)]),
      ...(letters.length > 0 && workbook.project.record.values.answersPage === ""
        ? [say(TEXTS.noPage, language)]
        : []),
    ],
    facts: factsOf(voting, { silent, letters: letters.length }),
  };
}

function write(
  input: CommandInput,
  decision: Voting,
  {
    template,
    people,
  }: { readonly template: ReturnType<typeof letterTemplate>; readonly people: readonly Silent[] },
): readonly WrittenLetter[] {
  const sender = senderOf(input.workbook.project.record.values, input.language);
  return people.map(({ voter }) => writeBallot({ input, decision, template, sender }, voter));
}

/** Only cells that are still blank; what a person has typed stays. */
function resultActions({ approvals }: Workbook, { id, record, result, count }: Voting): readonly Action[] {
  if (result === null) return [];
  const texts = {
    date: typedDay(result.date),
    verb: result.verb,
    votesFor: String(count.for),
    votesAgainst: String(count.against),
    abstained: String(count.abstained),
  } as const;
  const blank = Object.entries(texts).filter(([key]) => record.texts[key as keyof typeof texts] === "");
  const cells = cellsOf(approvals, record.row, Object.fromEntries(blank));
  return cells.length === 0 ? [] : [{ kind: "write-cells", key: `vote-result:${id}`, cells }];
}

function factsOf(
  { id, record, phase, count, changed, result }: Voting,
  { silent, letters }: { readonly silent: readonly Silent[]; readonly letters: number },
): Readonly<Record<string, Fact>> {
  const { document, version, body, voteBy } = record.values;
  const { members, against, abstained, needed, carried, votes, uncounted } = count;
  return {
    decision: id,
    document,
    version,
    body,
    phase,
    voteBy,
    changed,
    letters,
    count: { members, for: count.for, against, abstained, silent: count.silent, needed, carried },
    voters: votes.map(({ voter, vote, record: row }) => ({
      contact: voter.id,
      vote: vote ?? "",
      date: row?.values.date ?? null,
    })),
    toPhone: silent.flatMap(({ id: contact, skipped }) =>
      skipped === null ? [] : [{ contact, reason: skipped }],
    ),
    uncounted: uncounted.map(({ record: row, why }) => ({ row: row.row, why })),
    result: result === null ? null : { ...result },
  };
}
