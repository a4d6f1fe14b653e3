import { readFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { toMime } from "../../../src/core/messages/mime.ts";
import type { Deed } from "../../../src/core/sending/deeds.ts";
import type { Outcome } from "../../../src/core/sending/outcome.ts";
import { decideDeed, knownDeeds, sendMessages } from "../../../src/node/sending/send-messages.ts";
import { smtpMailer } from "../../../src/node/sending/smtp-mailer.ts";
import { smtpSettings } from "../../../src/node/sending/smtp-settings.ts";
import { workbookJournal } from "../../../src/node/sending/workbook-journal.ts";
import { readXlsx } from "../../../src/node/xlsx/read-xlsx.ts";
import { aDeed } from "../../core/sending/world.ts";
import { type MailServer, STAGES, startMailServer } from "./mail-server.ts";
import { workbookFile } from "./workbook-file.ts";

const DEEDS: readonly Deed[] = Array.from({ length: 5 }, (_, index) => {
  const deed = aDeed(`invitation:S-001:K-${index + 1}:1`, `osoba${index + 1}@example.cz`);
  const messageId = `k${index + 1}@example.cz`;
  return { ...deed, message: { ...deed.message, messageId, text: "Zveme Vás.\n.\n..tečky na začátku\n" } };
});
const LIMITS = { chunk: 2, backOffMs: [0, 0] };

let server: MailServer;
let path: string;
const place = () => ({ path, language: "cs", by: "Jana Vzorová" }) as const;

beforeEach(async () => {
  server = await startMailServer();
  path = await workbookFile(1);
});
afterEach(() => server.close());

const mailer = (url = server.url) =>
  smtpMailer(smtpSettings(url, "cs"), { language: "cs", patience: { connectMs: 800, silenceMs: 800 } });
const send = (deeds = DEEDS) => sendMessages(deeds, { ...place(), mailer: mailer(), limits: LIMITS });

const times = ({ message }: Deed) =>
  server.received.filter((bytes) => bytes.includes(`<${message.messageId}>`)).length;

/** A person looks whether each uncertain message has arrived and decides; then everything is sent. */
async function decideAll({ uncertain }: Outcome): Promise<Outcome> {
  for (const { key } of uncertain) {
    const deed = DEEDS.find((one) => one.key === key);
    await decideDeed(key, deed !== undefined && times(deed) > 0 ? "sent" : "resend", place());
  }
  return send();
}

describe("sendMessages over SMTP", () => {
  test("hands over the very bytes of toMime, to the one receiver, and writes the journal", async () => {
    const outcome = await send();
    expect(outcome).toMatchObject({ stopped: "done", sent: DEEDS.map(({ key }) => key), waiting: [] });
    expect(server.received.map((bytes) => bytes.toString("latin1"))).toEqual(
      DEEDS.map(({ message }) => toMime(message)),
    );
    expect(server.envelopes[0]).toEqual({ from: "planovani@example.cz", to: ["osoba1@example.cz"] });
    const journal = await workbookJournal(path, "cs").read();
    expect(journal.map(({ key, state, by }) => [key, state, by])).toEqual(
      DEEDS.map(({ key }) => [key, "odesláno", "Jana Vzorová"]),
    );
  });

  test("sends nothing the second time and says so; another sheet of the file stays as it was", async () => {
    const contacts = async () =>
      (await readXlsx(readFileSync(path), "cs")).find(({ name }) => name === "Kontakty");
    const before = await contacts();
    await send();
    expect(await send()).toMatchObject({ stopped: "done", sent: [], already: DEEDS.map(({ key }) => key) });
    expect(server.received).toHaveLength(DEEDS.length);
    expect(await contacts()).toEqual(before);
  });

  describe.each([1, 2, 3, 5])("the connection dropped at message %i", (message) => {
    test.for(STAGES)("at the stage %s: nobody twice, nobody forgotten", async (stage) => {
      server.expect({
        stage,
        message: stage === "connect" || stage === "greeting" || stage === "EHLO" ? 0 : message,
        happens: (cut) => cut(),
      });
      const first = await send();
      const mayHaveGone = stage === "in the middle of the message" || stage.includes("before the reply");
      expect(first.uncertain).toHaveLength(mayHaveGone ? 1 : 0);
      const again = await send();
      expect(DEEDS.map(times).every((count) => count <= 1)).toBe(true);
      expect(again.uncertain).toEqual(first.uncertain.map(({ key }) => ({ key, error: expect.any(String) })));
      expect(again.waiting).toEqual([]);
      await decideAll(again);
      expect(DEEDS.map(times)).toEqual(DEEDS.map(() => 1));
    });
  });

  test("a server too slow to answer after the message leaves it uncertain; the others go", async () => {
    const slow = await startMailServer({
      onData: (stream, _, done) => {
        stream.resume();
        stream.on("end", () => setTimeout(done, 2_000));
      },
    });
    const outcome = await sendMessages(DEEDS.slice(0, 1), {
      ...place(),
      mailer: mailer(slow.url),
      limits: LIMITS,
    });
    expect(outcome.uncertain.map(({ key }) => key)).toEqual([DEEDS[0]?.key]);
    await slow.close();
  });
});

const reply = (code: number, message: string) => Object.assign(new Error(message), { responseCode: code });

describe("sendMessages and what the server says", () => {
  test.for([
    { code: 550, says: "no such user osoba2@example.cz here", is: "refused" },
    { code: 553, says: "mailbox name not allowed", is: "refused" },
    { code: 451, says: "greylisted, try later", is: "waiting" },
    { code: 452, says: "mailbox full", is: "waiting" },
  ])("one receiver's $code makes that one $is and stops nobody else", async ({ code, says, is }) => {
    await server.close();
    server = await startMailServer({
      onRcptTo: ({ address }, _, done) => done(address === "osoba2@example.cz" ? reply(code, says) : null),
    });
    const outcome = await send();
    expect(outcome.sent).toHaveLength(DEEDS.length - 1);
    const key = DEEDS[1]?.key;
    expect(is === "refused" ? outcome.refused.map((one) => one.key) : outcome.waiting).toEqual([key]);
    const row = (await workbookJournal(path, "cs").read()).find((entry) => entry.key === key);
    expect(row?.state).toBe(is === "refused" ? "chyba" : "čeká");
    expect(row?.error).toContain(String(code));
    expect(row?.error).not.toContain("@");
  });

  test("a refused address that has been mended is tried again, an unchanged one is not", async () => {
    await server.close();
    let asked = 0;
    server = await startMailServer({
      onRcptTo: ({ address }, _, done) => {
        if (address === "osoba2@example.cz") asked += 1;
        done(address === "osoba2@example.cz" ? reply(550, "no such user") : null);
      },
    });
    await send();
    await send();
    expect(asked).toBe(1);
    const mended = DEEDS.map((deed, index) =>
      index === 1
        ? { ...deed, message: { ...deed.message, to: [{ name: "", email: "nova@example.cz" }] } }
        : deed,
    );
    expect(await send(mended)).toMatchObject({ stopped: "done", sent: [DEEDS[1]?.key], refused: [] });
  });

  test.for([
    { what: "a sender that is not allowed", code: 550, says: "sender rejected", stopped: "fatal" },
    { what: "the daily limit", code: 550, says: "5.4.5 Daily user sending limit exceeded", stopped: "quota" },
    { what: "a server in trouble", code: 421, says: "try later", stopped: "unavailable" },
  ])("$what stops the run, and everybody waits", async ({ code, says, stopped }) => {
    await server.close();
    server = await startMailServer({ onMailFrom: (_, __, done) => done(reply(code, says)) });
    const outcome = await send();
    expect(outcome).toMatchObject({ stopped, sent: [], refused: [], uncertain: [] });
    expect([...outcome.waiting].sort()).toEqual(DEEDS.map(({ key }) => key));
    const states = (await workbookJournal(path, "cs").read()).map(({ state }) => state);
    expect(states).toEqual(DEEDS.map(() => "čeká"));
  });

  test("a wrong password is fatal and is said nowhere", async () => {
    await server.close();
    server = await startMailServer({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: (_, __, done) => done(reply(535, "authentication failed")),
    });
    const url = server.url.replace("//", "//jana:tajne-heslo@");
    const outcome = await sendMessages(DEEDS, { ...place(), mailer: mailer(url), limits: LIMITS });
    expect(outcome.stopped).toBe("fatal");
    expect(JSON.stringify(outcome)).not.toContain("tajne");
  });

  test("a second process that finds the claim taken sends nothing", async () => {
    const [one, other] = await Promise.all([send(), send()]);
    expect([one.stopped, other.stopped].sort()).toEqual(["busy", "done"]);
    expect(DEEDS.map(times)).toEqual(DEEDS.map(() => 1));
  });

  test("what the sheet has lost the file beside it still knows", async () => {
    const bytes = readFileSync(path);
    await send();
    const { writeFileSync } = await import("node:fs");
    writeFileSync(path, bytes);
    expect(await send()).toMatchObject({ stopped: "done", sent: [], already: DEEDS.map(({ key }) => key) });
    expect([...(await knownDeeds(place())).values()].every(({ verdict }) => verdict === "sent")).toBe(true);
    expect((await workbookJournal(path, "cs").read()).map(({ state }) => state)).toEqual(
      DEEDS.map(() => "odesláno"),
    );
  });
});
