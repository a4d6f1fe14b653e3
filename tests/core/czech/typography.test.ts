import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { typeset } from "../../../src/core/czech/typography.ts";

/** Hard spaces shown as underscores. */
const shown = (text: string) => typeset(text).replace(/\u00A0/g, "_");

describe("typeset", () => {
  test.for([
    ["v Praze a k tomu i s dětmi", "v_Praze a_k_tomu i_s_dětmi"],
    ["A v Táboře", "A_v_Táboře"],
    ["ve čtvrtek 14. 5. 2026 v 9:00", "ve čtvrtek 14._5._2026 v_9:00"],
    ["14. května 2026", "14._května 2026"],
    ["s. r. o.", "s._r._o."],
    ["Centrum XY, z. ú.", "Centrum XY, z._ú."],
    ["č. 63/2018, § 39, odst. 2", "č._63/2018, §_39, odst._2"],
    ["1 834 050,00 Kč", "1_834_050,00_Kč"],
    ["10 % a 5 km", "10_% a_5_km"],
    ["tel. 378 033 351", "tel._378_033_351"],
    ["J. Novák a Mgr. Jana Nováková", "J._Novák a_Mgr._Jana Nováková"],
    ['projekt "Společně" běží', "projekt „Společně“ běží"],
    ["projekt “Společně” a „Spolu”", "projekt „Společně“ a_„Spolu“"],
    ["9-11/2018", "9–11/2018"],
    ["v letech 2013-2018", "v_letech 2013–2018"],
    ["3-4 měsíce", "3–4 měsíce"],
    ["jedno - druhé", "jedno_– druhé"],
    ["a tak dále...", "a_tak dále…"],
    ["O'Brien", "O’Brien"],
  ] as const)("turns %j into %j", ([text, result]) => {
    expect(shown(text)).toBe(result);
  });

  test.for([
    "",
    "2026-05-14",
    "CZ.03.2.63/0.0/0.0/16_063/0006526",
    'https://example.cz/a-1-2?x="y"',
    "jana.novakova@example.cz",
    "378-033-351",
    "19-2000145399/0800",
    "- odrážka",
    '5" displej',
    "Frýdek-Místek",
  ])("leaves %j", (text) => {
    expect(typeset(text)).toBe(text);
  });

  test("changes nothing the second time", () => {
    const piece = fc.constantFrom(
      ..."v k a 14. 5. 2026 - – \" „ “ ” ' ... . , č. § s. r. o. 1 834 Kč % Novák J. Mgr. www.x.cz \n 9-11 tel. ( ) …".split(
        " ",
      ),
      " ",
      "  ",
      "\u00A0",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), fc.boolean(), (pieces, spaced) => {
        const once = typeset(pieces.join(spaced ? " " : ""));
        expect(typeset(once)).toBe(once);
      }),
      { numRuns: 1_000 },
    );
  });

  test("changes nothing but spaces, dashes, quotes and dots", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const bare = (value: string) => value.replace(/[\s\u00A0"'„“”’.…–-]/g, "");
        expect(bare(typeset(text))).toBe(bare(text));
      }),
    );
  });

  test.for(["a", " ", '"', "„", "-", "1", "1 ", "v ", '" ', ".", "a."])(
    "is quick with 50 000 characters of %j",
    (piece) => {
      expect(typeset(piece.repeat(50_000 / piece.length)).length).toBeGreaterThan(0);
    },
  );
});
