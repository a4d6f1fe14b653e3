import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attribute, characters, escapeAttribute, nextTag } from "../../src/core/xml.ts";
import { decodeCellText, encodeCellText } from "../../src/node/xlsx/cell-text.ts";
import { childrenOf, elementsNamed, rootElement } from "../../src/node/xlsx/elements.ts";
import { movedFormula } from "../../src/node/xlsx/shared-formulas.ts";
import { withAttribute } from "../../src/node/xlsx/xml-edit.ts";

const firstTag = (xml: string) => {
  const tag = nextTag(xml, 0);
  if (tag === null) throw new Error("no tag");
  return tag;
};

describe("the XML reader", () => {
  test("passes over comments, CDATA and instructions, and minds quotes", () => {
    const xml = '<?xml version="1.0"?><!-- <a> --><![CDATA[<b>]]><x:c d="a>b" e=\'"\'/>';
    const tag = firstTag(xml);
    expect([tag.name, tag.kind, attribute(xml, tag, "d"), attribute(xml, tag, "e")]).toEqual([
      "c",
      "empty",
      "a>b",
      '"',
    ]);
  });

  test.for([
    { tag: '<c r="A1" rr="x">', name: "r", value: "A1" },
    { tag: '<c rr="x" r = "A1">', name: "r", value: "A1" },
    { tag: "<c\n\tr='A1'/>", name: "r", value: "A1" },
    { tag: '<c a="r=1">', name: "r", value: null },
    { tag: '<c r="&lt;&#x41;&#65;&nic;">', name: "r", value: "<AA&nic;" },
    { tag: '<c x:r="1">', name: "r", value: null },
    { tag: '<c r="1', name: "r", value: null },
  ])("reads $name of $tag as $value", ({ tag, name, value }) => {
    const whole = { kind: "open", name: "c", start: 0, end: tag.length } as const;
    expect(attribute(tag, whole, name)).toBe(value);
  });

  test("finds children and elements however deep", () => {
    const xml = "<a><b><c/></b><!-- <b/> --><b/></a>";
    const root = rootElement(xml);
    expect(root && childrenOf(xml, root).map(({ start, end }) => xml.slice(start, end))).toEqual([
      "<b><c/></b>",
      "<b/>",
    ]);
    expect(elementsNamed(xml, "c")).toHaveLength(1);
    expect(rootElement("<a><b>")).toBeNull();
  });

  test.for([
    "<x:a><x:a/></x:a>",
    "<a><![CDATA[</a>]]></a>",
    "<a><!-- </a> --></a>",
    "<a><ab></ab></a >",
    "<a><a></a></a>",
  ])("finds the end of %s behind what looks like it", (xml) => {
    expect(rootElement(`${xml}<!-- </a> -->`)?.end).toBe(xml.length);
  });

  test("takes characters as XML means them", () => {
    const xml = "a\r\nb<!-- x --><![CDATA[&amp;]]>&amp;<i>c</i>";
    expect(characters(xml, 0, xml.length)).toBe("a\nb&amp;&c");
  });

  test("never fails or hangs on any text", () => {
    const pieces = fc.constantFrom(
      "<",
      ">",
      "/",
      '"',
      "'",
      "=",
      "&",
      "!--",
      "-->",
      "![CDATA[",
      "]]>",
      "?",
      "a",
      ":",
      " ",
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const xml = parts.join("");
        const root = rootElement(xml);
        expect(root === null || root.end <= xml.length).toBe(true);
        expect(characters(xml, 0, xml.length).length).toBeLessThanOrEqual(xml.length);
      }),
    );
  });
});

describe("the XML writer", () => {
  test("writes attributes that read back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (value) => {
        const tag = `<c r="1" n="${escapeAttribute(value)}"/>`;
        expect(attribute(tag, firstTag(tag), "n")).toBe(value);
        const changed = withAttribute(tag, "r", value);
        expect(attribute(changed, firstTag(changed), "r")).toBe(value);
        expect(withAttribute(changed, "r", null)).toBe(tag.replace(' r="1"', ""));
      }),
    );
  });

  test("writes cell texts that XML can carry and that read back", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const encoded = encodeCellText(text);
        expect(Buffer.from(encoded, "utf8").toString("utf8")).toBe(encoded);
        expect(decodeCellText(characters(encoded, 0, encoded.length))).toBe(text);
      }),
    );
  });
});

describe("movedFormula", () => {
  test.for([
    { formula: "A1+$B$2+C$3+$D4", moved: "B3+$B$2+D$3+$D6" },
    { formula: 'LOG10(A1)&"A1"', moved: 'LOG10(B3)&"A1"' },
    { formula: "'A1 plán'!A1:B2", moved: "'A1 plán'!B3:C4" },
    { formula: "Tab1[A1]+jméno.A1+éA1+AB1!B1", moved: "Tab1[A1]+jméno.A1+éA1+AB1!C3" },
  ])("moves $formula to $moved", ({ formula, moved }) => {
    expect(movedFormula(formula, 2, 1)).toBe(moved);
  });

  test("says so where a reference would leave the sheet", () => {
    expect(movedFormula("A1", -1, 0)).toBe("#REF!");
  });
});
