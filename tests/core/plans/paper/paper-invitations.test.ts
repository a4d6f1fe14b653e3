import { describe, expect, test } from "vitest";
import type { Document } from "../../../../src/core/documents/document.ts";
import { toHtml } from "../../../../src/core/documents/html.ts";
import { planInvitations } from "../../../../src/core/plans/invitations.ts";
import { planLetters } from "../../../../src/core/plans/letters.ts";
import type { Plan } from "../../../../src/core/plans/plan.ts";
import { factsOf, writeFacts } from "../../../../src/core/sending/event-facts.ts";
import { aContact, anEvent, aWorkbook, type RowOf, type WorkbookParts } from "../../../support/workbook.ts";

type ContactRow = RowOf<"contacts">;

const NAME = "Jednání <1>";
const NO_MAIL = { email: "", groups: "PS1", organisation: "", role: "", titleBefore: "" } as const;
const ADDRESS = { street: "Polní 8", postalCode: "386 01", municipality: "Strakonice" } as const;
const PROJECT = { email: "planovani@example.cz", phone: "601 000 001", letterPlace: "Strakonice" } as const;

function input(contacts: readonly ContactRow[], parts: WorkbookParts = {}) {
  return {
    workbook: aWorkbook({
      events: [anEvent({ groups: "PS1", name: NAME })],
      contacts: contacts.map(aContact),
      attendance: [],
      ...parts,
      project: { ...PROJECT, ...parts.project },
    }),
    today: "2018-05-02",
    now: "2018-05-02T06:00:00Z",
    language: "cs" as const,
    event: null,
  };
}

function documentOf({ actions }: Plan, name: string): Document | null {
  const saved = actions.find((action) => action.kind === "save-document" && action.name === name);
  return saved?.kind === "save-document" ? saved.document : null;
}

function textOf(plan: Plan, name: string): string {
  const document = documentOf(plan, name);
  return document === null
    ? ""
    : toHtml(document)
        .replace(/\u00a0/g, " ")
        .replace(/<span class="whole">(.*?)<\/span>/g, "$1");
}

const reader = (name: string, more: ContactRow = {}): ContactRow => ({
  ...NO_MAIL,
  ...ADDRESS,
  lastName: name,
  ...more,
});
const caller = (name: string, more: ContactRow = {}): ContactRow => ({ ...NO_MAIL, lastName: name, ...more });

describe("people without e-mail", () => {
  test("with an address get a letter and a label, those with a telephone only a call, in Czech order", () => {
    const people = [
      reader("Ivová"),
      reader("Chalupová"),
      reader("Horová"),
      caller("Čápová"),
      caller("Cihlová"),
    ];
    const plan = planLetters(input(people));
    expect(plan.facts).toEqual({
      event: "S-001",
      letters: ["K-0003", "K-0002", "K-0001"],
      phones: ["K-0005", "K-0004"],
    });
    const heads = documentOf(plan, "dopisy-S-001")?.blocks.filter(({ kind }) => kind === "letter-head");
    const labels = documentOf(plan, "stitky-S-001")?.blocks[0];
    expect(heads).toHaveLength(3);
    expect(labels?.kind === "labels" ? labels.labels.map(([, name]) => name) : []).toEqual([
      "Jana Horová",
      "Jana Chalupová",
      "Jana Ivová",
    ]);
    const calls = textOf(plan, "telefony-S-001");
    expect(calls.indexOf("Cihlová")).toBeLessThan(calls.indexOf("Čápová"));
    expect(calls).toContain("Zveme Vás na akci „Jednání &lt;1&gt;“: pondělí 14. května 2018");
    expect(plan.summary[0]).toBe("Bez e-mailu: 3 dopisy se štítky, 2 lidé k obvolání.");
  });

  test("read the same letter as others, with a way to answer that paper has", () => {
    const plan = planLetters(input([reader("Nováková")]));
    const text = textOf(plan, "dopisy-S-001");
    expect(text).toContain("Vážená paní Nováková,");
    expect(text).toContain("zveme Vás na akci <strong>„Jednání &lt;1&gt;“</strong>");
    expect(text).toContain(
      "Odpovědět nám můžete telefonicky na čísle +420 601 000 001 nebo e-mailem na adresu planovani@example.cz.",
    );
    expect(text).not.toMatch(/tuto zprávu\.|https?:/);
    expect(text).toContain("Strakonice 2. května 2018");
    expect(text).toContain("S-001/K-0001");
    expect(text).toContain("právní základ: veřejný zájem");
    expect(text).toContain("Evropský sociální fond");
    expect(plan.issues).toEqual([]);
  });

  test.for([
    { what: "does not want messages", more: { doNotSend: "ano" } },
    { what: "may not be kept any longer", more: { keepUntil: "1. 1. 2018" } },
    { what: "has an e-mail", more: { email: "jana@example.cz" } },
    { what: "has an e-mail that has to be mended first", more: { email: "jana(zavináč)example" } },
    { what: "belongs to another body", more: { groups: "PS2" } },
  ])("get nothing on paper when one of them $what", ({ more }) => {
    const plan = planLetters(input([reader("Nováková", more), caller("Nová", more)]));
    expect(plan.actions).toEqual([]);
    expect(plan.summary).toEqual([
      "Na akci S-001 není pro koho tisknout: všichni mají e-mail, nebo už pozvaní jsou.",
    ]);
  });

  test("with nothing at all are named with their row", () => {
    const plan = planLetters(input([caller("Nikde", { phone: "" })]));
    expect(plan.issues.map(({ code, cell }) => [code, cell])).toEqual([
      ["contact-unreachable", { sheet: "Kontakty", row: 2, column: "E-mail" }],
    ]);
  });

  test("listed twice get one letter; two people of one household get one each", () => {
    const people = [reader("Nováková"), reader("NOVÁKOVÁ"), reader("Nováková", { firstName: "Eva" })];
    expect(planLetters(input(people)).facts["letters"]).toEqual(["K-0003", "K-0001"]);
  });

  test.for([
    { what: "a day of invitation", row: { invitedOn: "27. 4. 2018" }, printed: false },
    { what: "an answer by telephone", row: { answer: "přijde" }, printed: false },
    { what: "a row that says nothing yet", row: { answer: "neodpověděl" }, printed: true },
    { what: "a day at another event", row: { event: "S-009", invitedOn: "27. 4. 2018" }, printed: true },
  ])("with $what in Účast: printed again is $printed", ({ row, printed }) => {
    const attendance = [{ event: "S-001", contact: "K-0001", ...row }];
    const plan = planLetters(input([reader("Nováková")], { attendance }));
    expect(plan.facts["letters"]).toEqual(printed ? ["K-0001"] : []);
    expect(plan.summary.some((sentence) => sentence.includes("už den pozvání"))).toBe(!printed);
  });

  test("are marked in Účast with the day when a person agrees, so that the next run prints nothing", () => {
    const attendance = [{ event: "S-001", contact: "K-0002", answer: "neodpověděl" }];
    const plan = planLetters(input([reader("Horová"), reader("Ivová"), caller("Čápová")], { attendance }));
    const cells = plan.actions.flatMap((action) => (action.kind === "write-cells" ? action.cells : []));
    expect(cells).toEqual([
      expect.objectContaining({ sheet: "Účast", row: 3, text: "S-001" }),
      expect.objectContaining({ sheet: "Účast", row: 3, text: "K-0001" }),
      expect.objectContaining({ sheet: "Účast", row: 3, text: "2. 5. 2018" }),
      expect.objectContaining({ sheet: "Účast", row: 2, text: "2. 5. 2018" }),
    ]);
  });

  test("are not marked where the workbook has no Účast", () => {
    const parts = input([reader("Horová")]);
    const workbook = aWorkbook({ events: [anEvent({ groups: "PS1" })], contacts: [reader("Horová")] });
    const kinds = planLetters({ ...parts, workbook }).actions.map(({ kind }) => kind);
    expect(kinds).toEqual(["save-document", "save-document"]);
  });

  test("come with the invitations of the others, without marking anything", () => {
    const people = [{ groups: "PS1" }, reader("Horová"), caller("Čápová")];
    const plan = planInvitations(input(people));
    const names = plan.actions.map((action) => ("name" in action ? action.name : action.kind));
    expect(names).toEqual([
      "send-message",
      "pozvanky-S-001",
      "dopisy-S-001",
      "stitky-S-001",
      "telefony-S-001",
      "telefony-S-001",
    ]);
    expect(plan.summary).toContain("Bez e-mailu: 1 dopis se štítky, 1 člověk k obvolání.");
  });

  test("are not sent a letter whose template speaks of answering a message, without a warning", () => {
    const body = "{{oslovení}}\n\nStačí odpovědět na tuto zprávu.";
    const templates = [{ key: "pozvánka", subject: "Pozvánka", body }];
    const plan = planLetters(input([reader("Horová")], { templates }));
    expect(plan.issues.map(({ code, values }) => [code, values?.["words"]])).toEqual([
      ["letter-speaks-of-mail", "na tuto zprávu"],
    ]);
  });

  test("get no letter while the template has to be mended, and the calls stay", () => {
    const templates = [{ key: "pozvánka", subject: "Pozvánka", body: "{{nesmysl}}" }];
    const plan = planLetters(input([reader("Horová"), caller("Čápová")], { templates }));
    expect(plan.facts).toMatchObject({ letters: [], phones: ["K-0002"] });
    expect(plan.issues.map(({ code }) => code)).toContain("template-unknown-field");
  });

  test.for([
    { setting: "", columns: 3, heightMm: 37 },
    { setting: "24 štítků 70x36 mm", columns: 3, heightMm: 36 },
    { setting: "14 štítků 105x42 mm", columns: 2, heightMm: 42.3 },
  ])("have labels of the sheet that the project uses: $setting", ({ setting, ...size }) => {
    const plan = planLetters(input([reader("Horová")], { project: { ...PROJECT, labels: setting } }));
    expect(documentOf(plan, "stitky-S-001")?.blocks[0]).toMatchObject({ kind: "labels", size });
  });
});

describe("an event that has changed since a letter told of it", () => {
  const PLACE = "kino Oko";

  /** The journal of an event whose version was announced to others by e-mail, with its place then. */
  const announced = (version: number, place: string, day: string) => {
    const { event } = chosen(
      input([reader("Horová")], { events: [anEvent({ groups: "PS1", name: NAME, place })] }),
    );
    const reference = writeFacts({ ...factsOf(event), uid: "" });
    return { key: `event:S-001:${version}`, state: "odesláno", at: `${day} 09:00:00`, reference };
  };
  const chosen = ({ workbook }: ReturnType<typeof input>) => {
    const [event] = workbook.events.records;
    if (event === undefined) throw new Error("The workbook has no event.");
    return { event };
  };
  const invited = (day: string) => [
    { event: "S-001", contact: "K-0001", invitedOn: day },
    { event: "S-001", contact: "K-0002", invitedOn: day },
  ];
  const people = [reader("Horová"), caller("Čápová"), reader("Nová", { groups: "PS1" })];

  test("is told on paper to those invited on paper, with what has changed; others are invited", () => {
    const journal = [announced(1, PLACE, "2018-04-20")];
    const plan = planLetters(input(people, { journal, attendance: invited("20. 4. 2018") }));
    const text = textOf(plan, "dopisy-zmena-S-001");
    expect(text).toContain(
      "u akce <strong>„Jednání &lt;1&gt;“</strong>, na kterou jsme Vás zvali, se něco mění:",
    );
    expect(text).toMatch(/<li>místo: nově zasedací místnost městského úřadu \(původně kino Oko\)<\/li>/);
    expect(text).not.toContain("tuto zprávu.");
    expect(textOf(plan, "telefony-zmena-S-001")).toContain("na kterou jsme Vás zvali, se mění");
    expect(textOf(plan, "dopisy-S-001")).toContain("S-001/K-0003");
    expect(plan.issues).toEqual([]);
  });

  test.for([
    { letters: "20. 4. 2018", again: true },
    { letters: "25. 4. 2018", again: false },
    { letters: "27. 4. 2018", again: false },
  ])("announced on 25 April, told by letter on $letters: printed again is $again", ({ letters, again }) => {
    const place = "zasedací místnost městského úřadu";
    const journal = [announced(1, PLACE, "2018-04-19"), announced(2, place, "2018-04-25")];
    const plan = planLetters(input(people, { journal, attendance: invited(letters) }));
    expect(documentOf(plan, "dopisy-zmena-S-001") !== null).toBe(again);
  });

  test("and does not take place is called off on paper, without a word of an attachment", () => {
    const journal = [announced(1, PLACE, "2018-04-20")];
    const events = [anEvent({ groups: "PS1", name: NAME, state: "zrušeno", place: PLACE })];
    const parts = input(people, { journal, events, attendance: invited("20. 4. 2018") });
    const plan = planLetters({ ...parts, event: "S-001" });
    const text = textOf(plan, "dopisy-zruseni-S-001");
    expect(text).toContain("se <strong>nekoná</strong>");
    expect(text).not.toContain("přílohy");
    expect(textOf(plan, "telefony-zruseni-S-001")).toContain("nekoná");
    expect(textOf(plan, "telefony-zruseni-S-001")).not.toContain("přijde");
    expect(documentOf(plan, "dopisy-S-001")).toBeNull();
  });
});
