import { type Deciding, type Decision, decideActions } from "../../src/core/plans/changes/decide.ts";
import {
  type ProposedChange,
  type Proposing,
  proposeActions,
} from "../../src/core/plans/changes/proposal.ts";
import type { Grid } from "../../src/core/sheet/grid.ts";
import { SHEETS, type SheetKey } from "../../src/core/workbook/sheets.ts";
import { readWorkbook, type Workbook } from "../../src/core/workbook/workbook.ts";
import { performed } from "./answers.ts";
import { gridsOf, type WorkbookParts } from "./workbook.ts";

/** A workbook through its days: what is proposed and decided is written, read anew and can be looked at. */
export interface Changing {
  readonly workbook: () => Workbook;
  readonly propose: (changes: readonly ProposedChange[], today?: string) => Proposing;
  /** Proposes where Návrhy změn is this grid. */
  readonly proposeInto: (proposals: Grid, changes: readonly ProposedChange[]) => Proposing;
  readonly decide: (decisions: readonly Decision[], today?: string) => Deciding;
  /** Types a text into a row of a list, counted from 0, or with null deletes the row. */
  readonly type: (sheet: SheetKey, index: number, texts: Readonly<Record<string, string>> | null) => void;
  readonly reverse: (sheet: SheetKey) => void;
  /** Rows of a sheet by column key, only what is filled in. */
  readonly rows: (sheet: Exclude<SheetKey, "project">) => readonly Readonly<Record<string, string>>[];
}

export function changing(parts: WorkbookParts): Changing {
  let grids = gridsOf(parts);
  const gridOf = (sheet: SheetKey) => grids.find(({ name }) => name === SHEETS[sheet].name.cs);
  const replace = (sheet: SheetKey, rows: Grid["rows"]) => {
    grids = grids.map((grid) => (grid.name === SHEETS[sheet].name.cs ? { ...grid, rows } : grid));
  };
  const workbook = () => readWorkbook(grids);
  return {
    workbook,
    propose: (changes, today = "2026-05-04") => {
      const proposing = proposeActions(workbook(), changes, today);
      grids = performed(grids, proposing.actions);
      return proposing;
    },
    proposeInto: (proposals, changes) =>
      proposeActions(readWorkbook([...grids, proposals]), changes, "2026-05-04"),
    decide: (decisions, today = "2026-05-11") => {
      const deciding = decideActions(workbook(), decisions, { by: "koordinátorka", today });
      grids = performed(grids, deciding.actions);
      return deciding;
    },
    type: (sheet, index, texts) => {
      const [header = [], ...rows] = gridOf(sheet)?.rows ?? [];
      const keys = Object.keys(SHEETS[sheet].columns);
      const typed = (cells: readonly string[]) =>
        keys.map((key, place) => texts?.[key] ?? cells[place] ?? "");
      const changed = rows.flatMap((cells, place) =>
        place !== index ? [cells] : texts === null ? [] : [typed(cells)],
      );
      replace(sheet, [header, ...changed]);
    },
    reverse: (sheet) => {
      const [header = [], ...rows] = gridOf(sheet)?.rows ?? [];
      replace(sheet, [header, ...rows.reverse()]);
    },
    rows: (sheet) =>
      workbook()[sheet].records.map(({ texts }) =>
        Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== "")),
      ),
  };
}

/** A change of one field of the first service; the rest as a test says. */
export function aChange(change: Partial<ProposedChange> = {}): ProposedChange {
  return {
    source: "registr",
    kind: "změna",
    sheet: "services",
    target: "SL-001",
    name: "Pečovatelská služba 1",
    field: "phone",
    before: "+420 380 000 000",
    after: "+420 380 111 111",
    ...change,
  };
}
