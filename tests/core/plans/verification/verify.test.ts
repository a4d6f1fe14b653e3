import { describe, expect, test } from "vitest";
import { deputyMark } from "../../../../src/core/answers/verification/asked.ts";
import { checkVerifications } from "../../../../src/core/checks/verifications.ts";
import { deedsOfKeys } from "../../../../src/core/plans/deeds-of-keys.ts";
import type { Plan } from "../../../../src/core/plans/plan.ts";
import { comingReminders } from "../../../../src/core/plans/tick/coming.ts";
import { planTick } from "../../../../src/core/plans/tick.ts";
import { verificationOverview } from "../../../../src/core/plans/verification/overview.ts";
import { sentCells } from "../../../../src/core/plans/verification/sent-days.ts";
import { planVerify } from "../../../../src/core/plans/verification/verify.ts";
import { VERIFY_PARTS, verifyInput } from "../../../support/verification.ts";
import { aWorkbook, icoOf, type RowOf, type WorkbookParts } from "../../../support/workbook.ts";

type Row = RowOf<"verifications">;

const messages = ({ actions }: Plan) => actions.flatMap((one) => (one.kind === "send-message" ? [one] : []));
const keys = (plan: Plan) => messages(plan).map(({ key }) => key);
const cells = ({ actions }: Plan) =>
  actions.flatMap((one) => (one.kind === "write-cells" ? one.cells.map(({ text }) => text) : []));

/** The parts with other values of the first provider's row. */
function rowWith(values: Row, others: WorkbookParts = {}): WorkbookParts {
  const [first = {}, ...more] = VERIFY_PARTS.verifications ?? [];
  return { ...VERIFY_PARTS, verifications: [{ ...first, ...values }, ...more], ...others };
}

const SENT = [
  { key: "verification:OV-001:K-001", state: "odesláno", at: "2027-03-01T10:00:00" },
  { key: "verification:OV-002:organizace", state: "odesláno", at: "2027-03-01T10:00:00" },
];

describe("a round of verification", () => {
  test("begins with proposed rows: every provider of the catalogue, who is asked, and three weeks", () => {
    const plan = planVerify(verifyInput({ ...VERIFY_PARTS, verifications: [] }));
    expect(cells(plan)).toEqual([
      ...["OV-001", "2027/1", icoOf(1), "K-001", "22. 3. 2027"],
      ...["OV-002", "2027/1", icoOf(2), "", "22. 3. 2027"],
    ]);
    expect(keys(plan)).toEqual([]);
    expect(plan.summary.join(" ")).toContain("Do kola 2027/1 navrženi 2 poskytovatelé");
  });

  test("takes the name and the day that were asked for", () => {
    const input = verifyInput({ ...VERIFY_PARTS, verifications: [] });
    const plan = planVerify({ ...input, ask: { round: "jaro", due: "2027-05-31" } });
    expect(cells(plan).slice(1, 5)).toEqual(["jaro", icoOf(1), "K-001", "31. 5. 2027"]);
  });

  test("proposes only those who are not in it yet, and a new round once the last one is done", () => {
    const [first = {}] = VERIFY_PARTS.verifications ?? [];
    const open = planVerify(verifyInput({ ...VERIFY_PARTS, verifications: [first] }));
    expect(cells(open).slice(0, 3)).toEqual(["OV-002", "2027/1", icoOf(2)]);
    const done = planVerify(
      verifyInput({ ...VERIFY_PARTS, verifications: [{ ...first, confirmedOn: "2. 3. 2027" }] }),
    );
    expect(done.facts["round"]).toBe("2027/2");
  });

  test("leaves out services that have ended or are kept out, and refuses when nothing is left", () => {
    const services = (VERIFY_PARTS.services ?? []).map((one) => ({ ...one, inCatalogue: "ne" }));
    const parts = { ...VERIFY_PARTS, verifications: [], services };
    expect(() => planVerify(verifyInput(parts))).toThrow(/není žádná služba/);
  });

  test("fills in the ids of services that links and proposals need", () => {
    const services = (VERIFY_PARTS.services ?? []).map((one, index) =>
      index === 2 ? { ...one, id: "" } : one,
    );
    const plan = planVerify(verifyInput({ ...VERIFY_PARTS, services }));
    expect(cells(plan)).toEqual(["SL-003"]);
    expect(plan.issues.map(({ code }) => code)).toContain("verification-service-without-id");
  });
});

describe("letters of a round", () => {
  test("go to the person of Kontakty, else to the provider's own e-mail, each with a link of its own", () => {
    const plan = planVerify(verifyInput());
    expect(keys(plan)).toEqual(["verification:OV-001:K-001", "verification:OV-002:organizace"]);
    const [one, other] = messages(plan).map(({ message }) => message);
    expect(one?.to).toEqual([{ name: "Jana Vzorová", email: "jana.novakova1@example.cz" }]);
    expect(one?.text).toContain("Vážená paní Vzorová");
    expect(one?.text.replace(/\s+/g, " ")).toContain("do pondělí 22. března 2027");
    expect(one?.text).toContain("- Azylový dům");
    expect(other?.to[0]?.email).toBe("info@pece2.example.cz");
    expect(other?.text).toMatch(/Dobrý den,[\s\S]*Jiná společnost, z\. s\./);
    const links = [one, other].map(
      (message) => /https:\/\/odpovedi\.example\.cz\/\?t=\S+/.exec(message?.text ?? "")?.[0],
    );
    expect(new Set(links).size).toBe(2);
    expect(one?.text).not.toContain("Poradna jiných");
  });

  test("offer no list to be taken off, for the data are printed anyway, and say why they came", () => {
    const [letter] = messages(planVerify(verifyInput()));
    expect(letter?.message.listUnsubscribe).toBeUndefined();
    expect(letter?.message.text.replace(/\s+/g, " ")).toContain("v katalogu sociálních služeb uvádíme údaje");
    expect(letter?.message.text).not.toMatch(/odhlas|rozesílky/);
  });

  test.for<readonly [string, WorkbookParts, readonly string[]]>([
    ["to whoever has confirmed", rowWith({ confirmedOn: "2. 3. 2027" }), ["verification:OV-002:organizace"]],
    ["a second time", { ...VERIFY_PARTS, journal: SENT.slice(0, 1) }, ["verification:OV-002:organizace"]],
  ])("do not go %s", ([, parts, expected]) => {
    expect(keys(planVerify(verifyInput(parts)))).toEqual(expected);
  });

  test("go to the organisation's mailbox where the person wants no letters or has none", () => {
    const [person = {}] = VERIFY_PARTS.contacts ?? [];
    for (const off of [{ doNotSend: "ano" }, { email: "" }, { keepUntil: "1. 1. 2020" }]) {
      const plan = planVerify(verifyInput({ ...VERIFY_PARTS, contacts: [{ ...person, ...off }] }));
      expect(keys(plan)[0]).toBe("verification:OV-001:organizace");
    }
  });

  test("take the first service's e-mail at last, and name whom to phone", () => {
    const providers = (VERIFY_PARTS.providers ?? []).map((one) => ({ ...one, email: "" }));
    const plan = planVerify(verifyInput({ ...VERIFY_PARTS, providers, contacts: [] }));
    expect(messages(plan).map(({ message }) => message.to[0]?.email)).toEqual([
      "sluzba1@example.cz",
      "sluzba3@example.cz",
    ]);
    const services = (VERIFY_PARTS.services ?? []).map((one) => ({ ...one, email: "" }));
    const silent = planVerify(verifyInput({ ...VERIFY_PARTS, providers, services, contacts: [] }));
    expect(silent.summary.join(" ")).toContain(
      "E-mail chybí u 2 poskytovatelů: Charita Příkladov; Jiná společnost, z. s.",
    );
  });

  test("ask for a reply where no page is set up, and say so", () => {
    const plan = planVerify(verifyInput({ ...VERIFY_PARTS, project: {} }));
    const text = messages(plan)[0]?.message.text ?? "";
    expect(text).toContain("odpovědět na tuto zprávu");
    expect(text).not.toContain("na stránce");
    expect(plan.summary.join(" ")).toContain("chybí Adresa pro odpovědi");
  });

  test("go on after an interrupted run", () => {
    const waiting = ["verification:OV-002:organizace", "verification:OV-404:x"];
    expect(deedsOfKeys(verifyInput(), waiting).map(({ key }) => key)).toEqual(waiting.slice(0, 1));
  });

  test("to deputies alone go on too", () => {
    const [first = {}] = VERIFY_PARTS.verifications ?? [];
    const deputy = { deputy: "Petr Ukázka", deputyEmail: "petr@example.cz" };
    const input = verifyInput({ ...VERIFY_PARTS, verifications: [{ ...first, ...deputy }] });
    const keys = messages(planVerify(input)).map(({ key }) => key);
    const waiting = keys.filter((key) => key.startsWith("verification-deputy:"));
    expect(waiting).toHaveLength(1);
    expect(deedsOfKeys(input, waiting).map(({ key }) => key)).toEqual(waiting);
  });

  test("are noted in the row by the day on which they went, once", () => {
    expect(sentCells(aWorkbook(VERIFY_PARTS), SENT).map(({ row, text }) => [row, text])).toEqual([
      [2, "1. 3. 2027"],
      [3, "1. 3. 2027"],
    ]);
    expect(sentCells(aWorkbook(rowWith({ sentOn: "28. 2. 2027" })), SENT.slice(0, 1))).toEqual([]);
  });
});

describe("the overview of a round", () => {
  test.for<readonly [string, Row, WorkbookParts, string, string, boolean]>([
    ["not sent", {}, {}, "2027-03-01", "waiting", false],
    ["sent", {}, { journal: SENT }, "2027-03-02", "sent", false],
    ["opened", { openedOn: "3. 3. 2027" }, { journal: SENT }, "2027-03-04", "opened", false],
    ["half done", { openedOn: "3. 3. 2027", draft: '{"x":1}' }, {}, "2027-03-04", "draft", false],
    ["confirmed", { confirmedOn: "5. 3. 2027" }, { journal: SENT }, "2027-04-04", "confirmed", false],
    ["overdue", {}, { journal: SENT }, "2027-03-23", "sent", true],
  ])("tells who is %s", ([, row, others, today, state, overdue]) => {
    const { providers, counts } = verificationOverview(aWorkbook(rowWith(row, others)), today);
    expect([providers[0]?.state, providers[0]?.overdue]).toEqual([state, overdue]);
    expect(counts.all).toBe(2);
  });

  test("counts the edits that wait for a decision, of services, of the organisation and new ones", () => {
    const proposal = { source: "poskytovatel", kind: "změna", sheet: "Služby", field: "Cena", after: "1 Kč" };
    const proposals = [
      { ...proposal, target: "SL-001" },
      { ...proposal, target: "SL-003" },
      { ...proposal, target: "SL-002", decision: "odmítnout" },
      { ...proposal, sheet: "Poskytovatelé", field: "E-mail", target: icoOf(1) },
      {
        ...proposal,
        kind: "nová služba",
        field: "",
        target: "x",
        data: JSON.stringify({ providerIco: icoOf(1) }),
      },
    ];
    const { providers, counts } = verificationOverview(
      aWorkbook({ ...VERIFY_PARTS, proposals }),
      "2027-03-02",
    );
    expect(providers.map(({ edits }) => edits)).toEqual([3, 1]);
    expect(counts.edits).toBe(4);
  });
});

describe("what goes out by itself about verification", () => {
  const due = (parts: WorkbookParts, today: string, hour = "09") =>
    planTick({ ...verifyInput(parts, today), now: `${today}T${hour}:00:00Z` });
  const keysOf = (parts: WorkbookParts, today: string) => due(parts, today).messages.map(({ key }) => key);

  test.for<readonly [string, string, readonly string[]]>([
    ["nothing before the first moment", "2027-03-12", []],
    [
      "a week ahead",
      "2027-03-15",
      ["verification-reminder:OV-001:2027-03-22:7", "verification-reminder:OV-002:2027-03-22:7"],
    ],
    [
      "two days ahead, moved to the working day before",
      "2027-03-19",
      ["verification-reminder:OV-001:2027-03-22:2", "verification-reminder:OV-002:2027-03-22:2"],
    ],
    [
      "once after the last day",
      "2027-03-23",
      ["verification-reminder:OV-001:2027-03-22:po", "verification-reminder:OV-002:2027-03-22:po"],
    ],
    [
      "and no more later",
      "2027-04-30",
      ["verification-reminder:OV-001:2027-03-22:po", "verification-reminder:OV-002:2027-03-22:po"],
    ],
  ])("is %s", ([, today, expected]) => {
    expect(
      keysOf({ ...VERIFY_PARTS, journal: SENT }, today).filter((key) => key.startsWith("verif")),
    ).toEqual(expected);
  });

  test("is said once", () => {
    const gone = {
      key: "verification-reminder:OV-001:2027-03-22:po",
      state: "odesláno",
      at: "2027-03-23T10:00:00",
    };
    expect(keysOf({ ...VERIFY_PARTS, journal: [...SENT, gone] }, "2027-04-30")).not.toContain(gone.key);
  });

  test.for<readonly [string, WorkbookParts]>([
    ["who has confirmed", rowWith({ confirmedOn: "10. 3. 2027" }, { journal: SENT })],
    ["to whom no letter has gone", { ...VERIFY_PARTS, journal: SENT.slice(1) }],
    [
      "who got the letter only after the moment",
      rowWith({}, { journal: [{ ...SENT[0], at: "2027-03-16T08:00:00" }] }),
    ],
    [
      "when the project wants none",
      { ...rowWith({}, { journal: SENT }), project: { remindVerification: "ne" } },
    ],
  ])("reminds nobody %s", ([, parts]) => {
    expect(keysOf(parts, "2027-03-15")).not.toContain("verification-reminder:OV-001:2027-03-22:7");
  });

  test("begins anew when the last day is moved", () => {
    const gone = {
      key: "verification-reminder:OV-001:2027-03-22:po",
      state: "odesláno",
      at: "2027-03-23T10:00:00",
    };
    const parts = rowWith({ due: "30. 4. 2027" }, { journal: [...SENT, gone] });
    expect(keysOf(parts, "2027-04-23")).toContain("verification-reminder:OV-001:2027-04-30:7");
  });

  test("keeps to working hours", () => {
    const parts = { ...VERIFY_PARTS, journal: SENT };
    expect(due(parts, "2027-03-15").heldUntil).toBeNull();
    expect(due(parts, "2027-03-15", "22").heldUntil).toBe("2027-03-16T08:00");
    expect(due(parts, "2027-03-20").heldUntil).toBe("2027-03-22T08:00");
  });

  test("says how to verify, with the link again, and is marked as sent by a machine", () => {
    const [first] = due({ ...VERIFY_PARTS, journal: SENT }, "2027-03-15").messages;
    expect(first?.message.autoSubmitted).toBe(true);
    expect(first?.message.text).toMatch(/https:\/\/odpovedi\.example\.cz\/\?t=/);
    expect(first?.message.text.replace(/\s+/g, " ")).toContain("prosíme o ně do pondělí 22. března 2027");
    expect(first?.message.listUnsubscribe).toBeUndefined();
  });

  test("writes to a deputy whom the provider has named, at once, with a link of the deputy's own", () => {
    const parts = rowWith({ deputy: "Eva Zástupná", deputyEmail: "eva@example.cz" }, { journal: SENT });
    const { messages: sent } = due(parts, "2027-03-02");
    const key = `verification-deputy:OV-001:${deputyMark("eva@example.cz")}`;
    expect(sent.map((one) => one.key)).toEqual([key]);
    expect(sent[0]?.message.to).toEqual([{ name: "Eva Zástupná", email: "eva@example.cz" }]);
    expect(keys(planVerify(verifyInput(parts)))).toEqual([key]);
    const [reminder] = due(
      { ...parts, journal: [...SENT, { key, state: "odesláno", at: "2027-03-02T10:00:00" }] },
      "2027-03-15",
    ).messages;
    expect(reminder?.message.to[0]?.email).toBe("eva@example.cz");
  });

  test("writes to three deputies of a provider at most, whoever has the link", () => {
    const gone = [1, 2, 3].map((number) => ({
      key: `verification-deputy:OV-001:x${number}`,
      state: "odesláno",
    }));
    const parts = rowWith({ deputy: "Eva", deputyEmail: "eva@example.cz" }, { journal: [...SENT, ...gone] });
    expect(keysOf(parts, "2027-03-02")).toEqual([]);
  });

  test("is told beforehand", () => {
    const coming = comingReminders(verifyInput({ ...VERIFY_PARTS, journal: SENT }, "2027-03-10"));
    expect(coming.join("\n").replace(/\u00a0/g, " ")).toContain(
      "pondělí 15. března 2027: připomínka ověření údajů do katalogu, 2 poskytovatelé",
    );
  });
});

describe("the check of Ověřování", () => {
  test.for<readonly [string, Row, WorkbookParts, string]>([
    ["a provider nobody knows", { provider: "Neznámá" }, {}, "verification-provider-unknown"],
    ["a contact that is gone", { contact: "K-099" }, {}, "verification-contact-unknown"],
    ["a day that is over before anything went", { due: "1. 2. 2027" }, {}, "verification-due-past"],
    ["a provider who is late", { due: "1. 2. 2027", sentOn: "1. 1. 2027" }, {}, "verification-overdue"],
  ])("finds %s", ([, row, others, code]) => {
    const found = checkVerifications(aWorkbook(rowWith(row, others)), "2027-03-01");
    expect(found.map((issue) => issue.code)).toEqual([code]);
  });

  test("finds a provider without any e-mail, and nothing wrong with a round that goes on", () => {
    expect(checkVerifications(aWorkbook(VERIFY_PARTS), "2027-03-01")).toEqual([]);
    const providers = (VERIFY_PARTS.providers ?? []).map((one) => ({ ...one, email: "" }));
    const services = (VERIFY_PARTS.services ?? []).map((one) => ({ ...one, email: "" }));
    const found = checkVerifications(aWorkbook({ ...VERIFY_PARTS, providers, services }), "2027-03-01");
    expect(found.map(({ code, cell }) => [code, cell.row])).toEqual([["verification-without-email", 3]]);
  });
});
