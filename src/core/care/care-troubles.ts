import { shortDate } from "../czech/date-words.ts";
import { isPlainDate } from "../plain-date.ts";
import { SENDING_LIMITS } from "../sending/limits.ts";
import { addMinutes, type WallTime } from "../sending/wall-time.ts";
import { CARE_ACTIONS, CARE_TROUBLES } from "../texts/care.ts";
import { type Language, say } from "../texts/say.ts";
import type { CareFacts } from "./care-facts.ts";
import { missingParts } from "./missing-parts.ts";

/** What can be pressed to put a trouble right. */
export type CareAction = keyof typeof CARE_ACTIONS;
type TroubleCode = keyof typeof CARE_TROUBLES;

/** One thing that is wrong, in plain words. */
export interface CareTrouble {
  readonly code: TroubleCode;
  readonly sentence: string;
  readonly advice: string;
  /** null where nothing in the program puts it right. */
  readonly press: { readonly action: CareAction; readonly label: string } | null;
}

/** What the journal has left open, and when anybody has looked last. */
interface OpenMatters {
  readonly uncertain: number;
  readonly refused: number;
  readonly lastRun: WallTime | null;
}

interface Found {
  readonly code: TroubleCode;
  readonly values?: Readonly<Record<string, string | number>>;
  readonly press?: CareAction;
}

const ZONE = "Europe/Prague";
/** The sheet shows a sign of life once a week at least; a day more is for a run that came late. */
const SILENT_MINUTES = 8 * 24 * 60;

/** Everything that a person should put right, what hinders most first. */
export function careTroubles(
  facts: CareFacts,
  open: OpenMatters,
  language: Language,
): readonly CareTrouble[] {
  const found = [
    ...accountTroubles(facts),
    ...triggerTroubles(facts, open, language),
    ...sheetTroubles(facts),
    ...openTroubles(facts, open),
    ...zoneTroubles(facts),
  ];
  return found.map(({ code, values = {}, press }) => ({
    code,
    sentence: say(CARE_TROUBLES[code].sentence, language, values),
    advice: say(CARE_TROUBLES[code].advice, language),
    press: press === undefined ? null : { action: press, label: say(CARE_ACTIONS[press], language) },
  }));
}

function accountTroubles({ authorised, account, activeAccount }: CareFacts): readonly Found[] {
  const several = activeAccount !== "" && account !== "" && activeAccount !== account;
  return [
    ...(authorised ? [] : [{ code: "unauthorised", press: "turn-reminders-on" } as const]),
    ...(several ? [{ code: "accounts", values: { active: activeAccount, account } } as const] : []),
  ];
}

function triggerTroubles(facts: CareFacts, { lastRun }: OpenMatters, language: Language): readonly Found[] {
  const { on, trouble } = facts;
  const failed = trouble === null ? [] : [failure(trouble, language)];
  if (on === null) return failed;
  const own = on.by === facts.account;
  return [
    ...failed,
    ...(own ? ownTriggerTroubles(on.triggerId, facts.triggers) : []),
    ...silence({ on, own, lastRun, now: facts.now }, language),
  ];
}

function failure({ since, sentence }: NonNullable<CareFacts["trouble"]>, language: Language): Found {
  const day = shortDate(since.slice(0, 10), language);
  return { code: "failed", values: { day, sentence }, press: "check-data" };
}

function ownTriggerTroubles(id: string, triggers: readonly string[]): readonly Found[] {
  const press = "turn-reminders-on";
  if (!triggers.includes(id)) return [{ code: "lost", press }];
  const count = triggers.length;
  return count > 1 ? [{ code: "doubled", values: { count }, press }] : [];
}

interface Silence {
  readonly on: NonNullable<CareFacts["on"]>;
  readonly own: boolean;
  readonly lastRun: WallTime | null;
  readonly now: WallTime;
}

function silence({ on, own, lastRun, now }: Silence, language: Language): readonly Found[] {
  const last = lastRun === null || lastRun.slice(0, 10) < on.since ? `${on.since}T00:00` : lastRun;
  if (!isPlainDate(last.slice(0, 10)) || last >= addMinutes(now, -SILENT_MINUTES)) return [];
  const values = { by: on.by, day: shortDate(last.slice(0, 10), language) };
  return own
    ? [{ code: "silent", values, press: "turn-reminders-on" }]
    : [{ code: "silent-elsewhere", values, press: "take-over" }];
}

function sheetTroubles({ workbook }: CareFacts): readonly Found[] {
  return missingParts(workbook).map(({ sheet, columns }) =>
    columns.length === 0
      ? { code: "sheet-missing", values: { sheet }, press: "add-sheets" }
      : { code: "column-missing", values: { sheet, columns: columns.join(", ") } },
  );
}

function openTroubles({ mailsLeft }: CareFacts, { uncertain, refused }: OpenMatters): readonly Found[] {
  const press = "decide-sending";
  const spent = mailsLeft !== null && mailsLeft <= SENDING_LIMITS.mailReserve;
  return [
    ...(uncertain === 0 ? [] : [{ code: "uncertain", values: { count: uncertain }, press } as const]),
    ...(refused === 0 ? [] : [{ code: "refused", values: { count: refused }, press } as const]),
    ...(spent ? [{ code: "quota" } as const] : []),
  ];
}

function zoneTroubles({ spreadsheetZone, scriptZone }: CareFacts): readonly Found[] {
  const odd = (code: TroubleCode, zone: string): readonly Found[] =>
    zone === "" || zone === ZONE ? [] : [{ code, values: { zone } }];
  return [...odd("spreadsheet-zone", spreadsheetZone), ...odd("script-zone", scriptZone)];
}
