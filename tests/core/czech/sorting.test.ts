import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareCzech, czechInitial, czechKey, sortCzech } from "../../../src/core/czech/sorting.ts";

describe("Czech order", () => {
  test.for([
    "Cibule Čech Dvořák Hora Chalupa Ivo",
    "a á b c č d ď e é ě f g h ch i í j k l m n ň o ó p q r ř s š t ť u ú ů v w x y ý z ž",
    "cena cíl cizí čas čtvrt",
    "Hlinsko Horažďovice Hradec Cheb Chrudim Jablonec",
    "rad Rad rád rada",
    "Novák Novák-Malý Nováková",
    "opatření1 opatření2 opatření10",
    "1 2 10 1000 a",
    "Řehoř Sázava Šumava Zábřeh Žatec",
    "vila Víla vile",
  ])("is %s", (line) => {
    const words = line.split(" ");
    expect(sortCzech([...words].reverse(), (word) => word)).toEqual(words);
  });

  test("puts shorter names first and takes words one by one", () => {
    const names = ["Nová Ves nad Lužnicí", "Nová Ves", "Novák", "Nová Bystřice"];
    expect(sortCzech(names, (name) => name)).toEqual([
      "Nová Bystřice",
      "Nová Ves",
      "Nová Ves nad Lužnicí",
      "Novák",
    ]);
  });

  test("agrees with the order of the host where the host knows Czech", () => {
    const collator = new Intl.Collator("cs");
    const word = fc.stringMatching(/^[a-záčďéěíňóřšťúůýž]{1,6}$/);
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(Math.sign(compareCzech(a, b))).toBe(Math.sign(collator.compare(a, b)));
      }),
    );
  });

  test("is a total order", () => {
    const text = fc.string({ unit: "binary", maxLength: 12 });
    fc.assert(
      fc.property(text, text, text, (a, b, c) => {
        expect(Math.sign(compareCzech(a, b))).toBe(-Math.sign(compareCzech(b, a)) + 0);
        expect(compareCzech(a, b) === 0).toBe(a === b);
        if (compareCzech(a, b) <= 0 && compareCzech(b, c) <= 0)
          expect(compareCzech(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  test("keys are the same for the same text in another normal form", () => {
    expect(czechKey("Zdraz\u030Cil")).toBe(czechKey("Zdražil"));
  });
});

test.for([
  ["Charita", "Ch"],
  ["chráněné bydlení", "Ch"],
  ["Čáslav", "Č"],
  ["Úřad", "U"],
  ["„Domov“", "D"],
  ["1. máj", "0–9"],
  ["", "#"],
  ["Жуков", "#"],
] as const)("%j stands under %s in an index", ([text, initial]) => {
  expect(czechInitial(text)).toBe(initial);
});
