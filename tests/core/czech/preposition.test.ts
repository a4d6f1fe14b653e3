import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Preposition, withPreposition } from "../../../src/core/czech/preposition.ts";

const said = (preposition: Preposition, word: string) =>
  withPreposition(preposition, word).replace("\u00A0", " ");

describe("withPreposition", () => {
  // Letters of the city of Plzeň write "v 9.00", "ve 13.00", "ve 14.00", "ve čtvrtek", "ve středu".
  test("takes ve before 2, 3, 4, 12, 13, 14 and 20 to 24 hours, and v before the others", () => {
    const ve = Array.from({ length: 25 }, (_, hour) => hour).filter((hour) =>
      said("v", `${hour}:00`).startsWith("ve "),
    );
    expect(ve).toEqual([2, 3, 4, 12, 13, 14, 20, 21, 22, 23, 24]);
  });

  test.for([
    [
      "v",
      "ve",
      "středu čtvrtek škole Strakonicích Stodě Zlíně Znojmě Frýdlantu Vodňanech vodě firmě dvou dnech třech čtyřech třídě spolupráci zprávě schůzce lhůtě městě Dvoře skupině Vsetíně",
    ],
    [
      "v",
      "v",
      "pondělí úterý pátek sobotu neděli Praze Táboře Hlinsku Litoměřicích Třebíči Třeboni Plzni Brně srpnu březnu květnu září roce příloze programu Chrudimi sále zasedačce kraji",
    ],
    ["k", "ke", "dni Kolínu komisi galerii středě školení schválení zprávě čtvrtku třem dvěma vzdělání"],
    ["k", "k", "projednání programu Praze lednu návrhu úterý příloze"],
    ["s", "se", "starostou zástupci školou Strakonicemi čtyřmi třemi mnou ženou"],
    ["s", "s", "klientem vámi poskytovateli městem Táborem"],
    ["z", "ze", "Strakonic sociálního zápisu školy dne čtvrtka třídy života"],
    ["z", "z", "Tábora Prahy rozpočtu projektu úřadu"],
  ] as const)("of %s is %s before %s", ([preposition, form, words]) => {
    for (const word of words.split(" ")) expect(said(preposition, word)).toBe(`${form} ${word}`);
  });

  test.for([
    ["v", "2. pololetí", "ve 2. pololetí"],
    ["v", "1. pololetí", "v 1. pololetí"],
    ["v", "100 obcích", "ve 100 obcích"],
    ["v", "2 000 obcích", "ve 2 000 obcích"],
    ["v", "1 200 obcích", "v 1 200 obcích"],
    ["k", "31. 12.", "ke 31. 12."],
    ["k", "1. 1.", "k 1. 1."],
    ["s", "7 lidmi", "se 7 lidmi"],
    ["z", "6 obcí", "ze 6 obcí"],
    ["v", "„Stodě“", "ve „Stodě“"],
  ] as const)("of %s before %s is %s", ([preposition, word, whole]) => {
    expect(said(preposition, word)).toBe(whole);
  });

  test("ties a single letter to its word, and never throws", () => {
    expect(withPreposition("v", "pátek")).toBe("v\u00A0pátek");
    fc.assert(
      fc.property(fc.constantFrom("v", "k", "s", "z"), fc.string({ unit: "binary" }), (preposition, word) => {
        expect(withPreposition(preposition, word)).toMatch(/^[vksz](?:e |\u00A0)/);
      }),
    );
  });
});
