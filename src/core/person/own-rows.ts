import { fold } from "../czech/text.ts";
import { idsOf } from "../workbook/ids.ts";
import type { Workbook } from "../workbook/workbook.ts";
import type { Subject } from "./subject.ts";
import { holdsAddress } from "./traces.ts";

/** Rows of other sheets that are certainly about people, by what is to be done with them. */
export interface OwnRows {
  readonly attendance: ReadonlySet<number>;
  readonly votes: ReadonlySet<number>;
  readonly journal: ReadonlySet<number>;
  readonly comments: ReadonlySet<number>;
  /** Rows of Ověřování that name one of the people as the deputy. */
  readonly deputies: ReadonlySet<number>;
  /** Rows of Ověřování that one of the people was asked in. */
  readonly verifications: ReadonlySet<number>;
  /** Rows of the journal that hold a whole comment as it was received. */
  readonly receipts: ReadonlySet<number>;
}

/** The rows of other sheets that are certainly about one of the people. */
export function rowsOfSubjects(workbook: Workbook, subjects: readonly Subject[]): OwnRows {
  const ids = new Set(subjects.flatMap((subject) => subject.ids.map(fold)).filter((id) => id !== ""));
  const emails = subjects.flatMap((subject) => subject.emails);
  const { attendance, votes, journal, comments, verifications } = workbook;
  const own = rowsWhere(comments.records, ({ texts }) =>
    emails.some((email) => holdsAddress(`${texts.author} ${texts.email}`.toLowerCase(), email)),
  );
  const commentIds = idsOf(comments);
  const ownIds = new Set([...own].map((row) => fold(commentIds.get(row) ?? "")));
  return {
    attendance: rowsWhere(attendance.records, ({ texts }) => ids.has(fold(texts.contact))),
    votes: rowsWhere(votes.records, ({ texts }) => ids.has(fold(texts.contact))),
    journal: rowsWhere(journal.records, ({ texts }) =>
      texts.key.split(":").some((part) => ids.has(fold(part))),
    ),
    comments: own,
    deputies: rowsWhere(verifications.records, ({ texts }) =>
      emails.some((email) => holdsAddress(texts.deputyEmail.toLowerCase(), email)),
    ),
    verifications: rowsWhere(
      verifications.records,
      ({ texts }) =>
        ids.has(fold(texts.contact)) ||
        emails.some((email) => holdsAddress(texts.deputyEmail.toLowerCase(), email)),
    ),
    receipts: rowsWhere(
      journal.records,
      ({ texts: { key } }) => key.startsWith("comment:") && ownIds.has(fold(key.split(":")[2] ?? "")),
    ),
  };
}

function rowsWhere<R extends { readonly row: number }>(records: readonly R[], is: (record: R) => boolean) {
  return new Set(records.filter(is).map(({ row }) => row));
}
