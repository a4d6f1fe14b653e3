import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { printPhone, readPhones } from "../../../src/core/czech/phone.ts";

const printed = (text: string) => (readPhones(text).value ?? []).map(printPhone);
const codes = (text: string) => readPhones(text).findings.map(({ code }) => code);

describe("readPhones", () => {
  // Numbers of organisations as printed in the public register of social services.
  test.for([
    ["378 033 351", ["+420 378 033 351"], ""],
    ["+420 378 033 351", ["+420 378 033 351"], ""],
    ["573372012", ["+420 573 372 012"], "+420 573 372 012"],
    ["+420602277272", ["+420 602 277 272"], "+420 602 277 272"],
    ["00420 602 277 272", ["+420 602 277 272"], "+420 602 277 272"],
    ["420602277272", ["+420 602 277 272"], "+420 602 277 272"],
    ["(+420) 378 033 351", ["+420 378 033 351"], "+420 378 033 351"],
    ["tel.: 571 629 084", ["+420 571 629 084"], ""],
    ["tel./fax: 571 629 084", ["+420 571 629 084"], ""],
    [
      "352 678 335; 352 678 334",
      ["+420 352 678 335", "+420 352 678 334"],
      "+420 352 678 335, +420 352 678 334",
    ],
    ["352678335/352678334", ["+420 352 678 335", "+420 352 678 334"], "+420 352 678 335, +420 352 678 334"],
    [
      "352 678 335\n352 678 334",
      ["+420 352 678 335", "+420 352 678 334"],
      "+420 352 678 335, +420 352 678 334",
    ],
    ["318 641 122 linka 123", ["+420 318 641 122 linka 123"], ""],
    ["SOS linka 800 155 155", ["+420 800 155 155"], ""],
    ["800 155 155", ["+420 800 155 155"], ""],
    ["973 123 456", ["+420 973 123 456"], ""],
    ["116 111", ["116 111"], ""],
    ["112", ["112"], ""],
    ["158, 150", ["158", "150"], "158, 150"],
    ["+421 905 123 456", ["+421 905 123 456"], ""],
    ["+49 30 123456", ["+4930123456"], "+4930123456"],
  ] as const)("prints %j as %j", ([text, numbers, fix]) => {
    expect(printed(text)).toEqual(numbers);
    const fixes = readPhones(text).findings.map((finding) => finding.fix);
    expect(fixes).toEqual(fix === "" || fix === text ? [] : [fix]);
  });

  test.for([
    "3780333511",
    "37803335",
    "123 456 789",
    "199",
    "volejte ráno",
    "+420 378 033 35",
    "352 678 335 352 678 334",
  ])("refuses %j", (text) => {
    expect(readPhones(text).value).toBeNull();
    expect(codes(text)).toEqual(["phone-shape"]);
  });

  test("keeps the good number beside a bad one, and says which is bad", () => {
    const reading = readPhones("378 033 351, 12345");
    expect(reading.value?.map(({ number }) => number)).toEqual(["+420378033351"]);
    expect(reading.findings).toEqual([{ code: "phone-shape", values: { part: "12345" } }]);
  });

  test("keeps words beside a number", () => {
    expect(readPhones("378 033 351 (recepce)").value?.[0]?.note).toBe("recepce");
  });

  test("reads back what it printed, and never throws", () => {
    const typed = fc.oneof(fc.string({ unit: "binary" }), fc.stringMatching(/^[+0-9 ,;/().a-z-]{0,30}$/));
    fc.assert(
      fc.property(typed, (text) => {
        for (const phone of readPhones(text).value ?? []) {
          const again = readPhones(printPhone(phone)).value ?? [];
          expect(again.map(({ number }) => number)).toEqual([phone.number]);
        }
      }),
    );
  });

  test.for(["1", " ", "-", "(", "a", "1,", "+", "."])("is quick with 50 000 characters of %j", (piece) => {
    expect(readPhones(piece.repeat(50_000)).value).toBeNull();
  });
});
