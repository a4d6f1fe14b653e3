import { afterEach, beforeEach, expect, test } from "vitest";
import type { SendingForecast, SendingProgress } from "../../../src/core/screens/sending-progress.ts";
import type { WorkbookRows } from "../../../src/core/workbook/layout.ts";
import { type ServedScreens, serveScreens } from "../../support/served-screens.ts";
import { type MailServer, startMailServer } from "../sending/mail-server.ts";

const SETTLED = {
  round: "KP-001",
  settlement: "akceptováno",
  settlementReason: "Doplněno.",
  decidedBy: "ŘS",
};
const ROWS: WorkbookRows = {
  project: [{ name: "Plán", beneficiary: "Město Příkladov", senderEmail: "planovani@example.cz" }],
  commentRounds: [{ id: "KP-001", document: "plán", opens: "2026-05-01", closes: "2026-05-31" }],
  comments: [
    { ...SETTLED, id: "P-001", comment: "Více bytů", author: "Eva", email: "eva@example.cz" },
    { ...SETTLED, id: "P-002", comment: "Méně aut", author: "Jan", email: "jan@example.cz" },
    { ...SETTLED, id: "P-003", comment: "Bez adresy" },
    { id: "P-004", round: "KP-001", comment: "Čeká", email: "ceka@example.cz" },
  ],
};
const ASKED = { command: "answer-comments", event: null, ask: { round: "KP-001" } };

let mail: MailServer;
let site: ServedScreens;

beforeEach(async () => {
  mail = await startMailServer({
    onRcptTo: ({ address }, _session, done) =>
      done(
        address.startsWith("jan") ? Object.assign(new Error("no such user"), { responseCode: 550 }) : null,
      ),
  });
  site = await serveScreens({ rows: ROWS, day: "2026-06-12", smtp: mail.url });
});

afterEach(async () => {
  await site.end();
  await mail.close();
  expect(site.faults).toEqual([]);
});

async function ask<T>(name: string, input: object = {}): Promise<T> {
  const answer = await site.call(name, input);
  if (!answer.ok) throw new Error(answer.message);
  return answer.value as T;
}

async function finished(): Promise<SendingProgress> {
  for (;;) {
    const progress = await ask<SendingProgress>("sending.progress");
    if (progress.state !== "grace" && progress.state !== "running") return progress;
  }
}

test("answers go to the authors once, with the day beside each comment and what was refused named", async () => {
  const seen = await ask<{ mark: string; answers: readonly unknown[] }>("settlement.answers", {
    round: "KP-001",
  });
  expect(seen.answers).toHaveLength(2);
  const forecast = await ask<SendingForecast>("sending.forecast", ASKED);
  expect(forecast).toMatchObject({ count: 2, names: ["Eva", "Jan"], mark: seen.mark });
  await ask("sending.start", { ...ASKED, mark: seen.mark });
  const done = await finished();
  expect(done).toMatchObject({ state: "done", command: "answer-comments", sent: 1, total: 2 });
  expect(done.refused).toMatchObject([
    { name: "P-002 Jan", email: "jan@example.cz", cell: { sheet: "Připomínky", row: 3 } },
  ]);
  expect(mail.envelopes.flatMap(({ to }) => to)).toEqual(["eva@example.cz"]);
  const { comments } = await site.workbook();
  const days = comments.records.map(({ texts }) => texts.answeredOn);
  expect(days.map((day) => day !== "")).toEqual([true, false, false, false]);
  expect(await ask<SendingForecast>("sending.forecast", ASKED)).toMatchObject({ count: 0, open: 1 });
});

test("nothing goes when somebody has settled otherwise since the answers were looked at", async () => {
  const { mark } = await ask<{ mark: string }>("settlement.answers", { round: "KP-001" });
  const fields = [{ key: "settlementReason", old: "Doplněno.", text: "Doplněno jinde." }];
  await ask("settlement.save", {
    id: "P-001",
    fields: [...fields, { key: "decidedOn", old: "", text: "1. 6. 2026" }],
  });
  const late = await site.call("sending.start", { ...ASKED, mark });
  expect(late).toMatchObject({ ok: false, message: expect.stringContaining("Nic neodešlo") });
  expect(mail.received).toEqual([]);
});
