import { untilDay } from "../../czech/date-words.ts";
import { fold } from "../../czech/text.ts";
import type { ServedPage } from "../../pages/answers/frame.ts";
import { noticePage } from "../../pages/answers/notice-page.ts";
import { type VotePage, voteFormPage, voteNoticePage, voteThanksPage } from "../../pages/votes/vote-page.ts";
import { say } from "../../texts/say.ts";
import { VOTE_FAULT_TEXTS, type VoteNotice } from "../../texts/votes.ts";
import { type Decision, decisionById, votingPhase } from "../../workbook/vote-count.ts";
import { bodyNamed, perRollamRule, type Voter, votersOf } from "../../workbook/voters.ts";
import type { OpenedLink } from "../answer-link.ts";
import { linkTo } from "../links.ts";
import { type Answered, only } from "../request.ts";
import { makeStamp, readStamp } from "../stamp.ts";
import { nameOf } from "../subject.ts";
import { proposalMark } from "./proposal.ts";
import {
  buttonOf,
  type GivenVote,
  LONGEST_VOTE_NOTE,
  readVote,
  type TypedVote,
  typedVote,
  type VoteFault,
} from "./read-vote.ts";
import {
  recordVote,
  type VoteStanding,
  voteAfter,
  voteColumnIssues,
  voteInWords,
  voteStanding,
} from "./record-vote.ts";

/** Nobody reads a proposal and votes in less; a program does. */
const SHORTEST_FILLING_SECONDS = 2;
/** A page left open longer may show a proposal as it no longer is. */
const LONGEST_FILLING_SECONDS = 24 * 3600;

/** A member before an open vote. */
interface Ballot {
  readonly opened: OpenedLink;
  readonly decision: Decision;
  readonly voter: Voter;
  readonly standing: VoteStanding;
}

/** The page of a link for voting. Looking at it changes nothing. */
export function showVote(opened: OpenedLink): ServedPage {
  const ballot = ballotOf(opened);
  return "voter" in ballot ? form(ballot, typedBefore(ballot.standing), []) : ballot;
}

/** Takes a vote. The last one wins until the last day, but never unseen; the same form sent twice writes once. */
export function receiveVote(opened: OpenedLink): Answered {
  const ballot = ballotOf(opened);
  if (!("voter" in ballot)) return only(ballot);
  const typed = typedVote(opened.request.fields);
  const { vote, faults } = readVote(typed);
  const wrong = [...formFaults(ballot), ...faults];
  if (vote === null || wrong.length > 0) return only(form(ballot, typed, wrong));
  return take(ballot, typed, vote);
}

function take(ballot: Ballot, typed: TypedVote, vote: GivenVote): Answered {
  const { opened, decision, voter, standing } = ballot;
  const { context, voice } = opened;
  if (standing.row !== null && voteInWords(voteAfter(standing, vote)) === standing.words)
    return only(thanks(ballot, vote));
  if (stampOf(ballot)?.state !== standing.state) return only(form(ballot, typed, ["changed-meanwhile"]));
  const issues = voteColumnIssues(context.workbook);
  if (issues.length > 0) return only(noticePage({ notice: "unable" }, voice), issues);
  const { today, now } = context;
  const actions = recordVote(context.workbook, { decision, voter, standing, vote, today, now });
  return { page: thanks(ballot, vote), actions, issues: [], unsaved: form(ballot, typed, ["unsaved"]) };
}

/** The member and the vote, or the page that says why there is nothing to vote on. */
function ballotOf(opened: OpenedLink): Ballot | ServedPage {
  const { payload, context, voice } = opened;
  const { workbook, today } = context;
  const decision = decisionById(workbook, payload.event);
  const group = decision === null ? null : bodyNamed(workbook, decision.record.values.body);
  if (decision === null || group === null) return noticePage({ notice: "gone" }, voice);
  const wanted = fold(payload.contact);
  const voter = votersOf(workbook, group, today).find(({ ids }) => ids.some((id) => fold(id) === wanted));
  if (voter === undefined) return notice(opened, decision, { name: "not-member" });
  const standing = voteStanding(workbook, decision, voter);
  const closed = closedNotice(opened, decision);
  if (closed !== null) return notice(opened, decision, { name: closed, vote: standing.current.vote });
  return perRollamRule(group).kind === "refused"
    ? notice(opened, decision, { name: "stopped" })
    : { opened, decision, voter, standing };
}

function closedNotice({ payload, context }: OpenedLink, { record }: Decision): VoteNotice | null {
  const phase = votingPhase(record, context.today);
  if (phase === "none" || phase === "undated") return "stopped";
  if (phase !== "open") return "closed";
  return payload.version === proposalMark(record) ? null : "changed";
}

/** The member's own vote is shown, so that nobody wonders whether it was taken. */
function notice(
  { voice }: OpenedLink,
  { record }: Decision,
  { name, vote = "" }: { readonly name: VoteNotice; readonly vote?: GivenVote["vote"] },
): ServedPage {
  const { document, voteBy } = record.values;
  const day = voteBy === null ? "" : untilDay(voteBy, voice.language);
  return voteNoticePage({ notice: name, values: { document, day }, vote }, voice);
}

function form(ballot: Ballot, typed: TypedVote, faults: readonly VoteFault[]): ServedPage {
  const { opened, standing } = ballot;
  const { context, request, voice } = opened;
  const stamp = { seconds: context.seconds, state: standing.state };
  return voteFormPage(
    {
      ...pageOf(ballot),
      typed,
      limit: LONGEST_VOTE_NOTE,
      stamp: makeStamp(stamp, subjectOf(ballot), context.sign),
      action: linkTo(request.base, request.token, voice.language),
      errors: faults.map((fault) => ({
        field: fault === "no-choice" ? "hlas-pro" : fault === "note-too-long" ? "poznamka" : "",
        text: say(VOTE_FAULT_TEXTS[fault], voice.language),
      })),
    },
    voice,
  );
}

function thanks(ballot: Ballot, vote: GivenVote): ServedPage {
  const { request, voice } = ballot.opened;
  const link = linkTo(request.base, request.token, voice.language);
  return voteThanksPage({ ...pageOf(ballot), vote: vote.vote, note: vote.note, link }, voice);
}

function pageOf({ decision, voter, standing }: Ballot): VotePage {
  return {
    approval: decision.record,
    person: nameOf(voter.contact),
    vote: standing.current.vote,
    note: standing.ownNote ? standing.current.note : "",
  };
}

function typedBefore({ current, ownNote }: VoteStanding): TypedVote {
  return { choice: buttonOf(current.vote) ?? "", note: ownNote ? current.note : "" };
}

/** What is wrong with the form itself: a program's work, or too old. */
function formFaults(ballot: Ballot): readonly VoteFault[] {
  const { request, context } = ballot.opened;
  const stamp = stampOf(ballot);
  const age = stamp === null ? Number.POSITIVE_INFINITY : context.seconds - stamp.seconds;
  if (age > LONGEST_FILLING_SECONDS || age < 0) return ["stale-form"];
  if ((request.fields["web"] ?? "") !== "") return ["honeypot"];
  return age < SHORTEST_FILLING_SECONDS ? ["too-fast"] : [];
}

function stampOf(ballot: Ballot) {
  const { request, context } = ballot.opened;
  return readStamp(request.fields["razitko"] ?? "", subjectOf(ballot), context.sign);
}

function subjectOf({ decision, voter }: Ballot): string {
  return `vote:${decision.id}:${voter.id}`;
}
