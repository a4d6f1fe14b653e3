import { appendRows } from "../../answers/rows.ts";
import { typedDay } from "../../czech/date-words.ts";
import { RefusedError } from "../../errors.ts";
import { say } from "../../texts/say.ts";
import { VERSION_TEXTS as TEXTS } from "../../texts/versions.ts";
import { approvedVersion } from "../approval/locked.ts";
import type { CommandInput } from "../command-input.ts";
import { computedCells } from "../computed-cells.ts";
import type { Plan } from "../plan.ts";
import { differenceOf } from "./difference.ts";
import { planDocument } from "./plan-document.ts";
import { compareVersions, MOST_DATA, readVersions, snapshotOf, versionRows } from "./snapshot.ts";

/**
 * Keeps the plan as it is today as a new version in Verze, once a person has said so. Makes none when nothing has
 * changed since the last one; refuses a plan without rows, or with a row that a cell cannot hold.
 */
export function planPublish(input: CommandInput): Plan {
  const { workbook, language, today } = input;
  const document = planDocument(input);
  const { versions, issues } = readVersions(workbook);
  const own = versions.filter((one) => one.document === document);
  const last = own[own.length - 1];
  const version = String(nextNumber(own.map((one) => one.version)));
  const snapshot = snapshotOf(workbook, { document, version, date: today });
  if (!snapshot.rows.some(({ sheet }) => sheet === "strategy")) {
    throw new RefusedError("workbook-has-errors", say(TEXTS.nothingToKeep, language));
  }
  if (last !== undefined && differenceOf(last, snapshot).length === 0) {
    const facts = { document, version: last.version, rows: 0 };
    return { actions: [], issues, summary: [say(TEXTS.unchanged, language, facts)], facts };
  }
  const rows = versionRows(snapshot, workbook, typedDay(today));
  const long = rows.find(({ data }) => data.length > MOST_DATA);
  if (long !== undefined) throw new RefusedError("workbook-has-errors", say(TEXTS.tooLong, language, long));
  const { sheet } = workbook.strategy;
  const ids = computedCells(workbook, today).filter((cell) => cell.sheet === sheet);
  const approved = approvedVersion(workbook, document);
  const facts = { document, version, rows: rows.length, approved };
  return {
    actions: [
      ...(ids.length === 0 ? [] : [{ kind: "write-cells", key: "ids:strategy", cells: ids } as const]),
      ...appendRows(workbook.versions, rows, `version:${document}:${version}`),
    ],
    issues,
    summary: [
      say(TEXTS.keep, language, { document, version, count: rows.length }),
      ...(approved === null
        ? []
        : [say(TEXTS.approveAgain, language, { version, approved: approved || "–" })]),
    ],
    facts,
  };
}

function nextNumber(versions: readonly string[]): number {
  const highest = [...versions].sort(compareVersions).pop() ?? "0";
  const number = Math.floor(Number(highest));
  return Number.isFinite(number) ? number + 1 : versions.length + 1;
}
