import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readSource } from "../../src/node/read-source.ts";
import { type MailServer, startMailServer } from "../node/sending/mail-server.ts";
import { filesIn, startVerifying, type VerifyingSite } from "../support/verifying.ts";

let site: VerifyingSite;
let server: MailServer;

beforeAll(async () => {
  [site, server] = await Promise.all([startVerifying(), startMailServer()]);
});

afterAll(async () => {
  await Promise.all([site.end(), server.close()]);
});

const made = (out: string, ending: string) =>
  filesIn(join(site.folder, out)).filter((name) => name.endsWith(ending));

async function sentDays(): Promise<readonly string[]> {
  const { verifications } = await site.workbook();
  return verifications.records.map(({ texts }) => texts.sentOn);
}

describe("komplan verify", () => {
  test("writes the letters and the page of states, sends nothing and changes nothing", async () => {
    const { sentences } = await site.verify("letters");
    expect(sentences.join(" ")).toContain("Připraveny jsou 2 osobní dopisy s odkazem k ověření.");
    expect(made("letters", ".eml").sort()).toEqual([
      "overovani/verification-OV-001-K-001.eml",
      "overovani/verification-OV-002-organizace.eml",
    ]);
    expect(made("letters", ".html")).toEqual(["overovani.html"]);
    expect(made("letters", ".xlsx")).toEqual([]);
    expect(server.received).toEqual([]);
  });

  test("writes the rows of a new round only when a person has accepted them, into the workbook's copy", async () => {
    const asked = { round: "2027/2", due: "2027-05-31" };
    const { sentences } = await site.verify("asked", asked);
    expect(sentences.join(" ")).toContain("Do kola 2027/2 navrženi 2 poskytovatelé");
    expect(made("asked", ".xlsx")).toEqual([]);
    await site.verify("accepted", { ...asked, yes: true });
    const [copy = ""] = made("accepted", ".xlsx");
    const { workbook } = await readSource(join(site.folder, "accepted", copy), { language: "cs", key: null });
    expect(workbook.verifications.records.map(({ texts }) => [texts.id, texts.round, texts.due])).toEqual([
      ["OV-001", "2027/1", "22. 3. 2027"],
      ["OV-002", "2027/1", "22. 3. 2027"],
      ["OV-003", "2027/2", "31. 5. 2027"],
      ["OV-004", "2027/2", "31. 5. 2027"],
    ]);
  });

  test("sends each letter once and notes the day beside the provider", async () => {
    const given = { send: true, yes: true, smtp: server.url };
    expect((await site.verify("send", given)).failed).toBe(false);
    expect(await sentDays()).toEqual([expect.stringMatching(/^\d/), expect.stringMatching(/^\d/)]);
    const again = await site.verify("again", given);
    expect(again.sentences.join(" ")).toContain("neotevřelo 2");
    expect(server.envelopes.flatMap(({ to }) => to).sort()).toEqual([
      "jana@charita.example.cz",
      "jina@example.cz",
    ]);
  });

  test("refuses a last day that is none", async () => {
    await expect(site.verify("wrong", { due: "31. 5." })).rejects.toThrow("--due „31. 5.“ není den");
  });
});
