import { createHmac } from "node:crypto";
import type { AnswerContext, Answered } from "../../src/core/answers/request.ts";
import { makeToken } from "../../src/core/answers/token.ts";
import type { Action } from "../../src/core/plans/plan.ts";
import type { Grid } from "../../src/core/sheet/grid.ts";
import { readWorkbook } from "../../src/core/workbook/workbook.ts";
import { gridsOf, type WorkbookParts } from "./workbook.ts";

export const sign = (text: string) => createHmac("sha256", "tajemství").update(text).digest();

export const TODAY = "2018-05-02";

/** One event, three people in its group, empty sheets for answers and deeds. */
export const PARTS: WorkbookParts = {
  events: [{ name: "Jednání <skupiny>", groups: "PS1", replyBy: "10. 5. 2018", capacity: "" }],
  contacts: [
    { id: "K-001", groups: "PS1", firstName: "Jana", lastName: "Vzorová", titleBefore: "" },
    { id: "K-002", groups: "PS1", firstName: "Petr", lastName: "Ukázka", titleBefore: "" },
    { id: "K-003", groups: "PS1", firstName: "Eva", lastName: "Příkladná", titleBefore: "" },
  ],
  attendance: [],
  journal: [],
};

/** The same with other values of the event. */
export function partsWith(
  event: Readonly<Record<string, string>>,
  others: WorkbookParts = {},
): WorkbookParts {
  return { ...PARTS, events: [{ ...PARTS.events?.[0], ...event }], ...others };
}

export function tokenFor(contact: string, parts: Partial<Parameters<typeof makeToken>[0]> = {}): string {
  const payload = { kind: "odpověď", event: "S-001", contact, expires: "2018-07-01", version: 1 } as const;
  return makeToken({ ...payload, ...parts }, sign);
}

/** A workbook that answers are written into, request after request, a minute apart. */
export function aDesk(parts: WorkbookParts = PARTS, today = TODAY) {
  let grids = gridsOf(parts);
  let seconds = 1_525_240_800;
  const context = (): AnswerContext => ({
    workbook: readWorkbook(grids),
    today,
    now: new Date(seconds * 1000).toISOString(),
    seconds,
    sign,
  });
  return {
    context,
    pass: (some: number) => {
      seconds += some;
    },
    perform: (answered: Answered) => {
      grids = performed(grids, answered.actions);
      seconds += 60;
      return answered;
    },
    rows: (sheet: string) => (grids.find(({ name }) => name === sheet)?.rows ?? []).slice(1),
  };
}

/** The grids once the actions are performed, as a shell would. */
export function performed(grids: readonly Grid[], actions: readonly Action[]): readonly Grid[] {
  return actions.reduce((before, action) => {
    if (action.kind === "replace-rows") {
      const rows = [action.table.header, ...action.table.rows.map((row) => row.map(({ text }) => text))];
      return [
        ...before.filter(({ name }) => name !== action.table.sheet),
        { name: action.table.sheet, rows },
      ];
    }
    return action.kind === "write-cells" ? action.cells.reduce(written, before) : before;
  }, grids);
}

function written(
  grids: readonly Grid[],
  { sheet, row, column, text }: { sheet: string; row: number; column: number; text: string },
): readonly Grid[] {
  return grids.map((grid) => {
    if (grid.name !== sheet) return grid;
    const rows = Array.from({ length: Math.max(grid.rows.length, row) }, (_, index) => [
      ...(grid.rows[index] ?? []),
    ]);
    const cells = rows[row - 1] ?? [];
    for (let index = cells.length; index < column; index += 1) cells.push("");
    cells[column - 1] = text;
    return { ...grid, rows };
  });
}

/** The stamp that a page's form would send back. */
export function stampIn(html: string): string {
  return /name="razitko" value="([^"]*)"/.exec(html)?.[1] ?? "";
}

/** What a person reads of a page. */
export function textOf(html: string): string {
  return html
    .replace(/<style>[\s\S]*?<\/style>/, "")
    .replace(/<[^>]+>/g, " ")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&")
    .replace(/[\s\u00a0]+/g, " ");
}
