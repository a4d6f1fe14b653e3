import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { runAres } from "../../scripts/cli/run-ares.ts";
import { workbookLayouts } from "../../src/core/workbook/layout.ts";
import { type AresWorld, askAres } from "../../src/node/ares.ts";
import { readSource } from "../../src/node/read-source.ts";
import { createXlsx } from "../../src/node/xlsx/create-xlsx.ts";
import { aresJson } from "../support/ares.ts";
import { icoOf } from "../support/workbook.ts";

type Reply = readonly [status: number, body: string];

let server: Server;
let folder = "";
let asked: string[] = [];
let waits: number[] = [];
let replies: Record<string, Reply[]> = {};
let world: AresWorld;

/** A server in the shape of ARES: the IČO ends the path, 404 for a number that it does not know. */
beforeEach(async () => {
  [asked, waits, replies] = [[], [], {}];
  folder = mkdtempSync(join(tmpdir(), "komplan-ares-"));
  server = createServer((request, response) => {
    const ico = (request.url ?? "").split("/").pop() ?? "";
    asked.push(`${request.method} ${request.url}`);
    const [status, body] = replies[ico]?.shift() ?? [404, JSON.stringify({ kod: "NENALEZENO" })];
    response.writeHead(status, { "content-type": "application/json" }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  world = {
    address: `http://127.0.0.1:${port}/ekonomicke-subjekty/`,
    folder: join(folder, "cache"),
    now: () => Date.parse("2026-05-04T08:00:00Z"),
    wait: async (milliseconds) => {
      waits.push(milliseconds);
    },
    timeoutMs: 5_000,
  };
});

afterEach(async () => {
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  rmSync(folder, { recursive: true, force: true });
});

const ok = (ico: string, differing: object = {}): Reply => [
  200,
  JSON.stringify(aresJson(ico, { ...differing })),
];

describe("asking ARES over the network", () => {
  test("asks by the number alone, one after another", async () => {
    replies = { "00263958": [ok("00263958")], [icoOf(1)]: [ok(icoOf(1))] };
    const answers = await askAres(["00263958", icoOf(1), icoOf(2)], world, "cs");
    expect([...answers.values()].map(({ state }) => state)).toEqual(["found", "found", "missing"]);
    expect(asked[0]).toBe("GET /ekonomicke-subjekty/00263958");
    expect(waits).toEqual([250, 250]);
  });

  test("remembers an answer for a day, without what it does not need", async () => {
    replies = { [icoOf(1)]: [ok(icoOf(1), { statutarniOrgany: ["tajné"] }), ok(icoOf(1))] };
    await askAres([icoOf(1)], world, "cs");
    const again = await askAres([icoOf(1)], world, "cs");
    expect([asked.length, again.get(icoOf(1))?.state]).toEqual([1, "found"]);
    expect(readFileSync(join(world.folder, `${icoOf(1)}.json`), "utf8")).not.toContain("tajné");
    const tomorrow = world.now() + 24 * 60 * 60 * 1000;
    await askAres([icoOf(1)], { ...world, now: () => tomorrow }, "cs");
    expect(asked).toHaveLength(2);
  });

  test("does not remember that a number is not known, nor trusts a spoilt memory", async () => {
    await askAres([icoOf(1)], world, "cs");
    expect(() => readdirSync(world.folder)).toThrow();
    replies = { [icoOf(1)]: [ok(icoOf(1))], [icoOf(2)]: [ok(icoOf(2))] };
    await askAres([icoOf(1)], world, "cs");
    writeFileSync(join(world.folder, `${icoOf(2)}.json`), "{ spoilt");
    const answers = await askAres([icoOf(2)], world, "cs");
    expect(answers.get(icoOf(2))?.state).toBe("found");
  });

  test("asks again when the server is busy", async () => {
    replies = { [icoOf(1)]: [[503, ""], [429, ""], ok(icoOf(1))] };
    expect((await askAres([icoOf(1)], world, "cs")).get(icoOf(1))?.state).toBe("found");
    expect(waits).toEqual([1000, 2000]);
  });

  test("without a connection every number is told as not asked", async () => {
    const nowhere = { ...world, address: "http://127.0.0.1:1/" };
    const answers = await askAres([icoOf(1), icoOf(2)], nowhere, "cs");
    expect([...answers.values()].map(({ state }) => state)).toEqual(["failed", "skipped"]);
  });
});

describe("komplan ares", () => {
  async function saved(): Promise<string> {
    const path = join(folder, "plan.xlsx");
    const providers = [
      { ico: icoOf(1), name: "Naděje" },
      { ico: icoOf(2), name: "Zaniklá" },
      { ico: icoOf(3), name: "Neznámá" },
    ];
    const layouts = workbookLayouts("cs", { project: [{ name: "Plán" }], providers });
    const about = { language: "cs", title: "Plán", created: "2026-05-01T06:00:00Z" } as const;
    writeFileSync(path, await createXlsx(layouts, about));
    return path;
  }

  function request(path: string, given: object) {
    const day = { today: "2026-05-04", now: "2026-05-04T08:00:00Z" };
    return {
      operands: [path],
      given,
      out: join(folder, "out"),
      language: "cs",
      json: false,
      ...day,
    } as const;
  }

  test("proposes names and seats and tells who has ended or is not known; writes a copy when told to", async () => {
    const path = await saved();
    const before = readFileSync(path);
    replies = { [icoOf(1)]: [ok(icoOf(1))], [icoOf(2)]: [ok(icoOf(2), { datumZaniku: "2026-02-01" })] };
    const shown = await runAres(request(path, {}), world);
    expect(shown).toMatchObject({ made: [], failed: false, issues: [{ code: "ares-not-found" }] });
    const done = await runAres(request(path, { yes: true }), world);
    const [copy = ""] = done.made;
    const { workbook } = await readSource(copy, { language: "cs", key: null });
    expect(
      workbook.proposals.records.map(({ texts }) => `${texts.target} ${texts.field} ${texts.after}`),
    ).toEqual([
      `${icoOf(1)} Název Naděje Vzorov, z. s.`,
      `${icoOf(1)} Právní forma spolek`,
      `${icoOf(1)} Ulice a číslo Jankovcova 1522/53`,
      `${icoOf(1)} PSČ 170 00`,
      `${icoOf(1)} Obec Praha`,
      `${icoOf(2)}  1. 2. 2026`,
    ]);
    expect(readFileSync(path).equals(before)).toBe(true);
    expect(workbook.providers.records[0]?.texts.name).toBe("Naděje");
  });

  test("offline says which numbers were not asked and fails", async () => {
    const { sentences, failed } = await runAres(request(await saved(), {}), {
      ...world,
      address: "http://127.0.0.1:1/",
    });
    expect(failed).toBe(true);
    expect(sentences.join(" ")).toContain(
      `3 IČO: ${icoOf(1)}, ${icoOf(2)}, ${icoOf(3)}. K registru ARES se nejde připojit.`,
    );
  });
});
