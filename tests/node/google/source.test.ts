import fc from "fast-check";
import { expect, test } from "vitest";
import { isGoogleSource, spreadsheetIdOf } from "../../../src/node/google/source.ts";

const ID = "1BxiMVs0XRA5nFMdKvBdBZjgmUUqptlbs74OgvE2upms";

test.for([
  { when: "the prefix", text: `google:${ID}` },
  { when: "the prefix in capitals and a space", text: ` Google: ${ID} ` },
  { when: "a link to edit", text: `https://docs.google.com/spreadsheets/d/${ID}/edit` },
  { when: "a link to one sheet", text: `https://docs.google.com/spreadsheets/d/${ID}/edit?gid=0#gid=0` },
  { when: "a shared link", text: `https://docs.google.com/spreadsheets/d/${ID}/edit?usp=sharing` },
  { when: "a link without an end", text: `https://docs.google.com/spreadsheets/d/${ID}` },
  {
    when: "a link of the second signed-in account",
    text: `https://docs.google.com/spreadsheets/u/1/d/${ID}/edit`,
  },
  {
    when: "a link of an organisation",
    text: `https://docs.google.com/a/mesto.example.cz/spreadsheets/d/${ID}/edit`,
  },
  { when: "a link of Drive", text: `https://drive.google.com/open?id=${ID}&usp=drive_copy` },
  { when: "the prefix before a link", text: `google:https://docs.google.com/spreadsheets/d/${ID}/edit` },
])("$when names the spreadsheet", ({ text }) => {
  expect(isGoogleSource(text)).toBe(true);
  expect(spreadsheetIdOf(text)).toBe(ID);
});

test("a bare id names a spreadsheet only where one is expected, because a file may be called so", () => {
  expect(spreadsheetIdOf(ID)).toBe(ID);
  expect(isGoogleSource(ID)).toBe(false);
});

test.for([
  { when: "nothing after the prefix", text: "google:" },
  { when: "a file after the prefix", text: "google:plán kampaně.xlsx" },
  { when: "a cut id", text: "google:1BxiMVs0" },
  // A page published by "File – Share – Publish to web" carries another kind of id.
  {
    when: "a published page",
    text: "https://docs.google.com/spreadsheets/d/e/2PACX-1vQnGfUkazka0000000000000000/pubhtml",
  },
  { when: "a text document", text: `https://docs.google.com/document/d/${ID}/edit` },
  { when: "another host", text: `https://docs.google.com.example.cz/spreadsheets/d/${ID}/edit` },
  { when: "a request smuggled in", text: `google:${ID}/values:batchGet?key=x` },
])("$when is no spreadsheet's address", ({ text }) => {
  expect(spreadsheetIdOf(text)).toBeNull();
});

test.for(["workbook.xlsx", "C:\\plan\\sešit.xlsx", "./google/plan.xlsx", "", "https://example.cz/plan.xlsx"])(
  "%j is a file, not a Google source",
  (text) => {
    expect(isGoogleSource(text)).toBe(false);
  },
);

test("an id is found only in letters, digits, hyphens and underscores, whatever is typed", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 400 }), (text) => {
      expect(spreadsheetIdOf(text) ?? ID).toMatch(/^[\w-]{20,200}$/);
    }),
  );
});
