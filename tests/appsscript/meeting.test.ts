import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Google } from "./google/google.ts";
import { strakonice } from "./program.ts";

/** The rows of Akce in the example: the header is the first. */
const ROWS = { "S-001": 2, "S-002": 3, "S-006": 7 } as const;

/** The program with the person standing in the row of an event. */
function standing(event: keyof typeof ROWS): Google {
  const google = strakonice();
  google.spreadsheet.active = google.sheet("Akce");
  google.spreadsheet.cursor = { row: ROWS[event], column: 1 };
  return google;
}

function made(event: keyof typeof ROWS, name: string): Google {
  const google = standing(event);
  google.screen.answers.push("YES");
  google.run(name);
  return google;
}

describe("documents of a meeting from the menu", () => {
  test.for([
    {
      name: "makeAttendanceList",
      event: "S-002",
      holds: "zástupce: Bc. Ivana Ukázková",
      shows: "Prezenční listina",
    },
    {
      name: "prepareMinutes",
      event: "S-006",
      holds: "Navrhnout termíny jednání",
      shows: "Usnášeníschopnost",
    },
  ] as const)(
    "$name makes one Google document of the event in whose row the person stands, and shows it",
    ({ name, event, holds, shows }) => {
      const google = made(event, name);
      expect(google.files.map(({ mimeType }) => mimeType)).toEqual(["application/vnd.google-apps.document"]);
      const parts = unzipSync(Uint8Array.from(google.files[0]?.bytes ?? []));
      expect(strFromU8(parts["word/document.xml"] ?? new Uint8Array())).toContain(holds);
      const html = google.screen.dialogs.at(-1)?.html ?? "";
      expect(html).toContain(shows);
      expect(html).toContain("https://drive.example/file-1");
    },
  );

  test("are renewed in place: one document for each event", () => {
    const google = made("S-002", "makeAttendanceList");
    google.screen.answers.push("YES");
    google.run("makeAttendanceList");
    expect(google.files).toHaveLength(1);
    google.spreadsheet.cursor = { row: ROWS["S-001"], column: 1 };
    google.screen.answers.push("YES");
    google.run("makeAttendanceList");
    expect(google.files).toHaveLength(2);
  });

  test("are not made after a no", () => {
    const google = standing("S-002");
    google.screen.answers.push("NO");
    google.run("makeAttendanceList");
    expect(google.files).toEqual([]);
  });
});

describe("messages after a meeting from the menu", () => {
  test("are shown, and nothing is sent or saved", () => {
    const google = standing("S-006");
    google.run("previewFollowUp");
    expect(google.screen.dialogs[0]?.html).toContain("Děkujeme za účast");
    expect(google.files).toEqual([]);
  });

  test("wait until the event is over", () => {
    const google = standing("S-002");
    google.run("previewFollowUp");
    expect(google.screen.dialogs[0]?.html).toContain("se teprve koná");
  });
});
