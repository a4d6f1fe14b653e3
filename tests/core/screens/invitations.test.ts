import { describe, expect, test } from "vitest";
import type { Done, ScreenContext } from "../../../src/core/screens/endpoint.ts";
import { INVITATION_ENDPOINTS } from "../../../src/core/screens/invitations.ts";
import type { Grid } from "../../../src/core/sheet/grid.ts";
import { readWorkbook } from "../../../src/core/workbook/workbook.ts";
import { performed } from "../../support/answers.ts";
import { aContact, anEvent, gridsOf, type WorkbookParts } from "../../support/workbook.ts";

const PARTS: WorkbookParts = {
  events: [
    anEvent({ id: "S-001", name: "Minulé", date: "1. 5. 2018" }),
    anEvent({ id: "S-002", name: "Příští", date: "28. 5. 2018" }),
    anEvent({ id: "S-003", name: "Zrušené", date: "21. 5. 2018", state: "zrušeno" }),
  ],
  contacts: [
    aContact({ id: "K-001", firstName: "Jana", lastName: "Vzorová", groups: "všichni" }),
    aContact({ id: "K-002", firstName: "Petr", lastName: "Ukázka", sex: "muž", groups: "všichni" }),
    aContact({ id: "K-003", firstName: "Eva", lastName: "Příkladná", email: "", groups: "všichni" }),
    aContact({
      id: "K-004",
      firstName: "Ivo",
      lastName: "Nechci",
      sex: "muž",
      doNotSend: "ano",
      groups: "všichni",
    }),
  ],
  templates: [],
  journal: [],
  attendance: [],
};

function desk(parts: WorkbookParts = PARTS) {
  let grids: readonly Grid[] = gridsOf(parts);
  const context = (): ScreenContext => ({
    workbook: readWorkbook(grids),
    today: "2018-05-14",
    now: "2018-05-14T08:00:00Z",
    language: "cs",
    user: "koordinatorka@example.cz",
  });
  return {
    do: <O>(work: (context: ScreenContext) => Done<O>): O => {
      const { value, actions } = work(context());
      grids = performed(grids, actions);
      return value;
    },
    rows: (sheet: string) => (grids.find(({ name }) => name === sheet)?.rows ?? []).slice(1),
  };
}

const read = (event: string | null) => (context: ScreenContext) =>
  INVITATION_ENDPOINTS["invitations.read"].run({ event }, context);
const letterOf = (at: ReturnType<typeof desk>) => {
  const { key, subject, body } = at.do(read(null)).letters[0] ?? { key: "", subject: "", body: "" };
  return { key, subject, body };
};

describe("the screen Pozvánky", () => {
  test("opens with the next event and tells who gets what, who does not and why, and where to change it", () => {
    const view = desk().do(read(null));
    expect(view.event).toBe("S-002");
    expect(view.events.map(({ label }) => label.replace(/\u00a0/g, " "))).toEqual([
      "21. 5. 2018 Zrušené (zrušeno)",
      "28. 5. 2018 Příští",
      "1. 5. 2018 Minulé",
    ]);
    expect(view.groups.map(({ title, people }) => [title, people.map(({ contact }) => contact)])).toEqual([
      ["Dostanou pozvánku", ["K-001", "K-002"]],
    ]);
    expect(
      view.leftOut.map(({ title, people }) => [title, people.map(({ name, reason }) => [name, reason])]),
    ).toEqual([
      [
        "Nedostanou pozvánku e-mailem",
        [
          ["Eva Příkladná", "nemá e-mail; napište dopis nebo zavolejte"],
          ["Ivo Nechci", "nepřeje si zprávy (Nezasílat: ano)"],
        ],
      ],
    ]);
    const columns = view.leftOut[0]?.people.map(({ cell }) => cell?.column);
    expect(new Set(columns).size).toBe(2);
  });

  test("is not closed by a project without a sender: it says what is missing and still offers other events", () => {
    const view = desk({ ...PARTS, project: { senderEmail: "", email: "" } }).do(read(null));
    expect(view.refusal).toContain("Pozvánky nemají odesílatele");
    expect(view.events).toHaveLength(3);
  });

  test("shows the message of one person as it would go out, also with a letter that is not saved", () => {
    const at = desk();
    const draft = { ...letterOf(at), subject: "Zveme {{jméno}}", body: "{{oslovení}}\n\n**{{akce}}**" };
    const preview = (contact: string) => (context: ScreenContext) =>
      INVITATION_ENDPOINTS["invitations.preview"].run({ event: "S-002", contact, draft }, context);
    const letter = at.do(preview("K-002"));
    expect(letter).toMatchObject({ subject: "Zveme Petr", attachments: ["událost do kalendáře"] });
    expect(letter.to).toContain("Ukázka");
    expect(letter.html).toContain("Příští");
    expect(at.rows("Šablony")).toEqual([]);
    expect(() => at.do(preview("K-003"))).toThrow("zprávu nedostane");
  });

  test("finds what is wrong with a letter while it is being written, and writes nothing", () => {
    const at = desk();
    const draft = { ...letterOf(at), body: "Dobrý den {{jmno}}" };
    const lint = at.do((context) =>
      INVITATION_ENDPOINTS["invitations.lint"].run({ event: "S-002", draft }, context),
    );
    expect(lint.issues.map(({ severity }) => severity)).toEqual(["error"]);
    expect(lint.issues[0]?.message).toContain("{{jmno}}");
    expect(at.rows("Šablony")).toEqual([]);
  });

  test("saves a letter into a row of its own and then into that row, and the mark of what was agreed to changes", () => {
    const at = desk();
    const was = letterOf(at);
    const { mark } = at.do(read(null));
    const save = (draft: typeof was, before: typeof was) => (context: ScreenContext) =>
      INVITATION_ENDPOINTS["invitations.save"].run({ event: "S-002", draft, was: before }, context);
    const draft = { ...was, subject: "=HYPERLINK(1)" };
    expect(at.do(save(draft, was)).own).toBe(true);
    expect(at.rows("Šablony").map((row) => row.slice(0, 2))).toEqual([["pozvánka", "=HYPERLINK(1)"]]);
    at.do(save({ ...draft, subject: "Zveme Vás" }, draft));
    expect(at.rows("Šablony").map((row) => row.slice(0, 2))).toEqual([["pozvánka", "Zveme Vás"]]);
    expect(at.do(read(null)).mark).not.toBe(mark);
  });

  test("does not overwrite a letter that somebody has changed meanwhile", () => {
    const at = desk({
      ...PARTS,
      templates: [{ key: "pozvánka", subject: "Kolegův předmět", body: "{{oslovení}}" }],
    });
    const draft = { key: "pozvánka", subject: "Můj předmět", body: "{{oslovení}}" };
    const was = { ...draft, subject: "Předmět, který jsem viděla" };
    const save = (context: ScreenContext) =>
      INVITATION_ENDPOINTS["invitations.save"].run({ event: "S-002", draft, was }, context);
    expect(() => at.do(save)).toThrow("mezitím v listu Šablony někdo změnil");
    expect(at.rows("Šablony")[0]?.[1]).toBe("Kolegův předmět");
  });

  test("fills in the ids without which nobody could tell who has the message", () => {
    const at = desk({ ...PARTS, contacts: [aContact({ groups: "všichni", id: "" })] });
    expect(at.do(read(null)).missingIds).toBe(1);
    expect(at.do((context) => INVITATION_ENDPOINTS["invitations.number"].run({}, context))).toEqual({
      count: 1,
    });
    expect(at.do(read(null)).missingIds).toBe(0);
  });
});
