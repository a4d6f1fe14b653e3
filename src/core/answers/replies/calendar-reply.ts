import { tidy, tidyLine } from "../../czech/text.ts";
import { type ContentLine, calendarTextOf } from "../../messages/content-line.ts";
import { type Component, propertyOf, readCalendar } from "../../messages/read-calendar.ts";
import { isPlainDate } from "../../plain-date.ts";
import { LONGEST_DEPUTY, LONGEST_NOTE } from "../read-form.ts";

/** What somebody's calendar has answered, one of PARTSTAT (RFC 5545 3.2.12). */
export type ReplyStatus = "ACCEPTED" | "DECLINED" | "TENTATIVE" | "DELEGATED";

/** One answer to one invitation, as RFC 5546 3.2.3 sends it to the organizer. */
export interface CalendarReply {
  readonly uid: string;
  /** Of the invitation that was answered; 0 for the first one. */
  readonly sequence: number;
  /** When it was answered: ISO 8601 with `Z`. */
  readonly stamp: string;
  readonly status: ReplyStatus;
  /** Whose answer it is, in small letters. */
  readonly email: string;
  readonly name: string;
  /** Who comes instead, as it can be called; "" for nobody. */
  readonly deputy: string;
  /** The person whose deputy answers here, in small letters; "" for an answer of one's own. */
  readonly delegator: string;
  readonly note: string;
}

/** Why a calendar part is no answer: another method, a proposal of another time, or damaged. */
export type ReplyFault = "reply-other-method" | "reply-counter" | "reply-unreadable";

const STATUSES: readonly ReplyStatus[] = ["ACCEPTED", "DECLINED", "TENTATIVE", "DELEGATED"];

/** The answers in a calendar's octets; `from` is the author of the message, "" where nobody can tell. */
export function readReplies(
  octets: string,
  from: string,
): { readonly replies: readonly CalendarReply[]; readonly fault: ReplyFault | null } {
  const calendar = readCalendar(octets);
  const method = calendar === null ? "" : propertyOf(calendar, "METHOD").trim().toUpperCase();
  if (calendar === null || method === "") return { replies: [], fault: "reply-unreadable" };
  if (method === "COUNTER") return { replies: [], fault: "reply-counter" };
  if (method !== "REPLY") return { replies: [], fault: "reply-other-method" };
  const events = calendar.components.filter(({ name }) => name === "VEVENT");
  const replies = events.flatMap((event) => replyOf(event, from) ?? []);
  const whole = replies.length === events.length && replies.length > 0;
  return { replies, fault: whole ? null : "reply-unreadable" };
}

function replyOf(event: Component, from: string): CalendarReply | null {
  const attendee = answering(event, from);
  const uid = calendarTextOf(propertyOf(event, "UID")).trim();
  const stamp = readStamp(propertyOf(event, "DTSTAMP"));
  const status = STATUSES.find((one) => one === parameterOf(attendee, "PARTSTAT").toUpperCase());
  if (attendee === null || status === undefined || uid === "" || stamp === null) return null;
  const sequence = Number(propertyOf(event, "SEQUENCE").trim() || "0");
  return {
    uid,
    sequence: Number.isSafeInteger(sequence) && sequence >= 0 ? sequence : 0,
    stamp,
    status,
    email: addressOf(attendee.value),
    name: tidyLine(parameterOf(attendee, "CN")),
    deputy: deputyOf(event, attendee),
    delegator: addressOf(parameterOf(attendee, "DELEGATED-FROM")),
    note: noteOf(event, attendee),
  };
}

/** The one who answers; where a delegate stands beside, whoever delegates or has written the message. */
function answering({ lines }: Component, from: string): ContentLine | null {
  const attendees = lines.filter(({ name }) => name === "ATTENDEE");
  if (attendees.length <= 1) return attendees[0] ?? null;
  const delegating = attendees.filter((one) => parameterOf(one, "PARTSTAT").toUpperCase() === "DELEGATED");
  const author = attendees.filter(({ value }) => from !== "" && addressOf(value) === from);
  const found = author.length > 0 ? author : delegating;
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** The deputy's name where the answer holds it, else the address. */
function deputyOf({ lines }: Component, attendee: ContentLine): string {
  const email = addressOf(parameterOf(attendee, "DELEGATED-TO"));
  const own = lines.find(({ name, value }) => name === "ATTENDEE" && addressOf(value) === email);
  const name = own === undefined ? "" : tidyLine(parameterOf(own, "CN"));
  return (name || email).slice(0, LONGEST_DEPUTY);
}

/** What the person has written beside; Google and Apple put it into a parameter. */
function noteOf({ lines }: Component, attendee: ContentLine): string {
  const comments = lines
    .filter(({ name }) => name === "COMMENT")
    .map(({ value }) => tidy(calendarTextOf(value)));
  const texts = [...comments, tidy(parameterOf(attendee, "X-RESPONSE-COMMENT"))];
  return [...new Set(texts.filter((text) => text !== ""))].join("\n").slice(0, LONGEST_NOTE).trimEnd();
}

function parameterOf(line: ContentLine | null, name: string): string {
  return line?.parameters.get(name)?.[0]?.trim() ?? "";
}

function addressOf(value: string): string {
  return value
    .trim()
    .replace(/^mailto:/i, "")
    .toLowerCase();
}

const UTC = /^(\d{4})(\d{2})(\d{2})T([01]\d|2[0-3])([0-5]\d)([0-5]\d|60)Z$/;

/** A DTSTAMP is in UTC, always (RFC 5545 3.8.7.2). */
function readStamp(text: string): string | null {
  const [, year, month, day, hour, minute, second] = UTC.exec(text.trim()) ?? [];
  const date = `${year}-${month}-${day}`;
  return isPlainDate(date) ? `${date}T${hour}:${minute}:${second === "60" ? "59" : second}.000Z` : null;
}
