import { describe, expect, test } from "vitest";
import type { Google } from "../google/google.ts";
import {
  addressOf,
  fireTrigger,
  inSmallChunks,
  journal,
  receivers,
  send,
  sendUntilDone,
  sortBackwards,
  town,
} from "./town.ts";

const PEOPLE = 5;
const CODE = inSmallChunks();
const EVERYBODY = Array.from({ length: PEOPLE }, (_, index) => addressOf(index + 1));

const isCounted = ({ name, data }: { readonly name: string; readonly data: boolean }) =>
  data || name.startsWith("Cache.");

/** The calls of a run without any fault, from the second yes to the end. */
function callsAfterConsent(): readonly number[] {
  const calls = send(town(PEOPLE, CODE));
  const before = calls
    .slice(
      0,
      calls.findIndex(({ name }) => name === "Lock.tryLock"),
    )
    .filter(isCounted);
  const all = calls.filter(isCounted);
  return all.slice(before.length - 1).map((_, index) => before.length + index);
}

const CALLS = callsAfterConsent();

/** Presses the button and lives with whatever happens. */
function tryToSend(google: Google): void {
  try {
    send(google);
  } catch {
    // Google mails it to the owner; the next run has to cope.
  }
}

function expectNobodyTwiceNobodyForgotten(google: Google): void {
  const got = receivers(google);
  expect(new Set(got).size).toBe(got.length);
  const states = journal(google);
  const uncertain = EVERYBODY.filter(
    (_, index) => states.get(`invitation:S-001:K-000${index + 1}:1`) === "nejisté",
  );
  expect(uncertain.length).toBeLessThanOrEqual(1);
  expect([...new Set([...got, ...uncertain])].sort()).toEqual(EVERYBODY);
}

describe("a sending that breaks at any of its calls", () => {
  test("makes enough calls for these tests to mean something", () => {
    expect(CALLS.length).toBeGreaterThan(35);
  });

  // Killed after one call is killed before the next: nothing that lasts happens in between.
  test.for([
    { when: "before", how: "exception", losesWrites: false },
    { when: "after", how: "exception", losesWrites: false },
    { when: "before", how: "kill", losesWrites: false },
    { when: "before", how: "kill", losesWrites: true },
  ] as const)("$when its effect by $how, lost writes: $losesWrites", (fault) => {
    for (const at of CALLS) {
      const google = town(PEOPLE, CODE);
      google.break({ ...fault, at });
      tryToSend(google);
      sortBackwards(google.sheet("Deník"));
      sortBackwards(google.sheet("Kontakty"));
      sendUntilDone(google);
      expectNobodyTwiceNobodyForgotten(google);
    }
  });
});

describe("a sending during which the world changes at any of its calls", () => {
  test.for([
    ["the journal is sorted", (google: Google): void => sortBackwards(google.sheet("Deník"))],
    ["the contacts are sorted", (google: Google): void => sortBackwards(google.sheet("Kontakty"))],
    ["a colleague presses the button too", tryToSend],
    ["somebody presses stop", (google: Google): void => void google.run("stopSending")],
  ] as const)("%s", ([, change]) => {
    for (const at of CALLS) {
      const google = town(PEOPLE, CODE);
      google.meanwhile(at, () => change(google));
      tryToSend(google);
      sendUntilDone(google);
      expectNobodyTwiceNobodyForgotten(google);
      expect([...receivers(google)].sort()).toEqual(EVERYBODY);
    }
  });

  test("the lock is taken: nothing goes, and nothing is lost", () => {
    const google = town(PEOPLE, CODE);
    google.lock.taken = true;
    send(google);
    expect(receivers(google)).toEqual([]);
    google.lock.taken = false;
    sendUntilDone(google);
    expect([...receivers(google)].sort()).toEqual(EVERYBODY);
  });
});

describe("a day that is too short", () => {
  test.for([0, 1, 2, 3, 4])("with a quota of %i beyond the reserve", (left) => {
    const google = town(PEOPLE, CODE);
    google.mail.quota = 30 + left;
    send(google);
    expect(receivers(google)).toHaveLength(left);
    google.mail.quota = 1_500;
    while (fireTrigger(google));
    expect([...receivers(google)].sort()).toEqual(EVERYBODY);
  });

  test.for([0, 1, 2, 3, 4])("when Gmail refuses after %i messages in spite of the quota told", (left) => {
    const google = town(PEOPLE, CODE);
    google.mail.quota = left;
    google.meanwhile(1, () => {
      google.mail.told = 1_500;
    });
    send(google);
    expect(receivers(google)).toHaveLength(left);
    google.mail.quota = 1_500;
    while (fireTrigger(google));
    expect([...receivers(google)].sort()).toEqual(EVERYBODY);
  });

  test("when Google ends the run at any moment for its time", () => {
    for (const at of CALLS) {
      const google = town(PEOPLE, CODE);
      google.meanwhile(at, () => google.pass(400_000));
      tryToSend(google);
      sendUntilDone(google);
      expectNobodyTwiceNobodyForgotten(google);
    }
  });

  test("when the five minutes are over at any moment", () => {
    for (const at of CALLS) {
      const google = town(PEOPLE, CODE);
      google.meanwhile(at, () => google.pass(285_000));
      tryToSend(google);
      while (fireTrigger(google));
      sendUntilDone(google);
      expectNobodyTwiceNobodyForgotten(google);
      expect([...receivers(google)].sort()).toEqual(EVERYBODY);
    }
  });
});
