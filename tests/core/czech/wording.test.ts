import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { typoFindings } from "../../../src/core/czech/known-typos.ts";
import { legalFormFindings, legalFormOf, organisationKey } from "../../../src/core/czech/legal-form.ts";
import { relatedServiceWords } from "../../../src/core/czech/related-services.ts";

describe("a legal form", () => {
  test.for([
    ["Centrum nové naděje z. ú.", "161", "z. ú."],
    ["Centrum nové naděje, z.ú.", "161", "z. ú."],
    ["DOP - HC s.r.o.", "112", "s. r. o."],
    ["Alka spol. s r. o.", "112", "s. r. o."],
    ["Ledax o.p.s.", "141", "o. p. s."],
    ["CSS Stod, p. o.", "331", "p. o."],
    ["Domov seniorů, příspěvková organizace", "331", "p. o."],
    ["Spolek rodičů, z. s.", "706", "z. s."],
    ["Náruč, o.s.", "", "o. s."],
    ["Nadační fond Tábor", "118", "nadační fond"],
  ] as const)("of %s is %s", ([name, code, short]) => {
    expect(legalFormOf(name)).toMatchObject({ code, short });
  });

  test.for(["Město Tábor", "Charita Strakonice", "Diakonie ČCE – středisko", "Klub Oázs", ""])(
    "of %j is none",
    (name) => {
      expect(legalFormOf(name)).toBeNull();
    },
  );

  test("does not keep two spellings of one organisation apart", () => {
    expect(organisationKey("Centrum Nové naděje, z. ú.")).toBe(organisationKey("CENTRUM NOVÉ NADĚJE z.ú."));
    expect(organisationKey("Senevida s.r.o.")).toBe(organisationKey("Senevida, spol. s r. o."));
    expect(organisationKey("Naděje, z. s.")).not.toBe(organisationKey("Naděje Tábor, z. s."));
    expect(organisationKey("z. s.")).not.toBe("");
  });

  test("that was abolished in 2014 shows old data", () => {
    expect(legalFormFindings("Náruč, o.s.")).toEqual([{ code: "legal-form-stale" }]);
    expect(legalFormFindings("Náruč, občanské sdružení")).toEqual([{ code: "legal-form-stale" }]);
    expect(legalFormFindings("Náruč, z. s.")).toEqual([]);
  });

  test.for([" ", "s", "s.", "s. ", "("])("is looked for quickly in 50 000 characters of %j", (piece) => {
    expect(organisationKey(piece.repeat(50_000)).length).toBeGreaterThanOrEqual(0);
    expect(legalFormOf(`x${piece.repeat(50_000)}x`)).toBeNull();
  });
});

describe("known slips", () => {
  // "pozdávka" three times in the plan of the campaign of ORP Strakonice; "OPR" on jihoceskarozvojova.cz.
  test.for([
    ["pozdávka e-mailem", "pozvánka e-mailem"],
    ["Pozdávky", "Pozvánky"],
    ["pr\u016Fbežně", "průběžně"],
    ["OPR Tábor", "ORP Tábor"],
    ["střednědobí plán", "střednědobý plán"],
  ] as const)("in %j are corrected", ([text, fix]) => {
    expect(typoFindings(text).map((finding) => finding.fix)).toEqual([fix]);
  });

  test("are named as whole words", () => {
    expect(typoFindings("OPR a dvě pozdávky")).toEqual([
      { code: "text-typo", values: { typo: "pozdávky“, „OPR" }, fix: "ORP a dvě pozvánky" },
    ]);
  });

  test.for(["pozvánka", "průběžně", "ORP", "oprava", "střednědobý plán", ""])(
    "are not seen in %j",
    (text) => {
      expect(typoFindings(text)).toEqual([]);
    },
  );

  test("are gone after the fix", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("pozdávka", "OPR", "střednědobí", "průbežně", "Tábor", ",")),
        (words) => {
          const fix = typoFindings(words.join(" "))[0]?.fix ?? "";
          expect(typoFindings(fix)).toEqual([]);
        },
      ),
    );
  });
});

describe("words for services outside the register", () => {
  test.for([
    // Plán informační kampaně ORP Strakonice.
    ["poskytovatelé sociálních služeb a služeb doplňkových", ["doplňkové"]],
    ["doplňkové služby", ["doplňkové"]],
    ["poskytovatelé doprovodných služeb", ["doprovodné"]],
    ["návazné sociální služby i související služby", ["návazné", "související"]],
    ["návazná jednání", []],
  ] as const)("in %j are %j", ([text, words]) => {
    expect(relatedServiceWords(text)).toEqual(words);
  });
});
