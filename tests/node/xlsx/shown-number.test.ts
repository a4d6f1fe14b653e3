import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { builtInFormat, parseFormat } from "../../../src/node/xlsx/number-format.ts";
import { shownNumber } from "../../../src/node/xlsx/shown-number.ts";

const shown = (value: number, code: string) => shownNumber(value, parseFormat(code), false);

describe("shownNumber", () => {
  test.for([
    { value: 43_234, code: "d.m.yyyy", text: "14. 5. 2018" },
    { value: 43_234, code: "[$-405]d\\.\\ mmmm\\ yyyy;@", text: "14. 5. 2018" },
    { value: 43_234, code: "dd/mm/yyyy", text: "14. 5. 2018" },
    { value: 43_234, code: "yyyy-mm-dd", text: "14. 5. 2018" },
    { value: 43_234, code: "dddd", text: "14. 5. 2018" },
    { value: 43_234, code: 'd". "m"."', text: "14. 5." },
    { value: 43_221, code: "m/yyyy", text: "5/2018" },
    { value: 43_221, code: "mmm-yy", text: "5/2018" },
    { value: 43_221, code: "[$-405]mmmm\\ yyyy", text: "5/2018" },
    { value: 43_221, code: "yyyy", text: "2018" },
    { value: 0.375, code: "h:mm", text: "9:00" },
    { value: 0.375, code: "h:mm AM/PM", text: "9:00" },
    { value: 0.3749999999, code: "hh:mm:ss", text: "9:00:00" },
    { value: 1.5, code: "[h]:mm", text: "36:00" },
    { value: 43_234.375, code: "d.m.yyyy h:mm", text: "14. 5. 2018 9:00" },
    { value: 43_234.999999999, code: "d.m.yyyy", text: "15. 5. 2018" },
    { value: 1, code: "d.m.yyyy", text: "1. 1. 1900" },
    { value: 60, code: "d.m.yyyy", text: "29. 2. 1900" },
    { value: 61, code: "d.m.yyyy", text: "1. 3. 1900" },
    { value: -5, code: "d.m.yyyy", text: "-5" },
    { value: 99_999_999, code: "d.m.yyyy", text: "99999999" },
  ])("shows day $value as $text by $code", ({ value, code, text }) => {
    expect(shown(value, code)).toBe(text);
  });

  test.for([
    { value: 263_958, code: "General", text: "263958" },
    { value: 263_958, code: "00000000", text: "00263958" },
    { value: 38_601, code: "000\\ 00", text: "38601" },
    { value: 1_834_050.5, code: '#,##0.00\\ "Kč"', text: "1834050,50" },
    { value: -1_834_050.4, code: "#,##0;[Red]-#,##0", text: "-1834050" },
    { value: -0.2, code: "0", text: "0" },
    { value: 1.005, code: "0.00", text: "1,01" },
    { value: 12.5, code: "0.0#", text: "12,5" },
    { value: 0.5, code: "0%", text: "50 %" },
    { value: 0.07, code: "0.0%", text: "7,0 %" },
    { value: 0.1 + 0.2, code: "General", text: "0,3" },
    { value: 1.2e25, code: "0.00E+00", text: "12000000000000000000000000" },
    { value: 1.5e-7, code: "General", text: "0,00000015" },
    { value: 0.5, code: "# ?/?", text: "0,5" },
    { value: 1_834_050, code: "#,##0,", text: "1834050" },
    { value: 5, code: '0 "osob"', text: "5" },
    { value: 5, code: "0 osob", text: "5" },
    { value: 5, code: "@", text: "5" },
    { value: 1, code: '"TRUE";"TRUE";"FALSE"', text: "ANO" },
    { value: 0, code: '"TRUE";"TRUE";"FALSE"', text: "NE" },
    { value: Number.NaN, code: "General", text: "" },
  ])("shows number $value as $text by $code", ({ value, code, text }) => {
    expect(shown(value, code)).toBe(text);
  });

  test.for([
    { id: 14, text: "14. 5. 2018" },
    { id: 16, text: "14. 5." },
    { id: 17, text: "5/2018" },
    { id: 20, text: "0:00" },
    { id: 22, text: "14. 5. 2018 0:00" },
    { id: 31, text: "14. 5. 2018" },
    { id: 49, text: "43234" },
    { id: 999, text: "43234" },
  ])("knows built-in format $id", ({ id, text }) => {
    expect(shownNumber(43_234, builtInFormat(id), false)).toBe(text);
  });

  // 9.99E+307 is the largest number a cell can hold (Excel specifications and limits).
  test("never shows a power of ten and loses no whole number", () => {
    const numbers = fc.double({ noNaN: true, min: -9.99e307, max: 9.99e307 });
    fc.assert(
      fc.property(fc.maxSafeInteger(), numbers, (whole, any) => {
        const short = whole % 1e15;
        expect(shown(short, "General")).toBe(String(short === 0 ? 0 : short));
        expect(shown(any, "General")).toMatch(/^-?\d+(,\d+)?$/);
      }),
    );
  });

  test("never fails on a format, however odd", () => {
    fc.assert(
      fc.property(fc.string(), fc.double({ noNaN: true, min: -1e6, max: 1e6 }), (code, value) => {
        expect(typeof shown(value, code)).toBe("string");
      }),
    );
  });
});
