import { describe, expect, test } from "vitest";
import type { Action } from "../../../src/core/plans/plan.ts";
import { CHECK_ENDPOINTS } from "../../../src/core/screens/check.ts";
import type { ScreenContext } from "../../../src/core/screens/endpoint.ts";
import type { Workbook } from "../../../src/core/workbook/workbook.ts";
import { aContact, aWorkbook } from "../../support/workbook.ts";

const ALL = { sheet: "", severity: "" } as const;
const PLACE = { sheet: "Kontakty", row: 2, column: "E-mail" };
const TYPED = "jana.novakova(zavináč)example.cz";
const FIXED = "jana.novakova@example.cz";

function contextOf(workbook: Workbook): ScreenContext {
  return { workbook, today: "2018-05-07", now: "2018-05-07T08:00:00Z", language: "cs", user: "" };
}

function withEmails(...emails: readonly string[]): ScreenContext {
  return contextOf(aWorkbook({ contacts: emails.map((email) => aContact({ email })) }));
}

function emailGroup(context: ScreenContext) {
  const { groups } = CHECK_ENDPOINTS["check.read"].run(ALL, context).value;
  const group = groups.find(({ cells }) => cells.some(({ found }) => found === TYPED));
  if (group === undefined) throw new Error("The check says nothing of the address.");
  return group;
}

function written(actions: readonly Action[]) {
  return actions.flatMap((action) => (action.kind === "write-cells" ? action.cells : []));
}

describe("reading the check", () => {
  test("tells of each repair where it is, what stands there and what it would become", () => {
    const group = emailGroup(withEmails(TYPED));
    expect(group).toMatchObject({ severity: "error", count: 1, fixable: 1 });
    expect(group.cells).toMatchObject([{ ...PLACE, found: TYPED, fix: FIXED, address: { row: 2 } }]);
  });

  test("counts the whole workbook, and lists what passes the filter", () => {
    const context = withEmails(TYPED);
    const read = (wanted: { sheet: string; severity: "" | "error" | "info" }) =>
      CHECK_ENDPOINTS["check.read"].run(wanted, context).value;
    const all = read(ALL);
    expect(read({ sheet: "Akce", severity: "" })).toMatchObject({ counts: all.counts, shown: 0, groups: [] });
    expect(read({ sheet: "Kontakty", severity: "error" }).shown).toBe(all.counts.error);
    expect(all.sheets).toContain("Kontakty");
  });

  test("sends the first cells of a long group at once and the others when they are asked for", () => {
    const context = withEmails(
      ...Array.from({ length: 130 }, (_, index) => `clovek${index}(zavináč)example.cz`),
    );
    const group = CHECK_ENDPOINTS["check.read"]
      .run(ALL, context)
      .value.groups.find(({ count }) => count === 130);
    expect(group?.cells).toHaveLength(10);
    const more = { ...ALL, code: group?.code ?? "", fixable: true };
    const rest = CHECK_ENDPOINTS["check.more"].run({ ...more, from: 100 }, context).value;
    expect([rest.cells.length, rest.count]).toEqual([30, 130]);
  });
});

describe("mending", () => {
  const fix = (context: ScreenContext, found: string, code = emailGroup(withEmails(TYPED)).code) =>
    CHECK_ENDPOINTS["check.fix"].run({ code, cells: [{ ...PLACE, found, fix: FIXED }] }, context);

  test("writes the text that was shown and keeps the old one for the way back", () => {
    const { value, actions } = fix(withEmails(TYPED), TYPED);
    expect(value.fixed).toEqual([{ ...PLACE, old: TYPED, fix: FIXED }]);
    expect(written(actions)).toMatchObject([{ sheet: "Kontakty", row: 2, text: FIXED }]);
  });

  test.for([
    ["another text stands there now", withEmails("jina(zavináč)example.cz"), TYPED],
    ["somebody has mended it", withEmails(FIXED), TYPED],
    ["the row is gone", withEmails(), TYPED],
    ["the page says what the check does not", withEmails(TYPED), "něco jiného"],
  ] as const)("leaves the cell alone and says so when %s", ([, context, found]) => {
    const { value, actions } = fix(context, found);
    expect(actions).toEqual([]);
    expect(value).toMatchObject({ fixed: [], kept: [PLACE] });
    expect(value.sentence).toContain("1 buňku mezitím někdo změnil");
  });

  test("writes no text of the page's own making", () => {
    const { code } = emailGroup(withEmails(TYPED));
    const cells = [{ ...PLACE, found: TYPED, fix: "=IMPORTXML(1)" }];
    const { actions, value } = CHECK_ENDPOINTS["check.fix"].run({ code, cells }, withEmails(TYPED));
    expect([actions, value.kept]).toEqual([[], [PLACE]]);
  });

  test("offers no fix of a finding whose text is covered", () => {
    const context = contextOf(
      aWorkbook({ contacts: [aContact({ note: "rodné číslo 736028/5163 , pozdávka" })] }),
    );
    const { groups } = CHECK_ENDPOINTS["check.read"].run(ALL, context).value;
    const covered = groups.flatMap(({ cells }) => cells).filter(({ found }) => found.includes("•"));
    expect(covered.length).toBeGreaterThan(0);
    expect(covered.filter(({ fix: text }) => text !== null)).toEqual([]);
  });
});

describe("taking back", () => {
  const undo = (context: ScreenContext) =>
    CHECK_ENDPOINTS["check.undo"].run({ cells: [{ ...PLACE, old: TYPED, fix: FIXED }] }, context);

  test("puts the old text where the fix still stands", () => {
    const { value, actions } = undo(withEmails(FIXED));
    expect(written(actions)).toMatchObject([{ row: 2, text: TYPED }]);
    expect(value).toMatchObject({ undone: 1, kept: [] });
  });

  test("leaves what a person has written since", () => {
    const { value, actions } = undo(withEmails("nova@example.cz"));
    expect([actions, value.undone, value.kept]).toEqual([[], 0, [PLACE]]);
  });
});

test("marking rewrites only what is the program's own", () => {
  const { actions } = CHECK_ENDPOINTS["check.mark"].run({}, withEmails(TYPED));
  expect(actions.map(({ kind }) => kind)).toEqual(["replace-rows", "mark-cells"]);
});
