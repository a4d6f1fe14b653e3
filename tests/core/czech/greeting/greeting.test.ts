import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Addressee, greetingFor } from "../../../../src/core/czech/greeting/greeting.ts";

const NOBODY: Addressee = {
  titleBefore: "",
  firstName: "",
  lastName: "",
  titleAfter: "",
  sex: "",
  role: "",
  organisation: "",
  email: "",
  override: "",
};

type Cells = Partial<Addressee>;

const greet = (cells: Cells) => greetingFor({ ...NOBODY, ...cells }, "function-title-surname");
const codes = (cells: Cells) => greet(cells).findings.map(({ code }) => code);

describe("greetingFor", () => {
  // Function before title before surname (euro.cz 2008); the highest title wins wherever it stands (dotazy.ujc.cas.cz).
  test.for([
    [
      { firstName: "Jana", lastName: "Nováková", titleBefore: "Mgr.", role: "starostka" },
      "Vážená paní starostko,",
      "function",
    ],
    [
      { firstName: "Jan", lastName: "Novák", role: "vedoucí odboru sociálních věcí" },
      "Vážený pane vedoucí,",
      "function",
    ],
    [
      { firstName: "Jana", lastName: "Malá", role: "ředitelka Charity" },
      "Vážená paní ředitelko,",
      "function",
    ],
    [{ firstName: "Jana", lastName: "Malá", role: "starosta" }, "Vážená paní starostko,", "function"],
    [
      { firstName: "Petr", lastName: "Malý", role: "1. místostarosta" },
      "Vážený pane místostarosto,",
      "function",
    ],
    [{ firstName: "Petr", lastName: "Malý", role: "lékař" }, "Vážený pane doktore,", "function"],
    [
      { firstName: "Jana", lastName: "Malá", titleBefore: "Mgr.", titleAfter: "Ph.D." },
      "Vážená paní doktorko,",
      "title",
    ],
    [
      { firstName: "Jan", lastName: "Malý", titleBefore: "Mgr.", titleAfter: "Ph.D." },
      "Vážený pane doktore,",
      "title",
    ],
    [{ firstName: "Jan", lastName: "Malý", titleBefore: "prof. PhDr." }, "Vážený pane profesore,", "title"],
    [{ firstName: "Jan", lastName: "Malý", titleBefore: "Ing. Mgr." }, "Vážený pane inženýre,", "title"],
    [{ firstName: "Jan", lastName: "Malý", titleBefore: "Mgr. Ing." }, "Vážený pane magistře,", "title"],
    [{ firstName: "Jan", lastName: "Malý", titleBefore: "Ing.arch." }, "Vážený pane architekte,", "title"],
    [{ firstName: "Jana", lastName: "Malá", titleBefore: "mgr" }, "Vážená paní magistro,", "title"],
    [{ firstName: "Jana", lastName: "Malá", titleAfter: "PhD" }, "Vážená paní doktorko,", "title"],
    [{ lastName: "Nováková Jana, Mgr." }, "Vážená paní magistro,", "title"],
    [{ firstName: "Jana", lastName: "Nováková", titleBefore: "Bc." }, "Vážená paní Nováková,", "surname"],
    [{ firstName: "Petr", lastName: "Malý", titleAfter: "DiS." }, "Vážený pane Malý,", "surname"],
    [{ firstName: "Petr", lastName: "Malý", titleAfter: "MBA, LL.M." }, "Vážený pane Malý,", "surname"],
    [{ firstName: "Jana", lastName: "Malá", role: "sociální pracovnice" }, "Vážená paní Malá,", "surname"],
    [{ firstName: "Jan", lastName: "Malý", role: "zástupce starosty" }, "Vážený pane Malý,", "surname"],
    [{ firstName: "Jan", lastName: "Malý", role: "bývalý starosta" }, "Vážený pane Malý,", "surname"],
    [{ lastName: "Nguyen", firstName: "Anh", sex: "Ž" }, "Vážená paní Nguyen,", "surname"],
    [{ lastName: "Kučera", sex: "žena" }, "Vážená paní Kučera,", "surname"],
  ] as const)("greets %j: %s", ([cells, text, basis]) => {
    expect(greet(cells)).toEqual({ text, certain: true, basis, findings: [] });
  });

  test("uses surnames only where the team wants it so", () => {
    const cells = { ...NOBODY, firstName: "Jan", lastName: "Novák", titleBefore: "Mgr.", role: "starosta" };
    expect(greetingFor(cells, "surname").text).toBe("Vážený pane Nováku,");
  });

  test.for([
    [{ override: "Milá Jano", lastName: "Nováková", role: "starostka" }, "Milá Jano,"],
    [{ override: " Vážené kolegyně, vážení kolegové, " }, "Vážené kolegyně, vážení kolegové,"],
    [{ override: "Dobrý den!" }, "Dobrý den!"],
  ] as const)("takes the greeting written by hand: %j", ([cells, text]) => {
    expect(greet(cells)).toEqual({ text, certain: true, basis: "override", findings: [] });
  });

  test.for([
    [{ organisation: "Charita Strakonice" }, "Vážení,"],
    [{ organisation: "Město Tábor", email: "podatelna@example.cz" }, "Vážení,"],
    [{ email: "podatelna@example.cz" }, "Dobrý den,"],
  ] as const)("greets an office without a person: %j", ([cells, text]) => {
    expect(greet(cells)).toEqual({ text, certain: true, basis: "generic", findings: [] });
  });

  test.for([
    [{ firstName: "Nikola", lastName: "Kučera" }, "greeting-undecided"],
    [{ lastName: "Novák" }, "greeting-undecided"],
    [{ titleBefore: "Mgr.", lastName: "Krejčí" }, "greeting-undecided"],
    [{ email: "x.y@example.cz" }, "greeting-undecided"],
    [{ lastName: "Alfa Beta" }, "name-order greeting-undecided"],
    [{ firstName: "Jan", lastName: "Nováková" }, "greeting-sex-conflict greeting-undecided"],
    [{ lastName: "Novák", sex: "neuvedeno" }, "sex-unknown greeting-undecided"],
  ] as const)("does not guess %j: %s", ([cells, expected]) => {
    expect(greet(cells)).toMatchObject({
      text: "Vážená paní, vážený pane,",
      certain: false,
      basis: "generic",
    });
    expect(codes(cells)).toEqual(expected.split(" "));
  });

  test("says so when the function told the sex, and asks where its form is used of both", () => {
    const told = (word: string) => [{ code: "greeting-sex-from-function", values: { function: word } }];
    expect(greet({ lastName: "Krejčí", role: "starostka obce" })).toEqual({
      text: "Vážená paní starostko,",
      certain: true,
      basis: "function",
      findings: told("starostka"),
    });
    expect(greet({ role: "starosta", organisation: "Obec X" })).toEqual({
      text: "Vážený pane starosto,",
      certain: false,
      basis: "function",
      findings: told("starosta"),
    });
    expect(greet({ lastName: "Krejčí", role: "vedoucí" }).certain).toBe(false);
  });

  test("asks when name and stated sex disagree, but follows the column", () => {
    const greeting = greet({ firstName: "Andrea", lastName: "Rossi", sex: "M" });
    expect(greeting).toEqual({
      text: "Vážený pane Rossi,",
      certain: false,
      basis: "surname",
      findings: [{ code: "greeting-sex-conflict" }],
    });
  });

  test("puts swapped columns right and says so", () => {
    expect(greet({ firstName: "Nováková", lastName: "Jana" })).toEqual({
      text: "Vážená paní Nováková,",
      certain: true,
      basis: "surname",
      findings: [{ code: "name-swapped", values: { name: "Jana Nováková" } }],
    });
    expect(codes({ firstName: "Novák", lastName: "Jan", sex: "M" })).toEqual([
      "name-order",
      "greeting-undecided",
    ]);
  });

  test("mentions a title it does not know", () => {
    expect(codes({ firstName: "Jana", lastName: "Malá", titleBefore: "Xyz." })).toEqual(["title-unknown"]);
    expect(
      codes({ firstName: "Jana", lastName: "Malá", titleBefore: "Mgr. et Mgr.", titleAfter: "dr. h. c." }),
    ).toEqual([]);
  });

  test("always makes one line that ends with a mark, whatever is typed", () => {
    const cell = fc.oneof(
      fc.string({ unit: "binary", maxLength: 20 }),
      fc.constantFrom(
        "",
        "Jan",
        "Nováková",
        "Mgr.",
        "starosta",
        "M",
        "Ž",
        "NOVÁK JAN, Ing.",
        "#REF!",
        "p. ",
        "-",
        ",",
      ),
    );
    const cells = fc.record({
      titleBefore: cell,
      firstName: cell,
      lastName: cell,
      titleAfter: cell,
      sex: cell,
      role: cell,
      organisation: cell,
      email: cell,
      override: fc.constant(""),
    });
    fc.assert(
      fc.property(cells, fc.constantFrom("surname", "function-title-surname"), (addressee, policy) => {
        const { text, certain, basis } = greetingFor(addressee, policy);
        expect(text).toMatch(/^(?:Vážen|Dobrý)[^\n]*,$/u);
        if (basis === "generic" && text.includes("vážený pane")) expect(certain).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test.for(["a", " ", "p. ", "-", "Mgr. ", ",", "("])(
    "is quick with cells of 50 000 characters of %j",
    (piece) => {
      const text = piece.repeat(50_000 / piece.length);
      expect(greet({ lastName: text, firstName: text, titleBefore: text, role: text }).text).toMatch(/,$/);
    },
  );
});
