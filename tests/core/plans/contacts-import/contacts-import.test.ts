import { describe, expect, test } from "vitest";
import { csvGrid } from "../../../../src/core/plans/comments/intake/csv-grid.ts";
import { planContactsImport } from "../../../../src/core/plans/contacts-import/contacts-import.ts";
import type { Grid } from "../../../../src/core/sheet/grid.ts";
import { aWorkbook, type RowOf } from "../../../support/workbook.ts";

const KNOWN: RowOf<"contacts"> = {
  firstName: "Jana",
  lastName: "Vzorová",
  organisation: "Charita Vzorov, z. s.",
  role: "sociální pracovnice",
  email: "jana@charita.example.cz",
};

function planned(contacts: readonly RowOf<"contacts">[], text: string | readonly Grid[]) {
  const grids = typeof text === "string" ? [csvGrid({ name: "lide.csv", text })] : text;
  const workbook = aWorkbook({ contacts });
  return planContactsImport({ workbook, today: "2026-05-04", language: "cs" }, { name: "lide.csv", grids });
}

/** Rows that would come into Návrhy změn: kind, row, field, before and after. */
function proposed({ actions }: ReturnType<typeof planned>) {
  return actions.flatMap((action) => {
    if (action.kind !== "replace-rows") return [];
    const at = (header: string) => action.table.header.indexOf(header);
    return action.table.rows.map((row) =>
      ["Druh návrhu", "Řádek", "Údaj", "Nyní", "Nově"].map((header) => row[at(header)]?.text ?? "").join("|"),
    );
  });
}

/** The texts of the first proposed new contact. */
function newRow({ actions }: ReturnType<typeof planned>): Readonly<Record<string, string>> {
  const [action] = actions;
  if (action?.kind !== "replace-rows") return {};
  return JSON.parse(action.table.rows[0]?.[action.table.header.indexOf("Data")]?.text || "{}");
}

describe("a list of people", () => {
  test("with headers of its own proposes whom the team lacks and what has changed", () => {
    const plan = planned(
      [KNOWN],
      "Mail;Příjmení;Křestní jméno;Firma;Pozice;Mobil\nJANA@charita.example.cz;Vzorová;Jana;Charita Vzorov z.s.;ředitelka;\npetr@obec.example.cz;Příklad;Petr;Obec Lhota;starosta;601 000 000\n",
    );
    expect(proposed(plan)).toEqual([
      "změna|K-0001|Funkce|sociální pracovnice|ředitelka",
      "nový kontakt|Petr Příklad · petr@obec.example.cz|||Obec Lhota · starosta · petr@obec.example.cz · 601 000 000",
    ]);
    expect(newRow(planned([], "Jméno;Příjmení;E-mail\nPetr;Příklad;petr@obec.example.cz"))).toEqual({
      firstName: "Petr",
      lastName: "Příklad",
      email: "petr@obec.example.cz",
      source: "lide.csv",
    });
    expect(plan.facts).toMatchObject({ count: 2, fresh: 1, changed: 1, same: 0, added: 2 });
  });

  test("that has somebody twice proposes one contact with what both rows say", () => {
    const plan = planned(
      [],
      "Jméno;Příjmení;E-mail;Telefon;Skupiny;Funkce;Nezasílat\nPetr;Příklad;petr@obec.example.cz;601 000 000;ŘS;starosta;\nPetr;Příklad;petr@obec.example.cz;602 000 000;PS1;;ano\n",
    );
    expect(plan.facts).toMatchObject({ count: 1, fresh: 1, added: 1, skipped: 0 });
    expect(newRow(plan)).toMatchObject({
      phone: "601 000 000, 602 000 000",
      groups: "ŘS, PS1",
      role: "starosta",
      doNotSend: "ano",
    });
  });

  test("with whole names in one cell is taken apart", () => {
    expect(
      newRow(planned([], "Příjmení a jméno;Organizace\nNováková Jana, Mgr.;Město Vzorov")),
    ).toMatchObject({
      titleBefore: "Mgr.",
      firstName: "Jana",
      lastName: "Nováková",
    });
  });

  test("in a workbook of several sheets is found by its headers, below a title", () => {
    const grids = [
      {
        name: "Rozpočet",
        rows: [
          ["Položka", "Částka"],
          ["Papír", "100"],
        ],
      },
      {
        name: "List2",
        rows: [
          ["Seznam členů"],
          ["Jméno", "Příjmení", "E-mail"],
          ["Petr", "Příklad", "petr@obec.example.cz"],
        ],
      },
    ];
    expect(planned([], grids).facts).toMatchObject({ fresh: 1 });
  });

  test.for<readonly [string, string]>([
    ["nothing", ""],
    ["another table", "Položka;Částka\nPapír;100"],
    ["no table", "%PDF-1.7"],
  ])("that is %s is refused in words", ([, text]) => {
    expect(() => planned([], text)).toThrow(/nepoznám seznam kontaktů/);
  });

  test("leaves out rows that name nobody, and says so", () => {
    const plan = planned(
      [],
      "Jméno;Příjmení;E-mail;Telefon\n;;;601 000 000\nPetr;Příklad;petr@obec.example.cz;",
    );
    expect(plan.facts).toMatchObject({ rows: 2, count: 1, skipped: 1 });
    expect(plan.summary.join(" ")).toContain("1 řádek nemá jméno");
  });

  test("with an address that cannot be written to leaves it out and says where", () => {
    const plan = planned([], "Jméno;Příjmení;E-mail\nPetr;Příklad;petr(at)obec");
    expect(newRow(plan)).not.toHaveProperty("email");
    expect(plan.issues).toMatchObject([{ cell: { sheet: "lide.csv", row: 2, column: "E-mail" } }]);
  });
});

describe("a person is known", () => {
  test.for<readonly [string, string, number]>([
    ["by e-mail, under a new surname", "Jana;Nová;Charita Vzorov, z. s.;jana@charita.example.cz", 0],
    ["by name and organisation, with a new e-mail", "Jana;Vzorová;Charita Vzorov;nova@charita.example.cz", 0],
    ["not by name alone", "Jana;Vzorová;Město Písek;", 1],
    ["not by organisation alone", ";;Charita Vzorov, z. s.;", 1],
  ])("%s", ([, row, fresh]) => {
    expect(planned([KNOWN], `Jméno;Příjmení;Organizace;E-mail\n${row}`).facts).toMatchObject({ fresh });
  });

  test("by an office's mailbox only together with the name", () => {
    const office = { ...KNOWN, email: "info@charita.example.cz" };
    const row = (name: string) => `Jméno;Příjmení;E-mail\n${name};info@charita.example.cz`;
    expect(planned([office], row("Petr;Příklad")).facts).toMatchObject({ fresh: 1 });
    expect(planned([office], row("Jana;Vzorová")).facts).toMatchObject({ same: 1 });
  });
});

describe("what protects people", () => {
  const head = "Jméno;Příjmení;E-mail;Nezasílat;Poznámka;Právní základ;Uchovat do";
  const row = (rest: string) => `${head}\nJana;Vzorová;jana@charita.example.cz;${rest}`;

  test.for<readonly [string, string, string, readonly string[]]>([
    ["a file cannot allow letters to somebody who wants none", "ano", "ne", []],
    ["nor by saying nothing", "ano", "", []],
    ["but it can stop them", "ne", "ano", ["změna|K-0001|Nezasílat|ne|ano"]],
  ])("%s", ([, doNotSend, typed, expected]) => {
    expect(proposed(planned([{ ...KNOWN, doNotSend }], row(`${typed};;;`)))).toEqual(expected);
  });

  test("the legal basis and the day until which to keep come along, notes do not", () => {
    const texts = newRow(planned([], row("ano;chodí na terapii;souhlas;31. 12. 2027")));
    expect(texts).toMatchObject({ legalBasis: "souhlas", keepUntil: "31. 12. 2027", doNotSend: "ano" });
    expect(JSON.stringify(texts)).not.toContain("terapii");
  });

  test("a personal number is not taken over, and is told without being repeated", () => {
    const plan = planned(
      [],
      "Jméno;Příjmení;Funkce;E-mail\nPetr;Příklad;rč 855517/2581;petr@obec.example.cz",
    );
    expect(newRow(plan)).not.toHaveProperty("role");
    expect(plan.issues.map(({ code }) => code)).toContain("import-personal-id");
    expect(JSON.stringify(plan.actions)).not.toContain("855517");
  });
});
