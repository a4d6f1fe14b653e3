import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { letterSources } from "../../src/node/letter-sources.ts";

let root = "";

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "komplan-letters-"));
  mkdirSync(join(root, "plan", "přílohy"), { recursive: true });
  writeFileSync(join(root, "plan", "plan.xlsx"), "sešit");
  writeFileSync(join(root, "plan", "přílohy", "leták č. 1.pdf"), "obsah");
  writeFileSync(join(root, "tajne.txt"), "tajné");
});

afterAll(() => rmSync(root, { recursive: true }));

describe("files that go with letters of a workbook on disk", () => {
  const codes = (typed: string) =>
    letterSources(join(root, "plan", "plan.xlsx"))
      .sources.file(typed)
      .findings.map(({ code }) => code);

  test("lie in its folder or below, and are read once", () => {
    const { sources } = letterSources(join(root, "plan", "plan.xlsx"));
    const { value } = sources.file("přílohy/leták č. 1.pdf");
    expect(value).toMatchObject({ name: "leták č. 1.pdf", mediaType: "application/pdf" });
    expect(Buffer.from(value?.bytes ?? []).toString()).toBe("obsah");
    expect(sources.file("přílohy/leták č. 1.pdf").value).toBe(value);
  });

  test.for([
    { typed: "není.pdf", found: ["attachment-not-found"] },
    { typed: "přílohy", found: ["attachment-not-found"] },
    { typed: "plan.xlsx/x", found: ["attachment-not-found"] },
    { typed: "../tajne.txt", found: ["attachment-outside"] },
    { typed: "přílohy/../../tajne.txt", found: ["attachment-outside"] },
    { typed: "..", found: ["attachment-outside"] },
    { typed: ".", found: ["attachment-outside"] },
    { typed: "", found: ["attachment-outside"] },
    { typed: "/usr/share/nic", found: ["attachment-outside"] },
    { typed: "a\0b", found: ["attachment-unreadable"] },
    {
      typed: "https://drive.google.com/file/d/1AbCdEfGhIjKlMnOpQrStUvWxYz012345",
      found: ["attachment-needs-drive"],
    },
    { typed: "https://example.cz/letak.pdf", found: ["attachment-needs-drive"] },
  ])("$typed: $found", ({ typed, found }) => {
    expect(codes(typed)).toEqual(found);
  });

  test("a draft is not on the disk", () => {
    const { sources } = letterSources(join(root, "plan", "plan.xlsx"));
    expect(sources.draft("r-1").findings).toEqual([{ code: "draft-only-in-google" }]);
  });
});
