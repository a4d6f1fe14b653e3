import type { WorkbookRows } from "../../../src/core/workbook/layout.ts";
import type { Call } from "../google/execution.ts";
import { createGoogle, type Google } from "../google/google.ts";
import { CODE, wholeWorkbook } from "../program.ts";
import { addressOf } from "../sending/town.ts";

const HOUR_MS = 3_600_000;
/** Sheets that reminders always read, and some that they read only beside rows of these. */
export const READ = [
  "Projekt",
  "Aktivity",
  "Akce",
  "Kontakty",
  "Skupiny",
  "Připomínky",
  "Schvalování",
  "Šablony",
  "Účast",
  "Úkoly",
  "Ověřování",
  "Deník",
];
const BESIDE = ["Kola připomínek", "Hlasy", "Poskytovatelé", "Služby"];
const SHEETS = new Set([...READ, ...BESIDE]);

interface Town {
  readonly code?: string;
  readonly email?: string;
  readonly more?: WorkbookRows;
}

/**
 * A workbook at ten on Monday 7 May 2018 in which so many people have not answered an invitation to Monday 14 May; the
 * team's address is left out, so that no weekly digest goes.
 */
export function dueTown(people: number, { code = CODE, email = "", more = {} }: Town = {}): Google {
  const ids = Array.from({ length: people }, (_, index) => `K-${String(index + 1).padStart(4, "0")}`);
  const rows: WorkbookRows = {
    project: [
      {
        name: "Komunitní plánování ORP Strakonice",
        beneficiary: "Město Strakonice",
        senderName: "Komunitní plánování",
        senderEmail: "koordinatorka@example.cz",
        email,
        remindBefore: "7",
      },
    ],
    events: [
      { id: "S-001", name: "Setkání", groups: "všichni", date: "14. 5. 2018", start: "9:00", end: "11:00" },
    ],
    contacts: ids.map((id, index) => ({
      id,
      firstName: "Jana",
      lastName: `Vzorová${index + 1}`,
      email: addressOf(index + 1),
    })),
    attendance: ids.map((contact) => ({ event: "S-001", contact, invitedOn: "20. 4. 2018" })),
    // The digest of this week has gone, and the heartbeat was written today.
    journal: [
      { key: "digest:2018-W19", state: "odesláno", at: "2018-05-07 08:05:00" },
      { key: "tick", state: "odesláno", at: "2018-05-07 08:05:00" },
    ],
    ...more,
  };
  return createGoogle({
    code,
    grids: wholeWorkbook(rows).filter(({ name }) => SHEETS.has(name)),
    now: "2018-05-07T08:00:00Z",
    evaluatesOnce: true,
  });
}

/** Presses the switch and agrees. */
export function switchOn(google: Google): Google {
  google.screen.answers.push("YES");
  google.run("switchRemindersOn");
  google.screen.answers.length = 0;
  return google;
}

/** The same without the screen, for tests that begin many times. */
export function alreadyOn(google: Google): Google {
  const [id, owner] = ["trigger-1", google.account.email];
  google.triggers.push({ id, owner, handler: "dailyTick", everyHours: 1 });
  google.properties.set("reminders", JSON.stringify({ by: owner, since: "2018-05-01", triggerId: id }));
  return google;
}

/** Google calls the trigger. */
export function tick(google: Google, id = tickTrigger(google)) {
  return google.run("dailyTick", "clock", { triggerUid: id });
}

export function tickTrigger(google: Google): string | undefined {
  return google.triggers.find(({ handler }) => handler === "dailyTick")?.id;
}

const WRITES =
  /^(Range\.set|Range\.clear|Sheet\.(insert|set)|SpreadsheetApp\.flush|Properties\.(set|delete)|ScriptApp\.delete|ClockTriggerBuilder)/;

/** How many calls changed something that is kept. */
export function writesOf(calls: readonly Call[]): number {
  return calls.filter(({ name, data }) => data && WRITES.test(name)).length;
}

/** Lets hours pass and calls the trigger in each of them. */
export function tickHourly(google: Google, hours: number): void {
  for (let hour = 0; hour < hours; hour += 1) {
    google.pass(HOUR_MS);
    tick(google);
  }
}

/** Sets the world's clock forward to an instant. */
export function passTo(google: Google, instant: string): void {
  google.pass(Date.parse(instant) - google.now());
}
