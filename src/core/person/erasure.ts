import type { CellAddress, Grid } from "../sheet/grid.ts";
import { ERASED_MARK } from "../workbook/erased.ts";
import type { SheetKey } from "../workbook/sheets.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { type FilledCell, filledCells, placeKey, withText } from "./cells.ts";
import { isSameName, nameWords } from "./names.ts";
import { type OwnRows, rowsOfSubjects } from "./own-rows.ts";
import { isProposalAbout, proposalAfter } from "./proposals.ts";
import type { Subject } from "./subject.ts";
import { type Trace, traceIn, tracesOf } from "./traces.ts";

/** One cell that is to be emptied or to lose a name. */
export interface Change {
  readonly address: CellAddress;
  readonly header: string;
  readonly from: string;
  readonly to: string;
}

/** What erasing changes, and what only a person can judge: the cells that would still name somebody. */
export interface Erasure {
  readonly changes: readonly Change[];
  readonly left: readonly Trace[];
}

interface Erasing {
  readonly workbook: Workbook;
  readonly cells: readonly FilledCell[];
  readonly subjects: readonly Subject[];
  /** What stands in the note of an emptied contact. */
  readonly mark: string;
}

/** What stands where a name or an address was. */
const GONE = `(${ERASED_MARK})`;

/**
 * Erases people from the workbook (GDPR article 17). Their rows of Kontakty keep the id and nezasílat, so that no id is
 * given twice and the journal still holds; their rows of Účast lose notes and deputies, their deeds of Deník lose
 * words that name anybody, their comments lose the author, Ověřování loses them as deputies and as those who confirmed,
 * and proposals about them are emptied and refused. Everything else that may name them is left for a human.
 */
export function erasureOf(
  workbook: Workbook,
  grids: readonly Grid[],
  { subjects, day }: { readonly subjects: readonly Subject[]; readonly day: string },
): Erasure {
  const cells = filledCells(grids, workbook);
  const erasing = { workbook, cells, subjects, mark: `${ERASED_MARK} ${day}` };
  const changes = new Map<string, Change>();
  const rows = rowsOfSubjects(workbook, subjects);
  const found = [
    ...contactChanges(erasing),
    ...proposalChanges(erasing),
    ...cells.flatMap((cell) => changeOf(cell, rows, subjects)),
  ];
  for (const change of found) {
    if (!changes.has(placeKey(change.address))) changes.set(placeKey(change.address), change);
  }
  const touched = new Set([...changes.values()].map(({ address }) => rowKey(address)));
  const after = cells.map((cell) => {
    const change = touched.has(rowKey(cell)) ? changes.get(placeKey(cell)) : undefined;
    return change === undefined ? cell : withText(cell, change.to);
  });
  const left = subjects.flatMap((subject) => tracesOf(after, subject));
  return { changes: [...changes.values()].filter(({ from, to }) => from !== to), left: eachOnce(left) };
}

function rowKey({ sheet, row }: CellAddress): string {
  return `${sheet}\u0000${row}`;
}

function eachOnce(traces: readonly Trace[]): readonly Trace[] {
  return [...new Map(traces.map((trace) => [placeKey(trace.cell), trace])).values()];
}

/** The whole row is the person's, columns of the team's own included. */
function contactChanges({ workbook: { contacts }, cells, subjects, mark }: Erasing): readonly Change[] {
  const kept = new Map(
    subjects.flatMap(({ contacts: rows, ids }) => rows.map(({ row }, at) => [row, ids[at] ?? ""])),
  );
  const emptied = cells
    .filter(({ sheet, row, field }) => sheet === contacts.sheet && kept.has(row) && !isKept(field))
    .map((cell) => ({ address: addressOf(cell), header: cell.header, from: cell.text, to: "" }));
  const own = cells.filter(({ sheet }) => sheet === contacts.sheet);
  const before = new Map(own.map((cell) => [placeKey(cell), cell.text]));
  const marked = [...kept].flatMap(([row, id]) => {
    const texts = { id, doNotSend: "ano", note: mark };
    return (Object.keys(texts) as (keyof typeof texts)[]).flatMap((key): Change[] => {
      const place = contacts.places[key];
      if (place === undefined) return [];
      const address = { sheet: contacts.sheet, row, column: place.column };
      const from = before.get(placeKey(address)) ?? "";
      return [{ address, header: place.header, from, to: texts[key] }];
    });
  });
  return [...emptied, ...marked];
}

/** Proposals that are about the people, with a decision where none was. */
function proposalChanges({ workbook: { proposals }, cells, subjects }: Erasing): readonly Change[] {
  const about = proposals.records.filter((record) => subjects.some((one) => isProposalAbout(record, one)));
  if (about.length === 0) return [];
  const own = cells.filter(({ sheet }) => sheet === proposals.sheet);
  const before = new Map(own.map((cell) => [placeKey(cell), cell.text]));
  return about.flatMap((record) =>
    Object.entries(proposalAfter(record, subjects, GONE)).flatMap(([key, to]): Change[] => {
      const place = proposals.places[key];
      if (place === undefined) return [];
      const address = { sheet: proposals.sheet, row: record.row, column: place.column };
      return [{ address, header: place.header, from: before.get(placeKey(address)) ?? "", to }];
    }),
  );
}

function isKept(field: string | null): boolean {
  return field === "id" || field === "doNotSend" || field === "note";
}

function addressOf({ sheet, row, column }: FilledCell): CellAddress {
  return { sheet, row, column };
}

function changeOf(cell: FilledCell, rows: OwnRows, subjects: readonly Subject[]): readonly Change[] {
  const to = cell.key === null ? null : (AFTER[cell.key]?.(cell, rows, subjects) ?? null);
  return to === null ? [] : [{ address: addressOf(cell), header: cell.header, from: cell.text, to }];
}

type After = (cell: FilledCell, rows: OwnRows, subjects: readonly Subject[]) => string | null;

/** What a cell says once the people are gone, sheet by sheet; null when nothing certain can be said of it. */
const AFTER: Readonly<Partial<Record<SheetKey, After>>> = {
  attendance: ({ field, row, text }, rows, subjects) => {
    if (rows.attendance.has(row)) return KEPT_OF_ATTENDANCE.has(field ?? "") ? null : "";
    return field === "deputy" && isDeputy(text, subjects) ? "" : null;
  },
  votes: ({ field, row }, rows) => (rows.votes.has(row) && field === "note" ? "" : null),
  journal: (cell, rows, subjects) => {
    if (cell.field === "key") return null;
    if (cell.field === "reference" && rows.receipts.has(cell.row)) return "";
    if (rows.journal.has(cell.row)) return deedAfter(cell, subjects);
    return cell.field === "reference" ? withoutDeputy(cell.text, subjects) : null;
  },
  verifications: verificationAfter,
  proposals: nameless("proposedBy", "decidedBy"),
  photos: nameless("author"),
  distribution: nameless("person", "deliveredBy"),
  comments: ({ field, row }, rows) => {
    if (!rows.comments.has(row)) return null;
    if (field === "email") return "";
    return field === "author" ? GONE : null;
  },
};

function verificationAfter(cell: FilledCell, rows: OwnRows, subjects: readonly Subject[]): string | null {
  const { field, row, text } = cell;
  switch (field) {
    case "draft":
      return subjects.some((subject) => traceIn(cell, subject) !== null) ? "" : null;
    case "confirmedBy":
      return isDeputy(text, subjects) || (rows.verifications.has(row) && isNamed(text, subjects))
        ? GONE
        : null;
    case "deputy":
    case "deputyEmail":
      return rows.deputies.has(row) || isDeputy(text, subjects) ? "" : null;
    default:
      return null;
  }
}

/** Columns that hold one name: it goes when the person was asked to be erased by it. */
function nameless(...fields: readonly string[]): After {
  return ({ field, text }, _rows, subjects) =>
    fields.includes(field ?? "") && isDeputy(text, subjects) ? GONE : null;
}

function isNamed(text: string, subjects: readonly Subject[]): boolean {
  const words = nameWords(text);
  return subjects.some(({ names }) => names.some((name) => isSameName(words, name)));
}

const KEPT_OF_ATTENDANCE = new Set(["event", "contact", "invitedOn", "answer", "presence"]);
const ANSWER_PART = " · ";

/** Answers keep their first word; other words of a deed go where they name the person. */
function deedAfter(cell: FilledCell, subjects: readonly Subject[]): string | null {
  const [answer = "", ...told] = cell.text.split(ANSWER_PART);
  const isAnswer = cell.field === "reference" && told.length > 0;
  const kept = isAnswer ? withText(cell, answer) : cell;
  if (subjects.some((subject) => traceIn(kept, subject) !== null)) return GONE;
  return isAnswer ? answer : null;
}

/** Erased by name alone: the deputy's name is all that the cell holds. */
function isDeputy(text: string, subjects: readonly Subject[]): boolean {
  const words = nameWords(text);
  return subjects.some(
    ({ contacts, names }) => contacts.length === 0 && names.some((name) => isSameName(words, name)),
  );
}

const DEPUTY_PART = "zástupce: ";

/** The journal's words of an answer stay the same as the row of Účast, so the deputy goes from both. */
function withoutDeputy(text: string, subjects: readonly Subject[]): string | null {
  const parts = text.split(ANSWER_PART);
  const kept = parts.filter(
    (part) => !(part.startsWith(DEPUTY_PART) && isDeputy(part.slice(DEPUTY_PART.length), subjects)),
  );
  return kept.length === parts.length ? null : kept.join(ANSWER_PART);
}
