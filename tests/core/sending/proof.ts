import type { Deed } from "../../../src/core/sending/deeds.ts";
import type { SendingLimits } from "../../../src/core/sending/limits.ts";
import type { Outcome } from "../../../src/core/sending/outcome.ts";
import { sendAll } from "../../../src/core/sending/send-all.ts";
import { settleDeed } from "../../../src/core/sending/settle-deed.ts";
import {
  drive,
  driverOf,
  expire,
  Killed,
  keysIn,
  type Meddling,
  release,
  type World,
  type WorldOptions,
} from "./world.ts";

export const SMALL: Partial<SendingLimits> = { chunk: 3, mailReserve: 0, msReserve: 1_000 };
const MOST_RUNS = 12;

/** Clocks go back: every run seems to have begun before the last one. */
function runId(world: World, by: string): string {
  world.operations += 1;
  return `2026-10-25T02:${String(59 - world.operations).padStart(2, "0")}:00-${by}`;
}

/** One run of a sender; null when it was killed or could not begin. */
export function run(
  world: World,
  wanted: readonly Deed[],
  {
    meddling = {},
    options = {},
    by = "a",
  }: { meddling?: Meddling; options?: WorldOptions; by?: string } = {},
): Outcome | null {
  const id = runId(world, by);
  const program = sendAll({ run: id, by, deeds: wanted, limits: SMALL });
  try {
    return drive(program, driverOf(world, id, options), meddling);
  } catch (error) {
    if (!(error instanceof Killed)) return null;
    if (options.flushes === false) world.rows = world.stored.map((cells) => [...cells]);
    expire(world);
    return null;
  } finally {
    release(world, id);
  }
}

/** Goes on until nothing is left to be done without a person. */
export function finish(world: World, wanted: readonly Deed[]): Outcome {
  for (let again = 0; again < MOST_RUNS; again += 1) {
    world.minutes += 15;
    const outcome = run(world, wanted);
    if (outcome?.stopped === "done") return outcome;
  }
  throw new Error("It never gets done.");
}

export interface Verdict {
  readonly twice: readonly string[];
  /** Neither sent, nor refused, nor shown as uncertain. */
  readonly forgotten: readonly string[];
  readonly uncertain: readonly string[];
  /** Whom nobody had to be asked about: shown as uncertain though it was plain. */
  readonly hidden: readonly string[];
}

export function judge(world: World, wanted: readonly Deed[], outcome: Outcome): Verdict {
  const keys = wanted.map(({ key }) => key);
  const times = (key: string) => world.delivered.filter((sent) => sent === key).length;
  const uncertain = outcome.uncertain.map(({ key }) => key);
  const refused = new Set(outcome.refused.map(({ key }) => key));
  return {
    twice: keys.filter((key) => times(key) > 1),
    forgotten: keys.filter((key) => times(key) === 0 && !uncertain.includes(key) && !refused.has(key)),
    uncertain,
    hidden: uncertain.filter((key) => !keysIn(world, "nejisté").includes(key)),
  };
}

/** A person looks into the mailbox, decides each uncertain deed truly, and the rest is sent. */
export function decide(world: World, wanted: readonly Deed[], { uncertain }: Outcome): Outcome {
  for (const { key } of uncertain) {
    const id = runId(world, "person");
    const as = world.delivered.includes(key) ? "sent" : "resend";
    drive(settleDeed({ run: id, by: "Jana", key, as }), driverOf(world, id));
    release(world, id);
  }
  return finish(world, wanted);
}
