import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sendAll } from "../../../src/core/sending/send-all.ts";
import { decide, finish, judge, run, SMALL } from "./proof.ts";
import { deeds, driverOf, expire, Killed, newWorld, release, type World } from "./world.ts";

const PEOPLE = deeds(7);
const CLEAN = { twice: [], forgotten: [], hidden: [] };

type Happening =
  | { readonly kind: "kill" | "throw"; readonly when: "before" | "after"; readonly k: number }
  | { readonly kind: "delete" | "duplicate" | "blank" | "spoil"; readonly row: number; readonly k: number }
  | { readonly kind: "shuffle" | "quota" | "stop" | "time"; readonly k: number };

const k = fc.integer({ min: 1, max: 40 });
const row = fc.integer({ min: 1, max: 8 });
const happening: fc.Arbitrary<Happening> = fc.oneof(
  fc.record({ kind: fc.constantFrom("kill", "throw"), when: fc.constantFrom("before", "after"), k }),
  fc.record({ kind: fc.constantFrom("delete", "duplicate", "blank", "spoil"), row, k }),
  fc.record({ kind: fc.constantFrom("shuffle", "quota", "stop", "time"), k }),
);
const answers = fc.array(
  fc.array(fc.constantFrom("temporary" as const, "unknown" as const, "address" as const), { maxLength: 3 }),
  { maxLength: PEOPLE.length },
);

const DEEDS_OF: { readonly [K in Happening["kind"]]: (it: World, happening: Happening) => void } = {
  kill: () => {
    throw new Killed();
  },
  throw: () => {
    throw new Error("Service error");
  },
  delete: (it, one) => {
    it.rows = it.rows.filter((_, index) => !("row" in one) || index !== one.row);
  },
  duplicate: (it, one) => {
    it.rows = [...it.rows, [...(("row" in one ? it.rows[one.row] : undefined) ?? [])]];
  },
  blank: (it, one) => {
    it.rows = it.rows.map((cells, index) => ("row" in one && index === one.row ? [] : cells));
  },
  spoil: (it, one) => {
    it.rows = it.rows.map((cells, index) =>
      "row" in one && index === one.row ? [cells[0] ?? "", "???", ...cells.slice(2)] : cells,
    );
  },
  shuffle: (it) => {
    it.rows = [it.rows[0] ?? [], ...it.rows.slice(1).reverse()];
  },
  quota: (it) => {
    it.mailsLeft = 0;
  },
  stop: (it) => {
    it.stop = true;
  },
  time: (it) => {
    it.msLeft = 0;
  },
};

function happen(it: World, plan: readonly Happening[], when: "before" | "after") {
  return (count: number) => {
    for (const one of plan) {
      if (one.k === count && ("when" in one ? one.when : "after") === when) DEEDS_OF[one.kind](it, one);
    }
  };
}

function calm(it: World): void {
  it.mailsLeft = 1_500;
  it.msLeft = 300_000;
  it.stop = false;
}

describe("sendAll in any weather", () => {
  test("runs of any faults, refusals and edits: nobody twice, nobody forgotten, and a person can settle the rest", () => {
    const weather = fc.record({
      runs: fc.array(fc.array(happening, { maxLength: 4 }), { maxLength: 4 }),
      answers,
    });
    fc.assert(
      fc.property(weather, ({ runs, answers }) => {
        const it = newWorld();
        answers.forEach((list, index) => void it.refusals.set(PEOPLE[index]?.key ?? "", [...list]));
        for (const plan of runs) {
          run(it, PEOPLE, {
            meddling: { before: happen(it, plan, "before"), after: happen(it, plan, "after") },
          });
          calm(it);
        }
        const outcome = finish(it, PEOPLE);
        const { uncertain: _, ...verdict } = judge(it, PEOPLE, outcome);
        expect(verdict).toEqual(CLEAN);
        it.refusals.clear();
        expect(judge(it, PEOPLE, decide(it, PEOPLE, outcome))).toEqual({ ...CLEAN, uncertain: [] });
      }),
      { numRuns: 2_000 },
    );
  });

  test("two senders step by step in any order, either killed or asleep past its lease: nobody twice", () => {
    const step = fc.constantFrom("a", "a", "b", "b", "expire", "kill a", "kill b");
    fc.assert(fc.property(fc.array(step, { maxLength: 120 }), fc.boolean(), proveSchedule), {
      numRuns: 2_000,
    });
  });

  test("one that sleeps past its lease and wakes while another sends: nobody twice", () => {
    const asleep = fc
      .integer({ min: 1, max: 40 })
      .map((steps) => [...Array<string>(steps).fill("a"), "expire"]);
    const together = fc.array(fc.constantFrom("a", "b"), { minLength: 40, maxLength: 120 });
    fc.assert(
      fc.property(asleep, together, (before, after) => proveSchedule([...before, ...after], false)),
      { numRuns: 2_000 },
    );
  });
});

function proveSchedule(schedule: readonly string[], lock: boolean): void {
  const it = newWorld();
  play(it, schedule, new Map(["a", "b"].map((by) => [by, sender(it, by, lock)])));
  expire(it);
  const { uncertain: _, ...verdict } = judge(it, PEOPLE, finish(it, PEOPLE));
  expect(verdict).toEqual(CLEAN);
}

function play(it: World, schedule: readonly string[], senders: Map<string, () => void>): void {
  for (const turn of schedule) {
    if (turn === "expire") expire(it);
    else if (turn.startsWith("kill ")) senders.delete(turn.slice(5));
    else senders.get(turn)?.();
  }
}

/** A sender that goes one operation further each time it is called. */
function sender(it: World, by: string, lock: boolean): () => void {
  const id = `2026-05-14T09:00:0${by === "a" ? 0 : 1}-${by}`;
  const driver = driverOf(it, id, { lock });
  const program = sendAll({ run: id, by, deeds: PEOPLE, limits: SMALL });
  let step = program.next();
  return () => {
    if (step.done === true) return;
    const { value } = step;
    // The function and the operation have the same name.
    step = program.next((driver[value.op] as (operation: typeof value) => unknown)(value));
    if (step.done === true) release(it, id);
  };
}
