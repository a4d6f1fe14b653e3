import { appendRows, cellsOf, lackingColumns } from "../../answers/rows.ts";
import { contactById, eventById, nameOf } from "../../answers/subject.ts";
import { fold, tidyLine } from "../../czech/text.ts";
import { RefusedError } from "../../errors.ts";
import { chooseEvent } from "../../plans/choose-event.ts";
import type { Action } from "../../plans/plan.ts";
import { cellRef } from "../../sheet/table.ts";
import { say } from "../../texts/say.ts";
import { MEETING_SCREEN_TEXTS as TEXTS } from "../../texts/screens-meeting.ts";
import type { Attendance, Workbook } from "../../workbook/workbook.ts";
import type { Done, ScreenContext } from "../endpoint.ts";
import { quorumOf, rowsOf } from "./view.ts";

/** Who came, as somebody has typed it. */
interface TypedPresence {
  readonly contact: string;
  /** The presence that the screen showed before. */
  readonly was: string;
  readonly presence: string;
  readonly deputy: string;
}

interface Typed {
  readonly event: string;
  readonly people: readonly TypedPresence[];
}

/** What holds once the presences are written. */
interface Recorded {
  readonly quorum: readonly string[];
}

/** Writes who came, a row of Účast for each; refuses when somebody has typed something else there meanwhile. */
export function recordPresences(typed: Typed, context: ScreenContext): Done<Recorded> {
  const { workbook, language } = context;
  const event = eventById(workbook, typed.event);
  if (event === null) throw refused(say(TEXTS.gone, language));
  refuseLacking(context);
  const rows = rowsOf(workbook, event.texts.id);
  refuseChanged(typed.people, rows, context);
  const actions = actionsOf(event.texts.id, { typed, rows, workbook });
  const chosen = chooseEvent({ ...context, event: event.texts.id }, "past");
  return { value: { quorum: quorumOf(after(workbook, event.texts.id, typed), chosen, language) }, actions };
}

function refuseLacking({ workbook: { attendance }, language }: ScreenContext): void {
  const [key] = lackingColumns(attendance, ["event", "contact", "presence", "deputy"]);
  if (key === undefined) return;
  const { column } = cellRef(attendance, { row: 1 }, key);
  throw refused(say(TEXTS.columnsMissing, language, { sheet: attendance.sheet, column }));
}

function refuseChanged(
  people: readonly TypedPresence[],
  rows: ReadonlyMap<string, Attendance>,
  { workbook, language }: ScreenContext,
): void {
  const changed = people.filter(({ contact, was, presence }) => {
    const now = rows.get(fold(contact))?.values.presence ?? "";
    return now !== was && now !== presence;
  });
  const missing = people.some(({ contact }) => contactById(workbook, contact) === null);
  if (missing) throw refused(say(TEXTS.gone, language));
  if (changed.length === 0) return;
  const names = changed.map(({ contact }) => {
    const known = contactById(workbook, contact);
    return known === null ? contact : nameOf(known);
  });
  throw refused(say(TEXTS.presenceChanged, language, { count: changed.length, names: names.join(", ") }));
}

interface Writing {
  readonly typed: Typed;
  readonly rows: ReadonlyMap<string, Attendance>;
  readonly workbook: Workbook;
}

function actionsOf(event: string, { typed, rows, workbook }: Writing): readonly Action[] {
  const { attendance } = workbook;
  const key = `presence:${event}`;
  const changed = typed.people.flatMap((person) => {
    const row = rows.get(fold(person.contact));
    return row === undefined ? [] : cellsOf(attendance, row.row, changeOf(person, row));
  });
  const added = typed.people
    .filter(({ contact }) => !rows.has(fold(contact)))
    .map((person) => ({ event, contact: person.contact, ...textsOf(person) }));
  return [
    ...(changed.length === 0 ? [] : [{ kind: "write-cells", key, cells: changed } as const]),
    ...appendRows(attendance, added, `${key}:rows`),
  ];
}

function textsOf({ presence, deputy }: TypedPresence) {
  return { presence, deputy: presence === "zástupce" ? tidyLine(deputy) : "" };
}

/** A deputy announced beforehand stays written whoever came in the end. */
function changeOf(person: TypedPresence, { texts }: Attendance) {
  const { presence, deputy } = textsOf(person);
  const renamed = presence === "zástupce" && deputy !== "" && deputy !== texts.deputy;
  return {
    ...(presence === texts.presence ? {} : { presence }),
    ...(renamed ? { deputy } : {}),
  };
}

/** The workbook as it will be, for the quorum. */
function after(workbook: Workbook, event: string, { people }: Typed): Workbook {
  const { attendance } = workbook;
  const typed = new Map(people.map((person) => [fold(person.contact), person]));
  const own = attendance.records.filter(({ values }) => fold(values.event) === fold(event));
  const changed = own.flatMap((row) => {
    const person = typed.get(fold(row.values.contact));
    return person === undefined ? [row] : [withPresence(row, person)];
  });
  const known = new Set(own.map(({ values }) => fold(values.contact)));
  const blank = {
    event,
    contact: "",
    invitedOn: "",
    answer: "",
    deputy: "",
    presence: "",
    note: "",
  } as const;
  const added = people
    .filter(({ contact }) => !known.has(fold(contact)))
    .map((person) => {
      const texts = { ...blank, contact: person.contact };
      return withPresence({ row: 0, texts, values: { ...texts, invitedOn: null } }, person);
    });
  return { ...workbook, attendance: { ...attendance, records: [...changed, ...added] } };
}

function withPresence(row: Attendance, { presence }: TypedPresence): Attendance {
  // The schema of the call has let through only presences that the column knows.
  return { ...row, values: { ...row.values, presence: presence as Attendance["values"]["presence"] } };
}

function refused(sentence: string): RefusedError {
  return new RefusedError("cannot-write", sentence);
}
