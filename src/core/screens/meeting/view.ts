import { fromWords, isAnswer } from "../../answers/event-people.ts";
import { CHOICES, type Choice } from "../../answers/read-form.ts";
import { seatNotice } from "../../answers/seat-notices.ts";
import { type Seats, type Standing, seatsOf, standingFinder, standingsAt } from "../../answers/standing.ts";
import { answerLines } from "../../answers/words.ts";
import { fold } from "../../czech/text.ts";
import { inListOrder } from "../../documents/participant-words.ts";
import { quorumSentences } from "../../documents/quorum-words.ts";
import { eventDay } from "../../pages/answers/event-facts.ts";
import type { ChosenEvent } from "../../plans/choose-event.ts";
import { shownName } from "../../plans/recipient-tables.ts";
import { sendingIds } from "../../plans/sending-ids.ts";
import { ABOUT_TEXTS } from "../../texts/answers.ts";
import { type Language, say } from "../../texts/say.ts";
import { COUNT_TEXTS, MEETING_SCREEN_TEXTS as TEXTS } from "../../texts/screens-meeting.ts";
import { type Participant, participantsOf } from "../../workbook/participants.ts";
import { quorum } from "../../workbook/quorum.ts";
import type { Attendance, Workbook } from "../../workbook/workbook.ts";
import { answered, type Done, type ScreenContext } from "../endpoint.ts";
import { type EventChoice, eventChoices, eventFor } from "../event-choices.ts";

/** One person of a meeting: what was answered, and who came. */
export interface MeetingPerson {
  readonly contact: string;
  readonly name: string;
  readonly organisation: string;
  /** The answer as the form's buttons name it; "" while there is none. */
  readonly choice: Choice | "";
  /** The answer in words, a line each. */
  readonly said: readonly string[];
  /** Whose word it is and of which day; "" when nobody knows. */
  readonly from: string;
  readonly deputy: string;
  readonly note: string;
  /** Stands for the answer shown. */
  readonly state: string;
  /** As the sheet has it: "" while nobody has typed it. */
  readonly presence: string;
  readonly hasHistory: boolean;
}

/** How many people gave one answer. */
interface AnswerCount {
  readonly label: string;
  readonly count: number;
}

/** The screen Setkání for one event. */
export interface MeetingView {
  readonly events: readonly EventChoice[];
  /** The chosen event; "" when the workbook has none with a day. */
  readonly event: string;
  readonly name: string;
  readonly facts: readonly string[];
  /** It has begun or is over, so that it can be said who came. */
  readonly isPast: boolean;
  readonly counts: readonly AnswerCount[];
  /** "" where nobody counts seats. */
  readonly seats: string;
  /** What somebody should do about the seats; "" for nothing. */
  readonly notice: string;
  readonly people: readonly MeetingPerson[];
  readonly quorum: readonly string[];
  /** How many ids must be filled in before anything can be noted. */
  readonly missingIds: number;
}

/** Everything that the screen shows of one event; reading changes nothing. */
export function readMeeting(
  input: { readonly event: string | null },
  context: ScreenContext,
): Done<MeetingView> {
  const events = eventChoices(context);
  const chosen = eventFor(input.event, context, "past");
  if (chosen === null) return answered({ ...EMPTY, events, facts: [say(TEXTS.noEvent, context.language)] });
  return answered({ ...EMPTY, events, ...meetingOf(chosen, context) });
}

const EMPTY: Omit<MeetingView, "events" | "facts"> = {
  event: "",
  name: "",
  isPast: false,
  counts: [],
  seats: "",
  notice: "",
  people: [],
  quorum: [],
  missingIds: 0,
};

function meetingOf(chosen: ChosenEvent, context: ScreenContext) {
  const { workbook, today, language } = context;
  const { date, name, place, capacity } = chosen.event.values;
  const standings = standingsAt(workbook, chosen.id);
  const seats = seatsOf(standings, capacity);
  const people = peopleOf(chosen, context);
  return {
    event: chosen.id,
    name,
    facts: [eventDay(chosen.event.values, language), ...(place === "" ? [] : [place])],
    isPast: date !== null && date <= today,
    counts: countsOf([...standings.values()], { people, language }),
    seats: seatsInWords(seats, language),
    notice: seatNotice(seats, workbook, language),
    people,
    quorum: quorumOf(workbook, chosen, language),
    missingIds: sendingIds(workbook).cells.length,
  };
}

/** Whether each of the event's bodies could decide, in words. */
export function quorumOf(workbook: Workbook, { event }: ChosenEvent, language: Language): readonly string[] {
  return quorumSentences(quorum(workbook, event), language);
}

/** Everybody in the order of the list that people sign. */
function peopleOf(chosen: ChosenEvent, { workbook, language }: ScreenContext): readonly MeetingPerson[] {
  const presences = rowsOf(workbook, chosen.id);
  const standingFor = standingFinder(workbook, chosen.id);
  return inListOrder(participantsOf(workbook, chosen)).map((participant) => {
    const standing = standingFor(participant.id);
    return personOf(participant, { standing, row: presences.get(fold(participant.id)) }, language);
  });
}

interface Known {
  readonly standing: Standing;
  readonly row: Attendance | undefined;
}

function personOf({ contact, id }: Participant, { standing, row }: Known, language: Language): MeetingPerson {
  const { current, deeds, state } = standing;
  return {
    contact: id,
    name: shownName({ contact, id }),
    organisation: contact.texts.organisation,
    choice: (Object.keys(CHOICES) as Choice[]).find((choice) => CHOICES[choice] === current.answer) ?? "",
    said: answerLines(current, language, ABOUT_TEXTS),
    from: fromWords(standing, language),
    deputy: row?.texts.deputy ?? "",
    note: current.note,
    state,
    presence: row?.values.presence ?? "",
    hasHistory: deeds.length > 0,
  };
}

/** The rows of Účast by contact; of two of one person the last counts. */
export function rowsOf({ attendance }: Workbook, event: string): ReadonlyMap<string, Attendance> {
  const own = attendance.records.filter(({ values }) => fold(values.event) === fold(event));
  return new Map(own.map((row) => [fold(row.values.contact), row]));
}

function countsOf(
  standings: readonly Standing[],
  { people, language }: { readonly people: readonly MeetingPerson[]; readonly language: Language },
): readonly AnswerCount[] {
  const count = (wanted: string) => standings.filter(({ current }) => current.answer === wanted).length;
  const said = standings.filter(({ current }) => isAnswer(current.answer)).length;
  const counted = {
    come: count("přijde"),
    deputies: count("posílá zástupce"),
    decline: count("nepřijde"),
    waiting: count("náhradník"),
    silent: Math.max(people.length - said, 0),
  };
  return (Object.keys(counted) as (keyof typeof counted)[]).map((key) => ({
    label: say(COUNT_TEXTS[key], language),
    count: counted[key],
  }));
}

function seatsInWords({ capacity, taken }: Seats, language: Language): string {
  return capacity === null ? "" : say(TEXTS.seatsTaken, language, { taken, capacity });
}
