import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FormFields } from "../../../../src/core/answers/read-form.ts";
import { receive, show } from "../../../../src/core/answers/receive.ts";
import { readWorkbook } from "../../../../src/core/workbook/workbook.ts";
import { aDesk, performed, stampIn, textOf } from "../../../support/answers.ts";
import { OPEN_DAY, ROUND, roundToken } from "../../../support/comments.ts";
import { gridsOf, type WorkbookParts } from "../../../support/workbook.ts";

const desk = (parts: WorkbookParts = ROUND, today = OPEN_DAY) => aDesk(parts, today);
type Desk = ReturnType<typeof desk>;

const asked = (fields: FormFields = {}, token = roundToken()) => ({
  token,
  base: "https://plan.example.cz/",
  language: null,
  fields,
});

const FILLED = {
  pripominka: "Směna ať je do 20 hodin.",
  oduvodneni: "Rodiny pracují.",
  kdo: "obcan",
  jmeno: "Marie Ukázková",
  email: "marie@example.cz",
};

/** Opens a place, waits as people do, and sends the form. */
function comment(own: Desk, fields: FormFields = FILLED, misto = "PL-002") {
  const { html } = show(asked({ misto }), own.context());
  own.pass(30);
  return own.perform(receive(asked({ razitko: stampIn(html), misto, ...fields }), own.context()));
}

describe("the page of a round of comments", () => {
  test("lists the document, its chapters and the rows of the plan with the last day and the hearing", () => {
    const page = show(asked(), desk().context());
    const text = textOf(page.html);
    expect(page.status).toBe(200);
    for (const words of [
      "Připomínky: střednědobý plán 2028–2030",
      "31. května 2026",
      "Řídicí skupina",
      "Připomínky vede",
      "celý dokument",
      "kapitola 1 Úvod",
      "opatření 2.1 Terénní <služby>",
    ])
      expect(text).toContain(words);
  });

  test("shows the words that stand there now, and names nobody else", () => {
    const own = desk();
    comment(own);
    const text = textOf(show(asked({ misto: "PL-002" }), own.context()).html);
    expect(text).toContain("Rozšířit pečovatelskou službu na odpoledne.");
    expect(text).toContain("500 000 Kč");
    expect(text).not.toContain("Marie Ukázková");
    expect(text).not.toContain("20 hodin");
  });

  test("shows the version that the round names, however the plan has changed since", () => {
    const versions = [
      {
        document: "střednědobý plán 2028–2030",
        version: "1",
        date: "1. 5. 2026",
        sheet: "Strategie",
        row: "PL-002",
        number: "2.1",
        name: "Původní opatření",
        data: '{"number":"2.1","level":"opatření","name":"Původní opatření","description":"Stará slova"}',
      },
    ];
    const parts = { ...ROUND, versions, commentRounds: [{ ...ROUND.commentRounds?.[0], version: "1" }] };
    const own = desk(parts);
    expect(textOf(show(asked(), own.context()).html)).toContain("2.1 Původní opatření");
    comment(own);
    expect(own.rows("Připomínky")[0]).toContain("Stará slova");
  });

  test("is in English when asked, with the place kept in the other language's link", () => {
    const { html } = show({ ...asked({ misto: "PL-002" }), language: "en" }, desk().context());
    expect(html).toContain('lang="en"');
    expect(html).toContain("&amp;lang=cs&amp;misto=PL-002");
  });

  test.for([
    ["before it opens", "2026-04-30", "Připomínky se ještě nepřijímají", "1. 5. 2026"],
    ["after the last day", "2026-06-01", "Připomínky jsou uzavřené", "31. 5. 2026"],
  ] as const)("says so %s, and gives back what was typed", ([, today, title, day]) => {
    const own = desk(ROUND, today);
    const answered = receive(asked({ misto: "PL-002", ...FILLED }), own.context());
    const text = textOf(answered.page.html);
    expect(answered.actions).toEqual([]);
    expect(text).toContain(title);
    expect(text.replace(/\u00a0/g, " ")).toContain(day);
    expect(text).toContain("Směna ať je do 20 hodin.");
  });

  test("still works by the published link when the last day is moved", () => {
    const commentRounds = [{ ...ROUND.commentRounds?.[0], closes: "20. 6. 2026" }];
    const own = desk({ ...ROUND, commentRounds }, "2026-06-10");
    expect(comment(own).actions.length).toBeGreaterThan(0);
  });

  test.for([
    ["a round that is gone", roundToken("KP-777"), 404],
    ["a link that is not whole", roundToken().slice(0, -4), 404],
    ["another round with the first one's signature", roundToken().replace("KP-001", "KP-002"), 404],
  ] as const)("takes nothing for %s", ([, token, status]) => {
    const answered = receive(asked({ misto: "PL-002", ...FILLED }, token), desk().context());
    expect(answered.page.status).toBe(status);
    expect(answered.actions).toEqual([]);
  });
});

describe("a comment that was sent", () => {
  test("is in the journal and the register before the page gives its number", () => {
    const own = desk();
    const answered = comment(own);
    expect(answered.actions.map(({ key }) => key)).toEqual(["comments:P-001", "row:comments:P-001"]);
    expect(textOf(answered.page.html)).toContain("Číslo připomínky P-001");
    const [row] = own.context().workbook.comments.records;
    expect(row?.texts).toMatchObject({
      id: "P-001",
      round: "KP-001",
      receivedOn: "4. 5. 2026",
      way: "formulář",
      author: "Marie Ukázková",
      authorKind: "občan",
      email: "marie@example.cz",
      place: "2.1 Terénní <služby>",
      comment: "Směna ať je do 20 hodin.",
      reason: "Rodiny pracují.",
    });
    expect(row?.texts.original).toContain("Odpovídá: Město Příkladov");
    expect(own.rows("Deník").map(([key, state]) => [key, state])).toEqual([
      ["comment:KP-001:P-001", "přijato"],
    ]);
  });

  test("is not lost when a crash comes between the journal and the register", () => {
    const own = desk();
    const { html } = show(asked({ misto: "PL-002" }), own.context());
    own.pass(30);
    const sent = asked({ razitko: stampIn(html), misto: "PL-002", ...FILLED });
    const { actions } = receive(sent, own.context());
    const grids = performed(gridsOf(ROUND), actions.slice(0, 1));
    const { journal, comments } = readWorkbook(grids);
    expect(comments.records).toEqual([]);
    expect(journal.records[0]?.texts.reference).toContain("Směna ať je do 20 hodin.");
  });

  test("is written once when the same form comes twice, and twice when two people say the same", () => {
    const own = desk();
    const { html } = show(asked({ misto: "PL-002" }), own.context());
    own.pass(30);
    const nameless = { ...FILLED, jmeno: "", email: "" };
    const sent = asked({ razitko: stampIn(html), misto: "PL-002", ...nameless });
    own.perform(receive(sent, own.context()));
    const again = own.perform(receive(sent, own.context()));
    expect(again.actions).toEqual([]);
    expect(textOf(again.page.html)).toContain("P-001");
    comment(own, nameless);
    expect(own.rows("Připomínky").map(([id]) => id)).toEqual(["P-001", "P-002"]);
  });

  test("never gets the number of a deleted one, nor one that a row without id will get", () => {
    const journal = [{ key: "comment:KP-001:P-007", state: "přijato", at: "2026-05-02", reference: "" }];
    const own = desk({ ...ROUND, comments: [{ id: "", round: "KP-001" }], journal });
    comment(own);
    expect(own.rows("Připomínky").map(([id]) => id)).toEqual(["", "P-009"]);
  });

  test.for([
    ["nothing written", { pripominka: " " }, "Napište, co navrhujete"],
    ["too much written", { pripominka: "ž".repeat(2_001) }, "Připomínka je moc dlouhá"],
    ["nobody chosen", { kdo: "" }, "Vyberte, za koho píšete"],
    ["a choice that the form does not offer", { kdo: "starosta" }, "Vyberte, za koho píšete"],
    ["an organisation without a name", { kdo: "organizace", jmeno: "" }, "Napište název organizace"],
    ["a wrong e-mail", { email: "jana(at)example" }, "E-mail nevypadá jako adresa"],
    ["the hidden field filled in", { web: "http://spam.example" }, "skryté pole"],
  ] as const)("comes back with %s, nothing lost and nothing written", ([, wrong, words]) => {
    const own = desk();
    const answered = comment(own, { ...FILLED, ...wrong });
    expect(answered.actions).toEqual([]);
    expect(answered.page.status).toBe(422);
    expect(textOf(answered.page.html)).toContain(words);
    expect(answered.page.html).toContain("Rodiny pracují.");
  });

  test.for([
    ["within a second", 1, "rychleji, než se dá napsat"],
    ["after more than a day", 25 * 3600, "otevřená dlouho"],
  ] as const)("comes back when it is sent %s, and is taken the next time", ([, seconds, words]) => {
    const own = desk();
    const { html } = show(asked({ misto: "PL-002" }), own.context());
    own.pass(seconds);
    const first = receive(asked({ razitko: stampIn(html), misto: "PL-002", ...FILLED }), own.context());
    expect(textOf(first.page.html)).toContain(words);
    own.pass(30);
    const next = asked({ razitko: stampIn(first.page.html), misto: "PL-002", ...FILLED });
    expect(receive(next, own.context()).actions).toHaveLength(2);
  });

  test("needs a form of its own place: a stamp of another one is refused", () => {
    const own = desk();
    const { html } = show(asked({ misto: "PL-001" }), own.context());
    own.pass(30);
    const sent = asked({ razitko: stampIn(html), misto: "PL-002", ...FILLED });
    expect(receive(sent, own.context()).actions).toEqual([]);
  });

  test("keeps script and formulas as the text they are, in every field", () => {
    const own = desk();
    const evil = '"><script>alert(1)</script>=HYPERLINK("http://x")';
    const answered = comment(own, { ...FILLED, pripominka: evil, oduvodneni: evil, jmeno: evil });
    expect(answered.page.html).not.toContain("<script>alert");
    expect(own.context().workbook.comments.records[0]?.values.comment).toBe(evil);
    for (const { kind } of answered.actions) expect(kind).toBe("write-cells");
  });

  test("is not taken while the register lacks a column for it", () => {
    const grids = gridsOf(ROUND).map((grid) =>
      grid.name === "Připomínky" ? { ...grid, rows: [["ID", "Připomínka"]] } : grid,
    );
    const own = desk();
    const { html } = show(asked({ misto: "PL-002" }), own.context());
    own.pass(30);
    const context = { ...own.context(), workbook: readWorkbook(grids) };
    const answered = receive(asked({ razitko: stampIn(html), misto: "PL-002", ...FILLED }), context);
    expect(answered.page.status).toBe(503);
    expect(answered.issues.map(({ code }) => code)).toContain("answers-column-missing");
  });

  test("never breaks the page, whatever is sent", () => {
    const own = desk();
    const context = own.context();
    const field = fc.string({ unit: "binary", maxLength: 60 });
    const fields = fc.dictionary(
      fc.constantFrom(
        "pripominka",
        "oduvodneni",
        "kdo",
        "jmeno",
        "email",
        "misto",
        "razitko",
        "web",
        "__proto__",
      ),
      field,
    );
    fc.assert(
      fc.property(fields, (sent) => {
        const { page, actions } = receive(asked(sent), context);
        return page.html.startsWith("<!DOCTYPE html>") && actions.length === 0;
      }),
      { numRuns: 100 },
    );
  });
});
