import { fold } from "../../czech/text.ts";
import type { Finding } from "../../issue.ts";
import type { PlainDate } from "../../plain-date.ts";
import type { Contact, Event, Workbook } from "../../workbook/workbook.ts";
import { answerInWords } from "../answer.ts";
import { withSeat } from "../decide-answer.ts";
import { BY } from "../deeds.ts";
import { type Recording, resultOf } from "../record.ts";
import { type Standing, seatsOf, standingOf, standingsAt } from "../standing.ts";
import { nameOf } from "../subject.ts";
import { answerOfReply, refusalOf } from "./answer-of-reply.ts";
import type { CalendarReply } from "./calendar-reply.ts";
import { eventsByUid, type KnownEvent, placeReply } from "./place-reply.ts";

/** One reply and where it was read. */
export interface FiledReply {
  readonly file: string;
  readonly reply: CalendarReply;
  /** The author of the message, "" where nobody can tell. */
  readonly from: string;
}

/** What is odd about a file that was read. */
export interface FiledFinding {
  readonly file: string;
  readonly finding: Finding;
}

/** A reply that is to be written down. */
export interface TakenReply {
  readonly recording: Recording;
  readonly event: Event;
  readonly contact: Contact;
}

interface PlacedReply extends FiledReply {
  readonly known: KnownEvent;
  readonly contact: Contact;
}

/** Everybody's standing at each event as it will be once the replies before are written. */
type Standings = Map<string, Map<string, Standing>>;

/** Judges the replies in the order in which they were given, so that seats go to whoever answered first. */
export function acceptReplies(
  replies: readonly FiledReply[],
  { workbook, today }: { readonly workbook: Workbook; readonly today: PlainDate },
) {
  const events = eventsByUid(workbook);
  const findings: FiledFinding[] = [];
  const placed: PlacedReply[] = [];
  for (const filed of replies) {
    const found = placeReply(filed, events, workbook);
    if (found.finding === null) placed.push({ ...filed, ...found });
    else findings.push({ file: filed.file, finding: found.finding });
  }
  const last = lastOfEach(placed);
  const standings: Standings = new Map();
  const taken: TakenReply[] = [];
  let held = placed.length - last.length;
  for (const one of last) {
    const judged = judge(one, standings, { workbook, today });
    if (judged === "held") held += 1;
    else if ("finding" in judged) findings.push(judged);
    else taken.push(judged);
  }
  return { taken, held, findings };
}

/** One person's last reply to each event, in the order of time. */
function lastOfEach(placed: readonly PlacedReply[]): readonly PlacedReply[] {
  const sorted = [...placed].sort(
    ({ reply: a }, { reply: b }) => a.sequence - b.sequence || (a.stamp < b.stamp ? -1 : 1),
  );
  const last = new Map(
    sorted.map((one) => [JSON.stringify([one.known.event.row, one.contact.row]), one] as const),
  );
  return [...last.values()].sort(({ reply: a }, { reply: b }) => (a.stamp < b.stamp ? -1 : 1));
}

function judge(
  { file, reply, known, contact }: PlacedReply,
  standings: Standings,
  { workbook, today }: { readonly workbook: Workbook; readonly today: PlainDate },
): TakenReply | FiledFinding | "held" {
  const { event } = known;
  const { id } = event.texts;
  const all = standings.get(id) ?? new Map(standingsAt(workbook, id));
  standings.set(id, all);
  const found = all.get(fold(contact.texts.id)) ?? standingOf(workbook, id, contact.texts.id);
  const standing = { ...found, contact: contact.texts.id };
  const refusal = refusalOf({ reply, known, contact, standing, today });
  const given = answerOfReply(reply);
  if (refusal !== null || given === null) {
    const values = { person: nameOf(contact), event: event.values.name };
    return { file, finding: { code: refusal ?? "reply-no-deputy", values } };
  }
  const seats = seatsOf(all, event.values.capacity);
  const answer = withSeat(given, { seats, standing, staff: given.answer === "neodpověděl" });
  const recording: Recording = { event: id, standing, answer, by: BY.calendar, now: reply.stamp };
  const result = resultOf(recording);
  const words = answerInWords(result);
  if (standing.row !== null && words === standing.words) return "held";
  const deed = { number: 0, at: reply.stamp, by: BY.calendar, words };
  all.set(fold(contact.texts.id), {
    ...standing,
    current: result,
    words,
    deeds: [...standing.deeds, deed],
  });
  return { recording, event, contact };
}
