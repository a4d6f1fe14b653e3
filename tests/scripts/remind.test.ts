import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { CommandRequest } from "../../scripts/cli/request.ts";
import { runPlan } from "../../scripts/cli/run-plan.ts";
import { workbookLayouts } from "../../src/core/workbook/layout.ts";
import { createXlsx } from "../../src/node/xlsx/create-xlsx.ts";
import { type MailServer, startMailServer } from "../node/sending/mail-server.ts";

let folder = "";
let path = "";
let server: MailServer;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "komplan-remind-"));
  path = join(folder, "plan.xlsx");
  const layouts = workbookLayouts("cs", {
    project: [
      { name: "Komunitní plánování", beneficiary: "Město Strakonice", senderEmail: "planovani@example.cz" },
    ],
    events: [{ id: "S-001", name: "Setkání", groups: "všichni", date: "2018-05-14", state: "potvrzeno" }],
    contacts: [1, 2].map((place) => ({
      id: `K-00${place}`,
      firstName: "Jana",
      lastName: `Vzorová ${"I".repeat(place)}`,
      sex: "žena",
      email: `osoba${place}@example.cz`,
    })),
    attendance: [1, 2].map((place) => ({
      event: "S-001",
      contact: `K-00${place}`,
      invitedOn: "20. 4. 2018",
    })),
    journal: [{ key: "digest:2018-W19", state: "odesláno", at: "2018-05-07 08:00:00" }],
  });
  const made = { language: "cs", title: "Zkouška", created: "2018-05-01T06:00:00Z" } as const;
  writeFileSync(path, await createXlsx(layouts, made));
  server = await startMailServer();
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

function remind(hour: string, given: CommandRequest["given"] = {}) {
  const day = { today: "2018-05-07", now: `2018-05-07T${hour}:00:00Z` };
  const out = join(folder, `out-${hour}`);
  return runPlan("remind", { operands: [path], language: "cs", json: false, out, ...day, given });
}

const SEND = { send: true, yes: true } as const;

describe("komplan remind", () => {
  test("writes the letters that are due and sends nothing", async () => {
    await remind("08");
    const made = readdirSync(join(folder, "out-08"), { recursive: true }).map(String);
    const letters = made.filter((name) => name.endsWith(".eml")).map((name) => basename(name));
    expect(letters.sort()).toEqual([
      "answer-reminder-S-001-K-001-7.eml",
      "answer-reminder-S-001-K-002-7.eml",
    ]);
    expect(server.received).toEqual([]);
  });

  test("sends nothing at night, and says when it will", async () => {
    const { sentences, failed } = await remind("20", { ...SEND, smtp: server.url });
    expect(failed ?? false).toBe(false);
    expect(sentences.join("\n").replace(/\u00a0/g, " ")).toContain(
      "počkají na pracovní dobu: středa 9. května 2018 od 8:00",
    );
    expect(server.received).toEqual([]);
  });

  test("sends what is due once, however often a clock calls it", async () => {
    const given = { ...SEND, smtp: server.url };
    expect((await remind("08", given)).failed).toBe(false);
    expect((await remind("09", given)).failed ?? false).toBe(false);
    const to = server.envelopes.flatMap((one) => one.to).sort();
    expect(to).toEqual(["osoba1@example.cz", "osoba2@example.cz"]);
  });
});
