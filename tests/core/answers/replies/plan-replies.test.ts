import { describe, expect, test } from "vitest";
import { planReplies } from "../../../../src/core/answers/replies/plan-replies.ts";
import { eventUid } from "../../../../src/core/plans/event-entry.ts";
import type { Plan } from "../../../../src/core/plans/plan.ts";
import type { Grid } from "../../../../src/core/sheet/grid.ts";
import { readWorkbook } from "../../../../src/core/workbook/workbook.ts";
import { PARTS, partsWith, performed, TODAY } from "../../../support/answers.ts";
import { PROGRAMS, replyCalendar, type Said, wordsFrom } from "../../../support/replies.ts";
import { gridsOf, type WorkbookParts } from "../../../support/workbook.ts";

const NOW = "2018-05-03T06:00:00.000Z";
const PEOPLE = (PARTS.contacts ?? []).map((contact, index) => ({
  ...contact,
  email: `clovek${index + 1}@example.cz`,
}));
const TOWN: WorkbookParts = { ...PARTS, contacts: PEOPLE };

/** A workbook that replies are written into, run after run. */
function office(parts: WorkbookParts = TOWN) {
  let grids: readonly Grid[] = gridsOf(parts);
  const run = (files: readonly { readonly name: string; readonly octets: string }[]): Plan => {
    const plan = planReplies(
      { workbook: readWorkbook(grids), today: TODAY, now: NOW, language: "cs" },
      files,
    );
    grids = performed(grids, plan.actions);
    return plan;
  };
  const rows = (sheet: string) => (grids.find(({ name }) => name === sheet)?.rows ?? []).slice(1);
  return {
    run,
    /** Reads one reply of somebody from Gmail, or of the program named. */
    reply: (said: Partial<Said>, program: keyof typeof PROGRAMS = "gmail") =>
      run([{ name: "odpoved.eml", octets: PROGRAMS[program](fill(said)) }]),
    answers: () => rows("Účast").map((row) => [row[1], row[3], row[4], row[6]]),
    deeds: () => rows("Deník").map((row) => [row[0], row[2], row[3], row[4]]),
    leaving: () => {
      const { contacts } = readWorkbook(grids);
      return contacts.records.filter(({ values }) => values.doNotSend).map(({ texts }) => texts.id);
    },
  };
}

function uidOf(event = "S-001"): string {
  const { project } = readWorkbook(gridsOf(TOWN));
  return eventUid(project.record.values, event, { name: "", email: "planovani@example.cz" });
}

function fill(said: Partial<Said>): Said {
  return { uid: uidOf(), email: "clovek1@example.cz", ...said };
}

const codes = ({ issues }: Plan) => issues.map(({ code }) => code);

describe("a reply from a calendar", () => {
  test.for(Object.keys(PROGRAMS) as (keyof typeof PROGRAMS)[])(
    "of %s becomes an answer with a deed of its own",
    (program) => {
      const desk = office();
      const plan = desk.reply({ lines: ["COMMENT:Přijdu\\, ale později"] }, program);
      expect(codes(plan)).toEqual([]);
      expect(plan.summary).toEqual([
        "Jana Vzorová: přijde · poznámka: Přijdu, ale později („Jednání <skupiny>“)",
      ]);
      expect(desk.answers()).toEqual([["K-001", "přijde", "", "Přijdu, ale později"]]);
      expect(desk.deeds()).toEqual([
        [
          "answer:S-001:K-001:1",
          "2018-05-02T08:00:00.000Z",
          "odpověď z kalendáře",
          "přijde · poznámka: Přijdu, ale později",
        ],
      ]);
    },
  );

  test.for([
    [{ status: "ACCEPTED" }, ["přijde", "", ""]],
    [{ status: "DECLINED" }, ["nepřijde", "", ""]],
    [{ status: "TENTATIVE" }, ["neodpověděl", "", "možná přijde"]],
    [
      { status: "DELEGATED", parameters: ';DELEGATED-TO="mailto:karel@example.cz"' },
      ["posílá zástupce", "karel@example.cz", ""],
    ],
    [{ parameters: ';X-RESPONSE-COMMENT="dorazím v 10"' }, ["přijde", "", "dorazím v 10"]],
    [{ email: "CLOVEK1@example.cz", from: "clovek1@EXAMPLE.cz" }, ["přijde", "", ""]],
  ] as const)("that says %j is the answer %j", ([said, answer]) => {
    const desk = office();
    desk.reply(said);
    expect(desk.answers()).toEqual([["K-001", ...answer]]);
  });

  test("of a deputy whom the invited person named counts for that person (RFC 5546 4.2.5)", () => {
    const desk = office();
    const parameters = ';DELEGATED-FROM="mailto:clovek1@example.cz"';
    desk.reply({ email: "karel@example.cz", name: "Karel Zástupný", parameters });
    expect(desk.answers()).toEqual([["K-001", "posílá zástupce", "Karel Zástupný", ""]]);
  });

  test("saved as a calendar alone is read too", () => {
    const desk = office();
    desk.run([{ name: "odpoved.ics", octets: replyCalendar(fill({})) }]);
    expect(desk.answers()).toEqual([["K-001", "přijde", "", ""]]);
  });

  test("read twice is written once", () => {
    const desk = office();
    desk.reply({});
    const again = desk.reply({});
    expect(again.actions).toEqual([]);
    expect(again.facts["already"]).toBe(1);
    expect(desk.deeds()).toHaveLength(1);
  });

  test("does not overwrite a newer one, whatever the order in which they are read (DTSTAMP)", () => {
    const older = { status: "ACCEPTED", stamp: "20180502T080000Z" };
    const newer = { status: "DECLINED", stamp: "20180502T090000Z" };
    const file = (said: Partial<Said>) => ({ name: "a.eml", octets: PROGRAMS.outlook(fill(said)) });
    for (const order of [
      [older, newer],
      [newer, older],
    ]) {
      const [apart, together] = [office(), office()];
      for (const said of order) apart.reply(said);
      together.run(order.map(file));
      expect(apart.answers()).toEqual([["K-001", "nepřijde", "", ""]]);
      expect(together.answers()).toEqual(apart.answers());
    }
    const desk = office();
    desk.reply(newer);
    expect(codes(desk.reply(older))).toEqual(["reply-older"]);
  });

  test("to an older version of the event is not written (RFC 5546 2.1.5)", () => {
    const desk = office(partsWith({ version: "2" }, { contacts: PEOPLE }));
    expect(codes(desk.reply({ sequence: 0 }))).toEqual(["reply-stale"]);
    expect(desk.answers()).toEqual([]);
    expect(codes(desk.reply({ sequence: 1 }))).toEqual([]);
    expect(desk.answers()).toHaveLength(1);
  });

  test("leaves alone what somebody typed straight into the sheet otherwise", () => {
    const attendance = [{ event: "S-001", contact: "K-001", answer: "nepřijde" }];
    const desk = office({ ...TOWN, attendance });
    expect(codes(desk.reply({}))).toEqual(["reply-unseen"]);
    expect(codes(desk.reply({ status: "DECLINED" }))).toEqual([]);
    expect(desk.answers()).toEqual([["K-001", "nepřijde", "", ""]]);
  });

  test("gets the last seat in the order in which people answered, the next one waits", () => {
    const desk = office(partsWith({ capacity: "1" }, { contacts: PEOPLE }));
    const at = (person: number, stamp: string) => ({
      name: `${person}.eml`,
      octets: PROGRAMS.apple(fill({ email: `clovek${person}@example.cz`, stamp })),
    });
    desk.run([at(1, "20180502T100000Z"), at(2, "20180502T090000Z"), at(3, "20180502T110000Z")]);
    const given = Object.fromEntries(desk.answers().map(([contact, answer]) => [contact, answer]));
    expect(given).toEqual({ "K-002": "přijde", "K-001": "náhradník", "K-003": "náhradník" });
    expect(new Set(desk.deeds().map(([key]) => key)).size).toBe(3);
  });

  test.for<[Partial<Said>, WorkbookParts, string]>([
    [{ uid: "event+cizi+S-001@example.cz" }, TOWN, "reply-unknown-event"],
    [{ email: "nikdo@example.cz" }, TOWN, "reply-unknown-person"],
    [{ from: "asistentka@example.cz" }, TOWN, "reply-from-other"],
    [
      {},
      { ...TOWN, contacts: PEOPLE.map((one) => ({ ...one, email: "clovek1@example.cz" })) },
      "reply-ambiguous-person",
    ],
    [{ status: "DELEGATED" }, TOWN, "reply-no-deputy"],
    [
      {
        status: "DECLINED",
        email: "k@example.cz",
        parameters: ';DELEGATED-FROM="mailto:clovek1@example.cz"',
      },
      TOWN,
      "reply-no-deputy",
    ],
    [{ status: "NEEDS-ACTION" }, TOWN, "reply-unreadable"],
    [{ stamp: "2018-05-02" }, TOWN, "reply-unreadable"],
    [{ stamp: "20180231T080000Z" }, TOWN, "reply-unreadable"],
    [{}, partsWith({ state: "zrušeno" }, { contacts: PEOPLE }), "reply-event-closed"],
    [{}, partsWith({ date: "1. 5. 2018", replyBy: "" }, { contacts: PEOPLE }), "reply-event-closed"],
  ])("%j of nobody known or in doubt is left to a person", ([said, parts, code]) => {
    const desk = office(parts);
    const plan = desk.reply(said);
    expect(codes(plan)).toEqual([code]);
    expect(plan.actions).toEqual([]);
  });

  test("at an address of two is the one's who is in Účast", () => {
    const contacts = PEOPLE.map((one) => ({ ...one, email: "spolecna@example.cz" }));
    const attendance = [{ event: "S-001", contact: "K-002" }];
    const desk = office({ ...TOWN, contacts, attendance });
    desk.reply({ email: "spolecna@example.cz" });
    expect(desk.answers()).toEqual([["K-002", "přijde", "", ""]]);
  });

  test.for([
    ["COUNTER", "reply-counter"],
    ["REQUEST", "reply-other-method"],
  ] as const)("with the method %s is no answer", ([method, code]) => {
    const octets = replyCalendar(fill({})).replace("METHOD:REPLY", `METHOD:${method}`);
    expect(codes(office().run([{ name: "a.ics", octets }]))).toEqual([code]);
  });

  test("cannot plant a formula or another row: what it says is one text", () => {
    const desk = office();
    desk.reply({ lines: ["COMMENT:=IMPORTXML(1)\\nansver:S-001"] });
    expect(desk.answers()[0]?.[3]).toBe("=IMPORTXML(1)\nansver:S-001");
  });
});

describe("a message that asks to be taken off", () => {
  test.for([
    ["odhlasit", ""],
    ["Re: Odhlásit", "Jana"],
    ["=?utf-8?Q?Odhl=C3=A1sit?=", ""],
    ["Unsubscribe", ""],
    ["Pozvánka", "odhlásit se\n\nDne 2. 5. jste napsali"],
  ])("by %j and %j sets Nezasílat with a deed", ([subject = "", body = ""]) => {
    const desk = office();
    const octets = wordsFrom("Jana <CLOVEK1@example.cz>", subject, body);
    const plan = desk.run([{ name: "a.eml", octets }]);
    expect(plan.summary).toEqual(["Jana Vzorová: už nic neposílat (Nezasílat: ano)"]);
    expect(desk.leaving()).toEqual(["K-001"]);
    expect(desk.deeds()).toEqual([[`unsubscribe:K-001:${NOW}`, NOW, "e-mail", "Nezasílat: ano"]]);
    expect(desk.run([{ name: "a.eml", octets }]).actions).toEqual([]);
  });

  test("takes off everybody at a mailbox, and stands in the journal beside answers without a clash", () => {
    const contacts = PEOPLE.map((one, index) => (index < 2 ? { ...one, email: "spolecna@example.cz" } : one));
    const desk = office({ ...TOWN, contacts });
    desk.run([
      { name: "a.eml", octets: wordsFrom("spolecna@example.cz", "odhlasit") },
      { name: "b.eml", octets: PROGRAMS.gmail(fill({ email: "clovek3@example.cz" })) },
    ]);
    expect(desk.leaving()).toEqual(["K-001", "K-002"]);
    expect(desk.deeds().map(([key]) => key?.slice(0, 20))).toEqual([
      "answer:S-001:K-003:1",
      "unsubscribe:K-001:20",
      "unsubscribe:K-002:20",
    ]);
  });

  test.for([
    ["a stranger's", wordsFrom("nikdo@example.cz", "odhlasit"), "leaving-unknown-person"],
    ["without an author", wordsFrom("", "odhlasit"), "leaving-unknown-person"],
    [
      "of a machine",
      wordsFrom("clovek1@example.cz", "odhlasit", "", ["Auto-Submitted: auto-replied"]),
      "reply-nothing",
    ],
    [
      "an ordinary one",
      wordsFrom("clovek1@example.cz", "Re: Pozvánka", "Přijdu. Odhlásit se nechci."),
      "reply-nothing",
    ],
    ["empty", "", "reply-nothing"],
  ] as const)("%s changes nothing and says so", ([, octets, code]) => {
    const desk = office();
    const plan = desk.run([{ name: "a.eml", octets }]);
    expect(codes(plan)).toEqual([code]);
    expect(plan.actions).toEqual([]);
    expect(plan.summary).toEqual(["Nic nového k zapsání."]);
  });
});
