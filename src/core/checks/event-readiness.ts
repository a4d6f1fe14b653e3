import type { Finding, Issue } from "../issue.ts";
import type { PlainDate } from "../plain-date.ts";
import type { Event, Workbook } from "../workbook/workbook.ts";
import type { Bodies } from "./bodies.ts";
import { issueOn } from "./issue-on.ts";

type Key = "place" | "start" | "programme" | "groups" | "capacity";

/** What a coming event still lacks before people can be invited. */
export function checkEventReadiness(
  { events }: Workbook,
  { membersOf }: Bodies,
  today: PlainDate,
): readonly Issue[] {
  return events.records
    .filter((event) => isComing(event, today))
    .flatMap((event) =>
      lacks(event, membersOf(event).size).map(([key, finding]) => issueOn(events, event, key)(finding)),
    );
}

/** True for an event that is still to take place. */
export function isComing({ values }: Event, today: PlainDate): boolean {
  const { date, state } = values;
  return date !== null && date >= today && state !== "zrušeno" && state !== "proběhlo";
}

/** Rules of procedure want place, time and agenda in an invitation (Jablonec nad Nisou, Frýdlant, Jeseník). */
function lacks({ texts, values }: Event, invited: number): readonly (readonly [Key, Finding])[] {
  const found: (readonly [Key, Finding])[] = [];
  if (texts.place === "" && texts.address === "") found.push(["place", { code: "event-place-missing" }]);
  if (texts.start === "") found.push(["start", { code: "event-start-missing" }]);
  if (texts.programme === "") found.push(["programme", { code: "event-programme-missing" }]);
  if (texts.groups === "") found.push(["groups", { code: "event-groups-missing" }]);
  const { capacity } = values;
  if (capacity !== null && capacity < invited)
    found.push(["capacity", { code: "event-capacity", values: { capacity, invited } }]);
  return found;
}
