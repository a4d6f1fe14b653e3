import { expect, test } from "vitest";
import {
  hasSecretAddress,
  tellsSecret,
  tellsStreet,
  withoutSecret,
} from "../../../src/core/workbook/secret-address.ts";

const SECRET = { secretAddress: "ano", street: "Tajná ulička 7", municipality: "Hlinsko" };

test.for([
  ["ano", true],
  ["ANO", true],
  ["asi ano", true],
  ["ne", false],
  ["Ne.", false],
  ["", false],
  [" \u00a0", false],
] as const)("the answer „%s“ keeps an address secret: %s", ([secretAddress, secret]) => {
  expect(hasSecretAddress({ texts: { secretAddress } })).toBe(secret);
});

test.for([
  ["Tajná ulička 7", "klub v ulici Tajná ulička", true],
  ["Tajná ulička 7", "najdete nás v Tajné uličce", true],
  ["Tajná ulička 7", "TAJNA ULICKA", true],
  ["Tajná ulička 7", "Tajna\u0301 ulic\u030cka", true],
  ["Tajná ulička 7", "Taj\u00adná ulička", true],
  ["Tajná ulička 7", "https://example.cz/tajnaulicka", true],
  ["Tajná ulička 7", "tajná pomoc", false],
  ["Tajná 7, 539 01 Hlinsko", "dům v Tajné", true],
  ["Tajná 7, 539 01 Hlinsko", "Hlinsko a okolí", false],
  ["ul. Tajná 7", "Tajná 12", true],
  ["Lhota čp. 12", "Lhota", true],
  ["nám. Svobody 3", "na náměstí Svobody", true],
  ["28. října 12", "28. října", true],
  ["28. října 12", "od 1. října", false],
  ["Nová 5", "inovativní postupy", false],
  ["Nová 5", "ulice Nové", true],
  ["č. p. 5", "č. p.", false],
  ["", "cokoli", false],
  ["5", "5 dní v týdnu", false],
] as const)("of „%s“ the text „%s“ tells: %s", ([street, text, tells]) => {
  expect(tellsStreet(text, street)).toBe(tells);
});

test.for([
  ["of a column of places anything", SECRET, "municipality", "Praha", true],
  ["another place of the service", { ...SECRET, otherPlaces: "Skrytá 3" }, "hours", "po Skrytá 8–10", true],
  ["its own town as another place", { ...SECRET, otherPlaces: "Hlinsko" }, "territory", "Hlinsko", false],
  ["of a known address nothing", { ...SECRET, secretAddress: "ne" }, "street", "Tajná ulička 7", false],
] as const)("tells %s", ([, texts, field, text, tells]) => {
  expect(tellsSecret({ texts }, field, [text])).toBe(tells);
});

test("a row loses its places and what repeats its street", () => {
  expect(withoutSecret({ ...SECRET, name: "Azylový dům", territory: "Tajná ulička a okolí" })).toEqual({
    secretAddress: "ano",
    name: "Azylový dům",
  });
});
