import { describe, expect, test } from "vitest";
import { cellOf } from "./google/sheet-model.ts";
import { dataCalls, rowOf, strakonice } from "./program.ts";

describe("previewing invitations", () => {
  test("shows whole letters, and who gets one and who does not", () => {
    const google = strakonice();
    google.run("previewInvitations");
    const html = google.screen.dialogs[0]?.html ?? "";
    expect(html).toContain("Dopis 1 z ");
    expect(html).toContain("Předmět: ");
    expect(html).toContain("Nedostanou pozvánku e-mailem");
  });

  test("sends, saves and writes nothing", () => {
    const google = strakonice();
    const calls = google.run("previewInvitations");
    expect(calls.filter(({ name, data }) => data && name !== "Range.getDisplayValues")).toEqual([]);
    expect(google.files).toEqual([]);
  });

  test("takes the event in whose row the person stands", () => {
    const google = strakonice();
    const titles = [2, 3].map((row) => {
      google.spreadsheet.active = google.sheet("Akce");
      google.spreadsheet.cursor = { row, column: 1 };
      google.run("previewInvitations");
      return /Akce (S-\d+)/.exec(
        google.screen.dialogs.at(-1)?.html ?? google.screen.alerts.at(-1)?.text ?? "",
      )?.[1];
    });
    expect(titles).toEqual(["S-001", "S-002"]);
  });

  test("says in an alert why nobody can be invited", () => {
    const google = strakonice();
    google.sheet("Akce").cells.clear();
    google.run("previewInvitations");
    expect(google.screen.dialogs).toEqual([]);
    expect(google.screen.alerts).toHaveLength(1);
  });

  test("keeps what stands in a cell from becoming markup of the dialog", () => {
    const google = strakonice();
    const column = rowOf(google, "Akce", 1).indexOf("Název") + 1;
    for (const row of [2, 3]) cellOf(google.sheet("Akce"), row, column).text = "<img src=x onerror=alert(1)>";
    google.run("previewInvitations");
    const html = google.screen.dialogs[0]?.html ?? "";
    expect(html).toContain("&lt;img");
    expect(html).not.toContain("<img src=x");
  });
});

describe("showing reminders", () => {
  test("shows the digest and changes nothing", () => {
    const google = strakonice();
    const calls = google.run("showReminders");
    expect(google.screen.dialogs[0]?.html).toContain("Na řadě");
    expect(google.properties.size).toBe(0);
    expect(dataCalls(calls)).toBe(google.spreadsheet.sheets.length);
  });
});
