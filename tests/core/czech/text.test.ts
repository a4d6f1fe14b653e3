import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fold, MAX_TEXT_LENGTH, textFindings, tidy, tidyLine } from "../../../src/core/czech/text.ts";

const codesOf = (text: string) => textFindings(text).map(({ code }) => code);

describe("tidy", () => {
  test.for([
    ["  Město  Tábor ", "Město Tábor"],
    ["Město\u00A0Tábor\u200B", "Město Tábor"],
    ["prvni\r\n druhý ", "prvni\ndruhý"],
    ["a\u0000b\u0007c\u00ADd", "abcd"],
    ["Zdraz\u030Cil", "Zdražil"],
    ["\uFEFFa\tb\u2009c", "a b c"],
    ["a\n\n\n\nb", "a\n\nb"],
    ["\uD800x", "x"],
  ] as const)("reads %j as %j", ([typed, meant]) => {
    expect(tidy(typed)).toBe(meant);
  });

  test("keeps lines, and tidyLine joins them", () => {
    expect(tidyLine("Ulice 1\nPSČ  Obec")).toBe("Ulice 1 PSČ Obec");
  });

  test("changes nothing the second time", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 60 }), (text) => {
        expect(tidy(tidy(text))).toBe(tidy(text));
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});

describe("fold", () => {
  test.for([
    ["Řídicí  skupina (ŘS)", "ridiciskupinars"],
    ["z. ú.", "zu"],
    ["ＫＰＳＳ 2", "kpss2"],
    ["Łódź, Straße", "lodzstrasse"],
    ["…", ""],
  ] as const)("makes %j match %j", ([text, folded]) => {
    expect(fold(text)).toBe(folded);
  });
});

describe("textFindings", () => {
  test.for([
    ["#REF!", "text-formula-error"],
    ["#HODNOTA!", "text-formula-error"],
    ["#NÁZEV?", "text-formula-error"],
    ["#N/A", "text-formula-error"],
    ["#DĚLENÍ_NULOU!", "text-formula-error"],
    ["#ERROR!", "text-formula-error"],
    ["Ústí\u0007", "text-invisible"],
    ["Zdraz\u030Cil", "text-decomposed"],
    ["Město  Tábor", "text-spaces"],
    ["Město Tábor ", "text-spaces"],
    ["x".repeat(MAX_TEXT_LENGTH + 1), "text-too-long"],
  ] as const)("of %j are %s", ([text, code]) => {
    expect(codesOf(text)).toEqual([code]);
  });

  // "sluţeb", "Zdraţil": docplayer.cz 1985339, a PDF with an old Czech font.
  test.for([
    ["poskytovatel sluţeb", "poskytovatel služeb"],
    ["Zdraţil", "Zdražil"],
    ["PoÅ¡ta", "Pošta"],
    ["sociÃ¡lnÃ\u00AD sluÅ¾by", "sociální služby"],
    ["sociĂˇlnĂ\u00AD sluĹľby", "sociální služby"],
    ["ÄŒeskĂ© BudÄ›jovice", "České Budějovice"],
    ["2018 â€“ 2020", "2018 – 2020"],
  ] as const)("repair %j to %j", ([text, fix]) => {
    expect(textFindings(text)).toEqual([{ code: "text-mojibake", fix }]);
  });

  test.for([
    "",
    "Město Tábor",
    "Příliš žluťoučký kůň\núpěl",
    "Müller, Škoda – „ano“ …",
    "č. 63/2018",
    "#1",
    "\u00A0",
  ])("find nothing in %j", (text) => {
    expect(textFindings(text)).toEqual([]);
  });

  test("offer a fix that has nothing more to find", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(..."aš  \n\t\u0000\u200B\u030Cţ12\u00A0"), maxLength: 40 }),
        (text) => {
          for (const { fix } of textFindings(text)) {
            if (fix !== undefined) expect(textFindings(fix)).toEqual([]);
          }
        },
      ),
    );
  });
});
