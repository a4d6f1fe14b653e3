import type { Finding } from "../issue.ts";
import { type Address, isEmailAddress } from "./address.ts";
import { calendarFindings } from "./calendar-findings.ts";
import { toMailDate } from "./instant.ts";
import { MAX_ATTACHED_OCTETS } from "./letter-sources.ts";
import { isUnsubscribeAddress } from "./list-unsubscribe.ts";
import type { Message } from "./message.ts";
import { isMessageId } from "./message-id.ts";

const OCTETS_PER_MEGABYTE = 1024 * 1024;

/** Everything in a message that a person has to look at before it goes; empty when it may go. */
export function messageFindings(message: Message): readonly Finding[] {
  const { calendar } = message;
  return [
    ...addressFindings(message),
    ...headerTextFindings(message),
    ...contentFindings(message),
    ...envelopeFindings(message),
    ...(calendar === undefined
      ? []
      : [...addressesFindings(calendarPeople(calendar)), ...calendarFindings(calendar)]),
  ];
}

function addressFindings({ from, replyTo, to, cc = [] }: Message): readonly Finding[] {
  const addresses = [from, ...(replyTo === undefined ? [] : [replyTo]), ...to, ...cc];
  return [
    ...(to.length === 0 ? [{ code: "message-no-receiver" } as const] : []),
    ...addressesFindings(addresses),
  ];
}

function addressesFindings(addresses: readonly Address[]): readonly Finding[] {
  return addresses
    .filter(({ email }) => !isEmailAddress(email))
    .map(({ name, email }) => ({ code: "message-bad-address", values: { name, email: visible(email) } }));
}

function calendarPeople({ organizer, attendees }: NonNullable<Message["calendar"]>): readonly Address[] {
  return [organizer, ...attendees];
}

function headerTextFindings({ from, replyTo, to, cc = [], subject }: Message): readonly Finding[] {
  const names = [from, ...(replyTo === undefined ? [] : [replyTo]), ...to, ...cc].map(({ name }) => name);
  return [subject, ...names]
    .filter(hasControls)
    .map((text) => ({ code: "message-control-characters", values: { text: visible(text) } }));
}

function contentFindings({ subject, text, attachments = [] }: Message): readonly Finding[] {
  const octets = attachments.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const size = Math.ceil(octets / OCTETS_PER_MEGABYTE);
  return [
    ...(subject.trim() === "" ? [{ code: "message-no-subject" } as const] : []),
    ...(text.trim() === "" ? [{ code: "message-no-text" } as const] : []),
    ...(octets > MAX_ATTACHED_OCTETS ? [{ code: "message-too-large", values: { size } } as const] : []),
  ];
}

function envelopeFindings({ messageId, date, listUnsubscribe }: Message): readonly Finding[] {
  const wrong = [
    ...(isMessageId(messageId) ? [] : [messageId]),
    ...(date === undefined || toMailDate(date) !== null ? [] : [date]),
    ...(listUnsubscribe === undefined || isUnsubscribeAddress(listUnsubscribe) ? [] : [listUnsubscribe]),
  ];
  return wrong.map((value) => ({ code: "message-bad-header", values: { value: visible(value) } }));
}

function hasControls(text: string): boolean {
  return /[\p{Cc}\u2028\u2029]/u.test(text);
}

/** A control character shown as a sign, so that a person can see where it is. */
function visible(text: string): string {
  return text.slice(0, 200).replace(/[\p{Cc}\u2028\u2029]/gu, "␤");
}
