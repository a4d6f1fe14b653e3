import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FormFields } from "../../../../src/core/answers/read-form.ts";
import { receive, show } from "../../../../src/core/answers/receive.ts";
import { only } from "../../../../src/core/answers/request.ts";
import { deputyMark } from "../../../../src/core/answers/verification/asked.ts";
import { erasureOf } from "../../../../src/core/person/erasure.ts";
import { personRecord } from "../../../../src/core/person/record.ts";
import { subjectOf } from "../../../../src/core/person/subject.ts";
import { decideActions } from "../../../../src/core/plans/changes/decide.ts";
import { readWorkbook } from "../../../../src/core/workbook/workbook.ts";
import { aDesk, textOf } from "../../../support/answers.ts";
import { fieldsIn, VERIFY_DAY, VERIFY_PARTS, verifyToken } from "../../../support/verification.ts";
import { gridsOf, icoOf, type WorkbookParts } from "../../../support/workbook.ts";

const link = (token: string, fields: FormFields = {}) => ({ token, base: "", language: null, fields });

function desk(parts: WorkbookParts = VERIFY_PARTS) {
  return aDesk(parts, VERIFY_DAY);
}

type Desk = ReturnType<typeof desk>;

/** Opens the link and presses the button; the page with the entries. */
function begin(at: Desk, token = verifyToken()): string {
  const { html } = show(link(token), at.context());
  const answered = receive(link(token, { ...fieldsIn(html), krok: "otevrit" }), at.context());
  return at.perform(answered).page.html;
}

/** Types into a page's form, waits as people do, and presses a button. */
function press(at: Desk, html: string, typed: FormFields & { krok: string }, token = verifyToken()) {
  at.pass(30);
  return at.perform(receive(link(token, { ...fieldsIn(html), ...typed }), at.context()));
}

const EVERYTHING = { krok: "vse", kdo: "Jana Vzorová" };

const row = (at: Desk, index = 0) => at.rows("Ověřování")[index] ?? [];
/** Opened, confirmed, by whom. */
const steps = (at: Desk) => row(at).slice(6, 9);
const draftOf = (at: Desk) => row(at)[11] ?? "";
const proposals = (at: Desk) =>
  at.rows("Návrhy změn").map((cells) => [cells[4], cells[6], cells[7], cells[8]].join(" | "));
/** Verified on, by whom. */
const verified = (at: Desk) => at.rows("Služby").map((cells) => cells.slice(-3, -1).join(" "));

describe("the page of a link for verification", () => {
  test("names the services and changes nothing, however often mail scanners open it", () => {
    const at = desk();
    const { status, html } = show(link(verifyToken()), at.context());
    expect(status).toBe(200);
    expect(textOf(html)).toContain("Charita Příkladov");
    expect(textOf(html)).toContain("Pečovatelská služba");
    expect(textOf(html)).toContain("pondělí 22. března 2027");
    expect(html).not.toContain("podle ceníku");
    expect(steps(at)).toEqual(["", "", ""]);
  });

  test("shows the entries after a person's press, and only then counts as opened", () => {
    const at = desk();
    const html = begin(at);
    expect(steps(at)[0]).toBe("1. 3. 2027");
    expect(textOf(html)).toContain("po–pá 7:00–15:00");
    expect(html).toMatch(/<textarea[^>]*name="s-SL-001-description"/);
  });

  test("is not counted as opened by a form that did not come from it", () => {
    const at = desk();
    const { actions, page } = receive(link(verifyToken(), { krok: "otevrit", razitko: "x" }), at.context());
    expect(actions).toEqual([]);
    expect(textOf(page.html)).toContain("Zobrazit a ověřit údaje");
  });

  test("shows nothing of another provider and no note of the team", () => {
    const html = begin(desk());
    expect(html).not.toMatch(/Poradna jiných|Jiná společnost|cizí poznámka|SL-003/);
  });

  test("says that an address is secret and shows it nowhere", () => {
    const parts = {
      ...VERIFY_PARTS,
      services: [
        ...(VERIFY_PARTS.services ?? []).slice(0, 1),
        { ...VERIFY_PARTS.services?.[1], territory: "Příkladov, Tajná ulička" },
      ],
    };
    const html = begin(desk(parts), verifyToken("K-001", {}, parts));
    expect(textOf(html)).toContain("Adresa je vedená jako utajená");
    expect(textOf(html)).toContain("Údaj Kde působí obsahuje utajenou adresu");
    expect(html).not.toMatch(/Tajná|s-SL-002-street|s-SL-002-municipality|s-SL-002-otherPlaces/);
    expect(html).toContain("s-SL-001-street");
  });

  test("speaks English when asked to", () => {
    const at = desk();
    const { html } = show({ ...link(verifyToken()), language: "en" }, at.context());
    expect(textOf(html)).toContain("Show and check the entries");
    const opened = receive(
      { ...link(verifyToken(), { ...fieldsIn(html), krok: "otevrit" }), language: "en" },
      at.context(),
    );
    expect(textOf(opened.page.html)).toContain("The data of this service are right");
    expect(textOf(opened.page.html)).not.toMatch(/Upravit údaje|Uložit rozepsané/);
  });
});

describe("a confirmation", () => {
  test("of everything as it is is the provider's own word: the day and the name stand at once", () => {
    const at = desk();
    const { page } = press(at, begin(at), EVERYTHING);
    expect(textOf(page.html)).toContain("Děkujeme, údaje jsou potvrzené");
    expect(steps(at)).toEqual(["1. 3. 2027", "1. 3. 2027", "Jana Vzorová"]);
    expect(verified(at)).toEqual([
      "1. 3. 2027 Jana Vzorová",
      "1. 3. 2027 Jana Vzorová",
      "1. 2. 2018 poskytovatel",
    ]);
    expect(proposals(at)).toEqual([]);
    expect(at.rows("Deník").map(([key, state, , by]) => [key, state, by])).toEqual([
      ["verified:OV-001:1", "přijato", "odkaz pro ověření"],
    ]);
  });

  test("with an edit makes a proposal, and that service is verified only when a person accepts", () => {
    const at = desk();
    const html = begin(at);
    press(at, html, { ...EVERYTHING, "s-SL-001-hours": "po–pá 8:00–16:00" });
    expect(proposals(at)).toEqual(["SL-001 | Doba poskytování | po–pá 7:00–15:00 | po–pá 8:00–16:00"]);
    expect(verified(at).slice(0, 2)).toEqual(["1. 2. 2018 poskytovatel", "1. 3. 2027 Jana Vzorová"]);
    expect(at.rows("Služby")[0]).toContain("po–pá 7:00–15:00");
    expect(steps(at)[1]).toBe("1. 3. 2027");
  });

  test("whose edits a person has accepted verifies the edited service under the provider's name", () => {
    const at = desk();
    press(at, begin(at), { ...EVERYTHING, "s-SL-001-hours": "po–pá 8:00–16:00" });
    const { actions } = decideActions(at.context().workbook, [{ id: "NZ-001", decision: "přijmout" }], {
      by: "koordinatorka",
      today: "2027-03-02",
    });
    const shown = only(show(link(verifyToken()), at.context()));
    at.perform({ ...shown, actions });
    expect(at.rows("Služby")[0]).toContain("po–pá 8:00–16:00");
    expect(verified(at)[0]).toMatch(/2027 Jana Vzorová$/);
    const html = begin(at);
    expect(fieldsIn(html)["s-SL-001-hours"]).toBe("po–pá 8:00–16:00");
    expect(textOf(html)).not.toContain("čeká na přijetí");
  });

  test("of a part leaves the rest open", () => {
    const at = desk();
    const { page } = press(at, begin(at), { krok: "odeslat", kdo: "Jana Vzorová", "s-SL-001-ok": "ano" });
    expect(textOf(page.html)).toContain("Zatím nepotvrzeno Azylový dům");
    expect(steps(at)[1]).toBe("");
    expect(verified(at).slice(0, 2)).toEqual(["1. 3. 2027 Jana Vzorová", "1. 2. 2018 poskytovatel"]);
  });

  test("sent twice is written once", () => {
    const at = desk();
    const html = begin(at);
    const typed = {
      ...EVERYTHING,
      "s-SL-001-price": "135 Kč",
      "nova-name": "Půjčovna",
      "s-SL-002-remark": "Kapacita je 12.",
    };
    press(at, html, typed);
    const again = press(at, html, typed);
    expect(again.actions).toEqual([]);
    expect(proposals(at)).toHaveLength(3);
    expect(at.rows("Deník")).toHaveLength(1);
  });

  test("brings a follow-up service, contacts of the organisation and a remark as proposals", () => {
    const at = desk();
    press(at, begin(at), {
      ...EVERYTHING,
      "nova-name": "Půjčovna pomůcek",
      "nova-phone": "601 111 222",
      "organizace-email": "nova@charita.example.cz",
      "s-SL-001-remark": "Kapacita je 12.",
    });
    const [, , added] = at.rows("Návrhy změn");
    expect(proposals(at).slice(0, 2)).toEqual([
      "SL-001 | Poznámka |  | Poskytovatel (1. 3. 2027): Kapacita je 12.",
      `${icoOf(1)} | E-mail | info@pece1.example.cz | nova@charita.example.cz`,
    ]);
    expect(added?.[2]).toBe("nová služba");
    expect(JSON.parse(added?.[15] ?? "{}")).toEqual({
      name: "Půjčovna pomůcek",
      phone: "601 111 222",
      providerIco: icoOf(1),
      type: "návazná služba",
    });
  });

  test("can be corrected by the same link: the earlier edit is shown, and may be taken back", () => {
    const at = desk();
    press(at, begin(at), { ...EVERYTHING, "s-SL-001-hours": "po–pá 8:00–16:00" });
    expect(textOf(show(link(verifyToken()), at.context()).html)).toContain("Údaje jste už potvrdili");
    const html = begin(at);
    expect(fieldsIn(html)["s-SL-001-hours"]).toBe("po–pá 8:00–16:00");
    expect(textOf(html)).toContain("V katalogu je zatím „po–pá 7:00–15:00“");
    press(at, html, { ...EVERYTHING, "s-SL-001-hours": "po–pá 7:00–15:00" });
    const [proposal = []] = at.rows("Návrhy změn");
    expect(proposal.slice(10, 12)).toEqual(["poskytovatel vzal zpět", "1. 3. 2027"]);
    expect(verified(at)[0]).toBe("1. 3. 2027 Jana Vzorová");
  });

  test("does not cover a service that was added after the page was drawn", () => {
    const at = desk();
    const html = begin(at);
    const more = [...(VERIFY_PARTS.services ?? []), { id: "SL-004", name: "Nová služebna" }];
    const later = desk({ ...VERIFY_PARTS, services: more });
    const { page } = press(later, html, EVERYTHING);
    expect(textOf(page.html)).toContain("Zatím nepotvrzeno Nová služebna");
    expect(steps(later)[1]).toBe("");
  });

  test("tells back what was typed about a service that was taken out meanwhile", () => {
    const html = begin(desk());
    const later = desk({ ...VERIFY_PARTS, services: (VERIFY_PARTS.services ?? []).slice(1) });
    const { page } = press(later, html, { ...EVERYTHING, "s-SL-001-price": "zdarma pro všechny" });
    expect(textOf(page.html)).toContain("zdarma pro všechny");
  });
});

describe("a draft", () => {
  test("is kept in the row, shown again, and goes when everything is sent", () => {
    const at = desk();
    const saved = press(at, begin(at), {
      krok: "ulozit",
      "s-SL-001-hours": "po–pá 8:00–16:00",
      "s-SL-002-ok": "ano",
      "nova-name": "Půjčovna",
    });
    expect(textOf(saved.page.html)).toContain("Rozepsané úpravy jsou uložené");
    expect(proposals(at)).toEqual([]);
    expect(steps(at)[1]).toBe("");
    const html = begin(at);
    const fields = fieldsIn(html);
    expect([fields["s-SL-001-hours"], fields["s-SL-002-ok"], fields["nova-name"]]).toEqual([
      "po–pá 8:00–16:00",
      "ano",
      "Půjčovna",
    ]);
    press(at, html, EVERYTHING);
    expect(draftOf(at)).toBe("");
    expect(proposals(at)).toHaveLength(2);
  });

  test("that would not fit into a cell is refused in words and nothing is lost", () => {
    const many = Array.from({ length: 20 }, (_, index) => ({
      id: `SL-1${index + 10}`,
      name: `Služba ${index}`,
    }));
    const parts = { ...VERIFY_PARTS, services: many };
    const at = desk(parts);
    const html = begin(at, verifyToken("K-001", {}, parts));
    const long = "Dlouhý text. ".repeat(150);
    const typed = Object.fromEntries(many.map(({ id }) => [`s-${id}-description`, long]));
    const { page, actions } = press(at, html, { ...typed, krok: "ulozit" }, verifyToken("K-001", {}, parts));
    expect(actions).toEqual([]);
    expect(textOf(page.html)).toContain("úprav je víc, než se dá uložit najednou");
    expect(fieldsIn(page.html)["s-SL-129-description"]).toBe(long.trim());
  });

  test("that somebody has broken in the sheet is no draft", () => {
    const [first = {}, second = {}] = VERIFY_PARTS.verifications ?? [];
    const at = desk({ ...VERIFY_PARTS, verifications: [{ ...first, draft: '{"fields":[1]' }, second] });
    expect(fieldsIn(begin(at))["s-SL-001-hours"]).toBe("po–pá 7:00–15:00");
  });
});

describe("two who edit at once", () => {
  test("in different fields lose nothing: a draft has both", () => {
    const at = desk();
    const [one, other] = [begin(at), begin(at)];
    press(at, one, { krok: "ulozit", "s-SL-001-hours": "po–pá 8:00–16:00" });
    const { page } = press(at, other, { krok: "ulozit", "s-SL-001-price": "135 Kč" });
    const fields = fieldsIn(page.html);
    expect([fields["s-SL-001-hours"], fields["s-SL-001-price"]]).toEqual(["po–pá 8:00–16:00", "135 Kč"]);
    expect(JSON.parse(draftOf(at)).fields).toEqual({
      "s-SL-001-hours": "po–pá 8:00–16:00",
      "s-SL-001-price": "135 Kč",
    });
  });

  test("in one field both see both, and the second decides", () => {
    const at = desk();
    const [one, other] = [begin(at), begin(at)];
    press(at, one, { krok: "ulozit", "s-SL-001-hours": "po–pá 8:00–16:00" });
    const { page, actions } = press(at, other, { krok: "ulozit", "s-SL-001-hours": "nonstop" });
    expect([page.status, actions]).toEqual([422, []]);
    expect(textOf(page.html)).toContain("Mezitím tu někdo uložil: „po–pá 8:00–16:00“");
    expect(fieldsIn(page.html)["s-SL-001-hours"]).toBe("nonstop");
    press(at, page.html, { krok: "ulozit" });
    expect(JSON.parse(draftOf(at)).fields).toEqual({ "s-SL-001-hours": "nonstop" });
  });

  test("confirm nothing that they have not seen", () => {
    const at = desk();
    const [one, other] = [begin(at), begin(at)];
    press(at, one, { krok: "ulozit", "s-SL-001-hours": "po–pá 8:00–16:00" });
    const { page, actions } = press(at, other, EVERYTHING);
    expect(actions).toEqual([]);
    expect(textOf(page.html)).toContain("Mezitím údaje upravil někdo jiný");
    expect(textOf(press(at, page.html, EVERYTHING).page.html)).toContain("Děkujeme");
  });

  test("of whom one is the coordinator see the sheet's new text beside their own", () => {
    const html = begin(desk());
    const [first = {}, ...others] = VERIFY_PARTS.services ?? [];
    const later = desk({ ...VERIFY_PARTS, services: [{ ...first, hours: "denně" }, ...others] });
    const { page } = press(later, html, { ...EVERYTHING, "s-SL-001-hours": "nonstop" });
    expect(textOf(page.html)).toContain("Mezitím tu někdo uložil: „denně“");
    expect(fieldsIn(page.html)["s-SL-001-hours"]).toBe("nonstop");
    expect(proposals(later)).toEqual([]);
  });
});

describe("a deputy", () => {
  const NAMED = { "zastupce-jmeno": "Eva Zástupná", "zastupce-mail": "eva@example.cz", krok: "ulozit" };

  test("is named in the form, gets a link of the own, and confirms in the own name", () => {
    const at = desk();
    const { page } = press(at, begin(at), NAMED);
    expect(textOf(page.html)).toContain("Odkaz pro zástupce (Eva Zástupná) odejde");
    expect(row(at).slice(9, 11)).toEqual(["Eva Zástupná", "eva@example.cz"]);
    const own = verifyToken(deputyMark("eva@example.cz"));
    const html = begin(at, own);
    expect(fieldsIn(html)["kdo"]).toBe("Eva Zástupná");
    expect(html).not.toContain("zastupce-mail");
    press(at, html, { krok: "vse" }, own);
    expect(steps(at)[2]).toBe("Eva Zástupná");
    expect(row(at)[9]).toBe("Eva Zástupná");
  });

  test("is found and erased with everything else about a person", () => {
    const grids = gridsOf({
      ...VERIFY_PARTS,
      verifications: [
        { ...VERIFY_PARTS.verifications?.[1], deputy: "Eva Zástupná", deputyEmail: "Eva@example.cz" },
      ],
    });
    const workbook = readWorkbook(grids);
    const subject = subjectOf(workbook, { by: "email", email: "eva@example.cz" }, "cs");
    expect(personRecord(workbook, grids, subject).sheets.map(({ sheet }) => sheet)).toEqual(["Ověřování"]);
    const { changes } = erasureOf(workbook, grids, { subjects: [subject], day: "1. 4. 2027" });
    expect(changes.map(({ header, to }) => [header, to])).toEqual([
      ["Zástupce", ""],
      ["E-mail zástupce", ""],
    ]);
  });

  test("who was replaced gets no further", () => {
    const at = desk();
    press(at, begin(at), NAMED);
    press(at, begin(at), { ...NAMED, "zastupce-mail": "jina@example.cz" });
    const { status, html } = show(link(verifyToken(deputyMark("eva@example.cz"))), at.context());
    expect(status).toBe(410);
    expect(textOf(html)).toContain("Údaje teď ověřuje někdo jiný");
  });

  test.for([
    ["without an e-mail", { "zastupce-mail": "" }, "doplňte platný e-mail"],
    ["without a name", { "zastupce-jmeno": "" }, "doplňte jméno"],
    ["with two addresses", { "zastupce-mail": "a@b.cz, c@d.cz" }, "doplňte platný e-mail"],
  ] as const)("%s is not taken", ([, typed, said]) => {
    const at = desk();
    const { page, actions } = press(at, begin(at), { ...NAMED, ...typed });
    expect(actions).toEqual([]);
    expect(textOf(page.html)).toContain(said);
  });
});

describe("what cannot be taken", () => {
  test.for<readonly [string, FormFields, string]>([
    ["no name", { kdo: "" }, "Napište, kdo údaje potvrzuje"],
    ["a form filled in by a program", { web: "x" }, "skryté pole"],
    ["a stamp of another form", { razitko: "0.x.y" }, "otevřená dlouho"],
    ["an e-mail that is none", { "s-SL-001-email": "nemáme" }, "není e-mailová adresa"],
    ["a web address that is none", { "s-SL-001-web": "nemáme web" }, "není webová adresa"],
    ["a service without a name", { "s-SL-001-name": "" }, "musí být vyplněný"],
    ["a text too long", { "s-SL-001-description": "x".repeat(2_001) }, "text je moc dlouhý"],
    [
      "a secret address",
      { "s-SL-002-description": "Najdete nás: Tajná ulička" },
      "text obsahuje utajenou adresu",
    ],
    [
      "another service's secret address",
      { "s-SL-001-hours": "Tajná ulička 5" },
      "text obsahuje utajenou adresu",
    ],
    ["a new service without a name", { "nova-description": "něco" }, "doplňte její název"],
  ])("%s comes back with what is wrong and nothing lost", ([, typed, said]) => {
    const at = desk();
    const sent = { ...EVERYTHING, "s-SL-001-price": "zůstane", ...typed };
    const { page, actions } = press(at, begin(at), sent);
    expect([page.status, actions]).toEqual([422, []]);
    expect(textOf(page.html)).toContain(said);
    expect(fieldsIn(page.html)["s-SL-001-price"]).toBe("zůstane");
    expect(proposals(at)).toEqual([]);
  });

  test("nothing ticked, nothing edited", () => {
    const at = desk();
    const { page } = press(at, begin(at), { krok: "odeslat", kdo: "Jana Vzorová" });
    expect(textOf(page.html)).toContain("Nic není zaškrtnuté ani upravené");
  });

  test("faster than a page can be read", () => {
    const at = desk();
    const { html } = show(link(verifyToken()), at.context());
    const { page } = receive(link(verifyToken(), { ...fieldsIn(html), krok: "otevrit" }), at.context());
    const sent = receive(link(verifyToken(), { ...fieldsIn(page.html), ...EVERYTHING }), at.context());
    expect(textOf(sent.page.html)).toContain("rychleji");
  });

  test("fields of another provider's service are nobody's", () => {
    const at = desk();
    const typed = {
      ...EVERYTHING,
      "s-SL-003-price": "podvrh",
      "s-SL-003-z": "price.00000000 ok.0",
      "s-SL-003-ok": "ano",
    };
    press(at, begin(at), typed);
    expect(proposals(at)).toEqual([]);
    expect(verified(at)[2]).toBe("1. 2. 2018 poskytovatel");
  });

  test("markup and formulas are words", () => {
    const at = desk();
    press(at, begin(at), { krok: "ulozit", "s-SL-001-price": '=1+1 "><script>x</script>' });
    const html = begin(at);
    expect(html).not.toContain("<script>");
    expect(fieldsIn(html)["s-SL-001-price"]).toBe('=1+1 "><script>x</script>');
  });
});

describe("a link", () => {
  test.for<readonly [string, () => string, number]>([
    ["of another person than is asked now", () => verifyToken("K-009"), 410],
    ["to a row that is gone", () => verifyToken("K-001", { event: "OV-009" }), 410],
    ["whose row belongs to another provider now", () => verifyToken("K-001", { version: 1 }), 410],
    ["that was tampered with", () => verifyToken().replace("OV-001", "OV-002"), 404],
    ["of another kind", () => verifyToken().replace(".u.", ".h."), 404],
  ])("%s shows nothing", ([, token, status]) => {
    const at = desk();
    const page = show(link(token()), at.context());
    expect(page.status).toBe(status);
    expect(page.html).not.toContain("Pečovatelská");
    expect(receive(link(token(), { krok: "vse", kdo: "x" }), at.context()).actions).toEqual([]);
  });

  test("whose id was given to another provider, or round, since opens nothing", () => {
    const token = verifyToken("organizace");
    const [first = {}] = VERIFY_PARTS.verifications ?? [];
    for (const other of [{ provider: icoOf(2) }, { round: "2028/1" }]) {
      const at = desk({ ...VERIFY_PARTS, verifications: [{ ...first, ...other }] });
      expect(show(link(token), at.context()).status).toBe(410);
    }
  });

  test("of the organisation's own mailbox works without a contact", () => {
    const at = desk();
    const token = verifyToken("organizace", { event: "OV-002" });
    expect(textOf(begin(at, token))).toContain("Poradna jiných");
  });

  test("with any fields changes nothing that it was not made for", () => {
    const at = desk();
    const context = at.context();
    fc.assert(
      fc.property(fc.dictionary(fc.string({ maxLength: 20 }), fc.string({ maxLength: 80 })), (fields) => {
        expect(receive(link(verifyToken(), { krok: "vse", ...fields }), context).actions).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });
});
