import type { PlainDate } from "../../plain-date.ts";
import type { CodeNames } from "./code-names.ts";
import type { Facility } from "./facility.ts";
import { isActive, keyOf, missingKeys, type RegisterRecord, readRecord } from "./record.ts";
import { registrationKey } from "./registration-number.ts";
import type { Territory } from "./territory.ts";

/** Why a service is taken: by an address, by a text about where it goes, by hand, or because the sheet has it. */
export type Reason = "address" | "text" | "picked" | "known";

/** What to take from the register. */
export interface Wanted {
  readonly territory: Territory;
  readonly names: CodeNames;
  /** Registrations that a person named, as keys. */
  readonly picked: ReadonlySet<string>;
  /** Registrations that the sheet has, as keys. */
  readonly known: ReadonlySet<string>;
  readonly today: PlainDate;
}

export interface Kept {
  readonly record: RegisterRecord;
  readonly reason: Reason;
}

/** What came of all records of a file. */
export interface Collected {
  readonly kept: readonly Kept[];
  /** Services of the territory or the sheet that are provided no more. */
  readonly ended: readonly Kept[];
  /** Services of the territory that have not begun yet. */
  readonly later: readonly Kept[];
  readonly records: number;
  readonly unreadable: number;
  /** How many records lack each key altogether, with the first few. */
  readonly missing: ReadonlyMap<string, Tally>;
  /** Keys of the registrations seen, so that one which is not in the register at all can be told. */
  readonly seen: ReadonlySet<string>;
  /** Services with a secret address and no territory, of providers that have a service here. */
  readonly unplaced: readonly RegisterRecord[];
}

export interface Tally {
  readonly count: number;
  readonly first: readonly string[];
}

export interface Collector {
  readonly take: (item: unknown) => void;
  readonly collected: () => Collected;
}

/** Enough to find the trouble in the register's own page. */
const FIRST_FEW = 3;

/** Takes records one by one and keeps only those that concern the territory; the rest is forgotten at once. */
export function collector(wanted: Wanted): Collector {
  const kept = new Map<string, Kept>();
  /** Under which key a registration is kept: the portal may list one number twice. */
  const keys = new Map<string, string>();
  const unplaced: RegisterRecord[] = [];
  const seen = new Set<string>();
  const missing = new Map<string, Tally>();
  const counts = { records: 0, unreadable: 0 };
  const take = (item: unknown): void => {
    const record = readRecord(item);
    counts.records += 1;
    counts.unreadable += record === null ? 1 : 0;
    if (record === null) return;
    seen.add(registrationKey(record.identifier));
    for (const key of missingKeys(item)) missing.set(key, added(missing.get(key), keyOf(record)));
    keep(record);
  };
  const keyFor = (record: RegisterRecord): string => {
    const number = registrationKey(record.identifier);
    const known = number === "" || kept.has(mergeKey(record)) ? undefined : keys.get(number);
    return known ?? mergeKey(record);
  };
  const keep = (record: RegisterRecord): void => {
    const key = keyFor(record);
    const before = kept.get(key);
    const whole = before === undefined ? record : merged(before.record, record, wanted.today);
    const reason = reasonFor(whole, wanted);
    if (reason === null) {
      kept.delete(key);
      if (isUnplaced(record, wanted.today)) unplaced.push(record);
      return;
    }
    kept.set(key, { record: whole, reason });
    keys.set(registrationKey(record.identifier), key);
  };
  const collected = (): Collected => {
    const all = [...kept.values()];
    const here = new Set(all.map(({ record }) => record.provider.ico).filter((ico) => ico !== ""));
    return {
      ...sortedByDay(all, wanted.today),
      ...counts,
      missing,
      seen,
      unplaced: unplaced.filter(({ provider }) => here.has(provider.ico)),
    };
  };
  return { take, collected };
}

/** A tally with one more record. */
function added(tally: Tally | undefined, record: string): Tally {
  const { count, first } = tally ?? { count: 0, first: [] };
  return { count: count + 1, first: first.length < FIRST_FEW ? [...first, record] : first };
}

/** The facilities that work on a day. */
export function activeFacilities({ facilities }: RegisterRecord, today: PlainDate): readonly Facility[] {
  return facilities.filter((facility) => isActive(facility, today));
}

/** One registration is one service, however often the file has it. */
function mergeKey({ portalId, identifier }: RegisterRecord): string {
  return portalId === "" ? identifier : portalId;
}

function reasonFor(record: RegisterRecord, wanted: Wanted): Reason | null {
  const { picked, known, territory } = wanted;
  const numbers = [record.identifier, record.portalId].filter((number) => number !== "").map(registrationKey);
  if (numbers.some((number) => picked.has(number))) return "picked";
  if (isHere(record, wanted)) return "address";
  if ([...record.territory, ...record.notes].some(territory.isNamedIn)) return "text";
  return numbers.some((number) => known.has(number)) ? "known" : null;
}

/** A service that has ended, or has not begun, is placed by all its facilities. */
function isHere(record: RegisterRecord, { territory, names, today }: Wanted): boolean {
  const active = isActive(record, today);
  const facilities = active ? activeFacilities(record, today) : record.facilities;
  return facilities.some(({ address }) => address !== null && territory.holds(address, names));
}

function isUnplaced(record: RegisterRecord, today: PlainDate): boolean {
  return (
    isActive(record, today) &&
    activeFacilities(record, today).some(({ secret, address }) => secret && address === null)
  );
}

/** Of two records of one registration the one that works, or the later; with the facilities of both if both do. */
function merged(one: RegisterRecord, other: RegisterRecord, today: PlainDate): RegisterRecord {
  const [a, b] = [isActive(one, today), isActive(other, today)];
  const newer = a === b ? (other.from ?? "") >= (one.from ?? "") : b;
  const [main, rest] = newer ? [other, one] : [one, other];
  if (a !== b) return main;
  const there = new Set(main.facilities.map((facility) => JSON.stringify(facility)));
  const more = rest.facilities.filter((facility) => !there.has(JSON.stringify(facility)));
  return { ...main, facilities: [...main.facilities, ...more] };
}

/** Services that work on a day, that have ended by it, and that begin later. */
export function sortedByDay(all: readonly Kept[], today: PlainDate) {
  return {
    kept: all.filter(({ record }) => isActive(record, today)),
    ended: all.filter(({ record }) => record.until !== null && record.until <= today),
    later: all.filter(({ record }) => isLater(record, today)),
  };
}

function isLater({ from, until }: RegisterRecord, today: PlainDate): boolean {
  return from !== null && from > today && (until === null || until > today);
}
