import { readFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { ARES_ADDRESS } from "../core/plans/ares/address.ts";
import type { AresAnswer, AresAnswers } from "../core/plans/ares/answer.ts";
import { type AresReply, askProgram, parsed } from "../core/plans/ares/ask.ts";
import { readSubject, reducedSubject } from "../core/plans/ares/subject.ts";
import type { Language } from "../core/texts/say.ts";
import { writeFileSafely } from "./files.ts";

/** Where ARES is asked, where answers are remembered, and how time passes; handed in so that all can be tried. */
export interface AresWorld {
  readonly address: string;
  /** Answers are remembered here for a day. */
  readonly folder: string;
  readonly now: () => number;
  readonly wait: (milliseconds: number) => Promise<void>;
  readonly timeoutMs: number;
}

const DAY_MS = 24 * 60 * 60 * 1000;
/** Answers have about 5 KB. */
const MOST_CHARACTERS = 500_000;

/** The register itself; answers lie in the user's own cache, where no shared folder takes them anywhere. */
export const ARES_WORLD: AresWorld = {
  address: ARES_ADDRESS,
  folder: join(process.env["XDG_CACHE_HOME"] || join(homedir(), ".cache"), "komplan", "ares"),
  now: Date.now,
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  timeoutMs: 20_000,
};

/** What ARES says of each IČO, one question at a time; what is known from the last day is not asked again. */
export async function askAres(
  icos: readonly string[],
  world: AresWorld,
  language: Language,
): Promise<AresAnswers> {
  const known = new Map<string, AresAnswer>();
  for (const ico of icos) {
    const subject = readSubject(await remembered(ico, world));
    if (subject !== null) known.set(ico, { state: "found", subject });
  }
  const program = askProgram(
    icos.filter((ico) => !known.has(ico)),
    { atOnce: 1, language },
  );
  let next = program.next();
  while (next.done !== true) {
    if (next.value.kind === "wait") {
      await world.wait(next.value.milliseconds);
      next = program.next([]);
    } else {
      const replies: AresReply[] = [];
      for (const ico of next.value.icos) replies.push(await asked(ico, world, language));
      next = program.next(replies);
    }
  }
  const answers = next.value;
  return new Map(icos.map((ico) => [ico, known.get(ico) ?? answers.get(ico) ?? { state: "skipped" }]));
}

async function asked(ico: string, world: AresWorld, language: Language): Promise<AresReply> {
  try {
    const response = await fetch(`${world.address}${ico}`, {
      headers: { accept: "application/json" },
      signal: AbortSignal.timeout(world.timeoutMs),
    });
    const body = (await response.text()).slice(0, MOST_CHARACTERS);
    const { status, headers } = response;
    const reply = { status, body, retryAfterMs: (Number(headers.get("retry-after")) || 0) * 1000 };
    if (status === 200) await remember(ico, parsed(reply), { world, language });
    return reply;
  } catch {
    // No connection, no such name, or no answer in time: to the person it is all the same.
    return { status: "offline" };
  }
}

function placeOf(ico: string, { folder }: AresWorld): string {
  return join(folder, `${ico}.json`);
}

async function remembered(ico: string, world: AresWorld): Promise<unknown> {
  try {
    const { askedAt, subject } = JSON.parse(await readFile(placeOf(ico, world), "utf8")) as {
      readonly askedAt: unknown;
      readonly subject: unknown;
    };
    const age = world.now() - Number(askedAt);
    return age >= 0 && age < DAY_MS ? subject : null;
  } catch {
    // Nothing remembered, or nothing that can be read.
    return null;
  }
}

/** A folder that cannot be written to only means that the register is asked again next time. */
async function remember(
  ico: string,
  json: unknown,
  { world, language }: { readonly world: AresWorld; readonly language: Language },
): Promise<void> {
  if (readSubject(json) === null) return;
  const text = JSON.stringify({ askedAt: world.now(), subject: reducedSubject(json) });
  try {
    await writeFileSafely(placeOf(ico, world), Buffer.from(text, "utf8"), language);
  } catch {
    // The answer itself is at hand.
  }
}
