import { typedDay } from "../../czech/date-words.ts";
import { fold } from "../../czech/text.ts";
import { type Issue, issueAt } from "../../issue.ts";
import { shortHash } from "../../messages/hash.ts";
import type { PlainDate } from "../../plain-date.ts";
import type { Action } from "../../plans/plan.ts";
import { cellRef } from "../../sheet/table.ts";
import type { Decision } from "../../workbook/vote-count.ts";
import type { Voter } from "../../workbook/voters.ts";
import type { Vote, Workbook } from "../../workbook/workbook.ts";
import { BY } from "../deeds.ts";
import { appendRows, cellsOf, lackingColumns } from "../rows.ts";
import type { GivenVote } from "./read-vote.ts";

/** How one member stands in one vote: the row of Hlasy and what the journal knows of it. */
export interface VoteStanding {
  readonly row: Vote | null;
  readonly current: GivenVote;
  /** The row's own texts in words; "bez hlasu" while there is none. */
  readonly words: string;
  /** The number of the last vote that the journal has, and its words. */
  readonly last: number;
  readonly told: string;
  /** Changes with every change of the vote, whoever made it. */
  readonly state: string;
  /** The note came by the link, so the same person may see it again. */
  readonly ownNote: boolean;
}

const NO_VOTE = "bez hlasu";

/** The beginning of the keys of all votes of one member on one decision. */
export function voteKey(decision: string, contact: string): string {
  return `vote:${decision}:${contact}:`;
}

/** The member's own row; of several the one with the latest day, of one day the first. */
export function voteStanding(workbook: Workbook, { id }: Decision, voter: Voter): VoteStanding {
  const keys = voter.ids.map(fold);
  const own = workbook.votes.records.filter(
    ({ values }) => fold(values.decision) === fold(id) && keys.includes(fold(values.contact)),
  );
  const row = own.reduce<Vote | null>(
    (best, one) => (best === null || (one.values.date ?? "") > (best.values.date ?? "") ? one : best),
    null,
  );
  const words = row === null ? NO_VOTE : voteInWords(row.texts);
  const { number, told, by } = lastDeed(workbook, voteKey(id, voter.id));
  return {
    row,
    current: { vote: row?.values.vote ?? "", note: row?.texts.note ?? "" },
    words,
    last: number,
    told,
    state: `${number}-${shortHash(`${words}\n${row?.texts.date ?? ""}`)}`,
    ownNote: by === BY.vote && told === words,
  };
}

interface Recording {
  readonly decision: Decision;
  readonly voter: Voter;
  readonly standing: VoteStanding;
  readonly vote: GivenVote;
  readonly today: PlainDate;
  /** The instant, ISO 8601. */
  readonly now: string;
}

/** The row as it will be: a note that the team wrote stays, the person's own is replaced. */
export function voteAfter(standing: VoteStanding, vote: GivenVote): GivenVote {
  const { current, ownNote } = standing;
  if (ownNote || current.note === "" || current.note === vote.note) return vote;
  return { ...vote, note: [current.note, vote.note].filter((note) => note !== "").join("\n") };
}

/** Writes a vote: in the journal a deed more, then its row of Hlasy. What the team typed meanwhile gets a deed first. */
export function recordVote(workbook: Workbook, recording: Recording): readonly Action[] {
  const { decision, voter, standing, today, now } = recording;
  const vote = voteAfter(standing, recording.vote);
  const begin = voteKey(decision.id, voter.id);
  const deed = { state: "přijato", at: now } as const;
  const unseen = standing.words !== standing.told && standing.row !== null;
  const number = standing.last + 1;
  const deeds = [
    ...(unseen ? [{ ...deed, key: `${begin}${number}`, by: BY.sheet, reference: standing.words }] : []),
    { ...deed, key: `${begin}${number + (unseen ? 1 : 0)}`, by: BY.vote, reference: voteInWords(vote) },
  ];
  const key = `row:${begin}${number}`;
  const date = typedDay(today);
  const texts = { ...vote, date };
  const { row } = standing;
  return [
    ...appendRows(workbook.journal, deeds, `${begin}${number}`),
    ...(row === null
      ? appendRows(workbook.votes, [{ decision: decision.id, contact: voter.id, ...texts }], key)
      : [{ kind: "write-cells", key, cells: cellsOf(workbook.votes, row.row, texts) } as const]),
  ];
}

/** The vote as the journal keeps it, for people to read. */
export function voteInWords({ vote, note }: { readonly vote: string; readonly note: string }): string {
  return [vote || NO_VOTE, ...(note === "" ? [] : [`poznámka: ${note}`])].join(" · ");
}

/** What the workbook lacks so that a vote could be written; each names its sheet and column. */
export function voteColumnIssues({ votes, journal }: Workbook): readonly Issue[] {
  const lacking = (sheet: string, column: string) =>
    issueAt({ sheet, row: 1, column }, "", { code: "answers-column-missing", values: { sheet } });
  return [
    ...lackingColumns(votes, ["decision", "contact", "vote", "date", "note"]).map((key) =>
      lacking(votes.sheet, cellRef(votes, { row: 1 }, key).column),
    ),
    ...lackingColumns(journal, ["key", "state", "at", "by", "reference"]).map((key) =>
      lacking(journal.sheet, cellRef(journal, { row: 1 }, key).column),
    ),
  ];
}

function lastDeed({ journal }: Workbook, begin: string) {
  let last = { number: 0, told: NO_VOTE, by: "" };
  for (const { texts, values } of journal.records) {
    if (!texts.key.startsWith(begin)) continue;
    const rest = texts.key.slice(begin.length);
    const number = /^\d{1,9}$/.test(rest) ? Number(rest) : 0;
    if (number > last.number) last = { number, told: values.reference, by: values.by };
  }
  return last;
}
