import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Fields, type MergeForm, merge } from "../../../src/core/messages/merge.ts";
import { parseTemplate, type Template } from "../../../src/core/messages/template.ts";
import { templateFindings } from "../../../src/core/messages/template-findings.ts";

const KNOWN = ["oslovení", "Název akce", "datum", "místo", "program", "organizace"];

describe("a template filled in", () => {
  test.for<{ template: string; fields: Fields; text: string }>([
    {
      template: "{{oslovení}},",
      fields: { oslovení: "Vážená paní starostko" },
      text: "Vážená paní starostko,",
    },
    { template: "{{ NAZEV  akce }}", fields: { "Název akce": "Kulatý stůl" }, text: "Kulatý stůl" },
    { template: "{{místo|místo upřesníme}}", fields: { místo: " " }, text: "místo upřesníme" },
    { template: "{{místo|místo upřesníme}}", fields: { místo: "radnice" }, text: "radnice" },
    { template: "A{{místo|}}B", fields: {}, text: "AB" },
    {
      template: "{{#místo}}Místo: {{místo}}.{{/místo}}{{^místo}}Bez místa.{{/místo}}",
      fields: { místo: "radnice" },
      text: "Místo: radnice.",
    },
    {
      template: "{{#místo}}Místo: {{místo}}.{{/misto}}{{^místo}}Bez místa.{{/místo}}",
      fields: { místo: "" },
      text: "Bez místa.",
    },
    {
      template: "Program:\n{{#each program}}\n- {{bod}} ({{kdo}})\n{{/each}}\nKonec",
      fields: {
        program: [
          { bod: "Zahájení", kdo: "vedoucí" },
          { bod: "Různé", kdo: "všichni" },
        ],
      },
      text: "Program:\n- Zahájení (vedoucí)\n- Různé (všichni)\nKonec",
    },
    {
      template: "{{#each termíny}}{{.}}; {{/each}}",
      fields: { termíny: ["5. 3.", "6. 3."] },
      text: "5. 3.; 6. 3.; ",
    },
    {
      template: "{{#each program}}\n- {{.}}\n{{/each}}",
      fields: { program: "Zahájení\n\n Různé \n" },
      text: "- Zahájení\n- Různé\n",
    },
    {
      template: "{{#each akce}}{{název}} {{rok}} {{/each}}",
      fields: { rok: "2026", akce: [{ název: "A" }, { název: "B", rok: "2027" }] },
      text: "A 2026 B 2027 ",
    },
    {
      template: "{{#program}}je{{/program}}{{^program}}není{{/program}}",
      fields: { program: [] },
      text: "není",
    },
    { template: "jedna { závorka } a {\n{", fields: {}, text: "jedna { závorka } a {\n{" },
    { template: "řádek\r\n{{datum}}\r\n", fields: { datum: "dnes" }, text: "řádek\ndnes\n" },
  ])("$template", ({ template, fields, text }) => {
    expect(merge(read(template), fields, "text")).toEqual({ text, findings: [] });
  });

  // Czech of real invitations: "ve čtvrtek", "ve 13.00", but "v 9.00".
  test.for([
    { template: "v {{kdy}}", kdy: "čtvrtek 14. května 2026", text: "ve čtvrtek 14. května 2026" },
    { template: "v {{kdy}}", kdy: "pátek", text: "v\u00a0pátek" },
    { template: "ve {{kdy}}", kdy: "pátek", text: "v\u00a0pátek" },
    { template: "sejdeme se v\u00a0{{kdy}}", kdy: "13:00", text: "sejdeme se ve 13:00" },
    { template: "v {{kdy}}", kdy: "9:00", text: "v\u00a09:00" },
    { template: "(v {{kdy}})", kdy: "středu", text: "(ve středu)" },
    { template: "V {{kdy}} začínáme", kdy: "středu", text: "Ve středu začínáme" },
    { template: "v {{kdy}}", kdy: "ve čtvrtek 14. května", text: "ve čtvrtek 14. května" },
    { template: "z {{kdy}}", kdy: "Strakonic", text: "ze Strakonic" },
    { template: "s {{kdy}}", kdy: "Petrem", text: "s\u00a0Petrem" },
    { template: "sejdeme se {{kdy}}", kdy: "zítra", text: "sejdeme se zítra" },
    { template: "dív {{kdy}}", kdy: "středu", text: "dív středu" },
    { template: "v {{nic|středu}}", kdy: "", text: "ve středu" },
  ])("chooses the preposition in $template by $kdy", ({ template, kdy, text }) => {
    expect(merge(read(template), { kdy }, "text").text).toBe(text);
  });

  test("reports each blank field once, and still shows the rest", () => {
    const { text, findings } = merge(read("A\n{{datum}} {{místo}}\n{{Datum}}"), { místo: " " }, "text");
    expect(text).toBe("A\n \n");
    expect(findings).toEqual([
      { code: "template-blank-field", values: { mark: "{{Datum}}", name: "Datum", line: 3, column: 1 } },
      { code: "template-blank-field", values: { mark: "{{místo}}", name: "místo", line: 2, column: 11 } },
    ]);
  });

  test("never reads a value as template", () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom<MergeForm>("text", "letter"), (value, form) => {
        const hostile = `{{b}}${value}{{#b}}{{/x}}{{`;
        const { text } = merge(read("[{{a}}]"), { a: hostile, b: "UNIKLO" }, form);
        expect(form === "text" ? text : text.replace(/\\([\\*[\]()])/g, "$1")).toBe(`[${hostile.trim()}]`);
      }),
    );
  });

  test("leaves nothing of a value that HTML could read", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom("<", ">", '"', "'", "&", "{", "}", "a") }), (value) => {
        const { text } = merge(read('<p title="{{a}}">{{a|-}}</p>'), { a: value }, "html");
        expect(text.replace(/^<p title="|">|<\/p>$/g, "")).not.toMatch(/[<>"']|&(?!amp;|lt;|gt;|quot;|#39;)/);
      }),
    );
  });
});

describe("a template that cannot be read", () => {
  test.for([
    {
      template: "Dobrý den {{oslovení",
      code: "template-unclosed-mark",
      values: { mark: "{{oslovení", line: 1, column: 11 },
    },
    {
      template: "a\nb {{oslovení\n}}",
      code: "template-unclosed-mark",
      values: { mark: "{{oslovení", line: 2, column: 3 },
    },
    { template: "datum}}", code: "template-stray-mark", values: { mark: "}}", line: 1, column: 6 } },
    { template: "{{}}", code: "template-unknown-syntax", values: { mark: "{{}}", line: 1, column: 1 } },
    {
      template: "{{>hlavička}}",
      code: "template-unknown-syntax",
      values: { mark: "{{>hlavička}}", line: 1, column: 1 },
    },
    {
      template: "{{#if datum > 5}}",
      code: "template-unknown-syntax",
      values: { mark: "{{#if datum > 5}}", line: 1, column: 1 },
    },
    {
      template: "x\n{{#program}}\ny",
      code: "template-unclosed-section",
      values: { mark: "{{#program}}", line: 2, column: 1, expected: "{{/program}}" },
    },
    {
      template: "{{#each body}}x",
      code: "template-unclosed-section",
      values: { mark: "{{#each body}}", line: 1, column: 1, expected: "{{/each}}" },
    },
    {
      template: "x{{/program}}",
      code: "template-unopened-section",
      values: { mark: "{{/program}}", line: 1, column: 2 },
    },
    {
      template: "{{#program}}x{{/programm}}",
      code: "template-wrong-closing",
      values: {
        mark: "{{/programm}}",
        line: 1,
        column: 14,
        opened: "{{#program}}",
        expected: "{{/program}}",
      },
    },
    {
      template: "{{#a}}{{#b}}x{{/a}}",
      code: "template-unclosed-section",
      values: { mark: "{{#b}}", line: 1, column: 7, expected: "{{/b}}" },
    },
  ])("says where in $template", ({ template, code, values }) => {
    expect(parseTemplate(template)).toEqual({ value: null, findings: [{ code, values }] });
  });

  test("says when sections lie too deep", () => {
    const { value, findings } = parseTemplate("{{#a}}".repeat(11) + "{{/a}}".repeat(11));
    expect(value).toBeNull();
    expect(findings.map(({ code }) => code)).toEqual(["template-too-deep"]);
    expect(parseTemplate("{{#a}}".repeat(10) + "{{/a}}".repeat(10)).findings).toEqual([]);
  });

  test.for([
    ["{{".repeat(25_000)],
    ["}}".repeat(25_000)],
    ["{{#a}}".repeat(8_000)],
    ["{{/a}}".repeat(8_000)],
    ["{{a ".repeat(12_000)],
    [`${" ".repeat(50_000)}{{#a}}`],
    ["{{\u0000}}{{\ud800}}{{\u00a0}}"],
    [""],
  ])("is answered, however long and ugly it is", ([template = ""]) => {
    expect(parseTemplate(template).findings.length).toBeLessThanOrEqual(20);
  });

  test("never makes the reader throw, and what can be read can be filled", () => {
    const unit = fc.constantFrom(
      "{{",
      "}}",
      "#",
      "^",
      "/",
      "each ",
      "a",
      "ž",
      "|",
      "\n",
      " ",
      "v ",
      ".",
      "{",
    );
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (source) => {
        const { value, findings } = parseTemplate(source);
        expect(value === null).toBe(findings.length > 0);
        if (value !== null)
          expect(typeof merge(value, { a: "x", ž: ["y", "z"] }, "html").text).toBe("string");
      }),
      { numRuns: 1000 },
    );
  });
});

describe("the fields of a template", () => {
  test.for([
    { template: "{{Oslovení}} {{nazev akce}} {{#místo}}{{/místo}}", findings: [] },
    {
      template: "\n{{datumm}}",
      findings: [
        {
          code: "template-misspelt-field",
          values: { mark: "{{datumm}}", name: "datumm", line: 2, column: 1, nearest: "{{datum}}" },
        },
      ],
    },
    {
      template: "{{#each program}}{{částka}}{{částka}}{{/each}}",
      findings: [
        {
          code: "template-unknown-field",
          values: { mark: "{{částka}}", name: "částka", line: 1, column: 18, known: KNOWN.join(", ") },
        },
      ],
    },
  ])("are compared with the known ones: $template", ({ template, findings }) => {
    expect(templateFindings(read(template), KNOWN)).toEqual(findings);
  });
});

function read(source: string): Template {
  const { value, findings } = parseTemplate(source);
  expect(findings).toEqual([]);
  return value ?? { parts: [] };
}
