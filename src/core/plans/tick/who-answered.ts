import { fold } from "../../czech/text.ts";
import { isPlainDate, type PlainDate } from "../../plain-date.ts";
import { deedState } from "../../sending/journal-entries.ts";
import type { Attendance, Workbook } from "../../workbook/workbook.ts";

/** A deed's key that ends with an event, a person and a number: an invitation's or an answer's. */
const PERSONAL_KEY = /^(invitation|answer):(.{1,80}):([^:]{1,80}):\d{1,6}$/;

/** Folded event → contact → the day of the invitation, by Účast and by the journal, where a row was lost. */
export function invitedDays(workbook: Workbook): ReadonlyMap<string, ReadonlyMap<string, PlainDate>> {
  const days = new Map<string, Map<string, PlainDate>>();
  const invite = (event: string, contact: string, day: PlainDate) => {
    const own = days.get(fold(event)) ?? new Map<string, PlainDate>();
    days.set(fold(event), own);
    if (!own.has(contact)) own.set(contact, day);
  };
  for (const { texts, values } of workbook.attendance.records) {
    if (values.invitedOn !== null) invite(texts.event, texts.contact, values.invitedOn);
  }
  for (const { texts } of workbook.journal.records) {
    const match = PERSONAL_KEY.exec(texts.key);
    const day = texts.at.slice(0, 10);
    if (match?.[1] !== "invitation" || deedState(texts.state) !== "odesláno" || !isPlainDate(day)) continue;
    invite(match[2] ?? "", match[3] ?? "", day);
  }
  return days;
}

/** Whoever has answered in any way, also by a word that the program cannot read, or whose presence is known. */
export function answeredPairs({ attendance, journal }: Workbook): ReadonlySet<string> {
  const rows = new Set(attendance.records.map(({ texts }) => pairOf(texts.event, texts.contact)));
  // Where Účast has a row its word counts: somebody may have taken an answer back there.
  const only = journal.records.flatMap(({ texts }) => pairIn(texts.key)).filter((pair) => !rows.has(pair));
  const said = attendance.records.filter(hasAnswered).map(({ texts }) => pairOf(texts.event, texts.contact));
  return new Set([...said, ...only]);
}

/** One person at one event, however the ids are written. */
export function pairOf(event: string, contact: string): string {
  return `${fold(event)}|${fold(contact)}`;
}

function hasAnswered({ texts, values }: Attendance): boolean {
  const waits = texts.answer === "" || values.answer === "neodpověděl";
  return !waits || texts.presence !== "";
}

function pairIn(key: string): readonly string[] {
  const match = PERSONAL_KEY.exec(key);
  return match?.[1] === "answer" ? [pairOf(match[2] ?? "", match[3] ?? "")] : [];
}
