import type { Deed } from "../../../src/core/sending/deeds.ts";
import {
  journalChange,
  journalEntries,
  missingJournalColumns,
} from "../../../src/core/sending/journal-entries.ts";
import type { Mark } from "../../../src/core/sending/marks.ts";
import type { JournalEntry, Operation, Program, SendAnswer } from "../../../src/core/sending/operations.ts";
import { readJournal } from "../../../src/core/sending/read-journal.ts";
import type { SyncDriver } from "../../../src/core/sending/run-program.ts";

const HEADER = ["Klíč", "Stav", "Kdy", "Kdo", "Odkaz", "Chyba"];

/** A run ended from outside, at a moment when the program could do nothing more. */
export class Killed extends Error {}

/** A whole small world in memory: a sheet that people edit, a mark store, a mail server, a clock and a lock. */
export interface World {
  rows: string[][];
  /** The sheet as it was when the platform last really stored it. */
  stored: string[][];
  readonly marks: Map<string, Mark>;
  readonly delivered: string[];
  holder: string | null;
  lease: string | null;
  minutes: number;
  msLeft: number;
  mailsLeft: number | null;
  stop: boolean;
  /** Answers of the mail server by key, one an attempt; none left means that it takes the message. */
  readonly refusals: Map<string, SendAnswer["result"][]>;
  operations: number;
}

export interface WorldOptions {
  /** The lock and the lease of a claim: either of them alone keeps a second sender out. */
  readonly lock?: boolean;
  readonly lease?: boolean;
  /** What is written to the sheet is stored at once; else only when a run ends by itself. */
  readonly flushes?: boolean;
}

export function newWorld(): World {
  return {
    rows: [HEADER],
    stored: [HEADER],
    marks: new Map(),
    delivered: [],
    holder: null,
    lease: null,
    minutes: 0,
    msLeft: 300_000,
    mailsLeft: 1_500,
    stop: false,
    refusals: new Map(),
    operations: 0,
  };
}

export function deeds(count: number): readonly Deed[] {
  return Array.from({ length: count }, (_, index) => aDeed(`invitation:S-001:K-${index + 1}:1`));
}

export function aDeed(key: string, email = `osoba${key.replace(/\D/g, "")}@example.cz`): Deed {
  return {
    key,
    message: {
      from: { name: "", email: "planovani@example.cz" },
      to: [{ name: "", email }],
      subject: "Pozvánka",
      messageId: "a@example.cz",
      text: "Zveme Vás.",
      html: "",
    },
  };
}

function journalOf(world: World) {
  return readJournal([{ name: "Deník", rows: world.rows }]);
}

export function entriesOf(world: World): readonly JournalEntry[] {
  return journalEntries(journalOf(world));
}

/** The keys whose row says so. */
export function keysIn(world: World, state: string): readonly string[] {
  return entriesOf(world)
    .filter((entry) => entry.state === state)
    .map(({ key }) => key);
}

function refuseMissing(world: World): void {
  const missing = missingJournalColumns(journalOf(world));
  if (missing.length > 0) throw new Error(`Chybí ${missing.join(", ")}`);
}

/** Every operation with its whole effect on the world. */
export function driverOf(world: World, run: string, options: WorldOptions = {}): SyncDriver {
  const { lock = true, lease = true, flushes = true } = options;
  const now = () => {
    const minutes = 9 * 60 + world.minutes;
    return `2026-05-14T${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}:00`;
  };
  return {
    claim: () => {
      const taken = (lock && world.holder !== null) || (lease && world.lease !== null);
      if (taken) return { granted: false, until: "2026-05-14T12:00" };
      world.holder = run;
      world.lease = run;
      return { granted: true, marks: [...world.marks.values()] };
    },
    "read-journal": () => {
      refuseMissing(world);
      return entriesOf(world);
    },
    "write-journal": ({ entries }) => {
      refuseMissing(world);
      writeRows(world, entries);
      if (flushes) world.stored = world.rows.map((cells) => [...cells]);
      return undefined;
    },
    "write-mark": ({ mark }) => {
      const mine = world.lease === run;
      if (mine) world.marks.set(`${mark.run}#${mark.chunk}`, structuredClone(mark));
      return { mine, stop: world.stop, msLeft: world.msLeft };
    },
    send: ({ key }) => {
      const refusal = world.refusals.get(key)?.shift() ?? (world.mailsLeft === 0 ? "quota" : "sent");
      if (refusal !== "sent" && refusal !== "unknown") return { result: refusal, error: `550 ${refusal}` };
      world.delivered.push(key);
      if (world.mailsLeft !== null) world.mailsLeft -= 1;
      if (refusal === "unknown") return { result: "unknown", error: "spojení se přerušilo" };
      return { result: "sent", id: `id-${world.delivered.length}`, at: now() };
    },
    budget: () => ({ now: now(), msLeft: world.msLeft, mailsLeft: world.mailsLeft, stop: world.stop }),
    pause: () => ({ stop: world.stop }),
  };
}

function writeRows(world: World, entries: readonly JournalEntry[]): void {
  const change = journalChange(journalOf(world), entries);
  if (change.kind === "sheet") {
    world.rows = [[...change.header], ...change.rows.map((cells) => [...cells])];
    return;
  }
  const rows = world.rows.map((cells) => [...cells]);
  for (const { row, column, text } of change.cells) {
    while (rows.length < row) rows.push([]);
    const cells = rows[row - 1] ?? [];
    while (cells.length < column) cells.push("");
    cells[column - 1] = text;
  }
  world.rows = rows;
}

/** What happens around each operation; throwing `Killed` ends the run, anything else is thrown into the program. */
export interface Meddling {
  readonly before?: (count: number, operation: Operation) => void;
  readonly after?: (count: number, operation: Operation) => void;
}

/** Drives a program through the world; a killed one leaves everything as it stands, its lock included. */
export function drive<R>(program: Program<R>, driver: SyncDriver, meddling: Meddling = {}): R {
  let count = 0;
  let step = program.next();
  while (step.done !== true) {
    const { value } = step;
    count += 1;
    let answer: unknown;
    try {
      meddling.before?.(count, value);
      // The function and the operation have the same name.
      answer = (driver[value.op] as (operation: typeof value) => unknown)(value);
      meddling.after?.(count, value);
    } catch (error) {
      if (error instanceof Killed) throw error;
      step = program.throw(error);
      continue;
    }
    step = program.next(answer);
  }
  return step.value;
}

/** What a shell does when a run ends, however it ends. */
export function release(world: World, run: string): void {
  if (world.holder === run) world.holder = null;
  if (world.lease === run) world.lease = null;
  world.stored = world.rows.map((cells) => [...cells]);
}

/** The platform ends a run: the lock falls and the lease runs out. */
export function expire(world: World): void {
  world.holder = null;
  world.lease = null;
  world.minutes += 10;
}
