import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { SAMPLE_ROWS } from "../../src/core/workbook/sample-rows.ts";
import { createGoogle, type Google } from "./google/google.ts";
import { CODE, strakonice, wholeWorkbook } from "./program.ts";

function made(google: Google, name: string): Google {
  google.screen.answers.push("YES");
  google.run(name);
  return google;
}

const lastDialog = (google: Google) => google.screen.dialogs.at(-1)?.html ?? "";

describe("making documents from the menu", () => {
  test.for([
    { name: "makeCampaignPlan", page: "plan-kampane.html" },
    { name: "makeCatalogue", page: "katalog.html" },
  ])("$name makes a Google document and a page, and links to both", ({ name, page }) => {
    const google = made(strakonice(), name);
    expect(google.files.map(({ mimeType }) => mimeType)).toEqual([
      "application/vnd.google-apps.document",
      "text/html",
    ]);
    expect(google.files[1]?.name).toBe(page);
    for (const { id } of google.files) expect(lastDialog(google)).toContain(`https://drive.example/${id}`);
  });

  test("sends Drive a whole .docx, byte for byte", () => {
    const bytes = made(strakonice(), "makeCampaignPlan").files[0]?.bytes ?? [];
    const parts = unzipSync(Uint8Array.from(bytes));
    expect(strFromU8(parts["word/document.xml"] ?? new Uint8Array())).toContain("úvodní veřejné projednání");
  });

  test("says beforehand what it will make, and makes nothing after a no", () => {
    const google = strakonice();
    google.screen.answers.push("NO");
    google.run("makeCatalogue");
    expect(google.screen.alerts[0]?.text).toContain("katalog.html");
    expect([google.files, google.screen.dialogs, [...google.properties]]).toEqual([[], [], []]);
  });
});

describe("making the plan and what is cut out of it", () => {
  const sample = () =>
    createGoogle({ code: CODE, grids: wholeWorkbook(SAMPLE_ROWS), now: "2028-05-03T08:00:00Z" });

  test.for([
    { name: "makePlan", title: "Komunitní plán 2028–2030" },
    { name: "makeEvaluation", title: "Vyhodnocení plánu" },
  ])("$name makes a document and a page", ({ name, title }) => {
    expect(made(sample(), name).files.map((file) => file.name)[0]).toBe(title);
  });

  test.for([
    { typed: "2029", title: "Akční plán na rok 2029" },
    { typed: " ", title: "Akční plán na rok 2028" },
  ])("the action plan asks for the year; „$typed“ makes $title", ({ typed, title }) => {
    const google = sample();
    google.screen.typed.push(typed);
    expect(made(google, "makeActionPlan").files[0]?.name.replace(/\u00a0/g, " ")).toBe(title);
  });

  test.for(["příští", null])("the action plan makes nothing of „%s“", (typed) => {
    const google = sample();
    google.screen.typed.push(typed);
    google.run("makeActionPlan");
    expect(google.files).toEqual([]);
  });
});

describe("making a document again", () => {
  test("keeps the link: the same file gets the new content", () => {
    const google = made(made(strakonice(), "makeCatalogue"), "makeCatalogue");
    expect(google.files).toHaveLength(2);
    expect(lastDialog(google)).toContain("Odkaz zůstal stejný");
  });

  test("leaves a document that somebody has changed, makes a new one beside it and links to both", () => {
    const google = made(strakonice(), "makeCatalogue");
    const [document] = google.files;
    Object.assign(document ?? {}, { modifiedTime: "2018-05-07T09:30:00.000Z", bytes: [1] });
    made(google, "makeCatalogue");
    expect(document?.bytes).toEqual([1]);
    expect(google.files).toHaveLength(3);
    expect(lastDialog(google)).toContain("mezitím někdo upravil");
    expect(lastDialog(google)).toContain("https://drive.example/file-1");
    expect(lastDialog(google)).toContain("https://drive.example/file-3");
  });

  test("tells what the document that was left has and the new one lacks", () => {
    const google = made(strakonice(), "makeCampaignPlan");
    const [document] = google.files;
    const parts = unzipSync(Uint8Array.from(document?.bytes ?? []));
    const main = strFromU8(parts["word/document.xml"] ?? new Uint8Array());
    const theirs = { ...parts, "word/document.xml": strToU8(main.replace("5/2018", "v půli května 2018")) };
    Object.assign(document ?? {}, { modifiedTime: "2018-05-07T09:30:00.000Z", bytes: [...zipSync(theirs)] });
    made(google, "makeCampaignPlan");
    expect(lastDialog(google)).toContain(
      "Minulá verze má 1 odstavec, který v nové není: „v půli května 2018“.",
    );
  });

  test("keeps the link while Drive is still converting what it was sent", () => {
    const google = made(strakonice(), "makeCatalogue");
    const [document] = google.files;
    const later = new Date(Date.parse(document?.modifiedTime ?? "") + 4_000).toISOString();
    Object.assign(document ?? {}, { modifiedTime: later });
    expect(made(google, "makeCatalogue").files).toHaveLength(2);
  });

  test("goes on with the new document from then on", () => {
    const google = made(strakonice(), "makeCatalogue");
    Object.assign(google.files[0] ?? {}, { modifiedTime: "2018-05-07T09:30:00.000Z" });
    made(made(google, "makeCatalogue"), "makeCatalogue");
    expect(google.files).toHaveLength(3);
  });

  test.for([
    {
      how: "thrown into the bin",
      change: (google: Google) => Object.assign(google.files[0] ?? {}, { trashed: true }),
    },
    { how: "deleted", change: (google: Google) => google.files.shift() },
  ])("makes a new one where the last was $how", ({ change }) => {
    const google = made(strakonice(), "makeCatalogue");
    const first = google.files[0]?.id;
    change(google);
    made(google, "makeCatalogue");
    const documents = google.files.filter(
      ({ mimeType, trashed }) => mimeType.includes("document") && !trashed,
    );
    expect(documents).toHaveLength(1);
    expect(documents[0]?.id).not.toBe(first);
  });
});

describe("the evidence for the funder", () => {
  const evidence = (google: Google) => made(google, "makeEvidence");
  const later = () => {
    const google = strakonice();
    google.pass(30 * 24 * 60 * 60 * 1_000);
    return google;
  };

  test("lies in one folder, and its contents lead to where the papers really lie", () => {
    const google = evidence(later());
    const [folder, ...inside] = google.files;
    expect(folder).toMatchObject({ name: "doklady", mimeType: "application/vnd.google-apps.folder" });
    expect(inside.length).toBeGreaterThan(4);
    expect(new Set(inside.map(({ parents }) => parents[0]))).toEqual(new Set([folder?.id]));
    const papers = inside.slice(0, -2).map(({ id }) => `https://drive.example/${id}`);
    const [document, page] = inside.slice(-2);
    const html = Buffer.from(page?.bytes ?? []).toString();
    const links = unzipSync(Uint8Array.from(document?.bytes ?? []))["word/_rels/document.xml.rels"];
    for (const address of papers) {
      expect(html).toContain(`href="${address}"`);
      expect(strFromU8(links ?? new Uint8Array())).toContain(`Target="${address}"`);
    }
    expect(html).not.toMatch(/href="[^"#:]+\.docx"/);
    expect(lastDialog(google)).toContain(`https://drive.google.com/drive/folders/${folder?.id}`);
  });

  test("finds its folder again, and makes another where it was thrown away", () => {
    const google = evidence(evidence(later()));
    const folders = () => google.files.filter(({ mimeType }) => mimeType.endsWith("folder"));
    const count = google.files.length;
    expect(folders()).toHaveLength(1);
    for (const file of google.files) file.trashed = true;
    evidence(google);
    expect(folders()).toHaveLength(2);
    const fresh = google.files.slice(count + 1);
    expect(fresh.length).toBe(count - 1);
    expect(new Set(fresh.map(({ parents }) => parents[0]))).toEqual(new Set([folders()[1]?.id]));
  });
});

describe("when Drive refuses", () => {
  test("the refusal reaches Google's log and the lock is let go", () => {
    const google = strakonice(CODE, ["drive.file"]);
    expect(() => made(google, "makeCatalogue")).toThrow("drive.file");
    expect(google.lock.held).toBe(false);
  });

  test("files made before the failure are remembered, so that the next run does not double them", () => {
    const failing = CODE.replace("mimeType: PAGE", "mimeType: undefined");
    expect(failing).not.toBe(CODE);
    const broken = strakonice(failing);
    expect(() => made(broken, "makeCatalogue")).toThrow();
    expect([...broken.properties.keys()]).toEqual(["file:document:catalogue"]);
  });
});

describe("time", () => {
  test("spent over the question is the person's, not the run's", () => {
    const google = strakonice();
    google.screen.whileAsked = () => google.pass(20 * 60 * 1_000);
    expect(made(google, "makeCatalogue").files).toHaveLength(2);
  });

  test("when it runs out, says what was not done and how to go on", () => {
    const hurried = CODE.replace("TIME_BUDGET_MS = 5 * 60 * 1e3", "TIME_BUDGET_MS = 1e3");
    expect(hurried).not.toBe(CODE);
    const google = made(strakonice(hurried), "makeCatalogue");
    expect(google.files).toHaveLength(1);
    expect(lastDialog(google)).toContain("Nestihlo se: 1.");
  });
});
