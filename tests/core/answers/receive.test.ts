import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { FormFields } from "../../../src/core/answers/read-form.ts";
import { receive, show } from "../../../src/core/answers/receive.ts";
import { receiveStaff, showStaff } from "../../../src/core/answers/staff.ts";
import { checkWorkbook } from "../../../src/core/checks/check-workbook.ts";
import { tidy, tidyLine } from "../../../src/core/czech/text.ts";
import { aDesk, PARTS, partsWith, stampIn, TODAY, textOf, tokenFor } from "../../support/answers.ts";
import type { WorkbookParts } from "../../support/workbook.ts";

const link = (token: string, fields: FormFields = {}) => ({ token, base: "", language: null, fields });

type Desk = ReturnType<typeof aDesk>;

/** Opens the link, waits as people do, and sends the form. */
function answer(desk: Desk, contact: string, fields: FormFields) {
  const { html } = show(link(tokenFor(contact)), desk.context());
  desk.pass(30);
  const sent = link(tokenFor(contact), { razitko: stampIn(html), ...fields });
  return desk.perform(receive(sent, desk.context()));
}

function staff(desk: Desk, contact: string, fields: FormFields) {
  const request = {
    base: "http://127.0.0.1/tym/x/",
    event: "S-001",
    contact,
    language: "cs" as const,
    fields: {},
  };
  const { html } = showStaff(request, desk.context());
  return desk.perform(
    receiveStaff({ ...request, fields: { razitko: stampIn(html), ...fields } }, desk.context()),
  );
}

const answersOf = (desk: Desk) =>
  desk
    .rows("Účast")
    .map(([event, contact, , given, deputy, , note]) => [event, contact, given, deputy, note]);
const deedsOf = (desk: Desk) =>
  desk.rows("Deník").map(([key, state, , by, words]) => [key, state, by, words]);

describe("the page of a link for answering", () => {
  test("says what, when, where and by when, and asks", () => {
    const { status, html } = show(link(tokenFor("K-001")), aDesk().context());
    const text = textOf(html);
    expect(status).toBe(200);
    for (const said of [
      "Jednání <skupiny>",
      "pondělí 14. května 2018, 9:00–11:00",
      "zasedací místnost městského úřadu, Velké náměstí 2",
      "Diskuse",
      "čtvrtka 10. května 2018",
      "Jana Vzorová",
      "Přijdete?",
      "Posílám za sebe zástupce",
      "Evropský sociální fond",
    ]) {
      expect(text).toContain(said);
    }
  });

  test("speaks English when asked to", () => {
    const { html } = show({ ...link(tokenFor("K-001")), language: "en" }, aDesk().context());
    expect(html).toContain('<html lang="en">');
    expect(textOf(html)).toContain("Will you come?");
    expect(textOf(html)).not.toMatch(/Přijdete|Odešlete|Poznámka/);
  });

  test("has no note that the team wrote about the person", () => {
    const attendance = [{ event: "S-001", contact: "K-001", note: "volat až odpoledne" }];
    const desk = aDesk({ ...PARTS, attendance });
    expect(textOf(show(link(tokenFor("K-001")), desk.context()).html)).not.toContain("odpoledne");
    answer(desk, "K-001", { odpoved: "ano", poznamka: "přijdu později" });
    expect(answersOf(desk)).toEqual([["S-001", "K-001", "přijde", "", "volat až odpoledne\npřijdu později"]]);
  });

  test("has no note that the team typed in with an answer by telephone", () => {
    const desk = aDesk();
    staff(desk, "K-001", { odpoved: "ano", poznamka: "volat až odpoledne" });
    const text = textOf(show(link(tokenFor("K-001")), desk.context()).html);
    expect(text).toContain("přijdu");
    expect(text).not.toContain("odpoledne");
  });

  test("says that the event has changed since the invitation", () => {
    const desk = aDesk(partsWith({ version: "2" }));
    expect(textOf(show(link(tokenFor("K-001")), desk.context()).html)).toContain("akce změnila");
    const newer = tokenFor("K-001", { version: 2 });
    expect(textOf(show(link(newer), desk.context()).html)).not.toContain("akce změnila");
  });

  test("says so by what the invitation announced: before the change is told, and no more when it is taken back", () => {
    const page = (start: string) => {
      const typed = { name: "Setkání", date: "14. 5. 2018", end: "11:00", place: "radnice", address: "" };
      const told = { ...typed, date: "2018-05-14", start: "09:00" };
      const journal = [{ key: "event:S-001:1", state: "odesláno", reference: JSON.stringify(told) }];
      const desk = aDesk(partsWith({ ...typed, start, version: "2" }, { journal }));
      return textOf(show(link(tokenFor("K-001")), desk.context()).html);
    };
    expect(page("10:00")).toContain("akce změnila");
    expect(page("9:00")).not.toContain("akce změnila");
  });

  test.for<[string, WorkbookParts, string, string]>([
    ["the event is over", partsWith({ date: "1. 5. 2018", replyBy: "" }), "K-001", "Akce už proběhla"],
    ["the event is cancelled", partsWith({ state: "zrušeno" }), "K-001", "Akce se nekoná"],
    [
      "the day for answers has passed",
      partsWith({ replyBy: "1. 5. 2018" }),
      "K-001",
      "Odpovědi jsou uzavřené",
    ],
    ["the event is gone", { ...PARTS, events: [] }, "K-001", "už nevedeme"],
    ["the contact is gone", PARTS, "K-999", "už nevedeme"],
  ])("takes no answer once %s", ([, parts, contact, said]) => {
    const desk = aDesk(parts);
    expect(textOf(show(link(tokenFor(contact)), desk.context()).html)).toContain(said);
    const sent = receive(link(tokenFor(contact), { odpoved: "ano", poznamka: "moje slova" }), desk.context());
    expect(sent.actions).toEqual([]);
    expect(textOf(sent.page.html)).toContain(said);
  });

  test("gives back what was typed when the answers have closed meanwhile", () => {
    const desk = aDesk(partsWith({ replyBy: "1. 5. 2018" }));
    const fields = { odpoved: "zastupce", zastupce: "Karel Zástupný", poznamka: "moje slova" };
    const text = textOf(receive(link(tokenFor("K-001"), fields), desk.context()).page.html);
    expect(text).toContain("Karel Zástupný");
    expect(text).toContain("moje slova");
  });

  test.for([
    ["broken", "abc", 404, "Odkaz není celý"],
    ["forged", `A${tokenFor("K-001").slice(1)}`, 404, "neznáme"],
    ["expired", tokenFor("K-001", { expires: "2018-05-01" }), 410, "Platnost odkazu skončila"],
    ["missing", "", 200, "Otevřete prosím celý odkaz"],
  ] as const)("says what to do with a link that is %s", ([, token, status, said]) => {
    const page = show(link(token), aDesk().context());
    expect(page.status).toBe(status);
    expect(textOf(page.html)).toContain(said);
    expect(receive(link(token, { odpoved: "ano" }), aDesk().context()).actions).toEqual([]);
  });
});

describe("an answer from a link", () => {
  test("stands in the row of the person at the event, and in the journal", () => {
    const desk = aDesk();
    const { page } = answer(desk, "K-001", { odpoved: "ano" });
    expect(page.status).toBe(200);
    expect(textOf(page.html)).toContain("Děkujeme");
    expect(textOf(page.html)).toContain("pozvanka.ics");
    expect(answersOf(desk)).toEqual([["S-001", "K-001", "přijde", "", ""]]);
    expect(deedsOf(desk)).toEqual([["answer:S-001:K-001:1", "přijato", "odkaz z pozvánky", "přijde"]]);
  });

  test("keeps the row that is there with what else stands in it", () => {
    const attendance = [
      { event: "S-009", contact: "K-001" },
      { event: "S-001", contact: "K-001", invitedOn: "1. 5. 2018", presence: "omluven" },
    ];
    const desk = aDesk({ ...PARTS, attendance });
    answer(desk, "K-001", { odpoved: "ne" });
    expect(desk.rows("Účast")).toEqual([
      ["S-009", "K-001", "", "", "", "", ""],
      ["S-001", "K-001", "1. 5. 2018", "nepřijde", "", "omluven", ""],
    ]);
  });

  test("can be changed: the last holds, the journal keeps all", () => {
    const desk = aDesk();
    answer(desk, "K-001", { odpoved: "ano", poznamka: "veganka" });
    answer(desk, "K-001", { odpoved: "zastupce", zastupce: "Karel Zástupný" });
    answer(desk, "K-001", { odpoved: "ne" });
    expect(answersOf(desk)).toEqual([["S-001", "K-001", "nepřijde", "", ""]]);
    expect(deedsOf(desk).map(([key, , , words]) => [key, words])).toEqual([
      ["answer:S-001:K-001:1", "přijde · poznámka: veganka"],
      ["answer:S-001:K-001:2", "posílá zástupce · zástupce: Karel Zástupný"],
      ["answer:S-001:K-001:3", "nepřijde"],
    ]);
  });

  test("is written once when the same form comes twice", () => {
    const desk = aDesk();
    const { html } = show(link(tokenFor("K-001")), desk.context());
    desk.pass(30);
    const sent = link(tokenFor("K-001"), { razitko: stampIn(html), odpoved: "ano" });
    desk.perform(receive(sent, desk.context()));
    const second = desk.perform(receive(sent, desk.context()));
    expect(second.actions).toEqual([]);
    expect(textOf(second.page.html)).toContain("Děkujeme");
    expect(deedsOf(desk)).toHaveLength(1);
  });

  test("never replaces unseen what somebody else recorded meanwhile", () => {
    const desk = aDesk();
    const { html } = show(link(tokenFor("K-001")), desk.context());
    staff(desk, "K-001", { odpoved: "ne", poznamka: "volala" });
    desk.pass(30);
    const fields = { odpoved: "ano", poznamka: "nakonec přijdu" };
    const late = receive(link(tokenFor("K-001"), { razitko: stampIn(html), ...fields }), desk.context());
    expect(late.actions).toEqual([]);
    expect(late.page.status).toBe(422);
    expect(textOf(late.page.html)).toContain("Mezitím byla zapsána jiná odpověď");
    expect(textOf(late.page.html)).toContain("nepřijdu");
    expect(late.page.html).toContain("nakonec přijdu");
    desk.pass(5);
    const again = link(tokenFor("K-001"), { razitko: stampIn(late.page.html), ...fields });
    desk.perform(receive(again, desk.context()));
    expect(answersOf(desk)[0]?.[2]).toBe("přijde");
    expect(deedsOf(desk).map(([, , by]) => by)).toEqual(["tým", "odkaz z pozvánky"]);
  });

  test("keeps in the journal what the team typed straight into the sheet", () => {
    const attendance = [{ event: "S-001", contact: "K-001", answer: "nepřijde" }];
    const desk = aDesk({ ...PARTS, attendance });
    answer(desk, "K-001", { odpoved: "ano" });
    expect(deedsOf(desk).map(([key, , by, words]) => [key, by, words])).toEqual([
      ["answer:S-001:K-001:1", "zapsáno v sešitu", "nepřijde"],
      ["answer:S-001:K-001:2", "odkaz z pozvánky", "přijde"],
    ]);
  });

  test("makes the sheets that the workbook lacks", () => {
    const { attendance: _, journal: __, ...parts } = PARTS;
    const desk = aDesk(parts);
    answer(desk, "K-001", { odpoved: "ano" });
    expect(answersOf(desk)).toEqual([["S-001", "K-001", "přijde", "", ""]]);
    expect(deedsOf(desk)).toHaveLength(1);
  });

  test.for<[string, FormFields, string]>([
    ["nothing was chosen", {}, "Vyberte, zda přijdete"],
    ["an answer does not exist", { odpoved: "nahradnik" }, "Vyberte, zda přijdete"],
    ["the deputy has no name", { odpoved: "zastupce" }, "Napište jméno zástupce"],
    [
      "a deputy was named but not sent",
      { odpoved: "ano", zastupce: "Karel" },
      "Vyplnili jste jméno zástupce",
    ],
    ["the note is too long", { odpoved: "ano", poznamka: "ž".repeat(501) }, "Poznámka je moc dlouhá"],
    ["the name is too long", { odpoved: "zastupce", zastupce: "x".repeat(121) }, "moc dlouhé"],
    ["the hidden field was filled in", { odpoved: "ano", web: "http://spam.example" }, "skryté pole"],
    ["the form has no stamp", { odpoved: "ano", razitko: "" }, "dlouho nebo z jiného odkazu"],
  ])("is asked for again, nothing lost, when %s", ([, fields, said]) => {
    const desk = aDesk();
    const typed = { poznamka: "moje <slova>", ...fields };
    const { page, actions } = answer(desk, "K-001", typed);
    expect(actions).toEqual([]);
    expect(page.status).toBe(422);
    expect(textOf(page.html)).toContain(said);
    expect(textOf(page.html)).toContain(typed.poznamka);
    expect(page.html).toContain("Opravte prosím:");
  });

  test.for([
    [1, "rychleji"],
    [24 * 3600 + 1, "dlouho"],
  ] as const)("is asked for again when the form comes back after %i s", ([seconds, said]) => {
    const desk = aDesk();
    const { html } = show(link(tokenFor("K-001")), desk.context());
    desk.pass(seconds);
    const sent = receive(link(tokenFor("K-001"), { razitko: stampIn(html), odpoved: "ano" }), desk.context());
    expect(sent.actions).toEqual([]);
    expect(textOf(sent.page.html)).toContain(said);
  });

  test("keeps the typed words on the page to be shown when they could not be saved", () => {
    const desk = aDesk();
    const { unsaved } = answer(desk, "K-001", { odpoved: "ano", poznamka: "moje slova" });
    expect(unsaved.status).toBe(503);
    expect(unsaved.html).toContain("moje slova");
  });

  test("is not taken into a sheet without the columns for it, and somebody is told which", () => {
    const desk = aDesk();
    const context = desk.context();
    const { answer: __, ...places } = context.workbook.attendance.places;
    const workbook = { ...context.workbook, attendance: { ...context.workbook.attendance, places } };
    const { html } = show(link(tokenFor("K-001")), { ...context, workbook });
    const later = { ...context, workbook, seconds: context.seconds + 60 };
    const sent = receive(link(tokenFor("K-001"), { razitko: stampIn(html), odpoved: "ano" }), later);
    expect(sent.actions).toEqual([]);
    expect(sent.issues.map(({ code, cell }) => [code, cell.column])).toEqual([
      ["answers-column-missing", "Odpověď"],
    ]);
    expect(textOf(sent.page.html)).toContain("Chyba je na naší straně");
  });

  test("stands in the sheet as it was typed, whatever the bytes, and the page holds", () => {
    const anything = fc.oneof(
      fc.string({ unit: "binary", maxLength: 130 }),
      fc.constantFrom(
        '=IMPORTXML("http://x")',
        "<script>alert(1)</script>",
        "+420",
        "@x",
        "a\r\nb\u0000c",
        "#REF!",
      ),
    );
    fc.assert(
      fc.property(anything, anything, (deputy, note) => {
        const desk = aDesk();
        const { page } = answer(desk, "K-001", { odpoved: "zastupce", zastupce: deputy, poznamka: note });
        expect(page.html).toMatch(/<\/html>\n$/);
        expect(page.html).not.toMatch(/<script/);
        if (page.status !== 200) return;
        const [record] = desk.context().workbook.attendance.records;
        expect([record?.texts.deputy, record?.texts.note]).toEqual([tidyLine(deputy), tidy(note)]);
        expect(answersOf(desk)).toEqual([
          ["S-001", "K-001", "posílá zástupce", tidyLine(deputy), tidy(note)],
        ]);
      }),
      { numRuns: 150 },
    );
  });
});

describe("an event with seats", () => {
  const desk = () => aDesk(partsWith({ capacity: "1" }));

  test("puts whoever comes late on the waiting list, in the order of the answers", () => {
    const full = desk();
    answer(full, "K-001", { odpoved: "ano" });
    expect(textOf(show(link(tokenFor("K-002")), full.context()).html)).toContain("náhradníkem v pořadí 1");
    const second = answer(full, "K-002", { odpoved: "zastupce", zastupce: "Karel Zástupný" });
    expect(textOf(second.page.html)).toContain("náhradníka v pořadí 1");
    const third = answer(full, "K-003", { odpoved: "ano" });
    expect(textOf(third.page.html)).toContain("náhradníka v pořadí 2");
    expect(answersOf(full).map(([, contact, given, deputy]) => [contact, given, deputy])).toEqual([
      ["K-001", "přijde", ""],
      ["K-002", "náhradník", "Karel Zástupný"],
      ["K-003", "náhradník", ""],
    ]);
  });

  test("gives a free seat to the first who waits, not to the first who asks", () => {
    const full = desk();
    answer(full, "K-001", { odpoved: "ano" });
    answer(full, "K-002", { odpoved: "ano" });
    answer(full, "K-001", { odpoved: "ne" });
    answer(full, "K-003", { odpoved: "ano" });
    expect(answersOf(full).map(([, , given]) => given)).toEqual(["nepřijde", "náhradník", "náhradník"]);
    answer(full, "K-002", { odpoved: "ano" });
    expect(answersOf(full).map(([, , given]) => given)).toEqual(["nepřijde", "přijde", "náhradník"]);
  });

  test("goes by the time of the answers, however the rows are sorted", () => {
    const attendance = ["K-003", "K-002", "K-001"].map((contact) => ({ event: "S-001", contact }));
    const full = aDesk(partsWith({ capacity: "1" }, { attendance }));
    for (const contact of ["K-001", "K-002", "K-003"]) answer(full, contact, { odpoved: "ano" });
    expect(textOf(show(link(tokenFor("K-002")), full.context()).html)).toContain("náhradník v pořadí 1");
    expect(textOf(show(link(tokenFor("K-003")), full.context()).html)).toContain("náhradník v pořadí 2");
  });

  test("keeps the place in the queue when somebody who waits names another deputy", () => {
    const full = desk();
    answer(full, "K-001", { odpoved: "ano" });
    answer(full, "K-002", { odpoved: "ano" });
    answer(full, "K-003", { odpoved: "ano" });
    const changed = answer(full, "K-002", { odpoved: "zastupce", zastupce: "Karel" });
    expect(textOf(changed.page.html)).toContain("náhradníka v pořadí 1");
  });

  test("keeps the seat of whoever sends a deputy instead", () => {
    const full = desk();
    answer(full, "K-001", { odpoved: "ano" });
    answer(full, "K-001", { odpoved: "zastupce", zastupce: "Karel" });
    expect(answersOf(full)[0]?.[2]).toBe("posílá zástupce");
  });

  test("tells the team who is next when a seat is free", () => {
    const full = desk();
    answer(full, "K-001", { odpoved: "ano" });
    answer(full, "K-002", { odpoved: "ano" });
    answer(full, "K-001", { odpoved: "ne" });
    const request = {
      base: "http://127.0.0.1/tym/x/",
      event: "",
      contact: "",
      language: "cs" as const,
      fields: {},
    };
    expect(textOf(showStaff(request, full.context()).html)).toContain("Na řadě je: Petr Ukázka");
  });

  test("never gives out more seats than there are, whatever order the answers come in", () => {
    const steps = fc.array(
      fc.tuple(fc.constantFrom("K-001", "K-002", "K-003"), fc.constantFrom("ano", "ne")),
      {
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(steps, fc.integer({ min: 0, max: 3 }), (order, capacity) => {
        const any = aDesk(partsWith({ capacity: String(capacity) }));
        for (const [contact, odpoved] of order) {
          answer(any, contact, { odpoved });
          expect(answersOf(any).filter(([, , given]) => given === "přijde").length).toBeLessThanOrEqual(
            capacity,
          );
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe("an answer that the team types in", () => {
  test("lands in the same row, also after the last day, and is known as the team's", () => {
    const desk = aDesk(partsWith({ replyBy: "1. 5. 2018" }));
    const { page } = staff(desk, "K-002", {
      odpoved: "zastupce",
      zastupce: "Karel",
      poznamka: "po telefonu",
    });
    expect(textOf(page.html)).toContain("Odpověď je zapsaná");
    expect(answersOf(desk)).toEqual([["S-001", "K-002", "posílá zástupce", "Karel", "po telefonu"]]);
    expect(deedsOf(desk)[0]?.[2]).toBe("tým");
  });

  test("may go over the capacity, which is said", () => {
    const desk = aDesk(partsWith({ capacity: "1" }));
    answer(desk, "K-001", { odpoved: "ano" });
    const { page } = staff(desk, "K-002", { odpoved: "ano" });
    expect(textOf(page.html)).toContain("Zapsaných je 2, kapacita je 1");
  });

  test("is counted on the start page", () => {
    const desk = aDesk();
    staff(desk, "K-001", { odpoved: "ano" });
    staff(desk, "K-002", { odpoved: "nahradnik" });
    const request = {
      base: "http://127.0.0.1/tym/x/",
      event: "",
      contact: "",
      language: "cs" as const,
      fields: {},
    };
    expect(textOf(showStaff(request, desk.context()).html)).toContain("14. 5. 2018 1 0 0 1 1 –");
  });
});

describe("being taken off the list", () => {
  const leaving = tokenFor("K-001", { kind: "odhlášení", event: "", version: 0 });

  test("takes two steps: opening the link changes nothing", () => {
    const desk = aDesk();
    const { html } = show(link(leaving), desk.context());
    expect(textOf(html)).toContain("Opravdu už nechcete");
    const sent = desk.perform(receive(link(leaving, { razitko: stampIn(html) }), desk.context()));
    expect(textOf(sent.page.html)).toContain("Jste odhlášeni");
    const { contacts, journal } = desk.context().workbook;
    expect(contacts.records.map(({ values }) => values.doNotSend)).toEqual([true, false, false]);
    expect(journal.records[0]?.texts.key).toMatch(/^unsubscribe:K-001:/);
  });

  test("needs the form of the page, and a second time writes nothing", () => {
    const desk = aDesk();
    expect(receive(link(leaving), desk.context()).actions).toEqual([]);
    const stamp = stampIn(show(link(leaving), desk.context()).html);
    desk.perform(receive(link(leaving, { razitko: stamp }), desk.context()));
    expect(receive(link(leaving, { razitko: stamp }), desk.context()).actions).toEqual([]);
    expect(textOf(show(link(leaving), desk.context()).html)).toContain("Jste odhlášeni");
  });
});

test("what answers leave behind passes the check of the workbook", () => {
  const desk = aDesk(partsWith({ capacity: "1" }));
  const before = codesOf(desk);
  answer(desk, "K-001", { odpoved: "ano", poznamka: "=1+1" });
  answer(desk, "K-002", { odpoved: "ano" });
  expect(codesOf(desk)).toEqual(before);
});

function codesOf(desk: Desk): readonly string[] {
  return checkWorkbook(desk.context().workbook, TODAY).map(({ code }) => code);
}
