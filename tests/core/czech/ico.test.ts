import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isIco, readIco } from "../../../src/core/czech/ico.ts";

/** Public numbers of social-service providers, from the open register of the Ministry of Labour (data.mpsv.cz). */
const PROVIDERS =
  "00261220 00294616 00394190 00556203 03593207 04648293 06575030 08929815 17440173 19495056 21125571 25399195 25444972 26104822 26356589 26406608 26537788 27000222 27240185 27253236 44226586 44555334 45250022 46769382 46789944 48333841 60275847 65642481 66000971 70632031 70863601 70891079 73632783 75007746 75065649".split(
    " ",
  );

describe("an IČO", () => {
  test.for([...PROVIDERS, "00263958", "06997651"])("%s has the right check digit", (ico) => {
    expect(readIco(ico)).toEqual({ value: ico, findings: [] });
  });

  test.for(PROVIDERS)("%s with any other last digit is refused", (ico) => {
    const last = Number(ico[7]);
    for (let other = 0; other < 10; other += 1) {
      if (other !== last) expect(isIco(`${ico.slice(0, 7)}${other}`)).toBe(false);
    }
  });

  test.for([
    ["263958", "00263958", "ico-padded"],
    ["263 958", "00263958", "ico-padded"],
    ["263,958", "00263958", "ico-padded"],
    ["002 63 958", "00263958", "ico-format"],
    ["IČO: 00263958", "00263958", "ico-format"],
    ["IČ 00263958", "00263958", "ico-format"],
    [" 00263958\u00A0", "00263958", "ico-format"],
    ["CZ00263958", "00263958", "ico-is-dic"],
    ["cz 00263958", "00263958", "ico-is-dic"],
  ] as const)("typed %j is read as %s with %s", ([typed, ico, code]) => {
    expect(readIco(typed)).toEqual({ value: ico, findings: [{ code, fix: ico }] });
  });

  test.for([
    ["00263959", "ico-check"],
    ["CZ00263959", "ico-check"],
    ["263959", "ico-shape"],
    ["002639580", "ico-shape"],
    ["1", "ico-shape"],
    ["nemá", "ico-shape"],
    ["0026395a", "ico-shape"],
    ["00000000", "ico-check"],
  ] as const)("typed %j gives no value: %s", ([typed, code]) => {
    expect(readIco(typed)).toEqual({ value: null, findings: [{ code }] });
  });

  test("left empty is not an issue of its own", () => {
    expect(readIco(" \u00A0")).toEqual({ value: null, findings: [] });
  });

  test("keeps its value when written back, and nothing throws", () => {
    const typed = fc.oneof(fc.string(), fc.stringMatching(/^ ?(IČO?:? ?)?\d{4,8}$/));
    fc.assert(
      fc.property(typed, (text) => {
        const { value, findings } = readIco(text);
        if (value !== null) expect(readIco(value)).toEqual({ value, findings: [] });
        for (const { fix } of findings) if (fix !== undefined) expect(fix).toBe(value);
      }),
    );
  });

  test("survives the loss of its leading zeros", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_000, max: 9_999_999 }), (number) => {
        const body = String(number).padStart(7, "0");
        const ico = [..."0123456789"].map((last) => body + last).find(isIco) ?? "";
        expect(ico).toHaveLength(8);
        expect(readIco(String(Number(ico))).value).toBe(ico);
      }),
    );
  });
});
