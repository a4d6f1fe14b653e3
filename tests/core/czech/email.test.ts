import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isRoleMailbox, readEmail } from "../../../src/core/czech/email.ts";

describe("readEmail", () => {
  test.for(["info@example.cz", "jana.novakova+kpss@mesto.example.cz", "o'neil@example.com", "a@b.cz"])(
    "accepts %s",
    (text) => {
      expect(readEmail(text)).toEqual({ value: text, findings: [] });
    },
  );

  test.for([
    [" info@example.cz ", "info@example.cz"],
    ["Info@EXAMPLE.cz", "Info@example.cz"],
    ["Jana Nováková <jana@example.cz>", "jana@example.cz"],
    ["mailto:info@example.cz", "info@example.cz"],
    ["info @ example.cz", "info@example.cz"],
    ["info@example.cz;", "info@example.cz"],
    ["e-mail: info@example.cz", "info@example.cz"],
  ] as const)("reads %j as %s and offers it", ([text, address]) => {
    expect(readEmail(text)).toEqual({ value: address, findings: [{ code: "email-format", fix: address }] });
  });

  test.for([
    ["info@example.cz\nBcc: x@example.cz", "email-line-break"],
    ["a@example.cz, b@example.cz", "email-several"],
    [
      "Tato e-mailová adresa je chráněna před spamboty. Pro její zobrazení musíte mít povolen Javascript.",
      "email-antispam",
    ],
    ["This email address is being protected from spambots.", "email-antispam"],
    ["info", "email-shape"],
    ["info@", "email-shape"],
    ["info@example", "email-shape"],
    ["in fo@example.cz", "email-shape"],
    ["info@-example.cz", "email-shape"],
    [".info@example.cz", "email-shape"],
    ["info@háčky.example.cz!", "email-shape"],
    [`${"x".repeat(65)}@example.cz`, "email-shape"],
  ] as const)("refuses %j: %s", ([text, code]) => {
    expect(readEmail(text)).toEqual({ value: null, findings: [{ code }] });
  });

  test("puts back an at sign that was spelt out", () => {
    expect(readEmail("info(at)example.cz")).toEqual({
      value: null,
      findings: [{ code: "email-at-word", fix: "info@example.cz" }],
    });
    expect(readEmail("info [zavináč] example.cz").findings[0]?.fix).toBe("info@example.cz");
  });

  test("explains diacritics and asks, but does not repair them by itself", () => {
    expect(readEmail("jiří.novák@example.cz")).toEqual({
      value: null,
      findings: [{ code: "email-diacritics", values: { suggestion: "jiri.novak@example.cz" } }],
    });
  });

  test.for([
    ["a@gmial.com", "a@gmail.com", true],
    ["a@gmail.cz", "a@gmail.com", true],
    ["a@sezanm.cz", "a@seznam.cz", true],
    ["a@sezam.cz", "a@seznam.cz", false],
    ["a@centrun.cz", "a@centrum.cz", false],
  ] as const)("asks whether %s is %s", ([text, suggestion, safe]) => {
    const { value, findings } = readEmail(text);
    expect(value).toBe(text);
    expect(findings).toEqual([
      { code: "email-domain-typo", values: { suggestion }, ...(safe ? { fix: suggestion } : {}) },
    ]);
  });

  test.for(["a@seznam.cz", "a@email.cz", "a@post.cz", "a@mesto.cz", "a@hotmail.cz.example.cz"])(
    "does not doubt %s",
    (text) => {
      expect(readEmail(text).findings).toEqual([]);
    },
  );

  test("gives only values that read as themselves and hold no control character", () => {
    const typed = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.emailAddress(),
      fc.stringMatching(/^[a-zá.@<> \n]{0,20}$/),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const { value } = readEmail(text);
        if (value === null) return;
        expect(value).toMatch(/^[!-~]+$/);
        expect(readEmail(value).value).toBe(value);
      }),
    );
  });

  test.for(["a", "@", ".", "a.", " ", "<", "a@", "(at)", "-"])(
    "is quick with 50 000 characters of %j",
    (piece) => {
      expect(readEmail(piece.repeat(50_000)).value).toBeNull();
    },
  );
});

describe("isRoleMailbox", () => {
  test.for([
    ["info@senevida.cz", true],
    ["domov@dsvamb.cz", true],
    ["reditel@dpskb.cz", true],
    ["kancelar@alkaops.cz", true],
    ["podatelna@mesto.example.cz", true],
    ["socialni.odbor@example.cz", true],
    ["info2@example.cz", true],
    ["cnnfm@cnnfm.cz", true],
    ["therapon98@therapon98.cz", true],
    ["dpskrizanov@seznam.cz", true],
    ["jana.novakova@example.cz", false],
    ["novakova@example.cz", false],
    ["jn@example.cz", false],
    ["", false],
  ] as const)("of %s is %s", ([address, role]) => {
    expect(isRoleMailbox(address)).toBe(role);
  });
});
