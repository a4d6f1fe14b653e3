import { describe, expect, test } from "vitest";
import { RefusedError } from "../../../src/core/errors.ts";
import { planInvitations } from "../../../src/core/plans/invitations.ts";
import { aContact, anEvent, aWorkbook, type WorkbookParts } from "../../support/workbook.ts";

const input = (parts: WorkbookParts = {}, event: string | null = null) => ({
  workbook: aWorkbook({
    events: [anEvent({ groups: "PS1" })],
    contacts: [aContact({ groups: "PS1", lastName: "Vzorová", titleBefore: "Mgr.", role: "" })],
    ...parts,
  }),
  today: "2018-05-02",
  now: "2018-05-02T06:00:00Z",
  language: "cs" as const,
  event,
});

const messages = (parts: WorkbookParts = {}, event: string | null = null) =>
  planInvitations(input(parts, event)).actions.flatMap((action) =>
    action.kind === "send-message" ? [action] : [],
  );

describe("planInvitations", () => {
  test("writes to each person alone, in the vocative, with the event in the calendar", () => {
    const [action, ...more] = messages();
    expect(more).toEqual([]);
    expect(action?.key).toBe("invitation:S-001:K-0001:1");
    const message = action?.message;
    expect(message?.to).toEqual([{ name: "Mgr. Jana Vzorová", email: "jana.novakova1@example.cz" }]);
    expect(message?.text).toMatch(/^Vážená paní magistro,/);
    expect(message?.text.replace(/\u00a0/g, " ")).toContain("v pondělí 14. května 2018 od 9:00 do 11:00");
    expect(message?.calendar).toMatchObject({
      method: "REQUEST",
      sequence: 0,
      start: "2018-05-14T09:00",
      end: "2018-05-14T11:00",
      attendees: message?.to,
    });
  });

  test("keeps the calendar's identity when the event moves, and raises its sequence", () => {
    const [first] = messages();
    const [second] = messages({ events: [anEvent({ groups: "PS1", date: "21. 1. 2019", version: "2" })] });
    expect(second?.message.calendar?.uid).toBe(first?.message.calendar?.uid);
    expect([first?.message.calendar?.sequence, second?.message.calendar?.sequence]).toEqual([0, 1]);
    expect(second?.key).not.toBe(first?.key);
  });

  test("says at the foot why the person is written to and by whom, and carries the publicity", () => {
    const text = messages()[0]?.message.text ?? "";
    expect(text).toContain("Město Strakonice");
    expect(text).toContain("veřejný zájem");
    expect(text).toContain("Evropský sociální fond");
  });

  test("tells what is wrong with the template once, though e-mails and letters share it", () => {
    const people = [aContact({ groups: "PS1" }), aContact({ groups: "PS1", email: "", street: "Polní 8" })];
    const templates = [{ key: "pozvánka", subject: "Pozvánka", body: "{{oblíbená barva}}" }];
    const { issues } = planInvitations(input({ contacts: people, templates }));
    const unknown = issues.filter(({ code }) => code === "template-unknown-field");
    expect(unknown).toHaveLength(1);
    expect(unknown[0]?.values?.["known"]).not.toContain(": ");
  });

  test("chooses the next open event by itself", () => {
    const events = [
      anEvent({ name: "minulé", date: "1. 3. 2018", groups: "PS1" }),
      anEvent({ name: "zrušené", date: "3. 5. 2018", state: "zrušeno", groups: "PS1" }),
      anEvent({ name: "příští", date: "4. 5. 2018", groups: "PS1" }),
    ];
    expect(messages({ events }).map(({ message }) => message.calendar?.summary)).toEqual(["příští"]);
  });

  test.for([
    { when: "the event does not exist", parts: {}, event: "S-999", says: "S-001" },
    {
      when: "no event is to come",
      parts: { events: [anEvent({ date: "1. 1. 2018" })] },
      event: null,
      says: "Akce",
    },
    {
      when: "the event has no day",
      parts: { events: [anEvent({ date: "" })] },
      event: "S-001",
      says: "datum",
    },
    {
      when: "the event has no name",
      parts: { events: [anEvent({ name: "" })] },
      event: "S-001",
      says: "nemá název",
    },
    {
      when: "nobody sends",
      parts: { project: { senderEmail: "", email: "" } },
      event: null,
      says: "odesílatele",
    },
  ] as const)("refuses with a way out when $when", ({ parts, event, says }) => {
    expect(() => messages(parts, event)).toThrow(RefusedError);
    expect(() => messages(parts, event)).toThrow(says);
  });

  test("writes nothing while the subject or the text is blank, and says so once, at the template", () => {
    for (const [subject, body, code, column] of [
      ["", "{{oslovení}}", "message-no-subject", "Předmět"],
      ["Pozvánka", " ", "message-no-text", "Text"],
    ] as const) {
      const plan = planInvitations(input({ templates: [{ key: "pozvánka", subject, body }] }));
      expect(plan.issues.map((issue) => [issue.code, issue.cell.column])).toEqual([[code, column]]);
      expect(plan.actions.map(({ kind }) => kind)).toEqual(["save-page"]);
      expect(plan.summary).toEqual([expect.stringContaining("Žádná pozvánka nevznikla")]);
    }
  });

  test("writes nothing while the template has an unknown field or an open section", () => {
    const template = (body: string) => ({ templates: [{ key: "pozvánka", subject: "Pozvánka", body }] });
    for (const [body, code] of [
      ["{{oslovení}} {{misto konani}}", "template-unknown-field"],
      ["{{oslovení}} {{#místo}}bez konce", "template-unclosed-section"],
    ] as const) {
      const plan = planInvitations(input(template(body)));
      expect(plan.actions.some(({ kind }) => kind === "send-message")).toBe(false);
      expect(plan.issues.map((issue) => [issue.code, issue.cell.sheet, issue.cell.row])).toContainEqual([
        code,
        "Šablony",
        2,
      ]);
    }
  });

  test("lists a greeting that nobody can decide instead of guessing it", () => {
    const contacts = [
      aContact({ groups: "PS1", firstName: "Nikola", lastName: "Petrů", sex: "", titleBefore: "", role: "" }),
    ];
    const plan = planInvitations(input({ contacts }));
    expect(plan.issues.map(({ code, cell }) => [code, cell.sheet, cell.row])).toContainEqual([
      "greeting-undecided",
      "Kontakty",
      2,
    ]);
  });

  test("tells who gets an invitation and who does not, with the reason", () => {
    const contacts = [
      aContact({ groups: "PS1" }),
      aContact({ groups: "PS1", email: "" }),
      aContact({ groups: "PS2" }),
    ];
    expect(planInvitations(input({ contacts })).facts).toMatchObject({
      event: "S-001",
      invited: [{ contact: "K-0001" }],
      skipped: [{ contact: "K-0002", reason: "no-email" }],
    });
  });
});
