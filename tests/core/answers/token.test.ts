import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sameText } from "../../../src/core/answers/sign.ts";
import { makeStamp, readStamp } from "../../../src/core/answers/stamp.ts";
import { type LinkPayload, makeToken, readToken } from "../../../src/core/answers/token.ts";
import { fromEpochDays } from "../../../src/core/plain-date.ts";
import { sign } from "../../support/answers.ts";

const PAYLOAD: LinkPayload = {
  kind: "odpověď",
  event: "S-001",
  contact: "K-0345",
  expires: "2026-07-01",
  version: 2,
};

const payloads = fc.record({
  kind: fc.constantFrom("odpověď", "odhlášení"),
  event: fc.string({ unit: "binary", maxLength: 12 }),
  contact: fc.string({ unit: "binary", minLength: 1, maxLength: 12 }),
  expires: fc.integer({ min: 0, max: 40_000 }).map(fromEpochDays),
  version: fc.integer({ min: 0, max: 99_999 }),
}) satisfies fc.Arbitrary<LinkPayload>;

describe("a personal link's text", () => {
  test("is short, the same for the same payload, and needs no escaping in an address", () => {
    const token = makeToken(PAYLOAD, sign);
    expect(token).toMatch(/^[\w.-]{20,60}$/);
    expect(encodeURIComponent(token)).toBe(token);
    expect(makeToken(PAYLOAD, sign)).toBe(token);
  });

  test("ends with a digit, because mail programs leave other signs out of a link", () => {
    fc.assert(fc.property(payloads, (payload) => /\d$/.test(makeToken(payload, sign))));
  });

  test("reads back as what it was made from, whatever the ids are", () => {
    fc.assert(
      fc.property(payloads, (payload) => {
        fc.pre(makeToken(payload, sign).length <= 400);
        expect(readToken(makeToken(payload, sign), sign, "1970-01-01")).toEqual({ payload, fault: null });
      }),
    );
  });

  test("works on its last day and not on the next", () => {
    const token = makeToken(PAYLOAD, sign);
    expect(readToken(token, sign, "2026-07-01").fault).toBeNull();
    expect(readToken(token, sign, "2026-07-02").fault).toBe("expired");
  });

  test("is refused when any of its characters changes", () => {
    const token = makeToken(PAYLOAD, sign);
    fc.assert(
      fc.property(fc.nat(token.length - 1), fc.constantFrom(..."aZ09-_.o%é"), (at, character) => {
        fc.pre(token[at] !== character);
        const changed = token.slice(0, at) + character + token.slice(at + 1);
        expect(readToken(changed, sign, "2026-05-01").payload).toBeNull();
      }),
    );
  });

  test("is refused when another workbook's secret signed it", () => {
    const other = (text: string) => sign(`${text}!`);
    expect(readToken(makeToken(PAYLOAD, other), sign, "2026-05-01").fault).toBe("forged");
  });

  test.for(["", "x", "a".repeat(50_000), "K-001", "..", "\u0000", "AAAAAAAAAAAAAAAAAAAAAA.o.S.K.1"])(
    "is broken, not forged, when it is not whole: %j",
    (text) => {
      expect(readToken(text, sign, "2026-05-01").fault).toBe("broken");
    },
  );

  test("never breaks on any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 500 }), (text) => {
        expect(readToken(text, sign, "2026-05-01").payload).toBeNull();
      }),
    );
  });
});

describe("a form's stamp", () => {
  test("holds for its own form alone", () => {
    const stamp = makeStamp({ seconds: 1_800_000_000, state: "2-0a1b2c3d" }, "S-001:K-001", sign);
    expect(readStamp(stamp, "S-001:K-001", sign)).toEqual({ seconds: 1_800_000_000, state: "2-0a1b2c3d" });
    expect(readStamp(stamp, "S-001:K-002", sign)).toBeNull();
    expect(readStamp(stamp.replace("2-0a", "3-0a"), "S-001:K-001", sign)).toBeNull();
  });
});

test("texts are the same exactly when they are equal", () => {
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => sameText(a, b) === (a === b)));
  fc.assert(fc.property(fc.string(), (a) => sameText(a, a)));
});
