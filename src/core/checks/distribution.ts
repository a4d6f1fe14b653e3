import { shortDate } from "../czech/date-words.ts";
import { fold } from "../czech/text.ts";
import type { Finding, Issue } from "../issue.ts";
import type { PlainDate } from "../plain-date.ts";
import { printedCopies } from "../workbook/copies.ts";
import type { Distributed, Workbook } from "../workbook/workbook.ts";
import { doublesOf } from "./doubles.ts";
import { issueOn } from "./issue-on.ts";

/** Who gets the copies: more than are printed, the same receiver twice, and days and numbers that cannot be. */
export function checkDistribution(workbook: Workbook, today: PlainDate): readonly Issue[] {
  const { distribution, project } = workbook;
  const { end } = project.record.values;
  const doubles = doublesOf(distribution.records, receiverKey);
  return [
    ...tooMany(workbook),
    ...doubles.map(({ record, first }) =>
      issueOn(distribution, record, "receiver")({ code: "distribution-doubled", values: { row: first.row } }),
    ),
    ...distribution.records.flatMap((row) => [
      ...dayFindings(row, { today, end }).map(issueOn(distribution, row, "deliveredOn")),
      ...leftFindings(row).map(issueOn(distribution, row, "left")),
    ]),
  ];
}

/** Reported where the copies run out. */
function tooMany(workbook: Workbook): readonly Issue[] {
  const { distribution } = workbook;
  const printed = printedCopies(workbook);
  if (printed === null) return [];
  let handed = 0;
  for (const row of distribution.records) {
    handed += row.values.copies ?? 0;
    if (handed > printed) {
      const total = distribution.records.reduce((sum, { values }) => sum + (values.copies ?? 0), 0);
      return [issueOn(distribution, row, "copies")({ code: "copies-exceed", values: { printed, total } })];
    }
  }
  return [];
}

function receiverKey({ values }: Distributed): string | null {
  const { receiver, municipality, street } = values;
  return receiver === "" ? null : [receiver, municipality, street].map(fold).join("|");
}

function dayFindings(
  { values: { deliveredOn } }: Distributed,
  { today, end }: { readonly today: PlainDate; readonly end: PlainDate | null },
): readonly Finding[] {
  if (deliveredOn === null) return [];
  const inBoth = (date: PlainDate) => ({ cs: shortDate(date, "cs"), en: shortDate(date, "en") });
  const day = inBoth(deliveredOn);
  if (deliveredOn > today) return [{ code: "distribution-future", values: { day } }];
  if (end === null || deliveredOn <= end) return [];
  return [{ code: "distribution-after-project", values: { day, end: inBoth(end) } }];
}

function leftFindings({ values: { copies, left, deliveredOn } }: Distributed): readonly Finding[] {
  if (left === null) return [];
  if (left > (copies ?? 0)) return [{ code: "distribution-left-exceeds", values: { copies: copies ?? 0 } }];
  return deliveredOn === null ? [{ code: "distribution-left-undelivered" }] : [];
}
