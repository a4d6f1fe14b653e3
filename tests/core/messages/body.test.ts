import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Letter, toBodies } from "../../../src/core/messages/body.ts";
import { toFooter } from "../../../src/core/messages/footer.ts";
import { merge } from "../../../src/core/messages/merge.ts";
import { parseTemplate } from "../../../src/core/messages/template.ts";

describe("a letter as two bodies", () => {
  test("keeps paragraphs, lines, lists, bold and links in both", () => {
    const { text, html } = bodies({
      text: "Vážená paní starostko,\n\nzveme vás **ve čtvrtek 14. května** na jednání.\nProgram:\n- zahájení\n- různé\n\n[Potvrďte účast](https://kpss.example.cz/r?t=a&b=1) nebo pište na info@example.cz.",
    });
    expect(text).toBe(
      "Vážená paní starostko,\n\nzveme vás ve čtvrtek 14. května na jednání.\nProgram:\n\n- zahájení\n- různé\n\n" +
        "Potvrďte účast <https://kpss.example.cz/r?t=a&b=1> nebo pište na info@example.cz.\n",
    );
    expect(html).toContain(
      "<p>Vážená paní starostko,</p>\n<p>zveme vás <strong>ve čtvrtek 14. května</strong> na jednání.<br>\nProgram:</p>\n" +
        "<ul>\n<li>zahájení</li>\n<li>různé</li>\n</ul>\n" +
        '<p><a href="https://kpss.example.cz/r?t=a&amp;b=1">Potvrďte účast</a> nebo pište na <a href="mailto:info@example.cz">info@example.cz</a>.</p>',
    );
  });

  test("says its language where webmail keeps it, its title, and no colours", () => {
    const { html } = bodies({ language: "en", title: 'Invitation <"A">' });
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
    expect(html).toContain('<div lang="en"');
    expect(html).toContain("<title>Invitation &lt;&quot;A&quot;&gt;</title>");
    expect(html).not.toMatch(/[^-]color:|background/);
  });

  test("puts the footer and then the publicity block below", () => {
    const { text, html } = bodies({
      text: "Dopis",
      footer: ["Proč to máte.", "Jak ven."],
      publicity: ["Evropská unie"],
    });
    expect(text).toBe("Dopis\n\n--------\nProč to máte.\n\nJak ven.\n\n--------\nEvropská unie\n");
    expect(html.indexOf("Jak ven.")).toBeLessThan(html.indexOf("Evropská unie"));
    expect(html.match(/<hr>/g)).toHaveLength(1);
  });

  test.for([
    {
      text: "viz https://example.cz/a.",
      html: '<p>viz <a href="https://example.cz/a">https://example.cz/a</a>.</p>',
    },
    { text: "[klik](javascript:alert(1))", html: "<p>[klik](javascript:alert(1))</p>" },
    { text: "2 ** 3 a *tak*", html: "<p>2 ** 3 a *tak*</p>" },
    { text: "- položka <b>", html: "<ul>\n<li>položka &lt;b&gt;</li>\n</ul>" },
    { text: "14-16 hodin", html: "<p>14-16 hodin</p>" },
    {
      text: "**https://example.cz**",
      html: '<p><strong><a href="https://example.cz">https://example.cz</a></strong></p>',
    },
    { text: "\\*\\*ne\\*\\*", html: "<p>**ne**</p>" },
    { text: "čáp\u0000\u0007 ✓", html: "<p>čáp ✓</p>" },
    {
      text: "https://příklad.cz/č",
      html: '<p><a href="https://p%C5%99%C3%ADklad.cz/%C4%8D">https://příklad.cz/č</a></p>',
    },
  ])("reads $text", ({ text, html }) => {
    expect(bodies({ text }).html).toContain(`\n${html}\n`);
  });

  test("shows a value as it is: never bold, never a link with another address, never HTML", () => {
    const unit = fc.constantFrom(
      "**",
      "[",
      "](",
      "https://evil.example/",
      ")",
      "<b>",
      "&",
      "\\",
      "a",
      "ž ",
      "{{x}}",
      "(",
      "]",
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 20 }), (value) => {
        const { value: template } = parseTemplate("a{{x}}z");
        const letter = merge(template ?? { parts: [] }, { x: `.${value}.` }, "letter").text;
        const { html, text } = bodies({ text: letter });
        expect(html).not.toContain("<strong>");
        expect(html).not.toContain("<b>");
        for (const [, href = "", label = ""] of html.matchAll(/<a href="([^"]*)">([^<]*)<\/a>/g)) {
          expect(decodeURIComponent(href)).toBe(label);
        }
        expect(text).toBe(`a.${value}.z\n`);
      }),
      { numRuns: 500 },
    );
  });

  test.for([
    "*".repeat(50_000),
    "**a".repeat(15_000),
    "[".repeat(50_000),
    "[a](".repeat(12_000),
    "a".repeat(50_000),
    "a@".repeat(25_000),
    `https://${".".repeat(50_000)}`,
    "a.".repeat(25_000),
    "\\".repeat(50_000),
  ])("answers for 50 000 characters of $0", (text) => {
    expect(bodies({ text }).html.length).toBeGreaterThan(text.length / 2);
  });
});

describe("the footer", () => {
  test("says why the person got the letter, who keeps the data and how to be taken off", () => {
    const footer = toFooter(
      {
        controller: "Město Strakonice",
        reason: "jste členem pracovní skupiny Senioři",
        privacyUrl: "https://example.cz/udaje",
        contact: "kpss@example.cz",
      },
      "cs",
    );
    expect(bodies({ footer }).text).toContain(
      "Tuto zprávu dostáváte, protože jste členem pracovní skupiny Senioři.",
    );
    expect(bodies({ footer }).html).toContain('<a href="https://example.cz/udaje">');
    expect(bodies({ footer }).html).toContain('<a href="mailto:kpss@example.cz">');
  });

  test("names whom to ask when the information stands nowhere on the web", () => {
    const footer = toFooter({ controller: "MAS [*]", reason: "", contact: "mas@example.cz" }, "en");
    expect(bodies({ footer }).text).toContain("MAS [*] keeps your contact details");
    expect(bodies({ footer }).text).toContain("Ask at mas@example.cz");
  });
});

function bodies(changes: Partial<Letter>) {
  return toBodies({ title: "Pozvánka", language: "cs", text: "Dobrý den", ...changes });
}
