import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { simpleParser } from "mailparser";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runComments } from "../../scripts/cli/run-comments.ts";
import { runPlan } from "../../scripts/cli/run-plan.ts";
import { type WorkbookRows, workbookLayouts } from "../../src/core/workbook/layout.ts";
import { readSource } from "../../src/node/read-source.ts";
import { createXlsx } from "../../src/node/xlsx/create-xlsx.ts";
import { type MailServer, startMailServer } from "../node/sending/mail-server.ts";

const PROJECT = { name: "Plán", beneficiary: "Město Příkladov", senderEmail: "planovani@example.cz" };
const ROUNDS = [
  { id: "KP-001", document: "plán", opens: "2026-05-01", closes: "2026-05-31" },
  { id: "KP-002", document: "akční plán", opens: "2026-01-01", closes: "2026-01-31" },
];

let folder = "";
let server: MailServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "komplan-comments-"));
  server = await startMailServer();
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

async function saved(name: string, rows: WorkbookRows): Promise<string> {
  const path = join(folder, name);
  const layouts = workbookLayouts("cs", { project: [PROJECT], commentRounds: ROUNDS, ...rows });
  writeFileSync(
    path,
    await createXlsx(layouts, { language: "cs", title: "Plán", created: "2026-05-01T06:00:00Z" }),
  );
  return path;
}

async function commentsIn(path: string) {
  const { workbook } = await readSource(path, { language: "cs", key: null });
  return workbook.comments.records.map(({ texts }) => texts);
}

function request(operands: readonly string[], given: object, out: string) {
  const day = "2026-06-12";
  return { operands, given, out, language: "cs", json: false, today: day, now: `${day}T08:00:00Z` } as const;
}

describe("komplan answer-comments --send", () => {
  const settled = { round: "KP-001", comment: "Více bytů", settlement: "akceptováno", decidedBy: "ŘS" };

  test("answers every author of the round over SMTP once and writes the day beside the comment", async () => {
    const path = await saved("odpovedi.xlsx", {
      comments: [
        { ...settled, id: "P-001", email: "eva@example.cz", settlementReason: "Doplněno do 2.1." },
        { ...settled, id: "P-002", email: "", settlementReason: "Doplněno." },
        { ...settled, id: "P-003", email: "jan@example.cz", settlement: "", settlementReason: "" },
        { ...settled, id: "P-004", email: "jina@example.cz", round: "KP-002", settlementReason: "Ano." },
      ],
    });
    const given = { round: "KP-001", send: true, yes: true, smtp: server.url };
    const out = join(folder, "odpovedi");
    expect(await runPlan("answer-comments", request([path], given, out))).toMatchObject({ failed: false });
    expect(server.envelopes.map(({ to }) => to)).toEqual([["eva@example.cz"]]);
    const { subject, text } = await simpleParser(server.received[0] ?? "");
    expect(subject).toContain("P-001");
    expect(text).toContain("Doplněno do 2.1.");
    expect((await commentsIn(path)).map(({ answeredOn }) => answeredOn !== "")).toEqual([
      true,
      false,
      false,
      false,
    ]);
    await runPlan("answer-comments", request([path], given, out));
    expect(server.envelopes).toHaveLength(1);
  });
});

describe("komplan comments", () => {
  test("without a file takes what a form of Google has answered into the workbook, once", async () => {
    const path = join(folder, "formular.xlsx");
    const layouts = workbookLayouts("cs", { project: [PROJECT], commentRounds: ROUNDS, comments: [] });
    const form = {
      name: "Odpovědi formuláře 1",
      kind: "table",
      columns: ["Časová značka", "Kapitola nebo opatření", "Vaše připomínka"].map((header) => ({
        header,
        note: "",
        width: 20,
        format: "text" as const,
        required: false,
        computed: false,
      })),
      rows: [["4. 5. 2026 10:15:33", "Úvod", "Více bytů"]],
    } as const;
    const made = { language: "cs", title: "Plán", created: "2026-05-01T06:00:00Z" } as const;
    writeFileSync(path, await createXlsx([...layouts, form], made));
    const { sentences } = await runComments(request([path], {}, join(folder, "formular")));
    expect(sentences[0]).toContain("1 připomínku, která ještě není v registru");
    const taken = await runComments(request([path], { yes: true }, join(folder, "formular")));
    const [copy = ""] = taken.made.filter((name) => name.endsWith(".xlsx"));
    expect(await commentsIn(copy)).toMatchObject([
      { id: "P-001", round: "KP-001", way: "formulář", receivedOn: "4. 5. 2026", place: "Úvod" },
    ]);
    expect((await runComments(request([copy], { yes: true }, join(folder, "znovu")))).made).toEqual([]);
  });

  test("with --yes writes new comments into a copy of the workbook, and none of them again", async () => {
    const path = await saved("prijem.xlsx", { comments: [] });
    const before = readFileSync(path);
    const table = join(folder, "pripominky.csv");
    writeFileSync(
      table,
      'Předkladatel;E-mail;Opatření;Připomínka\nObec Vzor;obec@example.cz;1.1;"Více bytů"\n',
    );
    const asked = await runComments(request([path, table], {}, join(folder, "nic")));
    expect(asked.made.filter((name) => name.endsWith(".xlsx"))).toEqual([]);
    const given = { yes: true, round: "KP-001", way: "datová schránka" };
    const taken = await runComments(request([path, table], given, join(folder, "prijem")));
    const [copy = ""] = taken.made.filter((name) => name.endsWith(".xlsx"));
    expect(await commentsIn(copy)).toMatchObject([
      { id: "P-001", round: "KP-001", author: "Obec Vzor", authorKind: "obec", way: "datová schránka" },
    ]);
    expect(readFileSync(path).equals(before)).toBe(true);
    const again = await runComments(request([copy, table], given, join(folder, "znovu")));
    expect(again.json).toMatchObject({ found: 1, count: 0, known: 1 });
    expect(again.made).toEqual([]);
  });
});
