import { describe, expect, test } from "vitest";
import { planVote } from "../../../../src/core/plans/approval/vote.ts";
import { deedsOfKeys } from "../../../../src/core/plans/deeds-of-keys.ts";
import type { Plan } from "../../../../src/core/plans/plan.ts";
import { planTick } from "../../../../src/core/plans/tick.ts";
import { decisionWith, VOTE_PARTS, voteInput, votesOf } from "../../../support/votes.ts";
import type { WorkbookParts } from "../../../support/workbook.ts";

type Rows<K extends "journal" | "votes"> = NonNullable<WorkbookParts[K]>;

const keys = ({ actions }: Plan) => actions.flatMap((one) => (one.kind === "send-message" ? [one.key] : []));
const cells = ({ actions }: Plan) =>
  actions.flatMap((one) => (one.kind === "write-cells" ? one.cells.map(({ text }) => text) : []));

const withVotes = (votes: Rows<"votes"> = []): WorkbookParts => ({ ...VOTE_PARTS, votes });
const CARRIED = votesOf({ "K-001": "pro", "K-002": "pro", "K-003": "pro", "K-004": "proti" });

describe("letters that ask members to vote", () => {
  test("go to every member who has not voted, each with a link of the member's own", () => {
    const plan = planVote(voteInput(withVotes(votesOf({ "K-001": "pro" }))));
    expect(keys(plan)).toEqual(["ballot:SCH-002:K-002", "ballot:SCH-002:K-003", "ballot:SCH-002:K-004"]);
    const texts = plan.actions.flatMap((one) => (one.kind === "send-message" ? [one.message.text] : []));
    const links = texts.map((text) => /https:\/\/odpovedi\.example\.cz\/\?t=\S+/.exec(text)?.[0]);
    expect(new Set(links).size).toBe(3);
    expect(texts[0]).toContain("Vážený pane");
    expect(texts[0]?.replace(/\s+/g, " ")).toContain("Návrh usnesení: Řídicí skupina schvaluje plán.");
    expect(texts[0]?.replace(/\s+/g, " ")).toContain("do pondělí 26. ledna 2026");
    expect(links.join()).not.toMatch(/Ukázka|example\.cz.*@/);
  });

  test("name whom to phone instead", () => {
    expect(planVote(voteInput()).summary.join(" ")).toContain("Marie Tichá (+420 601 000 000)");
    expect(planVote(voteInput()).facts["toPhone"]).toEqual([{ contact: "K-005", reason: "no-email" }]);
  });

  test("ask for a reply where no page is set up", () => {
    const plan = planVote(voteInput({ ...VOTE_PARTS, project: {} }));
    const [letter] = plan.actions;
    expect(letter?.kind === "send-message" ? letter.message.text : "").toContain("odpovědět na tuto zprávu");
    expect(plan.summary.join(" ")).toContain("chybí Adresa pro odpovědi");
  });

  test.for<readonly [string, WorkbookParts, string]>([
    ["once the last day is over", VOTE_PARTS, "2026-01-27"],
    ["once everybody has voted", withVotes([...CARRIED, ...votesOf({ "K-005": "pro" })]), "2026-01-22"],
    ["once the result is written", decisionWith({ verb: "schválil" }), "2026-01-22"],
    [
      "when the proposal has changed since the first of them",
      { ...VOTE_PARTS, journal: [{ key: "proposal:SCH-002", state: "odesláno", reference: "1" }] },
      "2026-01-22",
    ],
  ])("do not go %s", ([, parts, today]) => {
    const ask = { decision: "SCH-002" };
    expect(keys(planVote({ ...voteInput(parts, today), ask }))).toEqual([]);
  });

  test.for<readonly [string, WorkbookParts, RegExp]>([
    ["a meeting decides", decisionWith({ way: "" }), /na jednání|Žádné hlasování/],
    ["nobody knows who votes", decisionWith({ body: "Rada města" }), /Skupiny nemá/],
    ["there is no last day", decisionWith({ voteBy: "" }), /chybí Hlasovat do/],
    ["the row has no id of its own", decisionWith({ id: "" }), /uložené ID/],
    ["the body has no members", { ...VOTE_PARTS, contacts: [] }, /žádné členy/],
    [
      "the rules forbid it",
      { ...VOTE_PARTS, groups: [{ abbreviation: "ŘS", name: "Řídicí skupina", perRollam: "ne" }] },
      /mimo jednání nehlasuje/,
    ],
    [
      "the rule is about those present",
      {
        ...VOTE_PARTS,
        groups: [{ abbreviation: "ŘS", name: "Řídicí skupina", perRollam: "většina přítomných" }],
      },
      /kolik hlasů stačí/,
    ],
  ])("are refused in words when %s", ([, parts, said]) => {
    expect(() => planVote(voteInput(parts))).toThrow(said);
  });

  test("go on after an interrupted run", () => {
    const waiting = ["ballot:SCH-002:K-002", "ballot:SCH-404:K-002"];
    expect(deedsOfKeys(voteInput(), waiting).map(({ key }) => key)).toEqual(["ballot:SCH-002:K-002"]);
  });
});

describe("the result", () => {
  test("is proposed into the blank cells of Schvalování after the last day", () => {
    const plan = planVote(voteInput(withVotes(CARRIED), "2026-01-27"));
    expect(cells(plan)).toEqual(["26. 1. 2026", "schválil", "3", "1", "0"]);
    expect(plan.facts["result"]).toEqual({ verb: "schválil", date: "2026-01-26" });
  });

  test("is a refusal when too few are for, silence being no consent", () => {
    const plan = planVote(voteInput(withVotes(votesOf({ "K-001": "pro", "K-002": "pro" })), "2026-01-27"));
    expect(plan.facts["result"]).toEqual({ verb: "neschválil", date: "2026-01-26" });
  });

  test("is proposed at once when every member has voted, of the day of the last vote", () => {
    const all = [...CARRIED, ...votesOf({ "K-005": "pro" }, { date: "22. 1. 2026" })];
    expect(planVote(voteInput(withVotes(all), "2026-01-23")).facts["result"]).toEqual({
      verb: "schválil",
      date: "2026-01-22",
    });
  });

  test("leaves what a person has typed", () => {
    const parts = decisionWith({ date: "25. 1. 2026", votesFor: "3" }, { votes: CARRIED });
    expect(cells(planVote(voteInput(parts, "2026-01-27")))).toEqual(["schválil", "1", "0"]);
  });

  test.for<readonly [string, WorkbookParts, string]>([
    ["while the vote goes on", withVotes(CARRIED), "2026-01-26"],
    [
      "of two different votes of one member",
      withVotes([...CARRIED, ...votesOf({ "K-001": "proti" })]),
      "2026-01-27",
    ],
    [
      "of votes on another proposal",
      { ...withVotes(CARRIED), journal: [{ key: "proposal:SCH-002", state: "odesláno", reference: "1" }] },
      "2026-01-27",
    ],
  ])("is not proposed %s", ([, parts, today]) => {
    const plan = planVote(voteInput(parts, today));
    expect([plan.facts["result"], cells(plan)]).toEqual([null, []]);
  });

  test("can be asked for by the id, whatever waits beside it", () => {
    const input = voteInput(VOTE_PARTS);
    expect(planVote({ ...input, ask: { decision: "sch-002" } }).facts["decision"]).toBe("SCH-002");
    expect(() => planVote({ ...input, ask: { decision: "SCH-9" } })).toThrow(/Má tato: SCH-002/);
  });
});

describe("what goes out by itself about a vote", () => {
  const sent = (contact: string, at = "2026-01-12 09:00") => ({
    key: `ballot:SCH-002:${contact}`,
    state: "odesláno",
    at,
  });
  const said = (parts: WorkbookParts, today: string) =>
    planTick(voteInput(parts, today))
      .messages.map(({ key }) => key)
      .filter((key) => key.startsWith("vote-"));
  const asked = (journal: Rows<"journal">, votes: Rows<"votes"> = []) => ({
    ...VOTE_PARTS,
    journal,
    votes,
  });

  test("is a reminder to those who got the letter and have not voted", () => {
    const parts = asked([sent("K-001"), sent("K-002")], votesOf({ "K-001": "pro" }));
    expect(said(parts, "2026-01-19")).toEqual(["vote-reminder:SCH-002:K-002:7"]);
    expect(said(parts, "2026-01-23")).toEqual(["vote-reminder:SCH-002:K-002:2"]);
  });

  test("holds the member's own link and is known to be the program's own", () => {
    const { messages } = planTick(voteInput(asked([sent("K-002")]), "2026-01-19"));
    const reminder = messages.find(({ key }) => key.startsWith("vote-reminder:"));
    expect(reminder?.message.text).toMatch(/https:\/\/odpovedi\.example\.cz\/\?t=\S+/);
    expect(reminder?.message.autoSubmitted).toBe(true);
  });

  test.for<readonly [string, Rows<"journal">, string]>([
    ["before its moment", [sent("K-002")], "2026-01-16"],
    ["to somebody who got the letter after it", [sent("K-002", "2026-01-19 09:00")], "2026-01-20"],
    ["to somebody who got no letter", [], "2026-01-20"],
    [
      "twice",
      [sent("K-002"), { key: "vote-reminder:SCH-002:K-002:7", state: "odesláno", at: "2026-01-19 09:00" }],
      "2026-01-20",
    ],
  ])("is no reminder %s", ([, journal, today]) => {
    expect(said(asked(journal), today)).toEqual([]);
  });

  test("is one word to the team once the vote is over and nobody has written its result", () => {
    expect(said(asked([]), "2026-01-27")).toEqual(["vote-result:SCH-002:2026-01-26"]);
    const told = [{ key: "vote-result:SCH-002:2026-01-26", state: "odesláno", at: "2026-01-27 09:00" }];
    expect(said(asked(told), "2026-01-28")).toEqual([]);
    expect(said(decisionWith({ verb: "schválil" }), "2026-01-27")).toEqual([]);
  });
});
