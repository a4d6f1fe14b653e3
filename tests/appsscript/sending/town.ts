import type { WorkbookRows } from "../../../src/core/workbook/layout.ts";
import { createGoogle, type Google } from "../google/google.ts";
import { cellOf, dataSize, type SheetModel } from "../google/sheet-model.ts";
import { CODE, rowOf, wholeWorkbook } from "../program.ts";

const MINUTE = 60_000;
/** What sending reads and writes; the other sheets would only take time. */
const SHEETS = new Set(["Projekt", "Akce", "Kontakty", "Skupiny", "Šablony", "Účast", "Deník"]);
const COLUMN = { key: 0, state: 1 } as const;

/** A workbook with one coming event and so many people who are invited to it. */
export function town(people: number, code = CODE): Google {
  const contacts = Array.from({ length: people }, (_, index) => ({
    id: `K-${String(index + 1).padStart(4, "0")}`,
    firstName: "Jana",
    lastName: `Vzorová${index + 1}`,
    email: addressOf(index + 1),
    groups: "všichni",
  }));
  const rows: WorkbookRows = {
    project: [
      {
        name: "Komunitní plánování ORP Strakonice",
        beneficiary: "Město Strakonice",
        senderName: "Komunitní plánování",
        senderEmail: "koordinatorka@example.cz",
      },
    ],
    events: [
      { id: "S-001", name: "Setkání", groups: "všichni", date: "2018-05-28", start: "9:00", end: "11:00" },
    ],
    contacts,
  };
  return createGoogle({
    code,
    grids: wholeWorkbook(rows).filter(({ name }) => SHEETS.has(name)),
    now: "2018-05-07T08:00:00Z",
    evaluatesOnce: true,
  });
}

export function addressOf(person: number): string {
  return `osoba${person}@example.cz`;
}

/** The same program with chunks of two and without the time for taking back, so that few people show every step. */
export function inSmallChunks(): string {
  const code = CODE.replace("chunk: 50", "chunk: 2").replace("GRACE_MS = 1e4", "GRACE_MS = 0");
  if (!code.includes("chunk: 2 ") || !code.includes("GRACE_MS = 0;"))
    throw new Error("The built program names its limits otherwise.");
  return code;
}

/** Presses the menu item and answers both questions with yes. */
export function send(google: Google) {
  google.screen.answers.push("YES", "YES");
  try {
    return google.run("sendInvitations");
  } finally {
    google.screen.answers.length = 0;
  }
}

/** Lets the time pass until a one-shot trigger is due and has Google call it; false when there is none. */
export function fireTrigger(google: Google): boolean {
  const [trigger] = google.triggers.filter(({ handler }) => handler === "continueSending");
  if (trigger?.dueAt === undefined) return false;
  google.pass(Math.max(trigger.dueAt - google.now(), 0));
  google.run("continueSending", "clock", { triggerUid: trigger.id });
  return true;
}

/** Runs again until nobody is left whom the program may write to; a killed run's claim has ended by then. */
export function sendUntilDone(google: Google): void {
  for (let round = 0; round < 5; round += 1) {
    google.pass(7 * MINUTE);
    send(google);
    while (fireTrigger(google));
    if (google.screen.alerts.at(-1)?.text.startsWith("Není co odeslat") === true) return;
  }
  throw new Error("It never ends.");
}

/** What Deník says of messages, by key; what they announced and were written from stands beside them. */
export function journal(google: Google): ReadonlyMap<string, string> {
  const { rows } = dataSize(google.sheet("Deník"));
  const all = Array.from({ length: rows - 1 }, (_, index) => rowOf(google, "Deník", index + 2));
  return new Map(
    all
      .filter((row) => !/^(?:event|template):/.test(row[COLUMN.key] ?? ""))
      .map((row) => [row[COLUMN.key] ?? "", row[COLUMN.state] ?? ""]),
  );
}

/** Everybody who has got a message, once for each. */
export function receivers(google: Google): readonly string[] {
  return google.mail.sent.map(({ to }) => to).filter((to) => to.startsWith("osoba"));
}

/** Turns the rows below the header upside down, as a person who sorts does. */
export function sortBackwards(sheet: SheetModel): void {
  const { rows, columns } = dataSize(sheet);
  for (let row = 2; row < rows + 2 - row; row += 1) {
    for (let column = 1; column <= columns; column += 1) {
      const [upper, lower] = [cellOf(sheet, row, column), cellOf(sheet, rows + 2 - row, column)];
      [upper.text, lower.text] = [lower.text, upper.text];
    }
  }
}
