import { readdirSync } from "node:fs";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { SendingForecast, SendingProgress } from "../../../src/core/screens/sending-progress.ts";
import { type ServedScreens, serveScreens } from "../../support/served-screens.ts";
import { type MailServer, startMailServer } from "../sending/mail-server.ts";

let mail: MailServer;
let site: ServedScreens;

beforeEach(async () => {
  mail = await startMailServer();
});

afterEach(async () => {
  await site.end();
  await mail.close();
  expect(site.faults).toEqual([]);
});

const ASKED = { command: "invite", event: "S-001" };

async function ask<T>(name: string, input: object = {}): Promise<T> {
  const answer = await site.call(name, input);
  if (!answer.ok) throw new Error(answer.message);
  return answer.value as T;
}

async function start(): Promise<SendingProgress> {
  const { mark } = await ask<SendingForecast>("sending.forecast", ASKED);
  return ask<SendingProgress>("sending.start", { ...ASKED, mark });
}

async function finished(): Promise<SendingProgress> {
  for (;;) {
    const progress = await ask<SendingProgress>("sending.progress");
    if (progress.state !== "grace" && progress.state !== "running") return progress;
  }
}

describe("sending from the screens of a served workbook", () => {
  test("and typing into it at the same time lose nothing of either", async () => {
    site = await serveScreens({ smtp: mail.url });
    await start();
    const typed = ["K-001", "K-002", "K-003", "K-004"].map((contact) => {
      const people = [{ contact, was: "", presence: "přítomen", deputy: "" }];
      return ask("meeting.presence", { event: "S-001", people });
    });
    await Promise.all(typed);
    expect(await finished()).toMatchObject({ state: "done", sent: 3, total: 3 });
    const { attendance, journal } = await site.workbook();
    expect(attendance.records.map(({ values }) => values.presence)).toEqual(Array(4).fill("přítomen"));
    const invited = attendance.records.filter(({ texts }) => texts.invitedOn !== "");
    expect(invited.map(({ values }) => values.contact).sort()).toEqual(["K-001", "K-002", "K-003"]);
    const sent = journal.records.filter(({ texts }) => texts.key.startsWith("invitation:"));
    expect(sent.map(({ texts }) => texts.state)).toEqual(["odesláno", "odesláno", "odesláno"]);
  });

  test("tells the second of two who press at once that somebody is sending", async () => {
    site = await serveScreens({ smtp: mail.url, graceMs: 60_000 });
    await start();
    const second = await site.call("sending.start", { ...ASKED, mark: "" });
    expect(second).toMatchObject({ ok: false, message: expect.stringContaining("Zprávy právě rozesílá") });
    await ask("sending.stop");
    expect((await finished()).sentences).toContain("Odeslání jste vzali zpět. Nic neodešlo.");
    expect(mail.received).toHaveLength(0);
  });

  test("without a mail server keeps the messages as files, and nobody counts as written to", async () => {
    site = await serveScreens();
    const { sentences } = await ask<SendingForecast>("sending.forecast", ASKED);
    expect(sentences.join(" ")).toContain("Poštovní server není nastavený");
    await start();
    expect((await finished()).sentences[0]).toContain("nikomu neodejdou");
    const files = readdirSync(join(site.folder, "plán-vystupy"), { recursive: true }).map(String);
    expect(files.filter((name) => name.endsWith(".eml"))).toHaveLength(3);
    expect((await site.workbook()).journal.records).toEqual([]);
    expect(await ask<SendingForecast>("sending.forecast", ASKED)).toMatchObject({ count: 3 });
  });

  test("shows an address that the server refuses, with its cell", async () => {
    await mail.close();
    mail = await startMailServer({
      onRcptTo: ({ address }, _session, done) =>
        done(
          address.startsWith("clovek2")
            ? Object.assign(new Error("no such user"), { responseCode: 550 })
            : null,
        ),
    });
    site = await serveScreens({ smtp: mail.url });
    await start();
    const { refused, sent } = await finished();
    expect(sent).toBe(2);
    expect(refused.map(({ name, cell }) => [name, cell?.sheet])).toEqual([["Petr Ukázka", "Kontakty"]]);
    expect(refused[0]?.known).toContain("no such user");
  });
});
