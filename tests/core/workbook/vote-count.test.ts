import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countVotes, decisionById, type VoteCount } from "../../../src/core/workbook/vote-count.ts";
import { VOTES } from "../../../src/core/workbook/votes.ts";
import { decisionWith, VOTE_DAY, VOTE_PARTS, votesOf } from "../../support/votes.ts";
import { aWorkbook, type WorkbookParts } from "../../support/workbook.ts";

function counted(parts: WorkbookParts): VoteCount {
  const workbook = aWorkbook(parts);
  const decision = decisionById(workbook, "SCH-002");
  const count = decision === null ? null : countVotes(workbook, decision, VOTE_DAY);
  if (count === null) throw new Error("The test's body is none of Skupiny.");
  return count;
}

const numbers = ({ for: pro, against, abstained, silent, members, carried }: VoteCount) => [
  pro,
  against,
  abstained,
  silent,
  members,
  carried,
];

const withVotes = (
  votes: NonNullable<WorkbookParts["votes"]> = [],
  more: WorkbookParts = {},
): WorkbookParts => ({
  ...VOTE_PARTS,
  ...more,
  votes,
});

const withRule = (perRollam: string): NonNullable<WorkbookParts["groups"]> => [
  { abbreviation: "ŘS", name: "Řídicí skupina", perRollam },
];

describe("votes outside a meeting are counted", () => {
  test("against all members: three of five carry, two do not, whatever the silent do", () => {
    expect(
      numbers(counted(withVotes(votesOf({ "K-001": "pro", "K-002": "pro", "K-003": "proti" })))),
    ).toEqual([2, 1, 0, 2, 5, false]);
    const three = votesOf({ "K-001": "pro", "K-002": "pro", "K-003": "pro", "K-004": "zdržel se" });
    expect(numbers(counted(withVotes(three)))).toEqual([3, 0, 1, 1, 5, true]);
  });

  test.for<readonly [string, number | null, boolean | null]>([
    ["", 3, true],
    ["nadpoloviční většina všech členů", 3, true],
    ["2/3 členů", 4, false],
    ["nejméně 3 členové", 3, true],
    ["všichni členové", 5, false],
    ["nadpoloviční většina přítomných", null, null],
    ["ne", null, null],
  ])("by the body's own rule %j", ([rule, needed, carried]) => {
    const three = votesOf({ "K-001": "pro", "K-002": "pro", "K-003": "pro" });
    const count = counted(withVotes(three, { groups: withRule(rule) }));
    expect([count.needed, count.carried]).toEqual([needed, carried]);
  });

  test.for<readonly [string, NonNullable<WorkbookParts["votes"]>, readonly string[]]>([
    ["of somebody of another group", votesOf({ "K-006": "pro" }), ["outsider"]],
    ["of a name instead of a member", votesOf({ "Jana Vzorová": "pro" }), ["outsider"]],
    ["given after the last day", votesOf({ "K-001": "pro" }, { date: "27. 1. 2026" }), ["late"]],
    ["that cannot be read", votesOf({ "K-001": "snad" }), ["unread"]],
  ])("without a vote %s", ([, votes, why]) => {
    const count = counted(withVotes(votes));
    expect([count.for, count.silent, count.uncounted.map((one) => one.why)]).toEqual([0, 5, why]);
  });

  test.for(["zdržel se", "Zdržuji se", "zdržela se", "zdržel/a se"])("„%s“ is an abstention", (word) => {
    expect(numbers(counted(withVotes(votesOf({ "K-001": word }))))).toEqual([0, 0, 1, 4, 5, false]);
  });

  test("with the vote of the last day when a member has two rows, however they are sorted", () => {
    const two = [
      ...votesOf({ "K-001": "proti" }, { date: "22. 1. 2026" }),
      ...votesOf({ "K-001": "pro" }, { date: "21. 1. 2026" }),
    ];
    for (const votes of [two, [...two].reverse()]) {
      expect(numbers(counted(withVotes(votes))).slice(0, 2)).toEqual([0, 1]);
    }
  });

  test("without either of two different votes of one day", () => {
    const count = counted(withVotes([...votesOf({ "K-001": "proti" }), ...votesOf({ "K-001": "pro" })]));
    expect([count.silent, count.uncounted.map(({ why }) => why)]).toEqual([
      5,
      ["contradicted", "contradicted"],
    ]);
  });

  test("once for somebody who is in Kontakty twice", () => {
    const twice = { id: "K-009", groups: "ŘS", firstName: "Jana", lastName: "Vzorová", titleBefore: "" };
    const contacts = [
      { ...VOTE_PARTS.contacts?.[0], email: "jana@example.cz" },
      { ...twice, email: "jana@example.cz" },
    ];
    const count = counted(withVotes(votesOf({ "K-001": "pro", "K-009": "pro" }), { contacts }));
    expect([count.members, count.for]).toEqual([1, 1]);
  });

  test("no longer with a member who has left, and again with one who is back", () => {
    const votes = votesOf({ "K-001": "pro" });
    const [first, ...others] = VOTE_PARTS.contacts ?? [];
    const left = counted(withVotes(votes, { contacts: [{ ...first, groups: "PS" }, ...others] }));
    expect([left.members, left.for, left.uncounted.map(({ why }) => why)]).toEqual([4, 0, ["outsider"]]);
    expect(counted(withVotes(votes)).for).toBe(1);
  });

  test("of a body named by its abbreviation, too, and of none that Skupiny lacks", () => {
    expect(counted(decisionWith({ body: "ŘS" })).members).toBe(5);
    const workbook = aWorkbook(decisionWith({ body: "Rada města" }));
    const decision = decisionById(workbook, "SCH-002");
    expect(decision === null ? undefined : countVotes(workbook, decision, VOTE_DAY)).toBeNull();
  });

  test("so that every member is in exactly one pile, whatever rows there are", () => {
    const row = fc.record({
      decision: fc.constantFrom("SCH-002", "SCH-001", ""),
      contact: fc.constantFrom("K-001", "K-002", "K-005", "K-006", "k-001", "", "?"),
      vote: fc.constantFrom(...VOTES, "", "ano"),
      date: fc.constantFrom("21. 1. 2026", "28. 1. 2026", "", "#REF!"),
    });
    fc.assert(
      fc.property(fc.array(row, { maxLength: 12 }), (votes) => {
        const count = counted(withVotes(votes));
        expect(count.for + count.against + count.abstained + count.silent).toBe(count.members);
      }),
      { numRuns: 50 },
    );
  });
});
