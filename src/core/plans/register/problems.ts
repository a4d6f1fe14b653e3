import { type Issue, type IssueCode, issueAt } from "../../issue.ts";
import { fileOf, listOf } from "./code-names.ts";
import type { Collected, Tally } from "./collect.ts";
import { keyOf, type RegisterRecord } from "./record.ts";
import { icoOf } from "./service-texts.ts";
import type { Wording } from "./wording.ts";

/** A register's record stands in no sheet. */
export const OUTSIDE = { sheet: "", row: 0, column: "" } as const;

/** More numbers than these say nothing more. */
const MOST_SHOWN = 5;

/** What was wrong with the records, each kind of trouble once with the first few that have it. */
export function recordIssues(collected: Collected, wording: Wording): readonly Issue[] {
  const { unreadable, missing, unplaced } = collected;
  const records = collected.kept.map(({ record }) => record);
  const personal = records.filter((one) => one.contacts.personal + one.provider.contacts.personal > 0);
  const unread = records.filter((one) => one.contacts.unreadable + one.provider.contacts.unreadable > 0);
  const untold = records.filter(({ provider }) => icoOf(provider) === "");
  return [
    ...(unreadable === 0 ? [] : [counted("register-record-unreadable", { count: unreadable, first: [] })]),
    ...[...missing].map(([key, tally]) => counted("register-key-missing", tally, key)),
    ...unknownCodes(wording),
    ...listed("register-ico-wrong", untold),
    ...listed("register-personal-email", personal),
    ...listed("register-contact-unreadable", unread),
    ...listed("register-secret-unplaced", unplaced),
  ];
}

function unknownCodes({ unknown }: Wording): readonly Issue[] {
  const lists = new Map<string, string[]>();
  for (const code of unknown.keys()) lists.set(listOf(code), [...(lists.get(listOf(code)) ?? []), code]);
  return [...lists].map(([list, codes]) =>
    issueAt(OUTSIDE, codes.slice(0, MOST_SHOWN).join(", "), {
      code: "register-code-unknown",
      values: { count: codes.length, file: fileOf(list) || `${list}.json` },
    }),
  );
}

function listed(code: IssueCode, records: readonly RegisterRecord[]): readonly Issue[] {
  const numbers = [...new Set(records.map(keyOf))];
  return numbers.length === 0 ? [] : [counted(code, { count: numbers.length, first: numbers })];
}

function counted(code: IssueCode, { count, first }: Tally, key = ""): Issue {
  const shown = first.slice(0, MOST_SHOWN).join(", ");
  return issueAt(OUTSIDE, key || shown, { code, values: { count, first: shown || "–" } });
}
