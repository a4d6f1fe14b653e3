import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { checkContactCells } from "../../../src/core/checks/contact-cells.ts";
import { RefusedError } from "../../../src/core/errors.ts";
import { erasureOf } from "../../../src/core/person/erasure.ts";
import { personRecord } from "../../../src/core/person/record.ts";
import { type SubjectChoice, subjectOf } from "../../../src/core/person/subject.ts";
import { expiredSubjects, planExpired } from "../../../src/core/plans/expired-contacts.ts";
import { planPersonErasure } from "../../../src/core/plans/person-erasure.ts";
import { planPersonListing } from "../../../src/core/plans/person-listing.ts";
import { a1, type Grid } from "../../../src/core/sheet/grid.ts";
import { readWorkbook } from "../../../src/core/workbook/workbook.ts";
import { performed } from "../../support/answers.ts";
import { gridsOf, type WorkbookParts } from "../../support/workbook.ts";

const JANA = {
  id: "K-001",
  firstName: "Jana",
  lastName: "Vzorová",
  email: "jana.vzorova@example.cz",
  phone: "601 000 001",
  groups: "PS1",
  note: "volat odpoledne",
};
const PETR = {
  id: "K-002",
  firstName: "Petr",
  lastName: "Ukázka",
  email: "petr@example.cz",
  phone: "601 000 002",
};

const PARTS: WorkbookParts = {
  contacts: [JANA, PETR],
  events: [{ name: "Jednání" }],
  attendance: [
    {
      event: "S-001",
      contact: "K-001",
      answer: "posílá zástupce",
      deputy: "Bc. Iva Malá",
      note: "bez lepku",
    },
    { event: "S-001", contact: "K-002", answer: "přijde", deputy: "" },
  ],
  journal: [
    { key: "invitation:S-001:K-001:1", state: "odesláno", at: "2018-05-01", by: "planovani@example.cz" },
    { key: "invitation:S-001:K-002:1", state: "odesláno", at: "2018-05-01" },
    {
      key: "answer:S-001:K-001:1",
      state: "přijato",
      reference: "posílá zástupce · zástupce: Bc. Iva Malá · poznámka: bez lepku",
    },
    { key: "invitation:S-002:K-001:1", state: "chyba", error: "550 jana.vzorova@example.cz unknown" },
  ],
  comments: [
    { author: "Jana Vzorová <Jana.Vzorova@example.cz>", comment: "Doplnit" },
    { author: "jana.vzorova@example.cz.org", comment: "Cizí adresa" },
  ],
  tasks: [{ event: "S-001", text: "Zavolat Janě Vzorové", responsible: "Mgr. Jana Vzorová" }],
  groups: [{ abbreviation: "PS1", name: "Skupina", leader: "Vzorová" }],
  findings: [{ sheet: "Kontakty", row: "2", found: "jana.vzorova@example.cz", code: "email-shared" }],
};

const inputOf = (grids: readonly Grid[]) => ({
  workbook: readWorkbook(grids),
  grids,
  today: "2026-11-22",
  language: "cs" as const,
});
const subjectIn = (grids: readonly Grid[], choice: SubjectChoice = { by: "id", id: "k-001" }) =>
  subjectOf(readWorkbook(grids), choice, "cs");
const rowsOf = (grids: readonly Grid[], sheet: string) =>
  grids.find(({ name }) => name === sheet)?.rows.slice(1) ?? [];
const filled = (row: readonly string[] | undefined) => (row ?? []).filter((text) => text !== "");

function erased(parts: WorkbookParts = PARTS, choice?: SubjectChoice) {
  const before = gridsOf(parts);
  const plan = planPersonErasure(inputOf(before), [subjectIn(before, choice)]);
  return { plan, after: performed(before, plan.actions) };
}

describe("erasing a person", () => {
  const { plan, after } = erased();

  test("leaves of the contact the id, nezasílat and a mark, by which no id is given twice", () => {
    expect(filled(rowsOf(after, "Kontakty")[0])).toEqual(["K-001", "ano", "vymazáno 22. 11. 2026"]);
    expect(rowsOf(after, "Kontakty")[1]).toEqual(rowsOf(gridsOf(PARTS), "Kontakty")[1]);
  });

  test("keeps how the person took part, without notes and deputies, and the journal's keys", () => {
    expect(filled(rowsOf(after, "Účast")[0])).toEqual(["S-001", "K-001", "posílá zástupce"]);
    expect(rowsOf(after, "Deník").map(([key]) => key)).toEqual(
      rowsOf(gridsOf(PARTS), "Deník").map(([key]) => key),
    );
    expect(rowsOf(after, "Deník")[2]).toContain("posílá zástupce");
    expect(filled(rowsOf(after, "Deník")[3])).toEqual(["invitation:S-002:K-001:1", "chyba", "(vymazáno)"]);
  });

  test("takes the author from a comment with the same address, and from no longer address", () => {
    const grid = after.find(({ name }) => name === "Připomínky");
    const author = grid?.rows[0]?.indexOf("Předkladatel") ?? -1;
    expect(rowsOf(after, "Připomínky").map((row) => row[author])).toEqual([
      "(vymazáno)",
      "jana.vzorova@example.cz.org",
    ]);
  });

  test("empties the list of findings and clears its marks, which quote cells", () => {
    expect(
      rowsOf(after, "Kontrola")
        .flat()
        .filter((text) => text !== ""),
    ).toEqual([]);
    expect(plan.actions.some((action) => action.kind === "mark-cells" && action.marks.length === 0)).toBe(
      true,
    );
  });

  test("lists with an address what only a human can judge, and does not touch it", () => {
    expect(
      erasureOf(readWorkbook(gridsOf(PARTS)), gridsOf(PARTS), {
        subjects: [subjectIn(gridsOf(PARTS))],
        day: "x",
      }).left.map(({ cell, by }) => [cell.sheet, a1(cell), by]),
    ).toEqual([
      ["Projekt", expect.any(String), "name"],
      ["Skupiny", "D2", "surname"],
      ["Připomínky", expect.stringMatching(/^[A-Z]3$/), "email"],
      ["Úkoly", "D2", "similar-name"],
      ["Úkoly", "E2", "name"],
    ]);
    expect(rowsOf(after, "Úkoly")).toEqual(rowsOf(gridsOf(PARTS), "Úkoly"));
  });

  test("is said once more by nobody: a second erasure changes nothing, the check asks for nothing", () => {
    const again = planPersonErasure(inputOf(after), [subjectIn(after)]);
    expect(again.actions.map(({ kind }) => kind)).toEqual(["save-page"]);
    const issues = checkContactCells(readWorkbook(after), "2026-11-22").filter(({ cell }) => cell.row === 2);
    expect(issues).toEqual([]);
  });

  test("takes the team's own columns of the person's row as well", () => {
    const grids = gridsOf(PARTS).map((grid) =>
      grid.name === "Kontakty"
        ? { ...grid, rows: grid.rows.map((row, at) => [...row, at === 0 ? "Dieta" : `dieta ${at}`]) }
        : grid,
    );
    const done = performed(grids, planPersonErasure(inputOf(grids), [subjectIn(grids)]).actions);
    expect(rowsOf(done, "Kontakty").map((row) => row[row.length - 1])).toEqual(["", "dieta 2"]);
  });

  test("by a deputy's name takes it from Účast and from the journal alike", () => {
    const { after: without } = erased(PARTS, { by: "name", name: "Iva Malá" });
    expect(rowsOf(without, "Účast")[0]).toContain("bez lepku");
    expect(JSON.stringify(without)).not.toContain("Malá");
    expect(rowsOf(without, "Deník")[2]).toContain("posílá zástupce · poznámka: bez lepku");
  });

  test("empties proposals about the person, and refuses those that wait, so that nobody comes back", () => {
    const waiting = { source: "soubor", kind: "nový kontakt", sheet: "Kontakty" } as const;
    const data = (email: string) => JSON.stringify({ firstName: "Jana", lastName: "Vzorová", email });
    const parts: WorkbookParts = {
      ...PARTS,
      proposals: [
        {
          ...waiting,
          target: "Jana Vzorová · jana.vzorova@example.cz",
          name: "Jana Vzorová",
          after: "Jana Vzorová, jana.vzorova@example.cz",
          data: data("jana.vzorova@example.cz"),
        },
        {
          ...waiting,
          target: "Jana Vzorová · jina@example.cz",
          name: "Jana Vzorová",
          data: data("jina@x.cz"),
        },
        {
          ...{ source: "soubor", kind: "změna", sheet: "Kontakty", target: "K-001", name: "Jana Vzorová" },
          ...{ field: "Telefon", before: "601 000 001", after: "601 000 009", decidedOn: "1. 5. 2026" },
        },
        {
          ...{ source: "poskytovatel", kind: "změna", sheet: "Služby", target: "SL-001", name: "Poradna" },
          ...{ field: "E-mail", before: "poradna@example.cz", after: "Jana.Vzorova@example.cz" },
        },
        {
          ...{ source: "poskytovatel", kind: "změna", sheet: "Služby", target: "SL-001", name: "Poradna" },
          ...{ field: "E-mail", before: "jana.vzorova@example.cz", after: "poradna@example.cz" },
        },
      ],
    };
    const { after: without, plan: done } = erased(parts);
    const left = readWorkbook(without).proposals.records.map(({ texts }) => texts);
    expect(left.map(({ decision }) => decision)).toEqual(["odmítnout", "", "", "odmítnout", ""]);
    expect(JSON.stringify([left[0], ...left.slice(2)])).not.toMatch(/jana|vzorov|601/i);
    expect(left[1]?.name).toBe("Jana Vzorová");
    expect(left[2]?.target).toBe("K-001");
    expect(left[4]?.after).toBe("poradna@example.cz");
    expect(JSON.stringify(done.actions)).toContain("jina@example.cz");
    const accepted = readWorkbook(without).proposals.records.filter(
      ({ values }) => values.decision === "přijmout",
    );
    expect(accepted).toEqual([]);
  });

  test("takes from Ověřování who confirmed and what was being written", () => {
    const parts: WorkbookParts = {
      ...PARTS,
      verifications: [
        {
          ...{ round: "2027/1", provider: "Charita", contact: "K-001", confirmedBy: "Jana Vzorová" },
          draft: JSON.stringify({ fields: {}, ok: ["s-1"], by: "Jana Vzorová" }),
        },
        { round: "2027/1", provider: "Naděje", contact: "K-002", confirmedBy: "Petr Ukázka" },
      ],
    };
    const left = readWorkbook(erased(parts).after).verifications.records.map(({ texts }) => texts);
    expect(left.map(({ confirmedBy, draft }) => [confirmedBy, draft])).toEqual([
      ["(vymazáno)", ""],
      ["Petr Ukázka", ""],
    ]);
  });

  test("finds the author of a photograph and who takes over copies, and takes them by their name", () => {
    const parts: WorkbookParts = {
      ...PARTS,
      photos: [{ file: "a.jpg", author: "Iva Malá" }],
      distribution: [{ receiver: "Knihovna", person: "Iva Malá", copies: "5", deliveredBy: "Petr Ukázka" }],
    };
    const by = { by: "name", name: "Iva Malá" } as const;
    const grids = gridsOf(parts);
    const found = personRecord(readWorkbook(grids), grids, subjectIn(grids, by)).sheets;
    expect(found.map(({ sheet }) => sheet)).toEqual(["Účast", "Fotografie", "Distribuce"]);
    const { after: without } = erased(parts, by);
    expect(JSON.stringify(without)).not.toContain("Malá");
    expect(JSON.stringify(without)).toContain("Petr Ukázka");
  });

  test("says what the law keeps and what lies outside of the workbook", () => {
    const page = plan.actions.find((action) => action.kind === "save-page");
    expect(page?.kind === "save-page" ? page.html : "").toContain("čl. 17 odst. 3 písm. b)");
  });

  test.for([
    { choice: { by: "id", id: "K-999" } as const, says: "K-999" },
    { choice: { by: "email", email: "nesmysl" } as const, says: "není e-mailová adresa" },
    { choice: { by: "name", name: "Malá" } as const, says: "jméno i příjmení" },
  ])("refuses $choice with a way out", ({ choice, says }) => {
    expect(() => subjectIn(gridsOf(PARTS), choice)).toThrow(RefusedError);
    expect(() => subjectIn(gridsOf(PARTS), choice)).toThrow(says);
  });

  test("refuses an address that more people share, and names them", () => {
    const parts = { contacts: [JANA, { ...PETR, email: JANA.email }] };
    expect(() => subjectIn(gridsOf(parts), { by: "email", email: JANA.email })).toThrow("K-001, K-002");
  });
});

describe("after erasing no cell names the person but those listed (GDPR article 17)", () => {
  const bits = fc.constantFrom(
    "Jana Vzorová",
    "Vzorová Jana, Mgr.",
    "jana.vzorova@example.cz",
    "JANA.VZOROVA@EXAMPLE.CZ",
    "+420 601 000 001",
    "601000001",
    "Petr Ukázka",
    "K-001",
    "Svolat",
    "· zástupce: Jana Vzorová",
    "",
  );
  const text = fc.array(bits, { maxLength: 3 }).map((parts) => parts.join(" "));
  const parts = fc.record({
    attendance: fc.array(
      fc.record({ contact: fc.constantFrom("K-001", "K-002", "k-001"), deputy: text, note: text }),
      { maxLength: 4 },
    ),
    journal: fc.array(
      fc.record({
        key: fc.constantFrom("invitation:S-001:K-001:1", "answer:S-001:K-002:1", "x"),
        by: text,
        reference: text,
        error: text,
      }),
      { maxLength: 4 },
    ),
    comments: fc.array(fc.record({ author: text, comment: text }), { maxLength: 3 }),
    tasks: fc.array(fc.record({ text, responsible: text }), { maxLength: 3 }),
    providers: fc.array(fc.record({ name: text, email: text, phone: text }), { maxLength: 2 }),
    templates: fc.array(fc.record({ body: text }), { maxLength: 2 }),
  });

  test("whatever the workbook says", () => {
    fc.assert(
      fc.property(parts, (some) => {
        const before = [
          ...gridsOf({ contacts: [JANA, PETR], ...some }),
          { name: "Moje", rows: [["Jana Vzorová", "x"]] },
        ];
        const plan = planPersonErasure(inputOf(before), [subjectIn(before)]);
        const after = performed(before, plan.actions);
        const left = new Set(
          (plan.facts["left"] as { sheet: string; cell: string }[]).map(
            ({ sheet, cell }) => `${sheet} ${cell}`,
          ),
        );
        const unlisted = after.flatMap(({ name, rows }) =>
          rows.flatMap((row, at) =>
            row.flatMap((cell, column) => {
              const place = `${name} ${a1({ row: at + 1, column: column + 1 })}`;
              const names =
                /jana[.]vzorova@example[.]cz|jana vzorová|vzorová jana/i.test(cell) ||
                cell.replace(/\D/g, "").includes("601000001");
              return names && !left.has(place) ? [place] : [];
            }),
          ),
        );
        expect(unlisted).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe("listing a person", () => {
  test("gathers the rows that are about the person, sheet by sheet", () => {
    const grids = gridsOf(PARTS);
    const { sheets, possible } = personRecord(readWorkbook(grids), grids, subjectIn(grids));
    expect(sheets.map(({ sheet, rows }) => [sheet, rows.length])).toEqual([
      ["Kontakty", 1],
      ["Účast", 1],
      ["Úkoly", 1],
      ["Připomínky", 1],
      ["Deník", 3],
    ]);
    expect(possible.map(({ cell }) => cell.sheet)).toEqual(["Projekt", "Skupiny", "Připomínky"]);
  });

  test("makes a document, a page and data for machines that say the same (articles 15 and 20)", () => {
    const grids = gridsOf(PARTS);
    const { actions, facts, summary } = planPersonListing(inputOf(grids), subjectIn(grids));
    expect(actions.map(({ kind, key }) => [kind, key])).toEqual([
      ["save-document", "document:person:K-001"],
      ["save-page", "page:person:K-001"],
      ["save-file", "data:person:K-001"],
    ]);
    const data = actions.find((action) => action.kind === "save-file");
    expect(JSON.parse(String(data?.kind === "save-file" ? data.content : ""))).toEqual(facts);
    expect(summary[0]).toContain("7 řádků o této osobě a 3 buňky k posouzení");
    const page = actions.find((action) => action.kind === "save-page");
    const html = page?.kind === "save-page" ? page.html : "";
    for (const said of ["bez lepku", "Právní základ", "veřejný zájem", "čl. 15 odst. 4"])
      expect(html).toContain(said);
  });

  test("of somebody unknown says that there is nothing", () => {
    const grids = gridsOf({ contacts: [JANA] });
    const { facts } = planPersonListing(
      inputOf(grids),
      subjectIn(grids, { by: "email", email: "nikdo@example.cz" }),
    );
    expect(facts).toMatchObject({ held: [], possible: [] });
  });
});

describe("contacts whose time of keeping is over", () => {
  const grids = gridsOf({
    contacts: [
      { ...JANA, keepUntil: "31. 12. 2025" },
      { ...PETR, keepUntil: "31. 12. 2027" },
    ],
  });

  test("are listed, and erased in one go", () => {
    expect(planExpired(inputOf(grids)).facts).toMatchObject({
      expired: [{ id: "K-001", keepUntil: "2025-12-31" }],
    });
    const subjects = expiredSubjects(readWorkbook(grids), "2026-11-22");
    const after = performed(grids, planPersonErasure(inputOf(grids), subjects).actions);
    expect(filled(rowsOf(after, "Kontakty")[0])).toEqual(["K-001", "ano", "vymazáno 22. 11. 2026"]);
    expect(planExpired(inputOf(after)).summary).toEqual(["Žádnému kontaktu doba Uchovat do neuplynula."]);
  });
});

describe("comments on the plan by somebody who is erased", () => {
  test("lose the author and the address, and the journal its copy; others keep theirs", () => {
    const reference = '{"author":"Jana","comment":"Doplnit"}';
    const grids = gridsOf({
      ...PARTS,
      comments: [
        { author: "Jana", email: "jana.vzorova@example.cz", comment: "Doplnit" },
        { author: "Eva", email: "eva@example.cz", comment: "Opravit" },
      ],
      journal: ["P-001", "P-002"].map((id) => ({ key: `comment:KP-001:${id}`, state: "přijato", reference })),
    });
    const workbook = readWorkbook(grids);
    const subjects = [subjectOf(workbook, { by: "id", id: "K-001" }, "cs")];
    const { changes } = erasureOf(workbook, grids, { subjects, day: "5. 5. 2026" });
    const own = changes.filter(({ address }) => address.sheet === "Připomínky" || address.sheet === "Deník");
    expect(own.map(({ address, header, to }) => [address.sheet, address.row, header, to])).toEqual([
      ["Připomínky", 2, "Předkladatel", "(vymazáno)"],
      ["Připomínky", 2, "E-mail", ""],
      ["Deník", 2, "Odkaz", ""],
    ]);
  });
});
