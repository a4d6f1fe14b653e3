import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { SAMPLE_ROWS } from "../../src/core/workbook/sample-rows.ts";
import { createGoogle, type Google } from "./google/google.ts";
import { CODE, rowOf, wholeWorkbook } from "./program.ts";

/** The sample town: one person without e-mail has an address, another only a telephone. */
function town(): Google {
  return createGoogle({ code: CODE, grids: wholeWorkbook(SAMPLE_ROWS), now: "2027-05-03T08:00:00Z" });
}

function textOf(google: Google, index: number): string {
  const parts = unzipSync(Uint8Array.from(google.files[index]?.bytes ?? []));
  return strFromU8(parts["word/document.xml"] ?? new Uint8Array()).replace(/\u00a0/g, " ");
}

function run(google: Google, answer: "YES" | "NO"): string {
  google.screen.answers.push(answer);
  google.run("makePaperInvitations");
  return google.screen.dialogs.at(-1)?.html ?? "";
}

describe("letters, labels and calls from the menu", () => {
  test("are made as documents after a yes, and the day of the letter goes into Účast", () => {
    const google = town();
    const html = run(google, "YES");
    expect(google.files.map(({ mimeType }) => mimeType)).toEqual(
      Array.from({ length: 3 }, () => "application/vnd.google-apps.document"),
    );
    expect(textOf(google, 0)).toContain("Vážená paní Ukázková,");
    expect(textOf(google, 1)).toContain("Polní 8");
    expect(textOf(google, 2)).toContain("+420 601 000 006");
    expect(html).toContain("1 dopis se štítky");
    expect(rowOf(google, "Účast", 4).slice(0, 3)).toEqual(["S-001", "K-005", "3. 5. 2027"]);
  });

  test("are not printed again once Účast holds the day; who is to be called stays on the list", () => {
    const google = town();
    run(google, "YES");
    const html = run(google, "YES");
    expect(google.files).toHaveLength(3);
    expect(html).toContain("nic netiskne");
    expect(html).toContain("Zkušební");
    expect(html).not.toContain("Ukázková");
  });

  test("change nothing after a no", () => {
    const google = town();
    const html = run(google, "NO");
    expect(google.files).toEqual([]);
    expect(rowOf(google, "Účast", 4).join("")).toBe("");
    expect(html).toContain("Zkušební");
  });
});
