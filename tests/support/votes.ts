import { makeToken } from "../../src/core/answers/token.ts";
import { proposalMark } from "../../src/core/answers/votes/proposal.ts";
import type { CommandInput } from "../../src/core/plans/command-input.ts";
import { decisionById } from "../../src/core/workbook/vote-count.ts";
import { sign } from "./answers.ts";
import { aWorkbook, type WorkbookParts } from "./workbook.ts";

export const VOTE_DAY = "2026-01-20";
export const PLAN = "Střednědobý plán rozvoje sociálních služeb";

/** A vote of five members that ends on 26. 1. 2026 (ŘS Polička approved its plan per rollam on that day). */
export const VOTE_PARTS: WorkbookParts = {
  project: { answersPage: "https://odpovedi.example.cz/", planTitle: PLAN },
  groups: [{ abbreviation: "ŘS", name: "Řídicí skupina", kind: "řídící" }],
  contacts: [
    { id: "K-001", groups: "ŘS", firstName: "Jana", lastName: "Vzorová", titleBefore: "" },
    { id: "K-002", groups: "ŘS", firstName: "Petr", lastName: "Ukázka", sex: "muž", titleBefore: "" },
    { id: "K-003", groups: "ŘS; PS", firstName: "Eva", lastName: "Příkladná", titleBefore: "" },
    { id: "K-004", groups: "ŘS", firstName: "Ivan", lastName: "Zkušební", sex: "muž", titleBefore: "" },
    { id: "K-005", groups: "ŘS", firstName: "Marie", lastName: "Tichá", titleBefore: "", email: "" },
    { id: "K-006", groups: "PS", firstName: "Karel", lastName: "Cizí", sex: "muž", titleBefore: "" },
  ],
  approvals: [
    {
      id: "SCH-002",
      document: PLAN,
      version: "2",
      body: "Řídicí skupina",
      way: "per rollam",
      proposal: "Řídicí skupina schvaluje plán.",
      voteBy: "26. 1. 2026",
    },
  ],
  votes: [],
  journal: [],
};

type Row = NonNullable<WorkbookParts["votes"]>[number];

/** Rows of Hlasy on the decision, one a member. */
export function votesOf(votes: Readonly<Record<string, string>>, more: Row = {}): readonly Row[] {
  return Object.entries(votes).map(([contact, vote]) => ({
    decision: "SCH-002",
    contact,
    vote,
    date: "21. 1. 2026",
    ...more,
  }));
}

/** The same parts with other values of the decision. */
export function decisionWith(
  values: NonNullable<WorkbookParts["approvals"]>[number],
  others: WorkbookParts = {},
): WorkbookParts {
  return { ...VOTE_PARTS, approvals: [{ ...VOTE_PARTS.approvals?.[0], ...values }], ...others };
}

/** A member's link, about the proposal as the parts have it. */
export function voteToken(
  contact: string,
  parts: WorkbookParts = VOTE_PARTS,
  other: Partial<Parameters<typeof makeToken>[0]> = {},
): string {
  const decision = decisionById(aWorkbook(parts), "SCH-002");
  const version = decision === null ? 0 : proposalMark(decision.record);
  const payload = { kind: "hlas", event: "SCH-002", contact, expires: "2026-03-27", version } as const;
  return makeToken({ ...payload, ...other }, sign);
}

/** What the command gets. */
export function voteInput(parts: WorkbookParts = VOTE_PARTS, today = VOTE_DAY): CommandInput {
  const workbook = aWorkbook(parts);
  return { workbook, today, now: `${today}T09:00:00Z`, language: "cs", event: null, sign };
}
