import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkWorkbook } from "../../../../src/core/checks/check-workbook.ts";
import { alikeComments } from "../../../../src/core/plans/comments/alike.ts";
import { answeredCells } from "../../../../src/core/plans/comments/answered-cells.ts";
import { planCommentAnswers } from "../../../../src/core/plans/comments/comment-answers.ts";
import { type CommentGroup, chooseRound, commentsOf } from "../../../../src/core/plans/comments/round.ts";
import { planSettlement } from "../../../../src/core/plans/comments/settlement.ts";
import { deedsOfKeys } from "../../../../src/core/plans/deeds-of-keys.ts";
import { dueItems } from "../../../../src/core/plans/due-items.ts";
import { planTick } from "../../../../src/core/plans/tick.ts";
import { sign } from "../../../support/answers.ts";
import { OPEN_DAY, ROUND } from "../../../support/comments.ts";
import { aWorkbook, type RowOf, type WorkbookParts } from "../../../support/workbook.ts";

type Row = RowOf<"comments">;

const OPEN: Row = { round: "KP-001", receivedOn: "4. 5. 2026", settlement: "", settlementReason: "" };
const SETTLED: Row = {
  ...OPEN,
  settlement: "akceptováno částečně",
  settlementReason: "Do 18 hodin, víc nezaplatíme.",
  decidedBy: "Řídicí skupina",
  decidedOn: "10. 6. 2026",
};

function inputWith(comments: readonly Row[], parts: WorkbookParts = {}, today = OPEN_DAY) {
  const workbook = aWorkbook({ ...ROUND, ...parts, comments });
  return { workbook, today, now: `${today}T08:00:00Z`, language: "cs" as const, event: null };
}

const codes = (comments: readonly Row[], parts: WorkbookParts = {}, today = OPEN_DAY) =>
  checkWorkbook(inputWith(comments, parts, today).workbook, today).map(({ code }) => code);

function groupsOf(texts: readonly string[], place = "2.1"): readonly CommentGroup[] {
  const input = inputWith(texts.map((comment) => ({ ...OPEN, place, comment })));
  return commentsOf(input.workbook, chooseRound(input));
}

const tablesOf = (input: ReturnType<typeof inputWith>) =>
  planSettlement(input).actions.map((action) => JSON.stringify(action));

describe("the settlement of a round", () => {
  test("names everybody in the body's table, and no citizen in the published one", () => {
    const [named = "", published = "", page = ""] = tablesOf(
      inputWith([
        {
          ...SETTLED,
          author: "Jana Vzorová",
          authorKind: "občan",
          email: "jana@example.cz",
          comment: "První",
        },
        { ...OPEN, author: "Petr Ukázka", authorKind: "", comment: "Druhá" },
        { ...OPEN, author: "Eva Příkladná", authorKind: "člen skupiny", comment: "Třetí" },
        { ...OPEN, author: "Charita Příkladov", authorKind: "organizace", comment: "Čtvrtá" },
      ]),
    );
    expect(named).toContain("Jana Vzorová");
    for (const text of [published, page]) {
      for (const hidden of ["Jana Vzorová", "Petr Ukázka", "Eva Příkladná", "jana@example.cz"])
        expect(text).not.toContain(hidden);
      for (const shown of ["Charita Příkladov", "občan", "člen skupiny", "akceptováno částečně"])
        expect(text).toContain(shown);
    }
  });

  test("prints the words of joined comments, once where they are the same", () => {
    const [named = ""] = tablesOf(
      inputWith([
        { ...SETTLED, comment: "Směna do 20 hodin." },
        { ...OPEN, comment: "Směna do 20 hodin", joinedTo: "P-001" },
        { ...OPEN, comment: "Ať slouží déle", joinedTo: "P-001" },
      ]),
    );
    expect(named.split("Směna do 20 hodin").length - 1).toBe(1);
    // A no-break hyphen: a narrow column does not part the number.
    expect(named).toContain("P\u2011003: Ať slouží déle");
  });

  test("stands in the order of the plan, joined comments beside their own", () => {
    const input = inputWith([
      { ...OPEN, place: "2.10 Poradna" },
      { ...OPEN, place: "2.9 Byty" },
      { ...OPEN, place: "2.9 Byty", joinedTo: "P-002" },
      { ...OPEN, place: "" },
    ]);
    const groups = commentsOf(input.workbook, chooseRound(input));
    expect(groups.map(({ id, joined }) => [id, joined.map((one) => one.id)])).toEqual([
      ["P-002", ["P-003"]],
      ["P-001", []],
      ["P-004", []],
    ]);
  });

  test("loses no comment, however they are joined", () => {
    const joined = fc.constantFrom("", "P-001", "P-002", "P-003", "P-004", "P-099");
    fc.assert(
      fc.property(fc.array(joined, { minLength: 1, maxLength: 5 }), (all) => {
        const input = inputWith(all.map((joinedTo) => ({ ...OPEN, joinedTo })));
        const groups = commentsOf(input.workbook, chooseRound(input));
        const ids = groups.flatMap((group) => [group.id, ...group.joined.map(({ id }) => id)]);
        return ids.length === all.length && new Set(ids).size === all.length;
      }),
      { numRuns: 60 },
    );
  });

  test("tells the published address while the round is open, and none afterwards", () => {
    const project = { answersPage: "https://plan.example.cz/" };
    const open = { ...inputWith([OPEN], { project }), sign };
    expect(planSettlement(open).summary.join(" ")).toContain("https://plan.example.cz/?t=");
    const over = { ...inputWith([OPEN], { project }, "2026-06-01"), sign };
    expect(planSettlement(over).summary.join(" ")).not.toContain("?t=");
  });

  test("refuses a round that is not there, and says which are", () => {
    const input = { ...inputWith([OPEN]), ask: { round: "KP-009" } };
    expect(() => planSettlement(input)).toThrow("KP-001");
  });
});

describe("comments that look alike", () => {
  test("are told by their words, not by their order, accents or punctuation", () => {
    const groups = groupsOf([
      "Prosíme rozšířit pečovatelskou službu na odpoledne a víkendy.",
      "prosime ROZSIRIT pecovatelskou sluzbu na odpoledne, a víkendy!",
      "Doplnit počty míst v domově pro seniory podle registru.",
    ]);
    expect(alikeComments(groups)).toEqual([{ first: "P-001", second: "P-002" }]);
  });

  test("are not those of another place, nor short ones", () => {
    const text = "Prosíme rozšířit pečovatelskou službu na odpoledne.";
    expect(alikeComments([...groupsOf([text], "2.1"), ...groupsOf([text], "2.2")])).toEqual([]);
    expect(alikeComments(groupsOf(["Nesouhlasím.", "Nesouhlasím."]))).toEqual([]);
  });

  test("are all found: the same as by comparing every pair", () => {
    const word = fc.constantFrom(..."abcdefghij".split("").map((letter) => letter.repeat(4)));
    const text = fc.array(word, { minLength: 1, maxLength: 9 }).map((words) => words.join(" "));
    fc.assert(
      fc.property(fc.array(text, { minLength: 2, maxLength: 8 }), (texts) => {
        const sets = texts.map((one) => new Set(one.split(" ")));
        const alike = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
          Math.min(a.size, b.size) >= 4 &&
          [...a].filter((one) => b.has(one)).length >= 0.75 * Math.max(a.size, b.size);
        const expected = sets.flatMap((set, index) =>
          sets.slice(0, index).some((before) => alike(before, set)) ? [index + 1] : [],
        );
        const found = alikeComments(groupsOf(texts)).map(({ second }) => Number(second.slice(2)));
        expect(found).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });
});

describe("the answer to the author of a comment", () => {
  const own = { ...SETTLED, author: "Jana Vzorová", email: "jana@example.cz", comment: "Směna do 20 hodin." };

  test("says their words, the outcome, the reason, who decided and when", () => {
    const [action] = planCommentAnswers(inputWith([{ ...own, place: "2.1 Služby" }])).actions;
    if (action?.kind !== "send-message") throw new Error("no letter");
    expect(action.key).toMatch(/^comment-answer:P-001:[0-9a-f]{8}$/);
    expect(action.message.to).toEqual([{ name: "Jana Vzorová", email: "jana@example.cz" }]);
    for (const words of [
      "Směna do 20 hodin.",
      "akceptováno částečně",
      "Do 18 hodin, víc nezaplatíme.",
      "Řídicí skupina",
      "2026",
      "2.1 Služby",
    ])
      expect(action.message.text.replace(/\u00a0/g, " ")).toContain(words);
    expect(action.message.listUnsubscribe).toBeUndefined();
  });

  test("goes to nobody without a settlement, an e-mail or an id, nor to whoever has it", () => {
    const { actions, issues } = planCommentAnswers(
      inputWith([
        { ...own, settlement: "" },
        { ...own, email: "" },
        { ...own, answeredOn: "11. 6. 2026" },
        { ...own, id: "" },
      ]),
    );
    expect(actions).toEqual([]);
    expect(issues.map(({ code }) => code)).toEqual(["comment-without-id"]);
  });

  test("goes to everybody whose comment was settled together, with that outcome", () => {
    const { actions } = planCommentAnswers(
      inputWith([own, { ...OPEN, email: "petr@example.cz", joinedTo: "P-001", comment: "Taky do 20." }]),
    );
    expect(actions).toHaveLength(2);
    expect(JSON.stringify(actions[1])).toContain("společně s připomínkou P-001");
  });

  test("is another deed once the outcome is another", () => {
    const key = (row: Row) => planCommentAnswers(inputWith([row])).actions[0]?.key;
    expect(key(own)).toBe(key({ ...own, decidedBy: "někdo jiný" }));
    expect(key(own)).not.toBe(key({ ...own, settlement: "neakceptováno" }));
  });

  test("goes on after an interruption by its key alone, whatever the round", () => {
    const key = planCommentAnswers(inputWith([own])).actions[0]?.key ?? "";
    expect(deedsOfKeys(inputWith([own]), [key]).map((deed) => deed.key)).toEqual([key]);
  });

  test("leaves its day in the register once the journal says that it went", () => {
    const { workbook } = inputWith([own, own]);
    const journal = [
      { key: "comment-answer:P-002:00000000", state: "odesláno", at: "2026-06-11 09:00" },
      { key: "comment-answer:P-001:00000000", state: "nejisté", at: "2026-06-11 09:00" },
    ];
    expect(answeredCells(workbook, journal)).toMatchObject([{ row: 3, text: "11. 6. 2026" }]);
  });
});

describe("those who owe a settlement", () => {
  const contacts = [{ id: "K-001", firstName: "Eva", lastName: "Příkladná", email: "eva@example.cz" }];
  const assigned = { ...OPEN, assigned: "Eva Příkladná" };

  test("hear of all their comments in one line, before the day to settle by", () => {
    const { workbook } = inputWith([assigned, assigned, { ...assigned, proposal: "Přijmout" }]);
    const items = dueItems(workbook, "2026-06-05").filter(({ kind }) => kind === "comments");
    expect(items.map(({ who, count, due }) => [who, count, due])).toEqual([
      ["Eva Příkladná", 2, "2026-06-12"],
      ["", 1, "2026-06-12"],
    ]);
  });

  test("get one message among their other matters, and none once they have proposed", () => {
    const input = inputWith([assigned], { contacts }, "2026-06-05");
    const mail = planTick(input).messages.find(({ message }) => message.to[0]?.email === "eva@example.cz");
    expect(mail?.message.text.replace(/\u00a0/g, " ")).toContain("Vypořádat 1 připomínku");
    const done = inputWith([{ ...assigned, proposal: "Přijmout" }], { contacts }, "2026-06-05");
    expect(
      planTick(done).messages.filter(({ message }) => message.to[0]?.email === "eva@example.cz"),
    ).toEqual([]);
  });
});

describe("checks of rounds and their comments", () => {
  const round = (row: RowOf<"commentRounds">) => ({
    commentRounds: [{ ...ROUND.commentRounds?.[0], ...row }],
  });

  test.for([
    ["shorter than 14 days", { closes: "8. 5. 2026", hearing: "" }, "comment-round-short"],
    ["backwards", { closes: "1. 4. 2026", hearing: "" }, "comment-round-backwards"],
    ["ending on a Sunday", {}, "comment-round-ends-off"],
    ["with the hearing too soon", { opens: "10. 5. 2026" }, "comment-round-hearing-early"],
    [
      "with the hearing before they open",
      { opens: "20. 5. 2026", closes: "20. 6. 2026" },
      "comment-round-hearing-early",
    ],
    ["with the hearing after the end", { closes: "15. 5. 2026" }, "comment-round-hearing-late"],
    ["with few days after the hearing", { closes: "20. 5. 2026" }, "comment-round-hearing-near-end"],
    ["with a hearing that is not there", { hearing: "S-099" }, "comment-round-hearing-unknown"],
  ] as const)("find a round %s", ([, row, code]) => {
    expect(codes([], round(row))).toContain(code);
  });

  test.for([
    ["after closing", { ...OPEN, receivedOn: "1. 6. 2026" }, "comment-late"],
    ["before opening", { ...OPEN, receivedOn: "30. 4. 2026" }, "comment-early"],
    ["of a round that is not there", { ...OPEN, round: "KP-009" }, "comment-round-unknown"],
    ["joined to itself", { ...OPEN, joinedTo: "P-001" }, "comment-joined-nowhere"],
  ] as const)("find a comment %s", ([, row, code]) => {
    expect(codes([row])).toContain(code);
  });

  test("find a round that should have been settled, and say nothing while there is time", () => {
    expect(codes([OPEN], {}, "2026-06-13")).toContain("comments-unsettled");
    expect(codes([OPEN], {}, "2026-06-12")).not.toContain("comments-unsettled");
    expect(codes([SETTLED], {}, "2026-06-13")).not.toContain("comments-unsettled");
  });

  test("find a received comment that the register has lost, unless its words were cleared away", () => {
    const journal = (reference: string) => ({
      journal: [{ key: "comment:KP-001:P-005", state: "přijato", at: "2026-05-04", reference }],
    });
    expect(codes([OPEN], journal('{"comment":"Ztracená"}'))).toContain("comment-row-lost");
    expect(codes([OPEN], journal(""))).not.toContain("comment-row-lost");
  });
});
