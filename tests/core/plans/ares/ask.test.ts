import { describe, expect, test } from "vitest";
import type { AresAnswers } from "../../../../src/core/plans/ares/answer.ts";
import { type AresReply, askProgram } from "../../../../src/core/plans/ares/ask.ts";
import { aresJson } from "../../../support/ares.ts";

const ok = (ico: string): AresReply => ({
  status: 200,
  body: JSON.stringify(aresJson(ico)),
  retryAfterMs: 0,
});
const status = (code: number, retryAfterMs = 0): AresReply => ({ status: code, body: "", retryAfterMs });
const offline: AresReply = { status: "offline" };

interface Ran {
  readonly answers: AresAnswers;
  readonly asked: readonly string[];
  readonly waits: readonly number[];
}

/** Runs the program against answers by IČO, the first one first; the last one is given for good. */
function run(
  icos: readonly string[],
  server: Readonly<Record<string, readonly AresReply[]>>,
  atOnce = 1,
): Ran {
  const program = askProgram(icos, { atOnce, language: "cs" });
  const times = new Map<string, number>();
  const [asked, waits]: [string[], number[]] = [[], []];
  let next = program.next();
  while (next.done !== true) {
    if (next.value.kind === "wait") {
      waits.push(next.value.milliseconds);
      next = program.next([]);
      continue;
    }
    asked.push(next.value.icos.join("+"));
    const replies = next.value.icos.map((ico) => {
      const time = times.get(ico) ?? 0;
      times.set(ico, time + 1);
      const list = server[ico] ?? [ok(ico)];
      return list[Math.min(time, list.length - 1)] ?? offline;
    });
    next = program.next(replies);
  }
  return { answers: next.value, asked, waits };
}

const states = ({ answers }: Ran) => [...answers].map(([ico, { state }]) => `${ico} ${state}`);

describe("asking ARES", () => {
  test("keeps 250 ms between requests and none after the last", () => {
    expect(run(["1", "2", "3"], {}).waits).toEqual([250, 250]);
    expect(run(["1", "2", "3", "4"], {}, 3)).toMatchObject({ asked: ["1+2+3", "4"], waits: [750] });
  });

  test("goes on after an IČO that ARES does not know, and after an answer that nobody understands", () => {
    const strange: AresReply = { status: 200, body: "<html>", retryAfterMs: 0 };
    expect(states(run(["1", "2", "3"], { 1: [status(404)], 2: [strange] }))).toEqual([
      "1 missing",
      "2 unreadable",
      "3 found",
    ]);
  });

  test.for<readonly [string, AresReply]>([
    ["too many requests", status(429)],
    ["a failure of the server", status(503)],
  ])("asks again after longer and longer waits: %s", ([, busy]) => {
    const ran = run(["1", "2"], { 1: [busy, busy, busy, ok("1")] });
    expect(states(ran)).toEqual(["1 found", "2 found"]);
    expect(ran.waits).toEqual([1000, 2000, 4000, 250]);
  });

  test("waits as long as the server says, within reason", () => {
    expect(run(["1"], { 1: [status(429, 7000), ok("1")] }).waits).toEqual([7000]);
    expect(run(["1"], { 1: [status(429, 900_000), ok("1")] }).waits).toEqual([32_000]);
  });

  test("gives up on a server that stays busy, and asks for none of the rest", () => {
    const ran = run(["1", "2", "3"], { 2: [status(503)] });
    expect(states(ran)).toEqual(["1 found", "2 failed", "3 skipped"]);
    expect(ran.asked).toEqual(["1", "2", "2", "2", "2", "2"]);
  });

  test("tries a network that is not there once more, then stops", () => {
    const ran = run(["1", "2"], { 1: [offline] });
    expect([states(ran), ran.asked.length]).toEqual([["1 failed", "2 skipped"], 2]);
    expect(ran.answers.get("1")).toMatchObject({ reason: "K registru ARES se nejde připojit." });
  });

  test.for<readonly [string, AresReply]>([
    ["a refusal", status(403)],
    ["the end of the time", { status: "overTime" }],
    ["the end of the quota", { status: "overQuota" }],
  ])("stops at once at %s", ([, reply]) => {
    const ran = run(["1", "2"], { 1: [reply] });
    expect([states(ran), ran.asked]).toEqual([["1 failed", "2 skipped"], ["1"]]);
  });

  test("asks again only for those of a batch that were refused", () => {
    const ran = run(["1", "2", "3"], { 2: [status(429), ok("2")] }, 3);
    expect(ran.asked).toEqual(["1+2+3", "2"]);
    expect(states(ran)).toEqual(["1 found", "2 found", "3 found"]);
  });
});
