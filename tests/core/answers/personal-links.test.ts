import { describe, expect, test } from "vitest";
import { readToken } from "../../../src/core/answers/token.ts";
import { planInvitations } from "../../../src/core/plans/invitations.ts";
import { sign } from "../../support/answers.ts";
import { aContact, anEvent, aWorkbook, type WorkbookParts } from "../../support/workbook.ts";

const BASE = "https://odpovedi.example.cz/kpss";

function invited(parts: WorkbookParts = {}, signing: { readonly sign?: typeof sign } = { sign }) {
  const workbook = aWorkbook({
    project: { answersPage: BASE },
    events: [anEvent({ groups: "PS1", version: "3" })],
    contacts: [aContact({ id: "K-001", groups: "PS1" })],
    ...parts,
  });
  const input = {
    workbook,
    today: "2018-05-02",
    now: "2018-05-02T06:00:00Z",
    language: "cs",
    event: null,
  } as const;
  const { actions, issues } = planInvitations({ ...input, ...signing });
  const [message] = actions.flatMap((action) => (action.kind === "send-message" ? [action.message] : []));
  return {
    text: message?.text ?? "",
    page: message?.unsubscribePage,
    html: message?.html ?? "",
    codes: issues.map(({ code }) => code),
    issues,
  };
}

const tokensIn = (text: string) => [...text.matchAll(/\?t=([\w.-]*\w)/g)].map(([, token = ""]) => token);

describe("the personal links of an invitation", () => {
  test("lead to this person's answer and to being taken off, and say nothing of who it is", () => {
    const { text, html } = invited();
    const [answer = "", leaving = ""] = tokensIn(text);
    expect(text).toContain(`${BASE}?t=${answer}`);
    expect(html).toContain(`href="${BASE}?t=${answer}"`);
    expect(readToken(answer, sign, "2018-05-02").payload).toEqual({
      kind: "odpověď",
      event: "S-001",
      contact: "K-001",
      expires: "2018-07-13",
      version: 3,
    });
    expect(readToken(leaving, sign, "2020-05-02").payload).toMatchObject({
      kind: "odhlášení",
      contact: "K-001",
    });
    expect(`${answer}${leaving}`).not.toMatch(/nov|jana|example/i);
    expect(text).not.toContain("Stačí odpovědět na tuto zprávu");
  });

  test("serve one-click unsubscribing at a page that can keep it, not at Google's", () => {
    const { text, page } = invited();
    expect(page).toBe(`${BASE}?t=${tokensIn(text)[1]}`);
    const google = { answersPage: "https://script.google.com/macros/s/AKfycbx/exec" };
    expect(invited({ project: google }).page).toBeUndefined();
    expect(invited({ project: { answersPage: "http://odpovedi.example.cz/" } }).page).toBeUndefined();
  });

  test("are not there while the project has no address for them, and people answer by e-mail", () => {
    const { text, codes } = invited({ project: {} });
    expect(tokensIn(text)).toEqual([]);
    expect(text).toContain("Stačí odpovědět na tuto zprávu.");
    expect(text).toContain("napište nám na planovani@example.cz");
    expect(codes).toEqual([]);
  });

  test("are missed aloud while nothing can sign them", () => {
    const { text, codes } = invited({}, {});
    expect(tokensIn(text)).toEqual([]);
    expect(codes).toEqual(["answer-links-unsigned"]);
  });

  test.for<[string, WorkbookParts, string]>([
    ["the contact", { contacts: [aContact({ id: "", groups: "PS1" })] }, "Kontakty"],
    ["the event", { events: [anEvent({ id: "", groups: "PS1" })] }, "Akce"],
  ])(
    "are not given out while %s has no id in the sheet: sorting would give it to another",
    ([, parts, sheet]) => {
      const { text, issues } = invited(parts);
      expect(tokensIn(text)).toEqual([]);
      expect(issues.map(({ code, cell }) => [code, cell.sheet])).toEqual([["answer-link-without-id", sheet]]);
    },
  );

  test("can be put anywhere in the team's own letter", () => {
    const templates = [
      {
        key: "pozvánka",
        subject: "Pozvánka",
        body: "{{oslovení}} [Odpovězte]({{odkaz pro odpověď}}) {{odkaz pro odhlášení}}",
      },
    ];
    const { html, codes } = invited({ templates });
    expect(codes).toEqual([]);
    expect(html).toMatch(/<a href="https:\/\/odpovedi[^"]*">Odpovězte<\/a>/);
  });
});
