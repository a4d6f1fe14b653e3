import type { Workbook } from "../workbook/workbook.ts";
import { deedKey } from "./deed-key.ts";
import { type EventFacts, readFacts } from "./event-facts.ts";
import { type Known, readLedger } from "./ledger.ts";
import type { Mark } from "./marks.ts";
import type { JournalEntry } from "./operations.ts";

/** What a letter about an event does: it invites, tells a change, or calls the event off. */
export const NOTICE_KINDS = ["invitation", "update", "cancellation"] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** The last thing that a person was told, or may have been. */
export interface Told {
  readonly kind: NoticeKind;
  readonly version: number;
  /** False while nobody knows whether the message went. */
  readonly certain: boolean;
}

/** What the journal and the marks know of one event. */
export interface EventHistory {
  /** What was announced, by version. */
  readonly announced: ReadonlyMap<number, EventFacts>;
  /** By the contact's id. */
  readonly told: ReadonlyMap<string, Told>;
  /** Keys of messages that certainly did not go, by the contact's id. */
  readonly unsent: ReadonlyMap<string, readonly string[]>;
  /** The highest version that anything has; 0 when nobody was told anything. */
  readonly version: number;
}

/** The key of a letter about an event to one person. */
export function noticeKey(
  kind: NoticeKind,
  { event, contact, version }: { readonly event: string; readonly contact: string; readonly version: number },
): string {
  return deedKey(`${kind}:${event}:${contact}:${version}`);
}

/** The key under which the journal keeps what a version of an event announced. */
export function announcementKey(event: string, version: number): string {
  return deedKey(`event:${event}:${version}`);
}

/** What was announced last of an event that was to take place; null when nothing was. */
export function lastFacts({ announced }: EventHistory): EventFacts | null {
  const versions = [...announced].filter(([, { cancelled }]) => !cancelled).map(([version]) => version);
  return announced.get(versions.reduce((most, version) => Math.max(most, version), 0)) ?? null;
}

/** Everything that is known of one event; `marks` are what the shell remembers beside the journal. */
export function eventHistory(
  { journal }: Pick<Workbook, "journal">,
  event: string,
  marks: readonly Mark[] = [],
): EventHistory {
  const begins = ["event", ...NOTICE_KINDS].map((kind) => `${kind}:${event}:`);
  const concerns = (key: string) => begins.some((begin) => key.startsWith(begin));
  const entries = journal.records.flatMap(({ texts }) => (concerns(texts.key) ? [entryOf(texts)] : []));
  const { known } = readLedger(entries, { marks, keys: [] });
  return gather(
    event,
    [...known].filter(([key]) => concerns(key)),
  );
}

function entryOf(texts: Readonly<Record<string, string>>): JournalEntry {
  const text = (name: string) => texts[name] ?? "";
  return {
    key: text("key"),
    state: text("state"),
    at: text("at"),
    by: text("by"),
    reference: text("reference"),
    error: text("error"),
  };
}

interface Deed extends ReadKey {
  readonly key: string;
  readonly known: Known;
}

function gather(event: string, known: readonly (readonly [string, Known])[]): EventHistory {
  const deeds = known.flatMap(([key, one]): readonly Deed[] => {
    const read = readKey(key, event);
    return read === null ? [] : [{ ...read, key, known: one }];
  });
  const went = deeds.filter(({ kind, known: { verdict } }) => kind === "event" || isPossiblySent(verdict));
  return {
    announced: announcedBy(deeds),
    told: toldBy(deeds),
    unsent: unsentBy(deeds),
    version: went.reduce((highest, { version }) => Math.max(highest, version), 0),
  };
}

function isPossiblySent(verdict: Known["verdict"]): boolean {
  return verdict === "sent" || verdict === "uncertain";
}

function announcedBy(deeds: readonly Deed[]): EventHistory["announced"] {
  const announced = new Map<number, EventFacts>();
  for (const { kind, version, known } of deeds) {
    const facts = kind === "event" ? readFacts(known.reference) : null;
    if (facts !== null) announced.set(version, facts);
  }
  return announced;
}

function toldBy(deeds: readonly Deed[]): EventHistory["told"] {
  const told = new Map<string, Told>();
  for (const { kind, contact, version, known } of deeds) {
    const newer = (told.get(contact)?.version ?? 0) <= version;
    if (kind === "event" || !newer || !isPossiblySent(known.verdict)) continue;
    told.set(contact, { kind, version, certain: known.verdict === "sent" });
  }
  return told;
}

function unsentBy(deeds: readonly Deed[]): EventHistory["unsent"] {
  const unsent = new Map<string, string[]>();
  for (const { key, kind, contact, known } of deeds) {
    if (kind !== "event" && !isPossiblySent(known.verdict))
      unsent.set(contact, [...(unsent.get(contact) ?? []), key]);
  }
  return unsent;
}

interface ReadKey {
  readonly kind: NoticeKind | "event";
  readonly contact: string;
  readonly version: number;
}

function readKey(key: string, event: string): ReadKey | null {
  const number = key.slice(key.lastIndexOf(":") + 1);
  if (!/^\d{1,6}$/.test(number)) return null;
  const version = Number(number);
  if (key === `event:${event}:${number}`) return { kind: "event", contact: "", version };
  const kind = NOTICE_KINDS.find((one) => key.startsWith(`${one}:${event}:`));
  if (kind === undefined) return null;
  const contact = key.slice(`${kind}:${event}:`.length, key.lastIndexOf(":"));
  return contact === "" ? null : { kind, contact, version };
}
