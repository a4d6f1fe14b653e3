import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { CommandRequest } from "../../../scripts/cli/request.ts";
import { runJournal } from "../../../scripts/cli/run-journal.ts";
import { runPlan } from "../../../scripts/cli/run-plan.ts";
import { recogniseWorkbook } from "../../../src/core/workbook/recognise.ts";
import { workbookJournal } from "../../../src/node/sending/workbook-journal.ts";
import { readXlsx } from "../../../src/node/xlsx/read-xlsx.ts";
import { type BundledProgram, bundledProgram } from "../../support/bundled-program.ts";
import { type MailServer, type Stage, startMailServer } from "./mail-server.ts";
import { workbookFile } from "./workbook-file.ts";

const PEOPLE = 4;

let program: BundledProgram;
let server: MailServer;
let path: string;

beforeAll(async () => {
  program = await bundledProgram();
});
afterAll(() => program.remove());
beforeEach(async () => {
  server = await startMailServer();
  path = await workbookFile(PEOPLE, { ids: false });
});
afterEach(() => server.close());

interface Ended {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the program itself; `killed` is called with a way to end it by a signal that it cannot catch. */
function komplan(
  args: readonly string[],
  begun: (kill: () => void) => void = () => undefined,
): Promise<Ended> {
  const env = { ...process.env, KOMPLAN_SMTP_URL: server.url };
  const child = spawn(process.execPath, [program.path, ...args], { cwd: dirname(path), env });
  const said = { stdout: "", stderr: "" };
  child.stdout.on("data", (chunk: Buffer) => (said.stdout += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => (said.stderr += chunk.toString()));
  begun(() => child.kill("SIGKILL"));
  return new Promise((resolve) => child.on("close", (status) => resolve({ status, ...said })));
}

const invite = (...more: readonly string[]) => [
  "invite",
  path,
  "--event",
  "S-001",
  "--today",
  "2026-05-04",
  "--send",
  ...more,
];

/** How many messages came to each person. */
function delivered(): readonly number[] {
  return Array.from(
    { length: PEOPLE },
    (_, index) => server.envelopes.filter(({ to }) => to[0] === `osoba${index + 1}@example.cz`).length,
  );
}

async function workbook() {
  return recogniseWorkbook(await readXlsx(readFileSync(path), "cs"), "cs");
}

describe("komplan invite --send", () => {
  test("shows who would get what and sends nothing until it is told yes", async () => {
    const before = readFileSync(path);
    const { status, stdout } = await komplan(invite());
    expect(status).toBe(1);
    expect(stdout).toContain("osoba1@example.cz");
    expect(stdout).toContain(`${PEOPLE} příjemci: dnes do`);
    expect(stdout).toContain("--yes");
    expect(server.received).toEqual([]);
    expect(readFileSync(path).equals(before)).toBe(true);
  });

  test("sends, writes down ids and whom it invited, and the second time sends nothing", async () => {
    expect(await komplan(invite("--yes"))).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("Odeslány 4 zprávy."),
      stderr: "",
    });
    expect(delivered()).toEqual([1, 1, 1, 1]);
    const { contacts, attendance } = await workbook();
    const ids = contacts.records.map(({ texts }) => texts.id);
    expect(new Set(ids).size).toBe(PEOPLE);
    expect(
      attendance.records.map(({ texts, values }) => [texts.event, texts.contact, values.invitedOn !== null]),
    ).toEqual(ids.map((id) => ["S-001", id, true]));
    const again = await komplan(invite("--yes"));
    expect(again.stdout).toContain("Všichni už zprávu mají");
    expect(delivered()).toEqual([1, 1, 1, 1]);
  });

  test("without a server says how to name one, and never repeats a password", async () => {
    const { status, stderr, stdout } = await komplan(invite("--yes", "--smtp", "pop3://jana:tajne@server"));
    expect([status, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("smtps://");
    expect(stderr).not.toContain("tajne");
  });
});

const POINTS: readonly { readonly stage: Stage; readonly message: number }[] = [
  { stage: "connect", message: 0 },
  { stage: "MAIL", message: 1 },
  { stage: "RCPT", message: 2 },
  { stage: "DATA", message: 3 },
  { stage: "in the middle of the message", message: 2 },
  { stage: "after the message, before the reply", message: 1 },
  { stage: "after the message, before the reply", message: 4 },
  { stage: "after the reply", message: 1 },
  { stage: "after the reply", message: 3 },
  { stage: "after the reply", message: 4 },
];

/** The same commands without a process of their own. */
const request = (given: CommandRequest["given"]): CommandRequest => ({
  operands: [path],
  language: "cs",
  json: true,
  out: join(dirname(path), "out"),
  today: "2026-05-04",
  now: "2026-05-04T06:00:00Z",
  given,
});
const inviteAgain = () =>
  runPlan("invite", request({ event: "S-001", send: true, yes: true, smtp: server.url }));

describe("komplan killed while it sends, and run again", () => {
  test.for(POINTS)(
    "at the stage $stage of message $message: nobody twice, nobody forgotten",
    async (point) => {
      const killed = await komplan(invite("--yes"), (kill) => server.expect({ ...point, happens: kill }));
      expect(killed.status).toBeNull();
      await inviteAgain();
      expect(delivered().every((count) => count <= 1)).toBe(true);
      const journal = await workbookJournal(path, "cs").read();
      const uncertain = journal.filter(({ state }) => state === "nejisté").map(({ key }) => key);
      expect(uncertain.length).toBeLessThanOrEqual(1);
      for (const key of uncertain) {
        expect((await runJournal(request({}))).sentences.join()).toContain(key);
        const arrived = delivered()[Number(/K-(\d+)/.exec(key)?.[1]) - 1] === 1;
        await runJournal(request({ [arrived ? "sent" : "resend"]: key }));
      }
      expect((await inviteAgain()).failed).toBe(false);
      expect(delivered()).toEqual([1, 1, 1, 1]);
      expect((await workbook()).attendance.records).toHaveLength(PEOPLE);
      expect((await runJournal(request({}))).sentences).toEqual([expect.stringContaining("nic nečeká")]);
    },
  );
});
