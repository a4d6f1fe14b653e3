import { describe, expect, test } from "vitest";
import { lintPart } from "../../../src/core/messages/lint-letter.ts";
import { letterFields } from "../../../src/core/messages/template-fields.ts";
import { readWorkbook } from "../../../src/core/workbook/workbook.ts";
import { aContact, anEvent, gridsOf } from "../../support/workbook.ts";

const CONTACTS = gridsOf({ contacts: [aContact()] }).find(({ name }) => name === "Kontakty");
const WORKBOOK = readWorkbook([
  ...gridsOf({ events: [anEvent()] }),
  {
    name: "Kontakty",
    rows: (CONTACTS?.rows ?? []).map((cells, row) => [...cells, row === 0 ? "Strava?" : "bez masa"]),
  },
]);
const FIELDS = letterFields(WORKBOOK, "pozvánka");

function codes(part: "subject" | "body", source: string): readonly string[] {
  return lintPart(part, source, FIELDS).findings.map(({ code }) => code);
}

describe("the linter of letters", () => {
  test.for([
    { source: "{{oslovení}} {{místo}}", found: [] },
    { source: "{{oslovani}}", found: ["template-misspelt-field"] },
    { source: "{{nesmysl úplný}}", found: ["template-unknown-field"] },
    { source: "{{Strava?}} {{kontakt: Strava?}} {{akce: kapacita}} {{kapacita}} {{ověřeno}}", found: [] },
    { source: "{{#místo}}{{^místo}}nikdy{{/místo}}{{/místo}}", found: ["template-unreachable"] },
    { source: "{{^místo}}{{#místo}}nikdy{{/místo}}{{/místo}}", found: ["template-unreachable"] },
    { source: "{{^program}}{{#each program}}-{{.}}{{/each}}{{/program}}", found: ["template-unreachable"] },
    { source: "{{^místo}}{{místo}}{{/místo}}", found: ["template-always-blank"] },
    { source: "{{^oslovení}}Dobrý den,{{/oslovení}}", found: ["template-never-blank"] },
    { source: "{{#místo}}{{místo|upřesníme}}{{/místo}}", found: ["template-unused-fallback"] },
    { source: "{{akce|naše akce}}", found: ["template-unused-fallback"] },
    { source: "{{místo|upřesníme}} {{místo!}}", found: [] },
    { source: "{{.}}", found: ["template-item-outside-list"] },
    { source: "{{#each program}}- {{.}}\n{{/each}}", found: [] },
    { source: "{{#místo}}x", found: ["template-unclosed-section"] },
    { source: "{{místo!|x}}", found: ["template-unknown-syntax"] },
    { source: " ", found: ["message-no-text"] },
    { source: "koncept: r-1234567", found: [] },
  ])("finds $found in $source", ({ source, found }) => {
    expect(codes("body", source)).toEqual(found);
  });

  test.for([
    { source: "Pozvánka: {{akce}}", found: [] },
    { source: "Program: {{program}}", found: ["template-list-in-subject"] },
    { source: "{{#each program}}{{.}} {{/each}}", found: ["template-list-in-subject"] },
    { source: "", found: ["message-no-subject"] },
  ])("finds $found in the subject $source", ({ source, found }) => {
    expect(codes("subject", source)).toEqual(found);
  });

  test("describes every field for the buttons, with the team's own columns last", () => {
    expect(FIELDS[0]).toMatchObject({ name: "oslovení", of: "receiver", always: true });
    expect(FIELDS.every(({ about }) => about.cs !== "" && about.en !== "")).toBe(true);
    expect(FIELDS.filter(({ name }) => name.includes("Strava"))).toEqual([
      {
        name: "Strava?",
        of: "contact-column",
        about: { cs: "sloupec Strava? listu Kontakty", en: "column Strava? of Kontakty" },
        list: false,
        always: false,
      },
      expect.objectContaining({ name: "kontakt: Strava?" }),
    ]);
  });

  test("answers for 50 000 characters of sections", () => {
    expect(codes("body", "{{#místo}}".repeat(5_000)).length).toBeGreaterThan(0);
    expect(codes("body", "{{#místo}}{{/místo}}".repeat(2_500))).toEqual([]);
  });
});
