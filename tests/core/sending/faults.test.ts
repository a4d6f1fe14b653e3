import { describe, expect, test } from "vitest";
import { decide, finish, judge, run } from "./proof.ts";
import { deeds, Killed, type Meddling, newWorld, type World, type WorldOptions } from "./world.ts";

const PEOPLE = deeds(8);
const KEYS = PEOPLE.map(({ key }) => key);
const CLEAN = { twice: [], forgotten: [], hidden: [] };

/** One bad address, one receiver that is busy at first. */
function world(): World {
  const made = newWorld();
  made.refusals.set(KEYS[2] ?? "", ["address", "address", "address"]);
  made.refusals.set(KEYS[5] ?? "", ["temporary"]);
  return made;
}

/** How many operations an undisturbed run takes. */
function lengthOf(options: WorldOptions = {}): number {
  let count = 0;
  run(world(), PEOPLE, { options, meddling: { after: () => (count += 1) } });
  return count;
}

const LENGTH = lengthOf();
const EVERY_K = Array.from({ length: LENGTH }, (_, index) => index + 1);

interface Fault {
  readonly name: string;
  readonly meddle: (k: number, world: World) => Meddling;
  readonly options?: WorldOptions;
  /** Undone before the next run. */
  readonly undo?: (world: World) => void;
}

const at = (k: number, work: () => void) => (count: number) => {
  if (count === k) work();
};
const raise = (error: Error) => () => {
  throw error;
};
const from = (k: number, work: () => void) => (count: number) => {
  if (count >= k) work();
};

const FAULTS: readonly Fault[] = [
  {
    name: "an exception before the effect",
    meddle: (k) => ({ before: at(k, raise(new Error("Service error"))) }),
  },
  { name: "an exception after the effect", meddle: (k) => ({ after: at(k, raise(new Error("timed out"))) }) },
  { name: "exceptions from then on, before", meddle: (k) => ({ before: from(k, raise(new Error("down"))) }) },
  { name: "exceptions from then on, after", meddle: (k) => ({ after: from(k, raise(new Error("down"))) }) },
  { name: "a kill before the effect", meddle: (k) => ({ before: at(k, raise(new Killed())) }) },
  { name: "a kill after the effect", meddle: (k) => ({ after: at(k, raise(new Killed())) }) },
  {
    name: "a kill before the effect, unflushed writes lost",
    options: { flushes: false },
    meddle: (k) => ({ before: at(k, raise(new Killed())) }),
  },
  {
    name: "a kill after the effect, unflushed writes lost",
    options: { flushes: false },
    meddle: (k) => ({ after: at(k, raise(new Killed())) }),
  },
  {
    name: "the day's quota spent",
    meddle: (k, it) => ({ before: at(k, () => (it.mailsLeft = 0)) }),
    undo: (it) => (it.mailsLeft = 1_500),
  },
  {
    name: "the time spent",
    meddle: (k, it) => ({ before: at(k, () => (it.msLeft = 0)) }),
    undo: (it) => (it.msLeft = 300_000),
  },
  {
    name: "the stop button",
    meddle: (k, it) => ({ before: at(k, () => (it.stop = true)) }),
    undo: (it) => (it.stop = false),
  },
  {
    name: "the claim lost to somebody else",
    meddle: (k, it) => ({ before: at(k, () => (it.lease = "other")) }),
    undo: (it) => (it.lease = null),
  },
];

describe("sendAll, disturbed at every operation and run again", () => {
  test.for(FAULTS)("by $name: nobody twice, nobody forgotten, at most one uncertain", (fault) => {
    for (const k of EVERY_K) {
      const it = world();
      run(it, PEOPLE, {
        meddling: fault.meddle(k, it),
        ...(fault.options ? { options: fault.options } : {}),
      });
      fault.undo?.(it);
      const outcome = finish(it, PEOPLE);
      const { uncertain, ...verdict } = judge(it, PEOPLE, outcome);
      expect({ k, ...verdict }).toEqual({ k, ...CLEAN });
      expect(uncertain.length).toBeLessThanOrEqual(fault.name.includes("from then on, after") ? 2 : 1);
      const decided = judge(it, PEOPLE, decide(it, PEOPLE, outcome));
      expect({ k, ...decided }).toEqual({ k, ...CLEAN, uncertain: [] });
    }
  });

  test("killed again and again, each time one operation further: one uncertain a crash at most", () => {
    for (const step of EVERY_K) {
      const it = world();
      let crashes = 0;
      for (let again = 0; again < 6; again += 1) {
        const outcome = run(it, PEOPLE, { meddling: { after: at(step, raise(new Killed())) } });
        if (outcome === null) crashes += 1;
      }
      const { uncertain, ...verdict } = judge(it, PEOPLE, finish(it, PEOPLE));
      expect({ step, ...verdict }).toEqual({ step, ...CLEAN });
      expect(uncertain.length).toBeLessThanOrEqual(crashes);
    }
  });
});

interface Edit {
  readonly name: string;
  readonly edit: (world: World) => void;
  readonly undo?: (world: World) => void;
  /** Rows that the edit itself may make uncertain. */
  readonly doubts?: number;
}

const header = (it: World) => it.rows[0] ?? [];
const body = (it: World) => it.rows.slice(1);

function rename(name: string, to: string): Pick<Edit, "name" | "edit" | "undo"> {
  const swap = (it: World, before: string, after: string) => {
    it.rows = [header(it).map((cell) => (cell === before ? after : cell)), ...body(it)];
  };
  return {
    name: `the column ${name} renamed`,
    edit: (it) => swap(it, name, to),
    undo: (it) => swap(it, to, name),
  };
}

const EDITS: readonly Edit[] = [
  { name: "rows sorted backwards", edit: (it) => (it.rows = [header(it), ...body(it).reverse()]) },
  {
    name: "rows sorted by state",
    edit: (it) => (it.rows = [header(it), ...body(it).sort((a, b) => `${a[1]}`.localeCompare(`${b[1]}`))]),
  },
  { name: "the first row deleted", edit: (it) => (it.rows = [header(it), ...body(it).slice(1)]) },
  { name: "every second row deleted", edit: (it) => (it.rows = it.rows.filter((_, row) => row % 2 === 0)) },
  { name: "all rows deleted", edit: (it) => (it.rows = [header(it)]) },
  { name: "the sheet emptied", edit: (it) => (it.rows = []) },
  { name: "rows inserted", edit: (it) => (it.rows = [header(it), [], ["poznámka", "moje"], ...body(it)]) },
  { name: "a title above the header", edit: (it) => (it.rows = [["Deník"], [], ...it.rows]) },
  {
    name: "columns moved",
    edit: (it) => (it.rows = it.rows.map((cells) => [...cells].reverse().map((cell) => cell ?? ""))),
  },
  { name: "a row doubled", edit: (it) => (it.rows = [...it.rows, [...(it.rows[1] ?? [])]]) },
  {
    name: "a key overwritten",
    edit: (it) =>
      (it.rows = it.rows.map((cells, row) => (row === 1 ? ["přepsáno", ...cells.slice(1)] : cells))),
  },
  {
    name: "a state overwritten",
    edit: (it) =>
      (it.rows = it.rows.map((cells, row) =>
        row === 1 ? [cells[0] ?? "", "hotovo?", ...cells.slice(2)] : cells,
      )),
    doubts: 1,
  },
  {
    name: "the references erased",
    edit: (it) =>
      (it.rows = it.rows.map((cells, row) =>
        row > 0 ? cells.map((cell, column) => (column === 4 ? "" : cell)) : cells,
      )),
    doubts: 3,
  },
  rename("Klíč", "Můj klíč"),
  rename("Stav", "Jak to je"),
  rename("Odkaz", "Číslo"),
  rename("Chyba", "Potíže"),
  rename("Kdy", "Čas"),
];

describe("sendAll, with Deník edited by a person between any two operations", () => {
  test.for(EDITS)("$name: nobody twice, nobody forgotten", ({ edit, undo, doubts = 0 }) => {
    for (const { crash, k } of EVERY_K.flatMap((k) => [false, true].map((crash) => ({ crash, k })))) {
      const it = world();
      const killed = at(Math.min(k + 2, LENGTH), raise(new Killed()));
      const edited = at(k, () => edit(it));
      const after = (count: number) =>
        [edited, ...(crash ? [killed] : [])].forEach((work) => void work(count));
      run(it, PEOPLE, { meddling: { after } });
      undo?.(it);
      const outcome = finish(it, PEOPLE);
      const { uncertain, ...verdict } = judge(it, PEOPLE, outcome);
      expect({ k, crash, ...verdict }).toEqual({ k, crash, ...CLEAN });
      expect(uncertain.length).toBeLessThanOrEqual((crash ? 1 : 0) + doubts);
    }
  });
});

describe("sendAll, with a second sender between any two operations", () => {
  test.for<{ name: string; options: WorldOptions }>([
    { name: "the lock and the lease hold", options: {} },
    { name: "the lock is lost", options: { lock: false } },
    { name: "the lease is lost", options: { lease: false } },
  ])("while $name: the second sends nothing, each person gets one", ({ options }) => {
    for (const k of [0, ...EVERY_K]) {
      const it = world();
      let second: number | null = null;
      const meddling: Meddling = {
        after: at(k, () => {
          second = run(it, PEOPLE, { options, by: "b" })?.sent.length ?? null;
        }),
      };
      run(it, PEOPLE, { meddling, options });
      if (k > 0) expect(second).toBe(0);
      const outcome = finish(it, PEOPLE);
      expect(judge(it, PEOPLE, outcome)).toEqual({ ...CLEAN, uncertain: [] });
    }
  });
});
