import { basename, dirname } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { runPlan } from "../../scripts/cli/run-plan.ts";
import { cellAddress } from "../../src/core/sheet/table.ts";
import type { Event } from "../../src/core/workbook/workbook.ts";
import { changeWorkbook } from "../../src/node/sending/change-workbook.ts";
import { type MailServer, startMailServer } from "../node/sending/mail-server.ts";
import { workbookFile } from "../node/sending/workbook-file.ts";

let server: MailServer;
let path: string;

beforeEach(async () => {
  server = await startMailServer();
  path = await workbookFile(2);
});
afterEach(() => server.close());

/** `komplan invite --event S-001 --send --yes`. */
function invite() {
  return runPlan("invite", {
    operands: [path],
    given: { event: "S-001", send: true, yes: true, smtp: server.url },
    language: "cs",
    today: "2026-05-02",
    now: "2026-05-02T06:00:00Z",
    out: dirname(path),
    json: false,
  });
}

/** A person types into the row of the one event. */
async function type(texts: Partial<Record<keyof Event["texts"], string>>): Promise<Event["texts"]> {
  let row: Event["texts"] | undefined;
  await changeWorkbook(path, "cs", ({ events }) => {
    const [event] = events.records;
    row = event?.texts;
    const cells = Object.entries(texts).flatMap(([key, text]) => {
      const address = event === undefined ? null : cellAddress(events, event, key as keyof Event["texts"]);
      return address === null ? [] : [{ ...address, text }];
    });
    return cells.length === 0 ? [] : [{ kind: "write-cells", key: "typed", cells }];
  });
  if (row === undefined) throw new Error("The workbook has no event.");
  return row;
}

const count = () => server.received.length;

test("sending after a meeting says what is missing when nobody wrote who came", async () => {
  const sending = runPlan("follow-up", {
    operands: [path],
    given: { event: "S-001", send: true, yes: true, smtp: server.url },
    language: "cs",
    today: "2026-05-20",
    now: "2026-05-20T06:00:00Z",
    out: dirname(path),
    json: false,
  });
  await expect(sending).rejects.toThrow(
    /^Není co odeslat\. V listu Účast není u akce S-001 zapsáno, kdo přišel/,
  );
});

test("a file's event is invited to, changed and called off by the same command, each told once", async () => {
  await invite();
  expect(count()).toBe(2);
  const again = await invite();
  expect(again.sentences.join(" ")).toContain("Všichni už zprávu mají");
  // The reasons that the sentences speak of.
  expect(again.made.map((made) => basename(made))).toContain("pozvanky-S-001.html");
  expect(count()).toBe(2);
  await type({ start: "10:00" });
  expect((await invite()).json).toMatchObject({
    version: 2,
    changed: [{ contact: "K-001" }, { contact: "K-002" }],
  });
  expect(count()).toBe(4);
  expect((await type({ state: "zrušeno" })).version).toBe("2");
  await invite();
  expect(server.received.slice(4).every((bytes) => bytes.includes("method=CANCEL"))).toBe(true);
  expect(count()).toBe(6);
  await invite();
  expect(count()).toBe(6);
});
