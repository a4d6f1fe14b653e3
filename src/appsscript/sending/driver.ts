import type { OutcomeNote } from "../../core/screens/sending-view.ts";
import type { Answers, OperationOf } from "../../core/sending/operations.ts";
import type { SyncDriver } from "../../core/sending/run-program.ts";
import type { Language } from "../../core/texts/say.ts";
import { sendByGmail } from "./gmail.ts";
import { journalNow, writeJournal } from "./journal-sheet.ts";
import {
  dropOldMarks,
  type Lease,
  type LeaseRun,
  lookForStop,
  readStore,
  writeLease,
  writeMark,
} from "./store.ts";
import { wallTime } from "./wall-clock.ts";

type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

/** What a driver needs to know of its run. */
export interface DriverFacts {
  readonly spreadsheet: Spreadsheet;
  readonly language: Language;
  /** When this run began, in milliseconds. */
  readonly started: number;
  /** When a person said yes; null for a run that goes on by itself. */
  readonly agreedAt: number | null;
  /** True for what no button was pressed for: only a stop during this very run counts, and nobody's yes is renewed. */
  readonly ownAccord?: boolean;
  /** What the screens are to tell of it. */
  readonly run?: LeaseRun;
}

export interface OpenDriver {
  readonly driver: SyncDriver;
  /** Gives up the claim and the lock, whatever has happened; without it they end with the run. */
  readonly release: (outcome?: OutcomeNote) => void;
}

/** How long a second run waits for the first. */
const WAIT_MS = 10_000;
/** Google ends a run after six minutes; the last one is left for the end of the work. */
const BUDGET_MS = 5 * 60 * 1000;
/** By then no run of Google's is alive any more. */
const HARD_END_MS = 6.5 * 60 * 1000;
const SLICE_MS = 1_000;

/** The operations of sending as Google performs them. */
export function openDriver(facts: DriverFacts): OpenDriver {
  const { spreadsheet, language, started } = facts;
  const claim = openClaim(facts);
  const mails = countMails();
  const msLeft = () => started + BUDGET_MS - Date.now();
  const driver: SyncDriver = {
    claim: () => claim.take(),
    "read-journal": () => journalNow(spreadsheet, language),
    "write-journal": ({ entries }) => {
      writeJournal(spreadsheet, entries, language);
      return undefined;
    },
    "write-mark": ({ mark }) => {
      writeMark(mark);
      return { mine: true, stop: claim.isStopped(), msLeft: msLeft() };
    },
    send: ({ message }) => {
      const answer = sendByGmail(message);
      mails.spent(message.to.length + (message.cc ?? []).length);
      return answer;
    },
    budget: () => ({
      now: wallTime(Date.now()),
      msLeft: msLeft(),
      mailsLeft: mails.left(),
      stop: claim.isStopped(),
    }),
    pause: (pause) => waitUnlessStopped(pause, claim.isStopped),
  };
  return { driver, release: claim.release };
}

function waitUnlessStopped({ ms }: OperationOf<"pause">, isStopped: () => boolean): Answers["pause"] {
  for (let waited = 0; waited < ms; waited += SLICE_MS) {
    if (isStopped()) return { stop: true };
    Utilities.sleep(Math.min(SLICE_MS, ms - waited));
  }
  return { stop: isStopped() };
}

/** Google tells the quota as it was when the run began, so the run counts its own messages. */
function countMails() {
  let first: number | null = null;
  let sent = 0;
  let last: { readonly told: number; readonly sent: number } | null = null;
  return {
    spent: (receivers: number) => {
      sent += receivers;
    },
    left: (): number => {
      // Asked once before each chunk; while nothing has gone since, the last answer holds.
      if (last === null || last.sent !== sent) last = { told: MailApp.getRemainingDailyQuota(), sent };
      const { told } = last;
      first ??= told + sent;
      return Math.min(told, first - sent);
    },
  };
}

/** The document's lock for the whole run, and a lease that holds even where Google has lost the lock. */
function openClaim({ started, agreedAt, run, ownAccord = false }: DriverFacts) {
  const lock = LockService.getDocumentLock();
  let since: number | null = null;
  let told: Pick<Lease, "run"> = {};
  let before: OutcomeNote | undefined;
  let stoppedAt = 0;
  let held = false;
  const take = (): Answers["claim"] => {
    held = lock.tryLock(WAIT_MS);
    if (!held) return { granted: false, until: wallTime(Date.now() + HARD_END_MS) };
    const { marks, lease, ...store } = readStore();
    if (lease.until > Date.now()) return { granted: false, until: wallTime(lease.until) };
    since = agreedAt ?? lease.since;
    told = runOf(run, lease, agreedAt);
    before = lease.outcome;
    writeLease({ until: started + HARD_END_MS, since, ...told });
    stoppedAt = store.stoppedAt;
    return { granted: true, marks: dropOldMarks(marks) };
  };
  return {
    take,
    isStopped: () => Math.max(stoppedAt, lookForStop()) > (ownAccord ? started : (since ?? 0)),
    release: (outcome?: OutcomeNote) => {
      // What nobody has pressed a button for is no answer to anybody at a screen: the answer before it stands.
      const note = ownAccord ? before : outcome;
      try {
        if (since !== null)
          writeLease({ until: 0, since, ...told, ...(note === undefined ? {} : { outcome: note }) });
      } finally {
        if (held) lock.releaseLock();
      }
    },
  };
}

/** A run that goes on by itself is still the one that a person has begun. */
function runOf(run: LeaseRun | undefined, lease: Lease, agreedAt: number | null): Pick<Lease, "run"> {
  const told = run ?? (agreedAt === null ? lease.run : undefined);
  return told === undefined ? {} : { run: told };
}
