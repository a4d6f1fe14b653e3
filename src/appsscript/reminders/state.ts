import type { PlainDate } from "../../core/plain-date.ts";
import type { WallTime } from "../../core/sending/wall-time.ts";

/** Who turned the reminders on, and which trigger counts: those of other accounts cannot be seen. */
export interface Switch {
  readonly by: string;
  readonly since: PlainDate;
  readonly triggerId: string;
}

/** What went wrong in the last run, kept until one goes well; `kind` is mailed once. */
export interface Trouble {
  readonly kind: string;
  readonly sentence: string;
  readonly since: WallTime;
}

interface RemindersState {
  readonly on: Switch | null;
  readonly trouble: Trouble | null;
}

const SWITCH = "reminders";
const TROUBLE = "komplan.trouble";
const BEAT = "komplan.beat";
const BEAT_SECONDS = 6 * 60 * 60;

/** What the document remembers of its reminders; one read. */
export function readRemindersState(): RemindersState {
  const properties = PropertiesService.getDocumentProperties().getProperties();
  const on = properties[SWITCH];
  const trouble = properties[TROUBLE];
  // Only the functions below write these properties.
  return {
    on: on === undefined ? null : (JSON.parse(on) as Switch),
    trouble: trouble === undefined ? null : (JSON.parse(trouble) as Trouble),
  };
}

export function rememberSwitch(on: Switch): void {
  PropertiesService.getDocumentProperties().setProperty(SWITCH, JSON.stringify(on));
}

export function forgetSwitch(): void {
  PropertiesService.getDocumentProperties().deleteProperty(SWITCH);
}

export function rememberTrouble(trouble: Trouble): void {
  PropertiesService.getDocumentProperties().setProperty(TROUBLE, JSON.stringify(trouble));
}

export function forgetTrouble(): void {
  PropertiesService.getDocumentProperties().deleteProperty(TROUBLE);
}

/** A sign of life that costs no writing to anything kept: the cache holds it for six hours. */
export function beat(now: WallTime): void {
  CacheService.getDocumentCache()?.put(BEAT, now, BEAT_SECONDS);
}

/** The last sign of life within six hours; null when the cache knows of none. */
export function lastBeat(): WallTime | null {
  return CacheService.getDocumentCache()?.get(BEAT) ?? null;
}
