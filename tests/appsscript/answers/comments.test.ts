import { createHmac } from "node:crypto";
import { describe, expect, test } from "vitest";
import { COMMENT_LIMITS } from "../../../src/core/answers/form-limit.ts";
import { commentsLink } from "../../../src/core/answers/links.ts";
import type { Envelope } from "../../../src/core/screens/calls.ts";
import type { SendingForecast, SendingProgress } from "../../../src/core/screens/sending-progress.ts";
import { createGoogle, type Google } from "../google/google.ts";
import { dataSize } from "../google/sheet-model.ts";
import { CODE, rowOf, wholeWorkbook } from "../program.ts";
import { headingOf, open, send, textsOf, WEB_APP } from "./visitor.ts";

const ROUND = { id: "KP-001", document: "střednědobý plán", opens: "2026-05-01", closes: "2026-05-31" };

/** A town whose round is open, with the page set up long ago; `without` names sheets to leave out. */
function town(without: readonly string[] = [], day = "2026-05-04"): Google {
  const grids = wholeWorkbook({
    project: [
      { name: "Plán", beneficiary: "Město Příkladov", answersPage: WEB_APP, email: "planovani@example.cz" },
    ],
    commentRounds: [ROUND],
    strategy: [{ id: "PL-001", number: "1", level: "priorita", name: "Bydlení", description: "Málo bytů." }],
  }).filter(({ name }) => !without.includes(name));
  const google = createGoogle({ code: CODE, grids, now: `${day}T08:00:00Z` });
  google.scriptProperties.set("komplan.secret", "tajemství");
  return google;
}

const LINK = commentsLink(
  { base: WEB_APP, sign: (text) => createHmac("sha256", "tajemství").update(text).digest() },
  "KP-001",
  "2026-05-31",
);
const FILLED = { misto: "PL-001", pripominka: "=Více bytů", kdo: "obcan", jmeno: "", email: "" };

function rowsOf(google: Google, sheet: string) {
  const { rows } = dataSize(google.sheet(sheet));
  return Array.from({ length: rows - 1 }, (_, index) => rowOf(google, sheet, index + 2));
}

describe("comments on the page inside Google", () => {
  test("are written, the journal first, and a formula stays a text", () => {
    const google = town();
    expect(headingOf(open(google, LINK))).toBe("Připomínky: střednědobý plán");
    const form = open(google, `${LINK}&misto=PL-001`);
    expect(form).toContain("Málo bytů.");
    google.pass(30_000);
    expect(headingOf(send(google, form, FILLED))).toBe("Děkujeme, připomínka je zapsaná");
    expect(rowsOf(google, "Připomínky")[0]?.slice(0, 4)).toEqual([
      "P-001",
      "KP-001",
      "4. 5. 2026",
      "formulář",
    ]);
    expect(rowsOf(google, "Připomínky")[0]).toContain("=Více bytů");
    expect(rowsOf(google, "Deník").map(([key]) => key)).toEqual(["comment:KP-001:P-001"]);
    expect(google.log).toEqual([]);
  });

  test("make the sheets that are missing", () => {
    const google = town(["Připomínky", "Deník"]);
    const form = open(google, `${LINK}&misto=PL-001`);
    google.pass(30_000);
    expect(headingOf(send(google, form, FILLED))).toBe("Děkujeme, připomínka je zapsaná");
    expect(rowsOf(google, "Připomínky")).toHaveLength(1);
  });

  test("are not taken after the last day, nor over the limit of a day", () => {
    expect(headingOf(open(town([], "2026-06-01"), LINK))).toBe("Připomínky jsou uzavřené");
    const google = town();
    const form = open(google, `${LINK}&misto=PL-001`);
    google.pass(30_000);
    send(google, form, FILLED);
    for (const [key, count] of google.cache) {
      if (count === "1") google.cache.set(key, String(COMMENT_LIMITS.perLink));
    }
    const before = textsOf(google);
    expect(headingOf(send(google, form, FILLED))).toBe("Příliš mnoho pokusů");
    expect(textsOf(google)).toBe(before);
  });

  test("are answered from the menu once they are settled, and the day stands beside them", () => {
    const settled = {
      id: "P-001",
      round: "KP-001",
      comment: "Více bytů",
      email: "marie@example.cz",
      settlement: "akceptováno",
      settlementReason: "Doplněno.",
    };
    const grids = wholeWorkbook({
      project: [{ name: "Plán", beneficiary: "Město Příkladov", senderEmail: "koordinatorka@example.cz" }],
      commentRounds: [ROUND],
      comments: [settled],
    });
    const google = createGoogle({ code: CODE, grids, now: "2026-06-12T08:00:00Z" });
    google.screen.answers.push("YES", "YES");
    google.run("sendCommentAnswers");
    expect(google.mail.sent.map(({ to }) => to)).toEqual(["marie@example.cz"]);
    expect(rowsOf(google, "Připomínky")[0]).toContain("12. 6. 2026");
    google.run("sendCommentAnswers");
    expect(google.mail.sent).toHaveLength(1);
  });

  test("are answered from the desk too, after a look at the letters, and nobody twice", () => {
    const comment = (id: string, email: string) => ({
      id,
      email,
      round: "KP-001",
      comment: "Více bytů",
      settlement: "akceptováno",
      settlementReason: "Doplněno.",
    });
    const grids = wholeWorkbook({
      project: [{ name: "Plán", beneficiary: "Město Příkladov", senderEmail: "koordinatorka@example.cz" }],
      commentRounds: [ROUND, { ...ROUND, id: "KP-002", opens: "2026-05-20" }],
      comments: [
        comment("P-001", "marie@example.cz"),
        comment("P-002", "jan@example.cz"),
        { ...comment("P-003", "jiny@example.cz"), round: "KP-002" },
      ],
    });
    const google = createGoogle({ code: CODE, grids, now: "2026-06-12T08:00:00Z" });
    const asked = { command: "answer-comments", event: null, ask: { round: "KP-001" } };
    const { mark } = ask<{ mark: string }>(google, "settlement.answers", { round: "KP-001" });
    const forecast = ask<SendingForecast>(google, "sending.forecast", asked);
    expect(forecast).toMatchObject({ count: 2, mark });
    const done = ask<SendingProgress>(google, "sending.start", { ...asked, mark });
    expect(done).toMatchObject({ state: "done", command: "answer-comments", sent: 2, total: 2 });
    expect(google.mail.sent.map(({ to }) => to)).toEqual(["marie@example.cz", "jan@example.cz"]);
    expect(rowsOf(google, "Připomínky").map((row) => row.includes("12. 6. 2026"))).toEqual([
      true,
      true,
      false,
    ]);
    ask(google, "sending.start", { ...asked, mark: "" });
    expect(google.mail.sent).toHaveLength(2);
  });
});

/** What a panel gets; a refusal fails the test. */
function ask<T>(google: Google, name: string, input: object): T {
  const envelope = google.callFromPage("callScreen", name, input) as Envelope;
  if (!envelope.ok) throw new Error(envelope.message);
  return envelope.value as T;
}
