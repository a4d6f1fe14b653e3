import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Addressee, greetingFor } from "../../../../src/core/czech/greeting/greeting.ts";
import { vocativeOf } from "../../../../src/core/czech/greeting/vocative.ts";

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

/** Names that are hard to decline, after the answers of the Institute of the Czech Language and style guides. */
const MEN_SURNAMES =
  "1 Němec Němče, 2 Adamec Adamče, 3 Moravec Moravče, 4 Kadlec Kadleci, 5 Švec Šveci, 6 Lorenc Lorenci, 7 Dušek Dušku, 8 Marek Marku, 9 Čapek Čapku, 10 Koníček Koníčku, 11 Bek Beku, 12 Vlk Vlku, 13 Pech Pechu, 16 Hrůza Hrůzo, 17 Tůma Tůmo, 17 Kučera Kučero, 17 Svoboda Svobodo, 18 Říha Řího, 19 Vejvoda Vejvodo, 20 Novotný Novotný, 21 Zápotocký Zápotocký, 21 Malý Malý, 22 Krejčí Krejčí, 22 Hořejší Hořejší, 22 Kočí Kočí, 24 Janů Janů, 24 Martinů Martinů, 24 Jirků Jirků, 25 Šerých Šerých, 27 Šlitr Šlitře, 29 Müller Müllere, 30 Kovář Kováři, 30 Kolář Koláři, 31 Pospíšil Pospíšile, 31 Doležal Doležale, 32 Havel Havle, 33 Vrabel Vrabeli, 34 Beneš Beneši, 34 Lukeš Lukeši, 36 Klaus Klausi, 36 Kraus Krausi, 37 Schwarz Schwarzi, 37 Fuchs Fuchsi, 38 Kos Kosi, 39 Bém Béme, 40 Beran Berane, 40 Zeman Zemane, 41 Hrabě Hrabě, 41 Kníže Kníže, 41 Osolsobě Osolsobě, 41 Skočdopole Skočdopole, 42 Stýblo Stýblo, 43 Ševčenko Ševčenko, 43 Petrenko Petrenko, 44 Kovalčuk Kovalčuku, 45 Nagy Nagy, 47 Nguyen Nguyene, 48 Smith Smithe, 51 Novák-Malý Nováku-Malý";

const MEN_FIRST_NAMES =
  "8 Marek Marku, 14 Oldřich Oldřichu, 14 Vojtěch Vojtěchu, 15 Zdeněk Zdeňku, 15 Luděk Luďku, 23 Jiří Jiří, 26 Petr Petře, 28 Viktor Viktore, 28 Igor Igore, 32 Pavel Pavle, 32 Karel Karle, 34 Tomáš Tomáši, 34 Aleš Aleši, 35 Matěj Matěji, 35 Ondřej Ondřeji, 36 Denis Denisi, 40 Štěpán Štěpáne, 42 Otto Otto, 42 Hugo Hugo, 42 Bruno Bruno, 42 Ivo Ivo, 46 René René, 46 Mike Mike, 56 Nikola Nikolo, 57 Saša Sašo, 57 Míša Míšo";

const WOMEN_FIRST_NAMES =
  "53 Alice Alice, 53 Marie Marie, 53 Lucie Lucie, 53 Zoe Zoe, 53 Libuše Libuše, 54 Dagmar Dagmar, 54 Ester Ester, 54 Karin Karin, 54 Nikol Nikol, 54 Ruth Ruth, 55 Hana Hano, 55 Jiřina Jiřino, 55 Renáta Renáto, 55 Andrea Andreo, 56 Nikola Nikolo, 57 Saša Sašo, 57 Míša Míšo";

const WOMEN_SURNAMES =
  "22 Krejčí, 24 Janů, 47 Nguyen, 52 Nováková-Malá, 58 Nováková, 58 Svobodová, 58 Vyskočilová, 59 Nová, 59 Malá, 60 Kučera, 61 Petrů, 61 Škoda";

const rows = (table: string) => table.split(", ").map((row) => row.split(" "));

describe("the vocative", () => {
  test.for(rows(MEN_SURNAMES))("%s: pan %s is addressed as %s", ([, name = "", vocative]) => {
    expect(vocativeOf(name, "male", "last")).toEqual({ text: vocative, certain: true });
  });

  test.for(rows(MEN_FIRST_NAMES))("%s: the man %s is addressed as %s", ([, name = "", vocative]) => {
    expect(vocativeOf(name, "male", "first")).toEqual({ text: vocative, certain: true });
  });

  test.for(rows(WOMEN_FIRST_NAMES))("%s: the woman %s is addressed as %s", ([, name = "", vocative]) => {
    expect(vocativeOf(name, "female", "first")).toEqual({ text: vocative, certain: true });
  });

  test.for(rows(WOMEN_SURNAMES))("%s: paní %s keeps her surname", ([, name = ""]) => {
    expect(vocativeOf(name, "female", "last")).toEqual({ text: name, certain: true });
  });

  // 49, 50: endings that are not heard as written are proposed, and a person decides.
  test.for(["Williams", "Jacques", "Charles", "Жуков", "K.", "X"])("49, 50: of %s is not certain", (name) => {
    expect(vocativeOf(name, "male", "last").certain).toBe(false);
  });

  // The thirty most frequent men's surnames of the Ministry of the Interior's statistics.
  test.for(
    rows(
      "a Novák Nováku, a Dvořák Dvořáku, a Černý Černý, a Procházka Procházko, a Horák Horáku, a Pokorný Pokorný, a Hájek Hájku, a Král Králi, a Jelínek Jelínku, a Růžička Růžičko, a Fiala Fialo, a Sedláček Sedláčku, a Navrátil Navrátile, a Čermák Čermáku, a Vaněk Vaňku, a Urban Urbane, a Kříž Kříži, a Kratochvíl Kratochvíle, a Vlček Vlčku, a Šimek Šimku, a Musil Musile, a Čech Čechu, a Holub Holube, a Staněk Staňku, a Dostál Dostále, a Soukup Soukupe, a Sýkora Sýkoro, a Vávra Vávro, a Valenta Valento, a Bartoš Bartoši, a Vlach Vlachu",
    ),
  )("%s: pan %s is addressed as %s", ([, name = "", vocative]) => {
    expect(vocativeOf(name, "male", "last").text).toBe(vocative);
  });

  test("of nothing is nothing, and nothing throws", () => {
    expect(vocativeOf("", "male", "last")).toEqual({ text: "", certain: false });
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.constantFrom("male", "female"), (name, sex) => {
        expect(typeof vocativeOf(name, sex, "last").text).toBe("string");
        if (sex === "female") expect(vocativeOf(name, sex, "last").text).toBe(name.trim());
      }),
    );
  });
});

describe("names as typed", () => {
  test.for([
    ["62", { lastName: "Jan Hus" }, "Vážený pane Husi,"],
    ["63", { firstName: "Jan", lastName: "Dvořák " }, "Vážený pane Dvořáku,"],
    ["64", { firstName: "JAN", lastName: "NOVÁK" }, "Vážený pane Nováku,"],
    ["64", { lastName: "McDonald", sex: "M" }, "Vážený pane McDonalde,"],
    ["64", { lastName: "de la Cruz", sex: "Ž" }, "Vážená paní de la Cruz,"],
    ["65", { lastName: "Dr. Novák", sex: "M" }, "Vážený pane Nováku,"],
    ["65", { lastName: "p. Novák", sex: "M" }, "Vážený pane Nováku,"],
    ["65", { lastName: "pan Novák" }, "Vážený pane Nováku,"],
    ["65", { lastName: "Novák Jan, Ing." }, "Vážený pane Nováku,"],
    ["61", { lastName: "Škoda", sex: "Ž" }, "Vážená paní Škoda,"],
    ["60", { lastName: "Kučera", firstName: "Jana" }, "Vážená paní Kučera,"],
    ["51", { lastName: "Novák - Malý", firstName: "Jan" }, "Vážený pane Nováku - Malý,"],
  ] as const)("%s: %j are greeted %s", ([, cells, text]) => {
    expect(greetingFor({ ...NOBODY, ...cells }, "surname")).toEqual({
      text,
      certain: true,
      basis: "surname",
      findings: [],
    });
  });

  test.for([
    ["22", { lastName: "Krejčí" }],
    ["24", { lastName: "Janů" }],
    ["46", { firstName: "René", lastName: "Dvořák" }],
    ["47", { lastName: "Nguyen", firstName: "Anh" }],
    ["56", { firstName: "Nikola", lastName: "Kučera" }],
    ["57", { firstName: "Saša", lastName: "Malý" }],
    ["57", { firstName: "Míša", lastName: "Krejčí" }],
    ["66", {}],
  ] as const)("%s: %j cannot be decided and is listed", ([, cells]) => {
    expect(greetingFor({ ...NOBODY, ...cells }, "surname")).toEqual({
      text: "Vážená paní, vážený pane,",
      certain: false,
      basis: "generic",
      findings: [{ code: "greeting-undecided" }],
    });
  });

  test.for([
    ["50", "Jacques", "Vážený pane Jacquesi,"],
    ["49", "Williams", "Vážený pane Williamsi,"],
  ] as const)("%s: pan %s gets a proposal that a person must accept", ([, lastName, proposal]) => {
    expect(greetingFor({ ...NOBODY, lastName, sex: "M" }, "surname")).toEqual({
      text: "Vážená paní, vážený pane,",
      certain: false,
      basis: "generic",
      findings: [{ code: "greeting-proposal", values: { proposal } }],
    });
  });

  test("52: a feminine surname with the sex of a man is not greeted as a man", () => {
    const greeting = greetingFor({ ...NOBODY, lastName: "Nováková-Malá", sex: "M" }, "surname");
    expect(greeting.text).toBe("Vážená paní, vážený pane,");
    expect(greeting.findings.map(({ code }) => code)).toEqual([
      "greeting-sex-conflict",
      "greeting-undecided",
    ]);
  });
});
