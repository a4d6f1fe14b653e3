import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FormFields } from "../../../../src/core/answers/read-form.ts";
import { receive, show } from "../../../../src/core/answers/receive.ts";
import { aDesk, stampIn, textOf } from "../../../support/answers.ts";
import { decisionWith, VOTE_DAY, VOTE_PARTS, votesOf, voteToken } from "../../../support/votes.ts";
import type { WorkbookParts } from "../../../support/workbook.ts";

const link = (token: string, fields: FormFields = {}) => ({ token, base: "", language: null, fields });

function desk(parts: WorkbookParts = VOTE_PARTS, today = VOTE_DAY) {
  return aDesk(parts, today);
}

/** Opens the link, waits as people do, and votes. */
function vote(at: ReturnType<typeof desk>, contact: string, fields: FormFields) {
  const { html } = show(link(voteToken(contact)), at.context());
  at.pass(30);
  return at.perform(receive(link(voteToken(contact), { razitko: stampIn(html), ...fields }), at.context()));
}

const rows = (at: ReturnType<typeof desk>) => at.rows("Hlasy").map((row) => row.slice(0, 5));
const deeds = (at: ReturnType<typeof desk>) =>
  at.rows("Deník").map(([key, state, , by, words]) => [key, state, by, words]);

describe("the page of a link for voting", () => {
  test("says what is voted on, who votes and until when", () => {
    const { status, html } = show(link(voteToken("K-001")), desk().context());
    const text = textOf(html);
    expect(status).toBe(200);
    for (const said of [
      "Střednědobý plán rozvoje sociálních služeb, verze 2",
      "Řídicí skupina schvaluje plán.",
      "Jana Vzorová",
      "pondělí 26. ledna 2026",
      "Zdržuji se",
      "zástupce za vás hlasovat nemůže",
    ]) {
      expect(text).toContain(said);
    }
  });

  test("speaks English when asked to", () => {
    const { html } = show({ ...link(voteToken("K-001")), language: "en" }, desk().context());
    expect(textOf(html)).toContain("How do you vote?");
    expect(textOf(html)).not.toMatch(/Hlasuj|Poznámka/);
  });

  test("shows nobody else's vote and no other member", () => {
    const at = desk({ ...VOTE_PARTS, votes: votesOf({ "K-002": "proti" }, { note: "drahé" }) });
    expect(textOf(show(link(voteToken("K-001")), at.context()).html)).not.toMatch(
      /drahé|Ukázka|Vaš(e|e) dosavadní/,
    );
  });

  test("makes a link of a web address and plain words of anything else", () => {
    const shown = (address: string) => {
      const parts = decisionWith({ link: address });
      return show(link(voteToken("K-001", parts)), desk(parts).context()).html;
    };
    expect(shown("https://www.example.cz/plan.pdf")).toContain('href="https://www.example.cz/plan.pdf"');
    expect(shown("javascript:alert(1)")).not.toContain('href="javascript');
  });
});

describe("a vote", () => {
  test("stands in Hlasy and in the journal", () => {
    const at = desk();
    const { page } = vote(at, "K-001", { hlas: "pro", poznamka: "dobrý plán" });
    expect(textOf(page.html)).toContain("Děkujeme, hlas je zapsaný");
    expect(rows(at)).toEqual([["SCH-002", "K-001", "pro", "20. 1. 2026", "dobrý plán"]]);
    expect(deeds(at)).toEqual([
      ["vote:SCH-002:K-001:1", "přijato", "odkaz pro hlasování", "pro · poznámka: dobrý plán"],
    ]);
  });

  test("may be changed; the last one stands and the journal has both", () => {
    const at = desk();
    vote(at, "K-001", { hlas: "pro" });
    vote(at, "K-001", { hlas: "zdrzel" });
    expect(rows(at)).toEqual([["SCH-002", "K-001", "zdržel se", "20. 1. 2026", ""]]);
    expect(deeds(at).map(([key, , , words]) => [key, words])).toEqual([
      ["vote:SCH-002:K-001:1", "pro"],
      ["vote:SCH-002:K-001:2", "zdržel se"],
    ]);
  });

  test("sent twice is written once", () => {
    const at = desk();
    const { html } = show(link(voteToken("K-001")), at.context());
    at.pass(30);
    const form = link(voteToken("K-001"), { razitko: stampIn(html), hlas: "pro" });
    at.perform(receive(form, at.context()));
    expect(receive(form, at.context()).actions).toEqual([]);
    expect(deeds(at)).toHaveLength(1);
  });

  test("does not replace unseen what the team typed by telephone meanwhile", () => {
    const at = desk();
    const { html } = show(link(voteToken("K-001")), at.context());
    const later = desk({ ...VOTE_PARTS, votes: votesOf({ "K-001": "proti" }, { note: "telefonem" }) });
    later.pass(30);
    const sent = link(voteToken("K-001"), { razitko: stampIn(html), hlas: "pro" });
    const { page, actions } = receive(sent, later.context());
    expect(actions).toEqual([]);
    expect(page.status).toBe(422);
    vote(later, "K-001", { hlas: "pro" });
    expect(deeds(later).map(([, , by, words]) => [by, words])).toEqual([
      ["zapsáno v sešitu", "proti · poznámka: telefonem"],
      ["odkaz pro hlasování", "pro · poznámka: telefonem"],
    ]);
  });

  test.for<readonly [string, FormFields, string]>([
    ["without a choice", {}, "Vyberte, jak hlasujete"],
    ["of a word that is no vote", { hlas: "zástupce" }, "Vyberte, jak hlasujete"],
    ["with a note too long", { hlas: "pro", poznamka: "x".repeat(501) }, "Poznámka je moc dlouhá"],
    ["of a program that fills in everything", { hlas: "pro", web: "x" }, "skryté pole"],
    ["with a stamp of another form", { hlas: "pro", razitko: "0.x.y" }, "otevřená dlouho"],
  ])("%s is not taken and nothing typed is lost", ([, fields, said]) => {
    const at = desk();
    const { page, actions } = vote(at, "K-001", fields);
    expect([page.status, actions]).toEqual([422, []]);
    expect(textOf(page.html)).toContain(said);
  });

  test("is asked for again when it comes faster than a page can be read", () => {
    const at = desk();
    const { html } = show(link(voteToken("K-001")), at.context());
    const { page } = receive(link(voteToken("K-001"), { razitko: stampIn(html), hlas: "pro" }), at.context());
    expect(textOf(page.html)).toContain("rychleji");
  });

  test("that begins like a formula is text, and markup in a note stays words", () => {
    const at = desk();
    const { page } = vote(at, "K-001", { hlas: "pro", poznamka: "=1+1 <b>x</b>" });
    expect(page.html).toContain("&lt;b&gt;");
    expect(rows(at)[0]?.[4]).toBe("=1+1 <b>x</b>");
  });
});

describe("nobody can vote", () => {
  test.for<readonly [string, WorkbookParts, string, string]>([
    ["after the last day", VOTE_PARTS, "2026-01-27", "Hlasování skončilo"],
    ["once the result is written", decisionWith({ verb: "schválil" }), VOTE_DAY, "Hlasování skončilo"],
    ["when the last day is taken away", decisionWith({ voteBy: "" }), VOTE_DAY, "Hlasování neprobíhá"],
    ["when a meeting is to decide", decisionWith({ way: "na jednání" }), VOTE_DAY, "Hlasování neprobíhá"],
    [
      "in a body whose rules forbid it",
      { ...VOTE_PARTS, groups: [{ abbreviation: "ŘS", name: "Řídicí skupina", perRollam: "ne" }] },
      VOTE_DAY,
      "Hlasování neprobíhá",
    ],
    [
      "who has left the body since the letter",
      { ...VOTE_PARTS, contacts: [{ id: "K-001", groups: "PS", firstName: "Jana", lastName: "Vzorová" }] },
      VOTE_DAY,
      "Hlasují členové",
    ],
    [
      "on a proposal that has changed since the letter",
      decisionWith({ proposal: "Jiný návrh." }),
      VOTE_DAY,
      "Návrh se změnil",
    ],
    ["on another version", decisionWith({ version: "3" }), VOTE_DAY, "Návrh se změnil"],
    ["on a decision that is gone", { ...VOTE_PARTS, approvals: [] }, VOTE_DAY, "nevedeme"],
  ])("%s", ([, parts, today, said]) => {
    const at = desk(parts, today);
    const token = voteToken("K-001");
    expect(textOf(show(link(token), at.context()).html)).toContain(said);
    const { page, actions } = receive(link(token, { razitko: "x", hlas: "pro" }), at.context());
    expect(textOf(page.html)).toContain(said);
    expect(actions).toEqual([]);
  });

  test("who has voted sees the own vote after the end", () => {
    const at = desk({ ...VOTE_PARTS, votes: votesOf({ "K-001": "proti" }) }, "2026-01-27");
    expect(textOf(show(link(voteToken("K-001")), at.context()).html)).toContain("Váš hlas proti");
  });

  test("with a link of an invitation, of another decision, or one that was tampered with", () => {
    const at = desk();
    const token = voteToken("K-001");
    const swapped = token.replace("K-001", "K-002");
    const statuses = [
      swapped,
      token.replace(".h.", ".o."),
      `${token}1`,
      voteToken("K-001", VOTE_PARTS, { event: "SCH-009" }),
    ].map((one) => show(link(one), at.context()).status);
    expect(statuses).toEqual([404, 404, 404, 404]);
  });

  test("by any text in the place of a token", () => {
    const at = desk().context();
    fc.assert(
      fc.property(fc.string({ maxLength: 500 }), fc.string({ maxLength: 100 }), (token, note) => {
        const { actions } = receive(link(token, { hlas: "pro", poznamka: note, razitko: note }), at);
        expect(actions).toEqual([]);
      }),
    );
  });
});
