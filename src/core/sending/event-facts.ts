import { tidyLine } from "../czech/text.ts";
import { shortHash } from "../messages/hash.ts";
import { isPlainDate } from "../plain-date.ts";
import type { Event } from "../workbook/workbook.ts";

/** What people are told of an event: a change of any but the programme has to be told to those invited. */
export interface EventFacts {
  readonly name: string;
  /** `2026-05-14`, or "" while nobody knows. */
  readonly date: string;
  readonly start: string;
  readonly end: string;
  readonly place: string;
  readonly address: string;
  readonly cancelled: boolean;
  /** Stands for the programme's text: that it changed is told, but is no reason to write to anybody. */
  readonly programme: string;
  /** What calendars know the event by; "" where it was not written down. */
  readonly uid: string;
}

const TEXTS = ["name", "date", "start", "end", "place", "address", "programme", "uid"] as const;

/** A mark has to hold all of them. */
const LONGEST_TEXT = 200;

/** The facts of an event as the sheet has them now. */
export function factsOf({ values }: Event): EventFacts {
  const { name, date, start, end, place, address, programme, state } = values;
  return {
    name: shortened(name),
    date: date ?? "",
    start: start ?? "",
    end: end ?? "",
    place: shortened(place),
    address: shortened(address),
    cancelled: state === "zrušeno",
    programme: tidyLine(programme) === "" ? "" : shortHash(tidyLine(programme)),
    uid: "",
  };
}

/** The facts as one text for the journal: JSON, so that a person can read it and a program can compare it. */
export function writeFacts(facts: EventFacts): string {
  const { name, cancelled } = facts;
  const known = TEXTS.flatMap((key) => (facts[key] === "" ? [] : [[key, facts[key]] as const]));
  return JSON.stringify({ name, ...Object.fromEntries(known), ...(cancelled ? { cancelled } : {}) });
}

/** The facts as they were announced; null when the text is none of `writeFacts`. */
export function readFacts(text: string): EventFacts | null {
  const read = parsed(text);
  if (read === null || typeof read["name"] !== "string") return null;
  const textOf = (key: (typeof TEXTS)[number]) => {
    const value = read[key];
    return typeof value === "string" ? tidyLine(value) : "";
  };
  const date = textOf("date");
  if (date !== "" && !isPlainDate(date)) return null;
  return {
    name: textOf("name"),
    date,
    start: textOf("start"),
    end: textOf("end"),
    place: textOf("place"),
    address: textOf("address"),
    cancelled: read["cancelled"] === true,
    programme: textOf("programme"),
    uid: textOf("uid"),
  };
}

/** True when nobody has to be told anything: capitals and the programme do not count. */
export function isSameForReceivers(one: EventFacts, other: EventFacts): boolean {
  if (one.cancelled || other.cancelled) return one.cancelled === other.cancelled;
  return (["name", "date", "start", "end", "place", "address"] as const).every(
    (key) => one[key].toLowerCase() === other[key].toLowerCase(),
  );
}

function shortened(text: string): string {
  const tidied = tidyLine(text);
  if (tidied.length <= LONGEST_TEXT) return tidied;
  return `${tidyLine(tidied.slice(0, LONGEST_TEXT))} … ${shortHash(tidied)}`;
}

function parsed(text: string): Readonly<Record<string, unknown>> | null {
  try {
    const read: unknown = JSON.parse(text);
    return typeof read === "object" && read !== null ? { ...read } : null;
  } catch {
    return null;
  }
}
