import { RefusedError } from "../errors.ts";
import { deedKey } from "../sending/deed-key.ts";
import type { Deed } from "../sending/deeds.ts";
import { idsOf } from "../workbook/ids.ts";
import { planVote } from "./approval/vote.ts";
import type { CommandInput } from "./command-input.ts";
import { COMMENT_ANSWER, planCommentAnswers } from "./comments/comment-answers.ts";
import { everyRound } from "./comments/round.ts";
import { planFollowUp } from "./follow-up.ts";
import { planInvitations } from "./invitations.ts";
import type { Plan } from "./plan.ts";
import { isOwnReminder } from "./tick/said.ts";
import { planTick } from "./tick.ts";
import { DEPUTY_LETTER, VERIFICATION_LETTER } from "./verification/sent-days.ts";
import { planVerify } from "./verification/verify.ts";

/** A deed that goes on, with the event that it is about; "" for what is about none. */
export interface WaitingDeed extends Deed {
  readonly event: string;
}

type Planner = (input: CommandInput) => Plan;

/** Which plan writes the messages whose keys begin so; the event follows after the colon. */
const PLANNERS: Readonly<Record<string, Planner>> = {
  invitation: planInvitations,
  update: planInvitations,
  cancellation: planInvitations,
  "follow-up": planFollowUp,
};

/**
 * The deeds behind keys that an interrupted run has left waiting: planned anew from the sheet as it is now, and only
 * those that were asked for. Keys of what no plan writes any more, and of events that are gone, have none.
 */
export function deedsOfKeys(input: CommandInput, keys: readonly string[]): readonly WaitingDeed[] {
  const wanted = new Set(keys);
  const planned = eventsOf(input).flatMap(({ event, ended }) =>
    plannersOf(event, keys)
      .filter((plan) => plan === planFollowUp || !ended)
      .flatMap((plan) => messagesOf(plan, { ...input, event })),
  );
  const own = keys.some(isOwnReminder) ? ownReminders(input) : [];
  const letters = [
    ...planned,
    ...ballots(input, keys),
    ...commentAnswers(input, keys),
    ...verifications(input, keys),
    ...own,
  ];
  const unique = new Map(letters.map((deed) => [deed.key, deed]));
  return [...unique.values()].filter(({ key }) => wanted.has(key));
}

/** Letters that ask members to vote, about each decision that the keys name. */
function ballots(input: CommandInput, keys: readonly string[]): readonly WaitingDeed[] {
  const decisions = new Set(keys.flatMap((key) => /^ballot:(.+):[^:]+$/.exec(key)?.[1] ?? []));
  return [...decisions].flatMap((decision) => messagesOf(planVote, { ...input, ask: { decision } }));
}

/** Answers to authors of comments, of every round. */
function commentAnswers(input: CommandInput, keys: readonly string[]): readonly WaitingDeed[] {
  if (!keys.some((key) => key.startsWith(COMMENT_ANSWER))) return [];
  return everyRound(input.workbook).flatMap(({ id, round }) =>
    messagesOf(planCommentAnswers, round === null ? input : { ...input, ask: { round: id } }),
  );
}

/** Letters that ask providers to verify, of every round. */
function verifications(input: CommandInput, keys: readonly string[]): readonly WaitingDeed[] {
  const begins = [VERIFICATION_LETTER, DEPUTY_LETTER];
  if (!keys.some((key) => begins.some((begin) => key.startsWith(begin)))) return [];
  const rounds = new Set(input.workbook.verifications.records.map(({ values }) => values.round));
  return [...rounds].flatMap((round) => messagesOf(planVerify, { ...input, ask: { round } }));
}

/** Reminders keep to working hours, however late a run before them was broken off. */
function ownReminders(input: CommandInput): readonly WaitingDeed[] {
  const { messages, heldUntil } = planTick(input);
  if (heldUntil !== null) return [];
  return messages.map(({ key, message }) => ({ key: deedKey(key), message, event: "" }));
}

/** Only events whose ids stand in the sheet: others would be another's after sorting. */
function eventsOf({ workbook: { events }, today }: CommandInput) {
  const ids = idsOf(events);
  return events.records
    .filter(({ row, texts }) => ids.get(row) === texts.id)
    .map(({ texts, values }) => ({ event: texts.id, ended: values.date === null || values.date < today }));
}

function plannersOf(event: string, keys: readonly string[]): readonly Planner[] {
  const planners = Object.entries(PLANNERS)
    .filter(([kind]) => keys.some((key) => key.startsWith(deedKey(`${kind}:${event}:`))))
    .map(([, planner]) => planner);
  return [...new Set(planners)];
}

/** What cannot be planned today waits: an event without a day must not keep the others from going on. */
function messagesOf(plan: Planner, input: CommandInput): readonly WaitingDeed[] {
  try {
    return plan(input).actions.flatMap((action) => {
      if (action.kind !== "send-message") return [];
      const { kind: _, key, ...deed } = action;
      return [{ ...deed, key: deedKey(key), event: input.event ?? "" }];
    });
  } catch (error) {
    if (error instanceof RefusedError) return [];
    throw error;
  }
}
