import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../src/core/checks/check-workbook.ts";
import { decisionWith, VOTE_DAY, VOTE_PARTS, votesOf } from "../../support/votes.ts";
import { aWorkbook, type WorkbookParts } from "../../support/workbook.ts";

const OWN = /^(vote-|per-rollam)/;

function found(parts: WorkbookParts) {
  return checkWorkbook(aWorkbook(parts), VOTE_DAY)
    .filter(({ code }) => OWN.test(code))
    .map(({ code, cell }) => `${code} ${cell.sheet} ${cell.column}`);
}

const rule = (perRollam: string): WorkbookParts => ({
  ...VOTE_PARTS,
  groups: [{ abbreviation: "ŘS", name: "Řídicí skupina", perRollam }],
});

describe("votes outside meetings are checked", () => {
  test.for<readonly [string, WorkbookParts, readonly string[]]>([
    ["nothing is wrong", { ...VOTE_PARTS, votes: votesOf({ "K-001": "pro" }) }, []],
    [
      "a later vote has taken the place of an earlier one",
      {
        ...VOTE_PARTS,
        votes: [...votesOf({ "K-001": "pro" }), ...votesOf({ "K-001": "proti" }, { date: "22. 1. 2026" })],
      },
      [],
    ],
    [
      "the body is not in Skupiny",
      decisionWith({ body: "Rada města" }),
      ["vote-body-unknown Schvalování Orgán"],
    ],
    ["there is no last day", decisionWith({ voteBy: "" }), ["vote-undated Schvalování Hlasovat do"]],
    ["the rules forbid it", rule("ne"), ["vote-not-allowed Schvalování Orgán"]],
    ["the rule says nothing", rule("jak se dohodneme"), ["per-rollam-unread Skupiny Per rollam"]],
    [
      "the proposal has changed since the letters",
      { ...VOTE_PARTS, journal: [{ key: "proposal:SCH-002", state: "odesláno", reference: "1" }] },
      ["vote-proposal-changed Schvalování Návrh usnesení"],
    ],
    [
      "a guest has voted",
      { ...VOTE_PARTS, votes: votesOf({ "K-006": "pro" }) },
      ["vote-of-outsider Hlasy Kontakt"],
    ],
    [
      "a vote came late",
      { ...VOTE_PARTS, votes: votesOf({ "K-001": "pro" }, { date: "27. 1. 2026" }) },
      ["vote-late Hlasy Dne"],
    ],
    [
      "a member has voted both ways on one day",
      { ...VOTE_PARTS, votes: [...votesOf({ "K-001": "pro" }), ...votesOf({ "K-001": "proti" })] },
      ["vote-contradicted Hlasy Hlas", "vote-contradicted Hlasy Hlas"],
    ],
    [
      "a vote is on nothing",
      { ...VOTE_PARTS, votes: votesOf({ "K-001": "pro" }, { decision: "SCH-9" }) },
      ["vote-decision-unknown Hlasy Schvalování"],
    ],
    [
      "all is decided and the body has changed since",
      decisionWith({ verb: "schválil" }, { votes: votesOf({ "K-006": "pro" }) }),
      [],
    ],
  ])("when %s", ([, parts, expected]) => {
    expect(found(parts)).toEqual(expected);
  });
});
