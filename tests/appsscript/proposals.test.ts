import { describe, expect, test } from "vitest";
import { cellOf, dataSize } from "./google/sheet-model.ts";
import { rowOf, strakonice } from "./program.ts";

describe("proposing events from the menu", () => {
  test("adds the accepted rows below the last event, in a sheet that had no row to spare", () => {
    const google = strakonice();
    const events = google.sheet("Akce");
    const before = dataSize(events).rows;
    events.rows = before;
    google.screen.answers.push("YES");
    google.run("proposeEvents");
    expect(events.rows).toBeGreaterThan(before);
    const state = rowOf(google, "Akce", 1).indexOf("Stav") + 1;
    expect(cellOf(events, before + 1, state).text).toBe("koncept");
  });

  test("shows the proposals after a no as well, and adds nothing", () => {
    const google = strakonice();
    const before = dataSize(google.sheet("Akce")).rows;
    google.screen.answers.push("NO");
    google.run("proposeEvents");
    expect(google.screen.dialogs).toHaveLength(1);
    expect(dataSize(google.sheet("Akce")).rows).toBe(before);
  });
});
