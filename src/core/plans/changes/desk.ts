import { appendRows, cellsOf } from "../../answers/rows.ts";
import { typedDay } from "../../czech/date-words.ts";
import { type Issue, type IssueCode, issueAt } from "../../issue.ts";
import { once } from "../../once.ts";
import type { PlainDate } from "../../plain-date.ts";
import type { Columns } from "../../sheet/definition.ts";
import type { CellAddress } from "../../sheet/grid.ts";
import { cellAddress, cellRef, type Table, type TableRecord } from "../../sheet/table.ts";
import type { Values } from "../../texts/say.ts";
import { nextIds } from "../../workbook/ids.ts";
import type { Proposal, Workbook } from "../../workbook/workbook.ts";
import type { Action, CellWrite } from "../plan.ts";
import { type KnownProposal, placeOf as placeOfProposal, readProposals } from "./known.ts";
import { mergedCells } from "./merged-cells.ts";
import { type NewRow, rowIndex } from "./new-row.ts";
import { CHANGED_SHEETS, type ChangedSheet, tableOf, targetFinder, targetKey } from "./target.ts";

/** Who decides, and when. */
export interface Decider {
  readonly by: string;
  readonly today: PlainDate;
}

/** Where what is decided is put together: what was written a moment ago counts for the next decision. */
export interface Desk {
  readonly workbook: Workbook;
  readonly today: PlainDate;
  readonly find: (sheet: ChangedSheet, target: string) => TableRecord<Columns> | undefined;
  /** The text of a cell as it will be; null when the sheet lacks the column. */
  readonly current: (sheet: ChangedSheet, record: TableRecord<Columns>, field: string) => string | null;
  readonly write: (sheet: ChangedSheet, record: TableRecord<Columns>, texts: NewRow) => void;
  /** Adds a row and returns its id, "" in a sheet without ids. */
  readonly add: (sheet: ChangedSheet, row: NewRow) => string;
  /** True for a row that the sheet has or is about to get. */
  readonly has: (sheet: ChangedSheet, row: NewRow) => boolean;
  /** The rows of Návrhy změn as they were read, about one cell or row. */
  readonly proposalsAt: (place: string) => readonly KnownProposal[];
  readonly isClosed: (proposal: Proposal) => boolean;
  readonly hasProvider: (target: string) => boolean;
  /** Writes into the proposal's own row. */
  readonly note: (proposal: Proposal, texts: Readonly<Partial<Record<NotedColumn, string>>>) => void;
  /** The proposal is dealt with. */
  readonly close: (proposal: Proposal, decision: "přijmout" | "odmítnout", result: string) => void;
  readonly issue: (proposal: Proposal | null, code: IssueCode, values: Values) => void;
}

/** What becomes of an accepted proposal: the words for its column Výsledek, or null when it could not be done. */
export type Accepting = (desk: Desk, proposal: KnownProposal) => string | null;

type NotedColumn = "before" | "decision" | "result" | "decidedOn" | "decidedBy" | "target";

/** What came of it all. */
interface Outcome {
  readonly actions: readonly Action[];
  readonly issues: readonly Issue[];
}

const KEY = "proposals:decided";

/** `most`: how many rows may be added to a sheet. */
export function openDesk(
  workbook: Workbook,
  { by, today }: Decider,
  most: number,
): Desk & { readonly outcome: () => Outcome } {
  const cells = new Map<string, CellWrite>();
  const issues: Issue[] = [];
  const closed = new Set<number>();
  const rows = newRows(workbook, most);
  const put = (written: readonly CellWrite[]) => {
    for (const cell of written) cells.set(placeOf(cell), cell);
  };
  const note: Desk["note"] = (proposal, texts) => put(cellsOf(workbook.proposals, proposal.row, texts));
  return {
    ...rows,
    workbook,
    today,
    current: (sheet, record, field) => {
      const address = cellAddress(tableOf(workbook, sheet), record, field);
      return address === null ? null : (cells.get(placeOf(address))?.text ?? record.texts[field] ?? "");
    },
    write: (sheet, record, texts) => put(cellsOf<Columns>(tableOf(workbook, sheet), record.row, texts)),
    proposalsAt: proposalsByPlace(workbook),
    isClosed: ({ row }) => closed.has(row),
    note,
    close: (proposal, decision, result) => {
      closed.add(proposal.row);
      const decidedBy = by !== "" && proposal.texts.decidedBy === "" ? { decidedBy: by } : {};
      note(proposal, { decision, result, decidedOn: typedDay(today), ...decidedBy });
    },
    issue: (proposal, code, values) => issues.push(issueOf(workbook, proposal, { code, values })),
    outcome: () => ({ actions: mergedCells(rows.actions(), [...cells.values()], KEY), issues }),
  };
}

/** Finding rows, and adding those that are not there. */
function newRows(workbook: Workbook, most: number) {
  const finders = {
    services: targetFinder(workbook, "services"),
    providers: targetFinder(workbook, "providers"),
    contacts: targetFinder(workbook, "contacts"),
  };
  const ids = {
    services: nextIds(withPastIds(workbook, "services"), most),
    contacts: nextIds(withPastIds(workbook, "contacts"), most),
  };
  const added: Record<ChangedSheet, NewRow[]> = { services: [], providers: [], contacts: [] };
  const index = rowIndex(workbook);
  const newProviders = new Set<string>();
  return {
    find: (sheet: ChangedSheet, target: string) => finders[sheet](target),
    has: index.has,
    hasProvider: (target: string) =>
      finders.providers(target) !== undefined || newProviders.has(providerKey(target)),
    add: (sheet: ChangedSheet, row: NewRow) => {
      const id = sheet === "providers" ? "" : (ids[sheet][added[sheet].length] ?? "");
      added[sheet].push(id === "" ? row : { ...row, id });
      index.add(sheet, row);
      if (sheet === "providers") for (const key of ["ico", "name"]) newProviders.add(providerKey(row[key]));
      return id;
    },
    actions: () =>
      CHANGED_SHEETS.flatMap((sheet) =>
        appendRows<Columns>(tableOf(workbook, sheet), added[sheet], `${KEY}:${sheet}`),
      ),
  };
}

/** An old proposal may name a row that was deleted since; its id is not given to another. */
function withPastIds(workbook: Workbook, sheet: "services" | "contacts"): Table<Columns> {
  const table = tableOf(workbook, sheet);
  const id = new RegExp(`(?:^|\\s)${table.definition.idPrefix ?? ""}-(\\d{1,9})$`);
  const highestId = workbook.proposals.records.reduce(
    (most, { texts }) =>
      Math.max(most, ...[texts.target, texts.result].map((text) => Number(id.exec(text)?.[1] ?? 0))),
    table.highestId ?? 0,
  );
  return { ...table, highestId };
}

function placeOf({ sheet, row, column }: CellAddress): string {
  return JSON.stringify([sheet, row, column]);
}

function providerKey(target: string | undefined): string {
  return targetKey("providers", target ?? "");
}

function issueOf(
  { proposals }: Workbook,
  proposal: Proposal | null,
  finding: { readonly code: IssueCode; readonly values: Values },
): Issue {
  if (proposal !== null)
    return issueAt(cellRef(proposals, proposal, "decision"), proposal.texts.after, finding);
  const cell = { sheet: proposals.sheet, row: Math.max(proposals.headerRow, 1), column: "" };
  return issueAt(cell, "", finding);
}

/** Indexed the first time that somebody asks. */
function proposalsByPlace(workbook: Workbook): Desk["proposalsAt"] {
  const index = once(() => {
    const places = new Map<string, KnownProposal[]>();
    for (const proposal of readProposals(workbook)) {
      const place = placeOfProposal(proposal);
      places.set(place, [...(places.get(place) ?? []), proposal]);
    }
    return places;
  });
  return (place) => index().get(place) ?? [];
}
