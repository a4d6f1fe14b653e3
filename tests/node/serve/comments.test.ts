import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { COMMENT_LIMITS } from "../../../src/core/answers/form-limit.ts";
import { commentLimit } from "../../../src/node/serve/rate-limit.ts";
import { startServing, type TestServing } from "../../support/serving.ts";

let site: TestServing;

beforeEach(async () => {
  site = await startServing();
});

afterEach(async () => site.end());

const address = (misto = "") => `${site.round}${misto === "" ? "" : `&misto=${misto}`}`;

async function send(fields: Readonly<Record<string, string>>, misto = "PL-001", headers = {}) {
  const html = await (await fetch(address(misto))).text();
  const razitko = /name="razitko" value="([^"]*)"/.exec(html)?.[1] ?? "";
  const body = new URLSearchParams({ razitko, misto, ...fields });
  return fetch(address(), { method: "POST", body, headers });
}

const FILLED = { pripominka: "Více míst", kdo: "obcan" };

describe("a round of comments served from a file", () => {
  test("takes a comment into the workbook before its page is shown", async () => {
    const response = await send({ ...FILLED, pripominka: "<b>=1+1</b>" });
    expect(response.status).toBe(200);
    expect(await response.text()).toContain("P-001");
    const { comments, journal } = await site.workbook();
    expect(comments.records.map(({ values }) => [values.round, values.comment])).toEqual([
      ["KP-001", "<b>=1+1</b>"],
    ]);
    expect(journal.records[0]?.texts.key).toBe("comment:KP-001:P-001");
  });

  test("refuses five megabytes before reading them, and a link of junk", async () => {
    const body = new URLSearchParams({ pripominka: "ž".repeat(800_000) });
    const large = await fetch(address(), { method: "POST", body });
    expect(large.status).toBe(413);
    const junk = await fetch(`${site.publicUrl}?t=${"k.".repeat(80)}`, {
      method: "POST",
      body: "pripominka=x",
    });
    expect([404, 415]).toContain(junk.status);
    expect((await site.workbook()).comments.records).toEqual([]);
  });

  test("counts by the address that the proxy saw, not by the one that the visitor claims", async () => {
    const limited = commentLimit();
    const taken = Array.from({ length: 10_000 }, (_, index) =>
      limited("KP-001", `10.0.0.${index % 250}`, "2026-05-04"),
    );
    expect(taken.filter(Boolean)).toHaveLength(COMMENT_LIMITS.perLink);
    const one = commentLimit();
    const own = Array.from({ length: 100 }, () => one("KP-001", "10.0.0.1", "2026-05-04"));
    expect(own.filter(Boolean)).toHaveLength(40);
    expect(one("KP-001", "10.0.0.2", "2026-05-04")).toBe(true);
    expect(one("KP-001", "10.0.0.1", "2026-05-05")).toBe(true);
    const forged = { "X-Forwarded-For": "1.2.3.4, 10.0.0.9" };
    expect((await send(FILLED, "PL-001", forged)).status).toBe(200);
  });
});
