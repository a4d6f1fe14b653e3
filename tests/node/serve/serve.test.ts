import { chmodSync, existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { connect } from "node:net";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tidy, tidyLine } from "../../../src/core/czech/text.ts";
import { RefusedError } from "../../../src/core/errors.ts";
import { secretPath } from "../../../src/node/secret.ts";
import { dailyLimit } from "../../../src/node/serve/rate-limit.ts";
import { serve } from "../../../src/node/serve/serve.ts";
import { stampIn, textOf } from "../../support/answers.ts";
import { startServing, type TestServing } from "../../support/serving.ts";

let site: TestServing;

beforeAll(async () => {
  site = await startServing();
});

afterAll(async () => site.end());

const FORM = { "Content-Type": "application/x-www-form-urlencoded" };

async function post(
  url: string,
  fields: Readonly<Record<string, string>>,
  headers: Record<string, string> = {},
) {
  const body = new URLSearchParams(fields).toString();
  const response = await fetch(url, { method: "POST", headers: { ...FORM, ...headers }, body });
  return { status: response.status, html: await response.text() };
}

async function stampOf(url: string): Promise<string> {
  return stampIn(await (await fetch(url)).text());
}

/** Gmail sends the first, RFC 8058 3.2 asks for the second. */
const ONE_CLICK = [
  ["urlencoded", new URLSearchParams({ "List-Unsubscribe": "One-Click" }), "K-001"],
  ["multipart", multipart("List-Unsubscribe", "One-Click"), "K-002"],
] as const;

function multipart(name: string, value: string): FormData {
  const form = new FormData();
  form.append(name, value);
  return form;
}

describe("one click that takes somebody off (RFC 8058)", () => {
  test.for(ONE_CLICK)(
    "as %s needs no stamp, no cookie, no origin, and is answered without a redirect",
    async (one) => {
      const [, body, contact] = one;
      const own = await startServing();
      const url = own.address(contact, { kind: "odhlášení", event: "", version: 0 });
      const response = await fetch(url, { method: "POST", body, redirect: "manual" });
      expect(response.status).toBe(200);
      expect(await response.text()).toContain("Jste odhlášeni");
      const { contacts, journal } = await own.workbook();
      const left = contacts.records.filter(({ values }) => values.doNotSend).map(({ texts }) => texts.id);
      expect(left).toEqual([contact]);
      expect(journal.records.map(({ texts }) => texts.reference)).toEqual(["Nezasílat: ano"]);
      await own.end();
    },
  );

  test("does nothing by GET, by another word, or at a link for answering", async () => {
    const leaving = site.address("K-003", { kind: "odhlášení", event: "", version: 0 });
    await fetch(`${leaving}&List-Unsubscribe=One-Click`);
    await post(leaving, { "List-Unsubscribe": "Two-Click" });
    await post(site.address("K-003"), { "List-Unsubscribe": "One-Click" });
    const { contacts } = await site.workbook();
    expect(contacts.records.filter(({ values }) => values.doNotSend)).toEqual([]);
  });
});

describe("every page that is served", () => {
  test("loads nothing, is kept nowhere, stands in no frame and says nothing of where it was opened", async () => {
    const { headers } = await fetch(site.address("K-001"));
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(
      /^default-src 'none'; style-src 'sha256-[\w+/=]+'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'$/,
    );
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-robots-tag")).toContain("noindex");
  });

  test.for([
    ["evil.example", 403],
    ["127.0.0.1:1", 403],
    ["", 400],
  ] as const)("is refused under another host's name: „%s“", async ([host, status]) => {
    expect(await statusWithHost(host)).toBe(status);
  });

  test.for(["PUT", "DELETE", "PATCH", "OPTIONS"])("is not to be had by %s", async (method) => {
    const response = await fetch(site.address("K-001"), { method });
    expect(response.status).toBe(405);
    expect(response.headers.get("allow")).toBe("GET, HEAD, POST");
  });

  test("changes nothing by being looked at, by GET or HEAD", async () => {
    const before = readFileSync(site.path);
    await fetch(site.address("K-001"), { method: "HEAD" });
    await fetch(site.address("K-001", { kind: "odhlášení", event: "" }));
    expect(readFileSync(site.path).equals(before)).toBe(true);
  });

  test.for(["/nic", "/tym/", "/tym/spatny/", "/tym//akce", "/../../etc/passwd", "/%00", "//evil.example/"])(
    "does not exist at %s",
    async (path) => {
      const status = await rawStatus(
        `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${site.port}\r\nConnection: close\r\n\r\n`,
      );
      expect(status).toBe(404);
    },
  );

  test("answers on this computer's own address only", () => {
    expect(site.publicUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });
});

describe("a form that comes in", () => {
  test("is refused over the size limit, declared or not, and when it is no form", async () => {
    const url = site.address("K-001");
    expect((await post(url, { poznamka: "x".repeat(40_000) })).status).toBe(413);
    const chunked = await rawStatus(
      `POST ${new URL(url).search.replace(/^/, "/")} HTTP/1.1\r\nHost: 127.0.0.1:${site.port}\r\n` +
        "Content-Type: application/x-www-form-urlencoded\r\nTransfer-Encoding: chunked\r\n\r\n" +
        `9c40\r\n${"x".repeat(40_000)}\r\n0\r\n\r\n`,
    );
    expect(chunked).toBe(413);
    const json = await fetch(url, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: "{}",
    });
    expect(json.status).toBe(415);
  });

  test("is in the workbook before its page is shown", async () => {
    const url = site.address("K-001");
    const { status, html } = await post(url, {
      razitko: await stampOf(url),
      odpoved: "ano",
      poznamka: "=1+1",
    });
    expect(status).toBe(200);
    expect(textOf(html)).toContain("Děkujeme");
    const { attendance, journal } = await site.workbook();
    expect(
      attendance.records.map(({ texts }) => [texts.event, texts.contact, texts.answer, texts.note]),
    ).toEqual([["S-001", "K-001", "přijde", "=1+1"]]);
    expect(journal.records.map(({ values }) => [values.key, values.state])).toEqual([
      ["answer:S-001:K-001:1", "přijato"],
    ]);
    expect(leftovers()).toEqual([]);
  });

  test("is not taken while somebody has the workbook open; the typed words stay on the page", async () => {
    const lock = join(dirname(site.path), `~$${site.path.split("/").pop()}`);
    const before = readFileSync(site.path);
    const url = site.address("K-002");
    const razitko = await stampOf(url);
    writeFileSync(lock, "");
    const locked = await post(url, { razitko, odpoved: "ne", poznamka: "moje slova" });
    rmSync(lock);
    expect(locked.status).toBe(503);
    expect(textOf(locked.html)).toContain("se sešitem se právě pracuje");
    expect(locked.html).toContain("moje slova");
    expect(readFileSync(site.path).equals(before)).toBe(true);
    const again = await post(url, { razitko: stampIn(locked.html), odpoved: "ne", poznamka: "moje slova" });
    expect(again.status).toBe(200);
  });

  test("gets a plain page while the workbook is gone, and works again when it is back", async () => {
    const bytes = readFileSync(site.path);
    rmSync(site.path);
    expect((await fetch(site.address("K-001"))).status).toBe(503);
    writeFileSync(site.path, bytes);
    expect((await fetch(site.address("K-001"))).status).toBe(200);
  });

  test("is lost neither when ten come at once", async () => {
    const many = await startServing();
    try {
      const urls = ["K-001", "K-002", "K-003"].flatMap((contact) =>
        ["S-001", "S-002"].map((event) => many.address(contact, { event })),
      );
      const stamps = await Promise.all(urls.map(stampOf));
      const pages = await Promise.all(
        urls.map((url, index) => post(url, { razitko: stamps[index] ?? "", odpoved: "ano" })),
      );
      expect(pages.map(({ status }) => status)).toEqual(urls.map(() => 200));
      const { attendance, journal } = await many.workbook();
      expect(attendance.records).toHaveLength(6);
      expect(new Set(journal.records.map(({ values }) => values.key)).size).toBe(6);
      const second = attendance.records.filter(({ values }) => values.event === "S-002");
      expect(second.map(({ values }) => values.answer).sort()).toEqual(["náhradník", "náhradník", "přijde"]);
    } finally {
      await many.end();
    }
  });

  test("is refused after twenty a day from one link", async () => {
    const busy = await startServing();
    try {
      const url = busy.address("K-001");
      const statuses: number[] = [];
      for (let count = 0; count < 21; count += 1) statuses.push((await post(url, {})).status);
      expect(statuses).toEqual([...Array.from({ length: 20 }, () => 422), 429]);
      expect((await post(busy.address("K-002"), {})).status).toBe(422);
    } finally {
      await busy.end();
    }
  });

  test("never breaks the page or the workbook, whatever its bytes", async () => {
    const any = await startServing();
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 100 }),
      fc.constantFrom("=1+1", "_x0041_", "]]>", "\u0000\ud800"),
    );
    try {
      await fc.assert(
        fc.asyncProperty(
          texts,
          texts,
          fc.constantFrom("K-001", "K-002", "K-003"),
          async (deputy, note, contact) => {
            const url = any.address(contact);
            const razitko = await stampOf(url);
            const fields = { razitko, odpoved: "zastupce", zastupce: deputy, poznamka: note };
            const { status, html } = await post(url, fields);
            expect([200, 422, 429]).toContain(status);
            expect(html).toMatch(/<\/html>\n$/);
            const records = (await any.workbook()).attendance.records;
            if (status !== 200) return;
            const row = records.find(({ values }) => values.contact === contact);
            // Half a surrogate pair does not survive the form's own encoding.
            expect([row?.texts.deputy, row?.texts.note]).toEqual([
              tidyLine(wellFormed(deputy)),
              tidy(wellFormed(note)),
            ]);
          },
        ),
        { numRuns: 40 },
      );
      await fc.assert(
        fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
          const response = await fetch(any.address("K-001"), {
            method: "POST",
            headers: FORM,
            body: Buffer.from(bytes),
          });
          expect(response.status).toBeGreaterThanOrEqual(422);
          expect(await response.text()).toMatch(/<\/html>\n$/);
        }),
        { numRuns: 10 },
      );
    } finally {
      await any.end();
    }
  });
});

describe("the team's pages", () => {
  test("open by the token of this start alone, and count the answers", async () => {
    const page = await fetch(site.staffUrl);
    expect(page.status).toBe(200);
    expect(page.headers.get("referrer-policy")).toBe("same-origin");
    expect(textOf(await page.text())).toContain("Jednání pracovní skupiny Senioři");
    const wrong = site.staffUrl.replace(/.(?=\/$)/, (last) => (last === "a" ? "b" : "a"));
    expect((await fetch(wrong)).status).toBe(404);
  });

  test("take a form from their own origin alone", async () => {
    const url = `${site.staffUrl}odpoved?akce=S-001&kontakt=K-003`;
    const fields = { razitko: await stampOf(url), odpoved: "ano" };
    expect((await post(url, fields)).status).toBe(403);
    expect((await post(url, fields, { Origin: "null" })).status).toBe(403);
    expect((await post(url, fields, { Origin: "http://evil.example" })).status).toBe(403);
    const own = new URL(site.staffUrl).origin;
    expect((await post(url, fields, { Origin: own })).status).toBe(200);
    const { attendance } = await site.workbook();
    expect(attendance.records.find(({ values }) => values.contact === "K-003")?.values.answer).toBe("přijde");
  });
});

describe("the secret of the links", () => {
  test("lies beside the workbook, for its owner alone, and stays from start to start", async () => {
    const path = secretPath(site.path);
    expect(statSync(path).mode & 0o777).toBe(0o600);
    const before = readFileSync(path, "utf8");
    const second = await serve(optionsFor(site));
    expect(readFileSync(path, "utf8")).toBe(before);
    expect(second.staffUrl.split("/")[4]).not.toBe(site.staffUrl.split("/")[4]);
    await second.stop();
  });

  test("is not replaced when it is damaged, for links already sent need it", async () => {
    const other = await startServing();
    await other.stop();
    const path = secretPath(other.path);
    chmodSync(path, 0o600);
    writeFileSync(path, "pokažené");
    await expect(serve(optionsFor(other))).rejects.toThrow(RefusedError);
    expect(readFileSync(path, "utf8")).toBe("pokažené");
    rmSync(other.folder, { recursive: true });
  });
});

test.for([
  ["a workbook that does not exist", "neni.xlsx"],
  ["a Google spreadsheet", "google:abc"],
] as const)("serving refuses %s and leaves nothing behind", async ([, path]) => {
  await expect(serve({ ...optionsFor(site), path })).rejects.toThrow(RefusedError);
  expect(existsSync(secretPath(path))).toBe(false);
});

test("a port that is taken is said with another to try", async () => {
  await expect(serve({ ...optionsFor(site), port: site.port })).rejects.toThrow(`--port ${site.port + 1}`);
});

test("the daily limit begins anew every day", () => {
  const allows = dailyLimit({ perLink: 1, altogether: 2 });
  const asked = [
    ["a", 1],
    ["a", 1],
    ["b", 1],
    ["c", 1],
    ["a", 2],
    ["c", 2],
  ] as const;
  expect(asked.map(([link, day]) => allows(link, `2026-05-0${day}`))).toEqual([
    true,
    false,
    true,
    false,
    true,
    true,
  ]);
});

function optionsFor({ path }: TestServing) {
  return {
    path,
    port: 0,
    language: "cs",
    today: null,
    clock: () => new Date(),
    fault: () => undefined,
  } as const;
}

/** Files beside the workbook and its secret. */
function leftovers(): readonly string[] {
  return readdirSync(site.folder).filter((name) => !name.endsWith(".xlsx") && !name.endsWith("-secret"));
}

function wellFormed(text: string): string {
  return Buffer.from(text, "utf8").toString("utf8");
}

function statusWithHost(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request({
      port: site.port,
      host: "127.0.0.1",
      setHost: false,
      headers: host === "" ? {} : { Host: host },
    });
    sent.on("response", (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    sent.on("error", reject);
    sent.end();
  });
}

/** The status of what the server says to these very bytes. */
function rawStatus(bytes: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const socket = connect(site.port, "127.0.0.1", () => socket.write(bytes));
    socket.once("data", (data) => {
      resolve(Number(/^HTTP\/1\.1 (\d{3})/.exec(data.toString("latin1"))?.[1] ?? 0));
      socket.destroy();
    });
    socket.on("error", reject);
  });
}
