import { describe, expect, test } from "vitest";
import { announcingOf, noticeTo } from "../../../src/core/sending/announcing.ts";
import type { Deed } from "../../../src/core/sending/deeds.ts";
import { type EventFacts, isSameForReceivers } from "../../../src/core/sending/event-facts.ts";
import { type EventHistory, eventHistory } from "../../../src/core/sending/event-history.ts";
import { waitingKeys } from "../../../src/core/sending/waiting.ts";
import { readWorkbook } from "../../../src/core/workbook/workbook.ts";
import { decide, run } from "./proof.ts";
import { aDeed, entriesOf, Killed, type Meddling, newWorld, type World, type WorldOptions } from "./world.ts";

const PEOPLE = ["K-1", "K-2", "K-3", "K-4", "K-5"];
const AT_NINE: EventFacts = {
  name: "Setkání",
  date: "2026-05-14",
  start: "09:00",
  end: "11:00",
  place: "radnice",
  address: "",
  cancelled: false,
  programme: "",
  uid: "",
};
const AT_TEN: EventFacts = { ...AT_NINE, start: "10:00", end: "12:00" };
const OFF: EventFacts = { ...AT_NINE, cancelled: true };

/** What each person has got, by the marks on the messages that really arrived. */
interface Told {
  readonly kind: string;
  readonly version: number;
  readonly facts: EventFacts;
}

/** A world whose messages carry the facts that they tell, and a mailbox for everybody. */
interface Town {
  readonly it: World;
  readonly mailboxes: Map<string, Told[]>;
}

function newTown(): Town {
  return { it: newWorld(), mailboxes: new Map(PEOPLE.map((person) => [person, []])) };
}

function historyIn({ it }: Town): EventHistory {
  return eventHistory(readWorkbook([{ name: "Deník", rows: it.rows }]), "S-1", [...it.marks.values()]);
}

function planned(town: Town, facts: EventFacts): readonly Deed[] {
  const history = historyIn(town);
  const announcing = announcingOf({ event: "S-1", facts, history, least: 0, uid: "akce@example.cz" });
  return PEOPLE.flatMap((person) => {
    const notice = noticeTo(announcing, person);
    if (notice === null) return [];
    const { message } = aDeed(notice.key, `${person.toLowerCase()}@example.cz`);
    const told: Told = { kind: notice.kind, version: notice.version, facts };
    const text = JSON.stringify([person, told]);
    const { announcement: announces } = announcing;
    return [{ key: notice.key, message: { ...message, text }, announces, replaces: notice.replaces }];
  });
}

/** Plans by what is known now and sends it, perhaps disturbed; what arrives goes into the mailboxes. */
function send(
  town: Town,
  facts: EventFacts,
  how: { readonly meddling?: Meddling; readonly options?: WorldOptions } = {},
) {
  const deeds = planned(town, facts);
  const before = town.it.delivered.length;
  const outcome = run(town.it, deeds, how);
  for (const key of town.it.delivered.slice(before)) {
    const deed = deeds.find((one) => one.key === key);
    const [person, told] = JSON.parse(deed?.message.text ?? "null") as [string, Told];
    town.mailboxes.get(person)?.push(told);
  }
  return outcome;
}

/** Goes on, a person deciding truly what is uncertain, until nobody is to be told anything. */
function sendToTheEnd(town: Town, facts: EventFacts): void {
  for (let again = 0; again < 9; again += 1) {
    town.it.minutes += 15;
    const outcome = send(town, facts);
    if (outcome !== null && outcome.uncertain.length > 0) {
      // What a person counts as sent or lets go again; nothing is planned beside it.
      decide(town.it, [], outcome);
      continue;
    }
    if (outcome?.stopped === "done" && planned(town, facts).length === 0) return;
  }
  throw new Error("It never gets done.");
}

const last = (town: Town, person: string) => town.mailboxes.get(person)?.at(-1);
const kinds = (town: Town) => PEOPLE.map((person) => town.mailboxes.get(person)?.map(({ kind }) => kind));

describe("what is announced of an event", () => {
  test("is an invitation once, and nothing more while nothing changes", () => {
    const town = newTown();
    sendToTheEnd(town, AT_NINE);
    expect(kinds(town)).toEqual(PEOPLE.map(() => ["invitation"]));
    expect(planned(town, AT_NINE)).toEqual([]);
    expect(planned(town, { ...AT_NINE, name: "SETKÁNÍ", programme: "0badcafe" })).toEqual([]);
  });

  test("is a change to everybody invited, with the next version, and once", () => {
    const town = newTown();
    sendToTheEnd(town, AT_NINE);
    sendToTheEnd(town, AT_TEN);
    expect(kinds(town)).toEqual(PEOPLE.map(() => ["invitation", "update"]));
    expect(last(town, "K-3")).toEqual({ kind: "update", version: 2, facts: AT_TEN });
    expect(historyIn(town).announced.get(2)).toEqual({ ...AT_TEN, uid: "akce@example.cz" });
  });

  test("is nothing when a change has been changed back before it was told", () => {
    const town = newTown();
    sendToTheEnd(town, AT_NINE);
    expect(planned(town, AT_TEN)).toHaveLength(PEOPLE.length);
    expect(planned(town, AT_NINE)).toEqual([]);
  });

  test("is a cancellation to exactly those who were invited, and an invitation again when it is on after all", () => {
    const town = newTown();
    expect(planned(town, OFF)).toEqual([]);
    town.it.refusals.set("invitation:S-1:K-2:1", ["address"]);
    send(town, AT_NINE);
    sendToTheEnd(town, OFF);
    expect(kinds(town)).toEqual(
      PEOPLE.map((person) => (person === "K-2" ? [] : ["invitation", "cancellation"])),
    );
    sendToTheEnd(town, AT_NINE);
    expect(PEOPLE.map((person) => last(town, person)?.kind)).toEqual(PEOPLE.map(() => "invitation"));
    expect(PEOPLE.map((person) => last(town, person)?.version)).toEqual(PEOPLE.map(() => 3));
  });

  test("changed while the change is half sent: everybody ends with the newest, those left out of the middle too", () => {
    const town = newTown();
    sendToTheEnd(town, AT_NINE);
    town.it.mailsLeft = 2;
    send(town, AT_TEN);
    town.it.mailsLeft = 1_500;
    const later = { ...AT_TEN, place: "knihovna" };
    sendToTheEnd(town, later);
    expect(PEOPLE.map((person) => last(town, person)?.facts)).toEqual(PEOPLE.map(() => later));
    expect(waitingKeys(entriesOf(town.it))).toEqual([]);
  });

  test("changed back while the change is half sent: only those who heard of it hear again", () => {
    const town = newTown();
    sendToTheEnd(town, AT_NINE);
    town.it.mailsLeft = 2;
    send(town, AT_TEN);
    town.it.mailsLeft = 1_500;
    sendToTheEnd(town, AT_NINE);
    expect(kinds(town).filter((all) => all?.length === 1)).toHaveLength(3);
    for (const person of PEOPLE) expect(last(town, person)?.facts).toEqual(AT_NINE);
  });

  test("is not told from facts that somebody else has replaced under the same version meanwhile", () => {
    const town = newTown();
    sendToTheEnd(town, AT_NINE);
    const mine = planned(town, AT_TEN);
    town.it.mailsLeft = 2;
    send(town, { ...AT_TEN, place: "knihovna" });
    town.it.mailsLeft = 1_500;
    const delivered = town.it.delivered.length;
    expect(run(town.it, mine)?.stopped).toBe("outdated");
    expect(town.it.delivered).toHaveLength(delivered);
  });
});

const STEPS = 34;
const FAULTS: readonly { readonly name: string; readonly options?: WorldOptions; readonly after: boolean }[] =
  [
    { name: "before an operation", after: false },
    { name: "after an operation", after: true },
    { name: "before an operation, unflushed writes lost", after: false, options: { flushes: false } },
    { name: "after an operation, unflushed writes lost", after: true, options: { flushes: false } },
  ];
const STORIES: readonly (readonly [string, readonly EventFacts[]])[] = [
  ["a change", [AT_NINE, AT_TEN]],
  ["a change of a change", [AT_TEN, { ...AT_TEN, date: "2026-05-21" }]],
  ["a change back", [AT_TEN, AT_NINE]],
  ["a cancellation", [AT_TEN, OFF]],
  ["a cancellation taken back", [OFF, AT_NINE]],
];

interface Case {
  readonly facts: readonly EventFacts[];
  readonly fault: (typeof FAULTS)[number];
}

/** Invites, kills the telling of the first facts at the k-th operation, then tells the last ones to the end. */
function afterKill(k: number, { facts, fault: { after, options } }: Case): Town {
  const town = newTown();
  const [first = AT_NINE, final = AT_NINE] = facts;
  if (first !== AT_NINE) sendToTheEnd(town, AT_NINE);
  const kill = (count: number) => {
    if (count === k) throw new Killed();
  };
  const meddling = after ? { after: kill } : { before: kill };
  send(town, first, options ? { meddling, options } : { meddling });
  // The next run cannot begin before the killed one's claim is over.
  town.it.minutes += 15;
  sendToTheEnd(town, final);
  return town;
}

describe("an event that changes while a killed run has told some people", () => {
  test.for(STORIES.flatMap(([story, facts]) => FAULTS.map((fault) => ({ story, facts, fault }))))(
    "$story, killed $fault.name: all who were invited end with what holds, no version goes back or comes twice",
    (one) => {
      for (let k = 1; k <= STEPS; k += 1) {
        for (const [person, got] of afterKill(k, one).mailboxes) {
          const versions = got.map(({ version }) => version);
          const rising = [...new Set(versions)].sort((a, b) => a - b);
          expect({ k, person, versions }).toEqual({ k, person, versions: rising });
          const told = got[got.length - 1]?.facts;
          const right = told !== undefined && isSameForReceivers(told, one.facts[1] ?? AT_NINE);
          expect({ k, person, right }).toEqual({ k, person, right: true });
        }
      }
    },
  );
});
