import { describe, expect, test } from "vitest";
import { ISSUES } from "../../../src/core/texts/issues.ts";
import { say, type Text } from "../../../src/core/texts/say.ts";

const LETTERS: Text = { cs: "{n} {n|pozvánka|pozvánky|pozvánek}", en: "{n} {n|invitation|invitations}" };

describe("say", () => {
  test.for([
    [0, "0 pozvánek"],
    [1, "1 pozvánka"],
    [2, "2 pozvánky"],
    [4, "4 pozvánky"],
    [5, "5 pozvánek"],
    [22, "22 pozvánek"],
    [1.5, "1.5 pozvánky"],
  ] as const)("counts %d in Czech as %s", ([n, expected]) => {
    expect(say(LETTERS, "cs", { n })).toBe(expected);
  });

  test("counts one and many in English", () => {
    expect([1, 3].map((n) => say(LETTERS, "en", { n }))).toEqual(["1 invitation", "3 invitations"]);
  });

  test("never reads a value as a hole of its own", () => {
    expect(say({ cs: "{a} {b}", en: "" }, "cs", { a: "{b}", b: "x" })).toBe("{b} x");
  });

  test("leaves a hole without a value as it stands", () => {
    expect(say({ cs: "Dobrý den, {name}", en: "" }, "cs")).toBe("Dobrý den, {name}");
  });
});

describe("the table of issues", () => {
  const texts = Object.entries(ISSUES).flatMap(([code, { says, advice }]) => [
    [code, says],
    [code, advice],
  ]) as [string, Text][];

  test.for(texts)("%s is said in both languages with the same values", ([, text]) => {
    expect(text.cs).not.toBe("");
    expect(namesIn(text.en)).toEqual(namesIn(text.cs));
  });

  test("speaks without exclamation marks and straight quotes", () => {
    // What is to be typed literally may have one.
    const spoken = (text: string) => text.replace(/\{\{.*?\}\}|!\[[^\]]*\]\([^)]*\)/g, "");
    const loud = texts.filter(([, { cs }]) => /!|"/.test(spoken(cs)));
    expect(loud.map(([code]) => code)).toEqual([]);
  });
});

function namesIn(text: string): readonly string[] {
  return [
    ...new Set([...text.matchAll(/(?<!\{)\{(\w+)(?:\|[^{}]*)?\}(?!\})/g)].map(([, name = ""]) => name)),
  ].sort();
}
