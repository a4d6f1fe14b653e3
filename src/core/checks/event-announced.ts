import { shortDate } from "../czech/date-words.ts";
import { type Issue, issueAt } from "../issue.ts";
import { isPlainDate, type PlainDate } from "../plain-date.ts";
import { announcingOf, noticeTo } from "../sending/announcing.ts";
import { changesBetween } from "../sending/event-changes.ts";
import { factsOf } from "../sending/event-facts.ts";
import { type EventHistory, eventHistory, lastFacts } from "../sending/event-history.ts";
import { cellRef } from "../sheet/table.ts";
import type { Event, Workbook } from "../workbook/workbook.ts";
import { issueOn } from "./issue-on.ts";

/** Events of which those invited know something that no longer holds: changed, called off, or gone from the sheet. */
export function checkEventAnnounced(workbook: Workbook, today: PlainDate): readonly Issue[] {
  const announced = announcedIds(workbook);
  const own = new Map(workbook.events.records.map((event) => [event.texts.id, event]));
  return [...announced].flatMap((id) => {
    const event = own.get(id);
    const history = eventHistory(workbook, id);
    return event === undefined
      ? goneIssue(workbook, id, { history, today })
      : untold(workbook, event, { history, today });
  });
}

function announcedIds({ journal }: Workbook): ReadonlySet<string> {
  const keys = journal.records.map(({ texts }) => texts.key).filter((key) => key.startsWith("event:"));
  return new Set(keys.map((key) => key.slice("event:".length, key.lastIndexOf(":"))));
}

interface Known {
  readonly history: EventHistory;
  readonly today: PlainDate;
}

function untold({ events }: Workbook, event: Event, { history, today }: Known): readonly Issue[] {
  const { id } = event.texts;
  const facts = factsOf(event);
  const { state } = event.values;
  const told = lastFacts(history);
  if (told === null || state === "proběhlo" || told.date < today) return [];
  const announcing = announcingOf({ event: id, facts, history, least: 0, uid: "" });
  const count = [...history.told.keys()].filter((contact) => noticeTo(announcing, contact) !== null).length;
  if (count === 0) return [];
  if (facts.cancelled)
    return [
      issueOn(events, event, "state")({ code: "event-cancelled-untold", values: { event: id, count } }),
    ];
  const changes = changesBetween(told, facts, "cs").join("; ");
  return [
    issueOn(events, event, "date")({ code: "event-changed-untold", values: { event: id, changes, count } }),
  ];
}

/** A whole row that is missing is told at the header, where nothing has been moved. */
function goneIssue({ events }: Workbook, id: string, { history, today }: Known): readonly Issue[] {
  const told = lastFacts(history);
  const invited = [...history.told.values()].filter(({ kind }) => kind !== "cancellation");
  if (told === null || told.date < today || invited.length === 0) return [];
  const { name, date } = told;
  const day = isPlainDate(date) ? shortDate(date, "cs") : "–";
  const at = cellRef(events, { row: Math.max(events.headerRow, 1) }, "id");
  return [
    issueAt(at, id, { code: "event-row-gone", values: { event: id, name, day, count: invited.length } }),
  ];
}
