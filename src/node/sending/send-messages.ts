import { randomBytes } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { deedKey } from "../../core/sending/deed-key.ts";
import { type Deed, type SortedDeeds, sortDeeds } from "../../core/sending/deeds.ts";
import { type Known, readLedger } from "../../core/sending/ledger.ts";
import type { SendingLimits } from "../../core/sending/limits.ts";
import type { Program, SendAnswer } from "../../core/sending/operations.ts";
import type { Outcome } from "../../core/sending/outcome.ts";
import { sendAll } from "../../core/sending/send-all.ts";
import { type Settled, settleDeed } from "../../core/sending/settle-deed.ts";
import type { Language } from "../../core/texts/say.ts";
import { openMarkStore } from "./mark-store.ts";
import { type AsyncDriver, runAsync } from "./run-async.ts";
import { sendLock } from "./send-lock.ts";
import type { Mailer } from "./smtp-mailer.ts";
import { wallTime } from "./wall-clock.ts";
import { type WorkbookJournal, workbookJournal } from "./workbook-journal.ts";

/** A workbook file to send from. */
export interface SendingPlace {
  readonly path: string;
  readonly language: Language;
  /** Who sends, for the journal. */
  readonly by: string;
  /** Where the journal is kept; by itself in the file, alone. */
  readonly journal?: WorkbookJournal;
}

interface SendOptions extends SendingPlace {
  readonly mailer: Mailer;
  readonly limits?: Partial<SendingLimits>;
  /** Aborted when a person wants it to stop. */
  readonly stop?: AbortSignal;
}

/** No run of a command is cut off. */
const NO_END_MS = Number.MAX_SAFE_INTEGER;

/** Sends what has not been sent yet, with the journal in the workbook and the marks beside it. */
export async function sendMessages(
  deeds: readonly Deed[],
  { mailer, limits = {}, stop, ...place }: SendOptions,
): Promise<Outcome> {
  const run = newRun();
  const program = sendAll({ run, by: place.by, deeds, limits });
  try {
    return await perform(program, { place, run, send: mailer.send, stop });
  } finally {
    mailer.close();
  }
}

/** What is known of all deeds of a workbook, from its journal and from the marks; changes nothing. */
export async function knownDeeds(place: SendingPlace): Promise<ReadonlyMap<string, Known>> {
  const journal = await journalOf(place).read();
  return readLedger(journal, { marks: await openMarkStore(place.path).load(), keys: [] }).known;
}

/** Which of the deeds are still to be done, before anything is done. */
export async function previewDeeds(deeds: readonly Deed[], place: SendingPlace): Promise<SortedDeeds> {
  const journal = await journalOf(place).read();
  const marks = await openMarkStore(place.path).load();
  return sortDeeds(deeds, readLedger(journal, { marks, keys: deeds.map(({ key }) => deedKey(key)) }));
}

/** Writes down what a person decided about one deed. */
export async function decideDeed(key: string, as: "sent" | "resend", place: SendingPlace): Promise<Settled> {
  const run = newRun();
  const send = async (): Promise<SendAnswer> => ({ result: "fatal", error: "" });
  return perform(settleDeed({ run, by: place.by, key, as }), { place, run, send, stop: undefined });
}

interface Performing {
  readonly place: SendingPlace;
  readonly run: string;
  readonly send: (message: Deed["message"]) => Promise<SendAnswer>;
  readonly stop: AbortSignal | undefined;
}

async function perform<R>(program: Program<R>, { place, run, send, stop }: Performing): Promise<R> {
  const lock = sendLock(place.path);
  const store = openMarkStore(place.path);
  const journal = journalOf(place);
  const stopped = () => stop?.aborted === true;
  const driver: AsyncDriver = {
    claim: async () =>
      (await lock.take(run)) ? { granted: true, marks: await store.load() } : { granted: false },
    "read-journal": () => journal.read(),
    "write-journal": async ({ entries }) => {
      await journal.write(entries);
      return undefined;
    },
    "write-mark": async ({ mark }) => {
      const mine = await lock.keep(run);
      if (mine) await store.append(mark);
      return { mine, stop: stopped(), msLeft: NO_END_MS };
    },
    send: ({ message }) => send(message),
    budget: async () => ({ now: wallTime(new Date()), msLeft: NO_END_MS, mailsLeft: null, stop: stopped() }),
    pause: async ({ ms }) => {
      await sleep(ms, undefined, stop === undefined ? {} : { signal: stop }).catch(() => undefined);
      return { stop: stopped() };
    },
  };
  try {
    return await runAsync(program, driver);
  } finally {
    await store.close();
    await lock.release(run);
  }
}

function journalOf({ path, language, journal }: SendingPlace): WorkbookJournal {
  return journal ?? workbookJournal(path, language);
}

function newRun(): string {
  return `${wallTime(new Date())}-${randomBytes(3).toString("hex")}`;
}
