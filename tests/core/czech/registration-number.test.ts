import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { callFindings, programmeFindings, readProgramme } from "../../../src/core/czech/programme.ts";
import { programmeOf, readRegistrationNumber } from "../../../src/core/czech/registration-number.ts";

/** Numbers of public projects, as printed in their documents. */
const REAL = [
  ["CZ.1.04/3.1.03/97.00019", "op-lzz", "97"],
  ["CZ.1.04/3.1.03/97.00056", "op-lzz", "97"],
  ["CZ.1.04/4.1.01/53.00168", "op-lzz", "53"],
  ["CZ.1.04/4.1.01/B1.00168", "op-lzz", "B1"],
  ["CZ.03.2.63/0.0/0.0/16_063/0006526", "opz", "03_16_063"],
  ["CZ.03.2.63/0.0/0.0/19_106/0015155", "opz", "03_19_106"],
  ["CZ.03.4.74/0.0/0.0/15_025/0002255", "opz", "03_15_025"],
  ["CZ.02.3.68/0.0/0.0/15_005/0000021", "other", "02_15_005"],
  ["CZ.03.02.01/00/24_065/0004961", "opz-plus", "03_24_065"],
  ["CZ.03.02.02/00/25_104/0006461", "opz-plus", "03_25_104"],
  ["CZ.03.02.02/00/22_046/0002180", "opz-plus", "03_22_046"],
] as const;

describe("readRegistrationNumber", () => {
  test.for(REAL)("reads %s as %s, call %s", ([text, programme, call]) => {
    expect(readRegistrationNumber(text)).toEqual({ value: { text, programme, call }, findings: [] });
    expect(programmeOf(text)).toBe(programme);
  });

  test.for([
    ["CZ. 03.2.63/0.0/0.0/16_063/0006526", "registration-number-format"],
    ["CZ.03.2.63/0.0/0.0/16_063/ 0006526", "registration-number-format"],
    ["Registrační číslo projektu: CZ.03.2.63/0.0/0.0/16_063/0006526", "registration-number-format"],
    ["cz.03.2.63/0.0/0.0/16_063/0006526", "registration-number-format"],
    ["CZ.03.2.63/0.0/0.0/16063/0006526", "registration-number-part"],
    ["CZ.03.2.63/0.0/0.0/16 063/0006526", "registration-number-part"],
    ["CZ.03.2.63/16_063/0006526", "registration-number-part"],
    ["CZ.03.2.63/0.0/16_063/0006526", "registration-number-part"],
  ] as const)("repairs %j: %s", ([text, code]) => {
    const fix = "CZ.03.2.63/0.0/0.0/16_063/0006526";
    const { value, findings } = readRegistrationNumber(text);
    expect(value?.text).toBe(fix);
    expect(findings).toEqual([{ code, fix }]);
  });

  test.for([
    ["CZ.1.04/3.1.03/", "registration-number-truncated"],
    ["CZ.1.04/3.1.03/97.0001", "registration-number-truncated"],
    ["CZ.03.2.63/0.0/0.0/16_063/000652", "registration-number-truncated"],
    ["CZ.03.2.63/0.0/0.0/16_063", "registration-number-truncated"],
    ["CZ.03.02.01/00/24_065/", "registration-number-truncated"],
    ["CZ.03.2.63/0.0/0.0/16_063/00065261", "registration-number-shape"],
    ["2019/0123", "registration-number-shape"],
    ["x".repeat(50_000), "registration-number-shape"],
    [`CZ.03${".".repeat(50_000)}`, "registration-number-shape"],
  ] as const)("refuses %.40s: %s", ([text, code]) => {
    expect(readRegistrationNumber(text)).toEqual({ value: null, findings: [{ code }] });
  });

  test("reads a number again in any spacing", () => {
    fc.assert(
      fc.property(fc.constantFrom(...REAL), fc.integer({ min: 3, max: 20 }), ([text], place) => {
        const spaced = `${text.slice(0, place)} ${text.slice(place)}`;
        expect(readRegistrationNumber(spaced).value?.text).toBe(text);
      }),
    );
  });

  test("never throws", () => {
    fc.assert(
      fc.property(fc.stringMatching(/^ ?(CZ)?[.0-9_/ A-Z-]{0,40}$/), (text) => {
        const { value } = readRegistrationNumber(text);
        if (value !== null) expect(readRegistrationNumber(value.text)).toEqual({ value, findings: [] });
      }),
    );
  });
});

describe("a programme", () => {
  test.for([
    ["OPZ", "opz"],
    ["Operační program Zaměstnanost", "opz"],
    ["OP Z", "opz"],
    ["OPZ+", "opz-plus"],
    ["OPZ plus", "opz-plus"],
    ["Operační program Zaměstnanost plus", "opz-plus"],
    ["OP LZZ", "op-lzz"],
    ["Operační program Lidské zdroje a zaměstnanost", "op-lzz"],
    ["OP VVV", "other"],
    ["", null],
  ] as const)("typed %j is %s", ([text, programme]) => {
    expect(readProgramme(text)).toBe(programme);
  });

  // A project of 2013–14 shown under the name of the next programme.
  test("that does not fit the number is reported", () => {
    expect(programmeFindings("CZ.1.04/3.1.03/97.00019", "Operační program Zaměstnanost")).toEqual([
      {
        code: "programme-mismatch",
        values: {
          programme: "Operační program Zaměstnanost",
          expected: "Operační program Lidské zdroje a zaměstnanost",
        },
      },
    ]);
    expect(programmeFindings("CZ.1.04/3.1.03/97.00019", "OP LZZ")).toEqual([]);
    expect(programmeFindings("", "OPZ")).toEqual([]);
  });

  test("call is compared with the one inside the number", () => {
    const number = "CZ.03.2.63/0.0/0.0/16_063/0006526";
    expect(callFindings(number, "výzva č. 03_16_063")).toEqual([]);
    expect(callFindings(number, "03_16_064")).toEqual([
      { code: "call-mismatch", values: { call: "03_16_064", expected: "03_16_063" } },
    ]);
    expect(callFindings(number, "výzva MAS")).toEqual([]);
  });
});
