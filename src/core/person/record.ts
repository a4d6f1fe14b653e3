import { fold } from "../czech/text.ts";
import type { Grid } from "../sheet/grid.ts";
import type { SheetKey } from "../workbook/sheets.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { type FilledCell, filledCells } from "./cells.ts";
import { isSameName, nameWords, namingIn } from "./names.ts";
import { isProposalAbout } from "./proposals.ts";
import type { Subject } from "./subject.ts";
import { holdsAddress, type Trace, tracesOf } from "./traces.ts";

/** What the workbook holds about one person. */
export interface PersonRecord {
  readonly sheets: readonly OwnSheet[];
  /** Cells elsewhere that may be about the person; a human judges. */
  readonly possible: readonly Trace[];
}

/** The rows of one sheet that are about the person, with the headers they have. */
export interface OwnSheet {
  readonly sheet: string;
  readonly rows: readonly OwnRow[];
}

export interface OwnRow {
  readonly row: number;
  readonly cells: readonly { readonly header: string; readonly text: string }[];
}

/** The sheets whose rows can be about one person, in the order of the listing. */
const OWN = [
  "contacts",
  "attendance",
  "votes",
  "tasks",
  "comments",
  "verifications",
  "proposals",
  "photos",
  "distribution",
  "journal",
] as const;
type OwnKey = (typeof OWN)[number];

/** Gathers the person's rows and, for a human to judge, every other cell that names them (GDPR article 15). */
export function personRecord(workbook: Workbook, grids: readonly Grid[], subject: Subject): PersonRecord {
  const cells = filledCells(grids, workbook);
  const own = ownRows(workbook, subject);
  const isOwn = ({ key, row }: FilledCell) => isOwnKey(key) && own[key].has(row);
  return {
    sheets: OWN.flatMap((key) => {
      const found = cells.filter((cell) => cell.key === key && isOwn(cell));
      return found.length === 0 ? [] : [{ sheet: workbook[key].sheet, rows: byRow(found, workbook) }];
    }),
    possible: tracesOf(
      cells.filter((cell) => !isOwn(cell)),
      subject,
    ),
  };
}

function isOwnKey(key: SheetKey | null): key is OwnKey {
  return key !== null && OWN.some((own) => own === key);
}

function ownRows(workbook: Workbook, subject: Subject): Readonly<Record<OwnKey, ReadonlySet<number>>> {
  const ids = new Set(subject.ids.map(fold).filter((id) => id !== ""));
  const { attendance, votes, tasks, comments, verifications, journal } = workbook;
  return {
    contacts: rows(subject.contacts),
    attendance: rows(
      attendance.records.filter(
        ({ texts }) => ids.has(fold(texts.contact)) || isNamed(texts.deputy, subject),
      ),
    ),
    votes: rows(votes.records.filter(({ texts }) => ids.has(fold(texts.contact)))),
    tasks: rows(tasks.records.filter(({ texts }) => namesFully(texts.responsible, subject))),
    comments: rows(
      comments.records.filter(
        ({ texts }) => isAuthor(texts.author, subject) || isAuthor(texts.email, subject),
      ),
    ),
    verifications: rows(
      verifications.records.filter(
        ({ texts }) =>
          ids.has(fold(texts.contact)) ||
          isNamed(texts.confirmedBy, subject) ||
          isAuthor(texts.deputyEmail, subject) ||
          isNamed(texts.deputy, subject),
      ),
    ),
    ...catalogueRows(workbook, subject),
    journal: rows(
      journal.records.filter(({ texts }) => texts.key.split(":").some((part) => ids.has(fold(part)))),
    ),
  };
}

/** Rows of the sheets that go with the catalogue. */
function catalogueRows({ proposals, photos, distribution }: Workbook, subject: Subject) {
  const isOne = (texts: readonly string[]) => texts.some((text) => isAuthor(text, subject));
  return {
    proposals: rows(
      proposals.records.filter(
        (one) => isProposalAbout(one, subject) || isOne([one.texts.proposedBy, one.texts.decidedBy]),
      ),
    ),
    photos: rows(photos.records.filter(({ texts }) => isOne([texts.author]))),
    distribution: rows(distribution.records.filter(({ texts }) => isOne([texts.person, texts.deliveredBy]))),
  };
}

function rows(list: readonly { readonly row: number }[]): ReadonlySet<number> {
  return new Set(list.map(({ row }) => row));
}

function isNamed(text: string, { names }: Subject): boolean {
  return text !== "" && names.some((name) => name.length > 1 && isSameName(nameWords(text), name));
}

function namesFully(text: string, { names }: Subject): boolean {
  return names.some((name) => namingIn(text, fold(text), name) === "name");
}

function isAuthor(text: string, subject: Subject): boolean {
  return isNamed(text, subject) || subject.emails.some((email) => holdsAddress(text.toLowerCase(), email));
}

function byRow(cells: readonly FilledCell[], { events }: Workbook): readonly OwnRow[] {
  const names = new Map(
    events.records.map(({ texts }) => [fold(texts.id), `${texts.name}, ${texts.date}`] as const),
  );
  const rows = new Map<number, { header: string; text: string }[]>();
  for (const { row, header, text, field } of cells) {
    const event = field === "event" ? names.get(fold(text)) : undefined;
    const shown = { header, text: event === undefined ? text : `${text} (${event})` };
    rows.set(row, [...(rows.get(row) ?? []), shown]);
  }
  return [...rows].map(([row, own]) => ({ row, cells: own }));
}
