import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CommandRequest } from "../../scripts/cli/request.ts";
import { runPlan } from "../../scripts/cli/run-plan.ts";
import { workbookLayouts } from "../../src/core/workbook/layout.ts";
import { readSource } from "../../src/node/read-source.ts";
import { createXlsx } from "../../src/node/xlsx/create-xlsx.ts";
import { type MailServer, startMailServer } from "../node/sending/mail-server.ts";

let folder = "";
let path = "";
let server: MailServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "komplan-vote-"));
  path = join(folder, "plan.xlsx");
  const layouts = workbookLayouts("cs", {
    project: [{ name: "Komunitní plánování", beneficiary: "MAS", senderEmail: "planovani@example.cz" }],
    groups: [{ abbreviation: "ŘS", name: "Řídicí skupina" }],
    contacts: [1, 2].map((place) => ({
      id: `K-00${place}`,
      firstName: "Jana",
      lastName: `Vzorová ${"I".repeat(place)}`,
      sex: "žena",
      email: `osoba${place}@example.cz`,
      groups: "ŘS",
    })),
    approvals: [{ id: "SCH-001", document: "Plán", body: "ŘS", way: "per rollam", voteBy: "26. 1. 2026" }],
  });
  const made = { language: "cs", title: "Zkouška", created: "2026-01-05T06:00:00Z" } as const;
  writeFileSync(path, await createXlsx(layouts, made));
  server = await startMailServer();
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

function vote(out: string, given: CommandRequest["given"], today = "2026-01-12") {
  const request = {
    operands: [path],
    language: "cs",
    json: false,
    today,
    now: `${today}T08:00:00Z`,
  } as const;
  return runPlan("vote", { ...request, out: join(folder, out), given: { decision: "SCH-001", ...given } });
}

function made(out: string): readonly string[] {
  return readdirSync(join(folder, out), { recursive: true }).map((name) => basename(String(name)));
}

async function verdict(file: string): Promise<string> {
  const { workbook } = await readSource(file, { language: "cs", key: null });
  return workbook.approvals.records[0]?.texts.verb ?? "";
}

describe("komplan vote", () => {
  test("writes the letters and sends nothing", async () => {
    await vote("letters", {});
    expect(
      made("letters")
        .filter((name) => name.endsWith(".eml"))
        .sort(),
    ).toEqual(["ballot-SCH-001-K-001.eml", "ballot-SCH-001-K-002.eml"]);
    expect(server.received).toEqual([]);
  });

  test("sends each letter once", async () => {
    const given = { send: true, yes: true, smtp: server.url };
    expect((await vote("send", given)).failed).toBe(false);
    expect((await vote("send", given)).failed).toBe(false);
    expect(server.envelopes.flatMap((one) => one.to).sort()).toEqual([
      "osoba1@example.cz",
      "osoba2@example.cz",
    ]);
  });

  test("writes the result only when a person has accepted it, into the workbook's copy", async () => {
    await vote("asked", {}, "2026-01-27");
    expect(made("asked").filter((name) => name.endsWith(".xlsx"))).toEqual([]);
    await vote("accepted", { yes: true }, "2026-01-27");
    const [copy = ""] = made("accepted").filter((name) => name.endsWith(".xlsx"));
    expect(await verdict(join(folder, "accepted", copy))).toBe("neschválil");
    expect(await verdict(path)).toBe("");
  });
});
