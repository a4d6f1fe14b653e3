import { describe, expect, test } from "vitest";
import { searchIndex } from "../../src/ui/catalogue/search-index.ts";
import { allValues, fromHash, select, toHash } from "../../src/ui/catalogue/selection.ts";
import { isNear, stemOf, wordsOf } from "../../src/ui/catalogue/words.ts";

describe("forms of a word", () => {
  test.for([
    ["pečovatelská pečovatelské pečovatelskou pečovatelských pečovatelskému"],
    ["služba služby službě službou služeb službám službami"],
    ["senior senioři seniory seniorů seniorům seniorovi"],
    ["Praha Praze Prahu Prahou"],
    ["Strakonice Strakonicích Strakonicím"],
    ["poradna poradny poradně poraden poradnou"],
    ["středisko střediska středisku středisek"],
  ] as const)("%s share a stem", ([forms]) => {
    expect(new Set(wordsOf(forms).map(stemOf)).size).toBe(1);
  });

  test("a slip is a letter added, dropped, changed or swapped", () => {
    const near = ["pecovatelka", "pecovatelska", "pecovatlska", "pecovatelksa", "pecovatelskaa"];
    expect(near.map((word) => isNear("pecovatelska", word, 1))).toEqual([true, true, true, true, true]);
    expect(isNear("pecovatelska", "pecvatlska", 1)).toBe(false);
  });
});

describe("search", () => {
  const entry = (name: string, rest: string) => [
    { weight: 8, text: name },
    { weight: 2, text: rest },
  ];
  const search = searchIndex(() => [
    entry("Domov pro seniory", "pečovatelské lůžko ve Volyni"),
    entry("Pečovatelská služba", "Strakonice, telefon 383 321 111"),
    entry("Občanská poradna", "dluhy, exekuce, § 57"),
  ]);
  const found = (query: string) =>
    [...(search(query) ?? [])].sort((a, b) => b[1] - a[1]).map(([index]) => index);

  test.for([
    ["pecovatelska", [1, 0]],
    ["PEČOVATELSKÉ", [1, 0]],
    ["pečovatelka", [1, 0]],
    ["pečovatelská volyně", [0]],
    ["poradny pro dluhy", [2]],
    ["dluh", [2]],
    ["strak", [1]],
    ["§ 57", [2]],
    ["383 321", [1]],
    ["sluzba nikde", []],
    ["qqqqqq", []],
  ] as const)("for „%s“ finds, the best first, %s", ([query, entries]) => {
    expect(found(query)).toEqual(entries);
  });

  test("for nothing is no search", () => {
    expect(["", "  ", "–"].map(search)).toEqual([null, null, null]);
  });

  test("of a pasted document ends", () => {
    expect(search("pečovatelská ".repeat(5_000))?.size).toBe(2);
  });
});

describe("a selection", () => {
  const facets = [
    { key: "obec" as const, label: "Obec", values: ["Blatná", "Osek"] },
    { key: "forma" as const, label: "Forma", values: ["terénní", "pobytová"] },
  ];
  const data = {
    facets,
    entries: [
      [0, 2],
      [1, 2],
      [1, 3],
    ],
    words: {} as never,
  };
  const all = allValues(data);

  test("takes values of one facet as alternatives, of two together, and counts what each choice would find", () => {
    const asked = (values: readonly number[]) => select(data, all, { values: new Set(values), scores: null });
    expect(asked([])).toEqual({ entries: [0, 1, 2], counts: [1, 2, 2, 1] });
    expect(asked([1])).toEqual({ entries: [1, 2], counts: [1, 2, 1, 1] });
    expect(asked([0, 1])).toEqual({ entries: [0, 1, 2], counts: [1, 2, 2, 1] });
    expect(asked([1, 2])).toEqual({ entries: [1], counts: [1, 1, 1, 1] });
  });

  test("comes back from its address, whatever stands in it", () => {
    const selection = { query: "péče & spol. #1", values: new Set([0, 3]) };
    expect(fromHash(toHash(selection, all), all)).toEqual(selection);
    expect(fromHash("#?obec=Nikde&obec=Osek&x=1", all)).toEqual({ query: "", values: new Set([1]) });
    expect(fromHash("#SL-001", all)).toBeNull();
  });
});
