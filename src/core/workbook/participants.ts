import { fold, tidyLine } from "../czech/text.ts";
import { idsOf } from "./ids.ts";
import { belongsTo, groupKeys, isForEverybody } from "./membership.ts";
import type { Attendance, Contact, Event, Workbook } from "./workbook.ts";

/** An event under the id it has or will be given. */
export interface Meeting {
  readonly event: Event;
  readonly id: string;
}

/** How somebody took part; an apology beforehand counts until somebody types another presence. */
export type Part = "present" | "deputy" | "excused" | "absent" | "unknown";

/** A person whom a meeting concerns, with what Účast says of them. */
export interface Participant {
  readonly contact: Contact;
  readonly id: string;
  /** Belongs to one of the meeting's bodies; another one is a guest. */
  readonly member: boolean;
  readonly part: Part;
  /** Answered that a deputy will come, or a deputy came. */
  readonly sendsDeputy: boolean;
  /** The deputy's name; "" when nobody wrote it. */
  readonly deputy: string;
}

const PARTS = { přítomen: "present", zástupce: "deputy", omluven: "excused", nepřítomen: "absent" } as const;

/**
 * Everybody whom a meeting concerns, each person once: members of its bodies, and guests that Účast names. Contacts
 * whose time of keeping had ended by the day of the meeting are left out unless Účast names them.
 */
export function participantsOf(workbook: Workbook, meeting: Meeting): readonly Participant[] {
  const ids = idsOf(workbook.contacts);
  const rows = rowsByContact(workbook, meeting.id);
  const groups = groupKeys(meeting.event.values.groups);
  const everybody = isForEverybody(meeting.event);
  const people = workbook.contacts.records.flatMap((contact): readonly Participant[] => {
    const id = ids.get(contact.row) ?? "";
    const row = rows.get(fold(id));
    const member = everybody || belongsTo(contact, groups);
    if (row === undefined && !isExpected(contact, meeting.event, member)) return [];
    return [{ contact, id, member, ...partOf(row) }];
  });
  return eachOnce(people);
}

/** True once somebody has typed who came. */
export function isPresenceTyped({ attendance }: Workbook, { id }: Meeting): boolean {
  return attendance.records.some(({ values }) => fold(values.event) === fold(id) && values.presence !== "");
}

/** True for a contact whose time of keeping had ended by the day of the event. */
export function isOver({ values }: Contact, event: Event): boolean {
  const day = event.values.date;
  return values.keepUntil !== null && day !== null && values.keepUntil < day;
}

/** The same person listed twice, as in two bodies with a row each. */
export function personKey({ texts, values, row }: Contact): string {
  const name = fold(tidyLine(`${texts.firstName} ${texts.lastName}`));
  if (name === "") return `row ${row}`;
  const reached = values.email === "" ? fold(`${texts.organisation} ${texts.municipality}`) : values.email;
  return `${name}|${reached.toLowerCase()}`;
}

/** The last row of a person wins. */
function rowsByContact({ attendance }: Workbook, event: string): ReadonlyMap<string, Attendance> {
  const own = attendance.records.filter(({ values }) => fold(values.event) === fold(event));
  return new Map(own.map((row) => [fold(row.values.contact), row]));
}

/** Expected without a row in Účast; where everybody is invited, somebody who wants no messages was not. */
function isExpected(contact: Contact, event: Event, member: boolean): boolean {
  const invited = !isForEverybody(event) || contact.values.doNotSend !== true;
  return member && invited && !isOver(contact, event);
}

function partOf(row: Attendance | undefined): Pick<Participant, "part" | "sendsDeputy" | "deputy"> {
  if (row === undefined) return { part: "unknown", sendsDeputy: false, deputy: "" };
  const { presence, answer, deputy } = row.values;
  const said = answer === "nepřijde" ? "excused" : "unknown";
  const part = presence === "" ? said : PARTS[presence];
  const announced = presence === "" && answer === "posílá zástupce";
  return { part, sendsDeputy: part === "deputy" || announced, deputy };
}

/** Of two rows of one person the one that Účast speaks of stays, or else the first. */
function eachOnce(people: readonly Participant[]): readonly Participant[] {
  const byPerson = new Map<string, Participant>();
  for (const person of people) {
    const key = personKey(person.contact);
    const known = byPerson.get(key);
    byPerson.set(key, known === undefined ? person : merged(known, person));
  }
  return [...byPerson.values()];
}

function merged(first: Participant, second: Participant): Participant {
  const member = first.member || second.member;
  const told = ({ part, sendsDeputy }: Participant) => part !== "unknown" || sendsDeputy;
  return !told(first) && told(second) ? { ...second, member } : { ...first, member };
}
