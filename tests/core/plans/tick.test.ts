import { describe, expect, test } from "vitest";
import { planTick } from "../../../src/core/plans/tick.ts";
import { aContact, anActivity, anEvent, aWorkbook, type WorkbookParts } from "../../support/workbook.ts";

/** Ten in the morning in Prague, in summer time. */
const at = (day: string, utc = "08:00") => ({ today: day, now: `${day}T${utc}:00.000Z` });
const input = (parts: WorkbookParts, day: string, utc?: string) =>
  ({ workbook: aWorkbook(parts), ...at(day, utc), language: "cs", event: null }) as const;
const tick = (parts: WorkbookParts, day: string, utc?: string) => planTick(input(parts, day, utc));
const keys = (parts: WorkbookParts, day: string) => tick(parts, day).messages.map(({ key }) => key);
/** Without the team's own overview, which goes once a week. */
const personal = (parts: WorkbookParts, day: string) =>
  keys(parts, day).filter((key) => !key.startsWith("digest:"));

/** Hard spaces as ordinary ones. */
const plain = (text = "") => text.replace(/\u00a0/g, " ");

type Row = Readonly<Record<string, string>>;
const journal = (...deeds: readonly string[]): readonly Row[] =>
  deeds.map((key) => ({ key, state: "odesláno", at: "2018-05-02 09:00:00" }));

/** One event on Monday 14 May with the last day to answer on Thursday 10 May; two people were invited. */
const INVITED: WorkbookParts = {
  events: [anEvent({ date: "14. 5. 2018", replyBy: "10. 5. 2018" })],
  contacts: [aContact({}), aContact({ firstName: "Petra", lastName: "Vzorová" })],
  attendance: [
    { event: "S-001", contact: "K-0001", invitedOn: "20. 4. 2018" },
    { event: "S-001", contact: "K-0002", invitedOn: "20. 4. 2018" },
  ],
};

describe("reminders of an invitation", () => {
  test.for([
    ["2018-05-02", [], "eight days ahead nothing"],
    ["2018-05-03", ["answer-reminder:S-001:K-0001:7", "answer-reminder:S-001:K-0002:7"], "seven days ahead"],
    [
      "2018-05-04",
      ["answer-reminder:S-001:K-0001:7", "answer-reminder:S-001:K-0002:7"],
      "late, still the first",
    ],
    // 8 May is a holiday: two days before 10 May becomes the working day before it.
    [
      "2018-05-09",
      ["answer-reminder:S-001:K-0001:2", "answer-reminder:S-001:K-0002:2"],
      "one for two moments",
    ],
    ["2018-05-11", [], "the last day to answer is over"],
  ] as const)("on %s: %j (%s)", ([day, expected]) => {
    expect(personal(INVITED, day)).toEqual(expected);
  });

  test("moments on a day off move to the working day before", () => {
    const parts = { ...INVITED, project: { remindBefore: "2" } };
    expect(personal(parts, "2018-05-04")).toEqual([]);
    expect(personal(parts, "2018-05-07")).toHaveLength(2);
  });

  test("goes once, and a later moment asks once more", () => {
    const first = journal("answer-reminder:S-001:K-0001:7", "answer-reminder:S-001:K-0002:7");
    expect(personal({ ...INVITED, journal: first }, "2018-05-04")).toEqual([]);
    expect(personal({ ...INVITED, journal: first }, "2018-05-07")).toHaveLength(2);
    const second = journal("answer-reminder:S-001:K-0001:2", "answer-reminder:S-001:K-0002:2");
    expect(personal({ ...INVITED, journal: second }, "2018-05-09")).toEqual([]);
  });

  test.for([
    [{ answer: "přijde" }, 1],
    [{ answer: "asi ano" }, 1],
    [{ presence: "omluven" }, 1],
    [{ answer: "neodpověděl" }, 2],
    [{ invitedOn: "" }, 1],
    // Invited after the first moment: the second one is enough.
    [{ invitedOn: "3. 5. 2018" }, 1],
  ] as const)("whoever has %j in Účast: %i people are reminded", ([row, count]) => {
    const attendance = [{ event: "S-001", contact: "K-0001", invitedOn: "20. 4. 2018", ...row }];
    const rows = [...attendance, ...(INVITED.attendance ?? []).slice(1)];
    expect(personal({ ...INVITED, attendance: rows }, "2018-05-03")).toHaveLength(count);
  });

  test("counts as invited whom only the journal knows, and as answered too", () => {
    const lost = { ...INVITED, attendance: [] };
    const rows = [
      { key: "invitation:S-001:K-0001:1", state: "odesláno", at: "2018-04-20 09:00:00" },
      { key: "invitation:S-001:K-0002:1", state: "odesláno", at: "2018-04-20 09:00:00" },
      { key: "answer:S-001:K-0002:1", state: "přijato", at: "2018-04-21T08:00:00Z", reference: "přijde" },
    ];
    expect(personal({ ...lost, journal: rows }, "2018-05-03")).toEqual(["answer-reminder:S-001:K-0001:7"]);
  });

  test.for([{ doNotSend: "ano" }, { email: "" }, { email: "není" }, { keepUntil: "1. 5. 2018" }, { id: "" }])(
    "never goes to a contact with %j",
    (row) => {
      const contacts = [aContact({ ...row }), aContact({ firstName: "Petra", lastName: "Vzorová" })];
      expect(personal({ ...INVITED, contacts }, "2018-05-03")).toEqual(["answer-reminder:S-001:K-0002:7"]);
    },
  );

  test.for([{ state: "zrušeno" }, { state: "proběhlo" }, { date: "2. 5. 2018" }, { remindBefore: "ne" }])(
    "not about an event with %j",
    (row) => {
      const events = [anEvent({ date: "14. 5. 2018", replyBy: "10. 5. 2018", ...row })];
      expect(personal({ ...INVITED, events }, "2018-05-03")).toEqual([]);
    },
  );

  test("without a last day to answer it is counted from the event", () => {
    const events = [anEvent({ date: "14. 5. 2018", replyBy: "" })];
    expect(personal({ ...INVITED, events }, "2018-05-04")).toEqual([]);
    expect(personal({ ...INVITED, events }, "2018-05-07")).toHaveLength(2);
  });

  test("says what it is: the team's own letter, for a person and for machines", () => {
    const [first] = tick(INVITED, "2018-05-03").messages.filter(({ key }) => key.startsWith("answer-"));
    expect(plain(first?.message.subject)).toBe("Připomínka: Setkání 1, 14. 5. 2018");
    expect(first?.message.text).toContain("Vážená paní magistro");
    expect(first?.message.autoSubmitted).toBe(true);
    const templates = [{ key: "připomínka pozvánky", subject: "Ozvěte se", body: "{{oslovení}}\n\nČekáme." }];
    expect(tick({ ...INVITED, templates }, "2018-05-03").messages[0]?.message.subject).toBe("Ozvěte se");
  });

  test("does not go while its template is broken, and says so", () => {
    const templates = [{ key: "připomínka pozvánky", subject: "Ozvěte se", body: "{{neznámé pole}}" }];
    const plan = tick({ ...INVITED, templates }, "2018-05-03");
    expect(plan.messages.filter(({ key }) => key.startsWith("answer-"))).toEqual([]);
    expect(plan.trouble).toBe("broken-template");
    expect(plan.issues).not.toEqual([]);
  });
});

describe("what people are responsible for", () => {
  const CONTACTS = [
    aContact({ firstName: "Jana", lastName: "Vzorová" }),
    aContact({ firstName: "Petr", lastName: "Mlčoch", sex: "muž" }),
  ];
  const with_ = (...rows: readonly Row[]): WorkbookParts => ({ activities: rows, contacts: CONTACTS });

  test.for([
    ["Jana Vzorová", ["K-0001"]],
    ["Mgr. Vzorová Jana, koordinátorka", ["K-0001"]],
    ["jana vzorova; Petr Mlčoch", ["K-0001", "K-0002"]],
    ["jana.novakova2@example.cz", ["K-0002"]],
    ["realizační tým KPSS", []],
    ["Jana", []],
    ["Jana Vzorováčková", []],
  ] as const)("„%s“ is told: %j", ([responsible, people]) => {
    const parts = with_(anActivity({ timing: "do 10. 5. 2018", responsible }));
    expect(personal(parts, "2018-05-10")).toEqual(people.map((id) => `deadline:${id}:2018-05-10`));
  });

  test("two people of one name are nobody", () => {
    const contacts = [...CONTACTS, aContact({ firstName: "Jana", lastName: "Vzorová" })];
    const activities = [anActivity({ timing: "do 10. 5. 2018", responsible: "Jana Vzorová" })];
    expect(personal({ activities, contacts }, "2018-05-10")).toEqual([]);
  });

  test.for([
    ["2018-05-02", []],
    ["2018-05-03", ["2018-05-03"]],
    ["2018-05-09", ["2018-05-03"]],
    ["2018-05-10", ["2018-05-10"]],
    ["2018-05-16", ["2018-05-10"]],
    ["2018-05-17", ["2018-05-17"]],
    // Two months late the last moment is long over and nothing new is said.
    ["2018-08-30", ["2018-07-04"]],
  ] as const)("on %s the moment is %j: a week ahead, on the day, then weekly", ([day, moments]) => {
    const parts = with_(anActivity({ timing: "do 10. 5. 2018", responsible: "Jana Vzorová" }));
    expect(personal(parts, day)).toEqual(moments.map((moment) => `deadline:K-0001:${moment}`));
  });

  test("one letter tells of everything, once", () => {
    const parts = {
      ...with_(
        anActivity({ timing: "do 10. 5. 2018", activity: "Katalog", responsible: "Jana Vzorová" }),
        anActivity({ timing: "do 15. 5. 2018", activity: "Beseda", responsible: "Jana Vzorová" }),
      ),
      tasks: [{ timing: "do 7. 5. 2018", text: "Rozeslat návrh", responsible: "Jana Vzorová" }],
    };
    const [letter] = tick(parts, "2018-05-10").messages;
    expect(letter?.key).toBe("deadline:K-0001:2018-05-10");
    for (const word of ["Katalog", "Beseda", "Rozeslat návrh", "po termínu"])
      expect(letter?.message.text).toContain(word);
    expect(personal({ ...parts, journal: journal("deadline:K-0001:2018-05-10") }, "2018-05-11")).toEqual([]);
  });

  test("markup in the sheet stays text", () => {
    const parts = with_(
      anActivity({ timing: "do 10. 5. 2018", activity: "<b>*x*</b>", responsible: "Jana Vzorová" }),
    );
    const message = tick(parts, "2018-05-10").messages[0]?.message;
    expect(message?.html).toContain("&lt;b&gt;*x*&lt;/b&gt;");
  });
});

describe("one message to one person", () => {
  const parts: WorkbookParts = {
    ...INVITED,
    events: [
      anEvent({ date: "14. 5. 2018", replyBy: "10. 5. 2018" }),
      anEvent({ date: "15. 5. 2018", replyBy: "10. 5. 2018" }),
    ],
    attendance: [
      { event: "S-001", contact: "K-0001", invitedOn: "20. 4. 2018" },
      { event: "S-002", contact: "K-0001", invitedOn: "20. 4. 2018" },
    ],
    activities: [anActivity({ timing: "do 10. 5. 2018", responsible: "Jana Nováková" })],
  };
  const key = "reminder:K-0001:S-001.7+S-002.7+2018-05-03";

  test("whatever there is to say", () => {
    expect(personal(parts, "2018-05-03")).toEqual([key]);
    const text = tick(parts, "2018-05-03").messages[0]?.message.text ?? "";
    for (const word of ["Setkání 1", "Setkání 2", "Beseda v knihovně 1"]) expect(plain(text)).toContain(word);
  });

  test("and its key is read back, part by part", () => {
    const done = { ...parts, journal: journal(key) };
    expect(personal(done, "2018-05-04")).toEqual([]);
    expect(personal(done, "2018-05-07")).toEqual(["reminder:K-0001:S-001.2+S-002.2"]);
  });

  test("ids that a key cannot hold apart go in messages of their own", () => {
    const events = [
      anEvent({ id: "S+1", date: "14. 5. 2018", replyBy: "10. 5. 2018" }),
      anEvent({ id: "S:2", date: "15. 5. 2018", replyBy: "10. 5. 2018" }),
    ];
    const attendance = ["S+1", "S:2"].map((event) => ({
      event,
      contact: "K-0001",
      invitedOn: "20. 4. 2018",
    }));
    const own = personal({ ...parts, events, attendance, activities: [] }, "2018-05-03");
    expect(own).toEqual(["answer-reminder:S+1:K-0001:7", "answer-reminder:S:2:K-0001:7"]);
    expect(
      personal({ ...parts, events, attendance, activities: [], journal: journal(...own) }, "2018-05-03"),
    ).toEqual([]);
  });
});

describe("the team's weekly digest", () => {
  const parts = { activities: [anActivity({ timing: "do 10. 5. 2018", activity: "Katalog" })] };

  test.for([
    // Monday 7 May; Tuesday 8 May is a holiday.
    ["2018-05-07", ["digest:2018-W19"]],
    ["2018-05-11", ["digest:2018-W19"]],
    // Easter Monday: the week begins on Tuesday.
    ["2018-04-03", []],
    ["2018-12-31", ["digest:2019-W01"]],
  ] as const)("on %s: %j", ([day, expected]) => {
    expect(keys(parts, day)).toEqual(expected);
  });

  test("goes once a week to the project's address and says what goes out by itself", () => {
    const [digest] = tick({ ...INVITED, ...parts }, "2018-05-07").messages.slice(-1);
    expect(digest?.message.to).toEqual([{ name: "", email: "planovani@example.cz" }]);
    expect(digest?.message.text).toContain("Katalog");
    expect(digest?.message.text).toContain("připomínka pozvánky na „Setkání 1“, 2 lidé");
    expect(keys({ ...parts, journal: journal("digest:2018-W19") }, "2018-05-10")).toEqual([]);
  });

  test("is not sent when nothing is due", () => {
    expect(keys({}, "2018-05-07")).toEqual([]);
  });

  test("whoever reads the team's mail gets it instead of a letter of their own", () => {
    const contacts = [aContact({ firstName: "Jana", lastName: "Vzorová", email: "planovani@example.cz" })];
    const activities = [anActivity({ timing: "do 10. 5. 2018", responsible: "Jana Vzorová" })];
    expect(keys({ contacts, activities }, "2018-05-07")).toEqual(["digest:2018-W19"]);
    const sent = { contacts, activities, journal: journal("digest:2018-W19") };
    expect(keys(sent, "2018-05-07")).toEqual([]);
    expect(keys(sent, "2018-05-10")).toEqual(["deadline:K-0001:2018-05-10"]);
  });

  test("names bodies that should have met and have nothing planned", () => {
    const groups = [{ abbreviation: "PS1", name: "Senioři", frequency: "čtvrtletně" }];
    const events = [anEvent({ date: "5. 2. 2018", groups: "PS1", state: "proběhlo" })];
    const text = tick({ groups, events }, "2018-05-07").messages[0]?.message.text;
    expect(text).toContain("Naplánovat jednání: Senioři (čtvrtletně)");
  });
});

describe("decent hours", () => {
  test.for([
    ["2018-05-03", "05:59", "2018-05-03T08:00", "early in the morning"],
    ["2018-05-03", "06:00", null, "from eight, in summer time"],
    ["2018-05-03", "15:59", null, "until six"],
    ["2018-05-03", "16:00", "2018-05-04T08:00", "in the evening"],
    ["2018-05-03", "21:00", "2018-05-04T08:00", "at eleven at night"],
    ["2018-05-05", "08:00", "2018-05-07T08:00", "on Saturday"],
    // 8 May is a holiday.
    ["2018-05-08", "08:00", "2018-05-09T08:00", "on a holiday"],
    ["2018-05-04", "17:00", "2018-05-07T08:00", "on Friday evening"],
  ] as const)("%s %s UTC: held until %s (%s)", ([day, utc, until]) => {
    const plan = tick(INVITED, day, utc);
    expect(plan.messages).not.toEqual([]);
    expect(plan.heldUntil).toBe(until);
  });

  test("are a setting", () => {
    const parts = { ...INVITED, project: { sendingHours: "9–12" } };
    expect(tick(parts, "2018-05-03", "06:30").heldUntil).toBe("2018-05-03T09:00");
    expect(tick(parts, "2018-05-03", "10:00").heldUntil).toBe("2018-05-04T09:00");
  });
});

describe("a journal in any state", () => {
  test.for([
    ["čeká", "", 2],
    ["odesílá se", "", 2],
    ["čeká", "zastaveno", 1],
    ["nejisté", "", 1],
    ["chyba", "Invalid To header", 1],
    ["něco jiného", "", 1],
  ] as const)("with a deed „%s“ %s: %i are planned", ([state, error, count]) => {
    const rows = [{ key: "answer-reminder:S-001:K-0001:7", state, error, at: "2018-05-03 08:00:00" }];
    expect(personal({ ...INVITED, journal: rows }, "2018-05-03")).toHaveLength(count);
  });

  test("without a sender nothing goes, and why is said", () => {
    const plan = tick({ ...INVITED, project: { senderEmail: "", email: "" } }, "2018-05-03");
    expect(plan).toMatchObject({ messages: [], trouble: "no-sender" });
  });
});
