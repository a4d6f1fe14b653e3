import { describe, expect, test } from "vitest";
import { RefusedError } from "../../../src/core/errors.ts";
import { planFollowUp } from "../../../src/core/plans/follow-up.ts";
import type { Plan } from "../../../src/core/plans/plan.ts";
import { STEERING } from "../../support/meeting.ts";
import { aWorkbook, type WorkbookParts } from "../../support/workbook.ts";

const plan = (parts: WorkbookParts = {}, given: { today?: string; event?: string | null } = {}): Plan =>
  planFollowUp({
    workbook: aWorkbook({ ...STEERING, ...parts }),
    today: given.today ?? "2018-06-12",
    now: "2018-06-12T06:00:00Z",
    language: "cs",
    event: given.event ?? null,
  });

const letters = ({ actions }: Plan) =>
  actions.flatMap((action) => (action.kind === "send-message" ? [action] : []));
const textTo = (made: Plan, contact: string) =>
  letters(made)
    .find(({ key }) => key.endsWith(contact))
    ?.message.text.replace(/\u00a0/g, " ") ?? "";

describe("planFollowUp", () => {
  test("thanks those present, and tells those excused and absent what they missed, each by a letter of their own", () => {
    const subjects = letters(plan()).map(({ key, message }) => [key, message.subject.split(":")[0]]);
    expect(subjects).toEqual([
      ["follow-up:S-002:K-0001", "Děkujeme za účast"],
      ["follow-up:S-002:K-0002", "Děkujeme za účast"],
      ["follow-up:S-002:K-0005", "Děkujeme za účast"],
      ["follow-up:S-002:K-0006", "Děkujeme za účast"],
      ["follow-up:S-002:K-0004", "Po setkání"],
      ["follow-up:S-002:K-0003", "Chyběli jste nám"],
    ]);
  });

  test("says what was agreed and when the next meeting is, and thanks for a deputy by name", () => {
    const made = plan();
    expect(textTo(made, "K-0004")).toContain(
      "Rozeslat zápis (zodpovídá: Jana Chalupová, termín: do 18. 6. 2018)",
    );
    expect(textTo(made, "K-0004")).toContain("SWOT se bere na vědomí");
    expect(textTo(made, "K-0001")).toContain("Příští setkání: pondělí 10. září 2018, 9:00–11:00");
    expect(textTo(made, "K-0001")).not.toContain("zástupce");
    expect(textTo(made, "K-0002")).toContain("děkujeme za účast Vašeho zástupce (Bc. Iva Malá) na akci");
  });

  test("leaves out tasks, resolutions and the next meeting where there are none", () => {
    const made = plan({ tasks: [], events: (STEERING.events ?? []).slice(0, 2) });
    expect(textTo(made, "K-0001")).not.toMatch(/Domluvené|Usnesení|Příští/);
    expect(made.issues).toEqual([]);
  });

  test("announces no meeting that is over when the letters are written late", () => {
    expect(textTo(plan({}, { today: "2018-12-01", event: "S-002" }), "K-0001")).not.toContain("Příští");
  });

  test("invites nobody to a calendar that is over", () => {
    expect(letters(plan()).map(({ message }) => message.calendar)).toEqual(Array(6).fill(undefined));
  });

  test("takes the last meeting that was, and writes nothing before one or before presence is typed", () => {
    expect(plan({}, { today: "2018-06-11" }).facts).toMatchObject({ event: "S-002" });
    for (const given of [{ event: "S-003" }, { event: "S-001" }]) {
      const none = plan({}, given);
      expect([none.actions, none.issues, none.summary.length]).toEqual([[], [], 1]);
    }
    expect(plan({}, { event: "S-003" }).summary[0]).toContain("se teprve koná");
    expect(plan({}, { event: "S-001" }).summary[0]).toContain("Přítomnost");
  });

  test("writes to nobody who wants no messages or of whom it is not said whether they came, and says so", () => {
    const [first, second, ...others] = STEERING.contacts ?? [];
    const contacts = [{ ...first, doNotSend: "ano" }, { ...second, email: "" }, ...others];
    const attendance = (STEERING.attendance ?? []).slice(0, 3);
    const made = plan({ contacts, attendance });
    expect(letters(made).map(({ key }) => key)).toEqual(["follow-up:S-002:K-0003"]);
    expect(made.facts).toMatchObject({
      skipped: [
        { contact: "K-0001", reason: "do-not-send" },
        { contact: "K-0002", reason: "no-email" },
      ],
      unknown: ["K-0004", "K-0005"],
    });
    expect(made.summary.join(" ")).toContain("U 2 lidí");
  });

  test("uses the team's own letter, and writes none by one that has to be mended", () => {
    const template = (body: string) => ({
      templates: [{ key: "Po setkání – omluveným", subject: "Zápis", body }],
    });
    expect(textTo(plan(template("Vlastní text")), "K-0004")).toMatch(/^Vlastní text/);
    const broken = plan(template("{{nic takového}}"));
    expect(textTo(broken, "K-0004")).toBe("");
    expect(letters(broken)).toHaveLength(5);
    expect(broken.issues.map(({ code }) => code)).toEqual(["template-unknown-field"]);
    expect(broken.summary.join(" ")).toContain("Šablony");
  });

  test("refuses with a way out when nobody sends", () => {
    expect(() => plan({ project: { senderEmail: "", email: "" } })).toThrow(RefusedError);
  });
});
