import { type AskedProvider, askedProviders, listedProviders } from "../../answers/verification/asked.ts";
import { fold, tidyLine } from "../../czech/text.ts";
import { nextWorkingDay } from "../../czech/working-days.ts";
import { addDays, type PlainDate } from "../../plain-date.ts";
import { providerKey } from "../../workbook/provider-key.ts";
import type { ProviderServices } from "../../workbook/provider-services.ts";
import type { Verification, Workbook } from "../../workbook/workbook.ts";
import type { CommandInput } from "../command-input.ts";

/** One round of verification: its rows, and providers of the catalogue that have none in it. */
export interface Round {
  readonly name: string;
  /** Rows with an id of their own and a known provider. */
  readonly asked: readonly AskedProvider[];
  readonly missing: readonly ProviderServices[];
  /** The last day for rows that are to be added. */
  readonly due: PlainDate;
}

const DAYS_TO_VERIFY = 21;
/** An unfinished round older than this is left alone, and a new one begins. */
const DAYS_OPEN = 60;

/** The round that was asked for; else the last one while it is open; else a new one of this year. */
export function roundOf({ workbook, today, ask }: CommandInput): Round {
  const name = tidyLine(ask?.round ?? "") || openRound(workbook, today) || newRound(workbook, today);
  const rows = workbook.verifications.records.filter((row) => isOf(row, name));
  const there = new Set(rows.map(({ values }) => providerKey(values.provider)));
  const { all, find } = listedProviders(workbook, today);
  for (const { values } of rows) there.add(providerKey(find(values.provider)?.typed ?? ""));
  return {
    name,
    asked: askedProviders(workbook, today).filter(({ row }) => isOf(row, name)),
    missing: all.filter(({ typed }) => !there.has(providerKey(typed))),
    due: ask?.due ?? dueOf(rows, today),
  };
}

function isOf({ values }: Verification, round: string): boolean {
  return fold(values.round) === fold(round);
}

/** A provider that is added later gets the round's own last day, as long as it leaves some time. */
function dueOf(rows: readonly Verification[], today: PlainDate): PlainDate {
  const days = rows.flatMap(({ values }) => values.due ?? []).sort();
  const last = days[days.length - 1] ?? "";
  return last > addDays(today, 7) ? last : nextWorkingDay(addDays(today, DAYS_TO_VERIFY));
}

function openRound({ verifications }: Workbook, today: PlainDate): string {
  const open = verifications.records.filter(
    ({ values: { confirmedOn, due } }) =>
      confirmedOn === null && due !== null && due >= addDays(today, -DAYS_OPEN),
  );
  return open[open.length - 1]?.values.round ?? "";
}

/** The name of the round after all that there are: the year and the next number. */
export function newRound({ verifications }: Workbook, today: PlainDate): string {
  const year = today.slice(0, 4);
  const taken = new Set(verifications.records.map(({ values }) => fold(values.round)));
  let number = 1;
  while (taken.has(fold(`${year}/${number}`))) number += 1;
  return `${year}/${number}`;
}
