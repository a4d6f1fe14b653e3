import { describe, expect, test } from "vitest";
import type { Mode } from "./google/execution.ts";
import { createGoogle, type Google } from "./google/google.ts";

/** Runs a piece of a script against the double; the last line of the body is the function's. */
function run(body: string, mode: Mode = "menu", without: readonly string[] = []): Google {
  const google = createGoogle({
    code: `function piece() { ${body} }`,
    grids: [
      {
        name: "List",
        rows: [
          ["IČO", "název"],
          ["00263958", "=1+1"],
        ],
      },
    ],
    without,
  });
  google.run("piece", mode);
  return google;
}

/** A small message as Gmail wants it. */
function rawTo(to: string): string {
  const headers = ["From: a@example.cz", `To: ${to}`, "Subject: x", "Message-ID: <x@example.cz>"];
  const lines = [...headers, "MIME-Version: 1.0", "Content-Type: text/plain", "", "x", ""];
  return Buffer.from(lines.join("\r\n")).toString("base64url");
}

const SHEET = "const sheet = SpreadsheetApp.getActive().getSheets()[0];";

/** What Google refuses, the double refuses: otherwise a test against it would prove nothing. */
describe("the double of Google throws", () => {
  test.for([
    ["a method that nothing of ours uses", "SpreadsheetApp.getActive().getOwner()", "Spreadsheet.getOwner"],
    ["a misspelt member", `${SHEET} sheet.getDataRange().getDisplayValue()`, "Range.getDisplayValue"],
    ["an assignment", "SpreadsheetApp.getUi().title = 'x'", "cannot be assigned"],
    [
      "too few rows",
      `${SHEET} sheet.getRange(1, 1, 2, 1).setNotes([['a']])`,
      "The number of rows in the data",
    ],
    [
      "ragged rows",
      `${SHEET} sheet.getRange(1, 1, 2, 2).setNotes([['a', 'b'], ['c']])`,
      "The number of columns",
    ],
    [
      "rows that are no rows",
      `${SHEET} sheet.getRange(1, 1).setNotes('a')`,
      "don't match the method signature",
    ],
    ["a range outside the sheet", `${SHEET} sheet.getRange(1001, 1)`, "outside the dimensions of the sheet"],
    ["a row nought", `${SHEET} sheet.getRange(0, 1)`, "at least 1"],
    [
      "a plain text for rich text",
      `${SHEET} sheet.getRange(1, 1).setRichTextValues([['a']])`,
      "setRichTextValues",
    ],
    [
      "a rule without a format",
      "SpreadsheetApp.newConditionalFormatRule().whenFormulaSatisfied('=1').build()",
      "lacks",
    ],
    [
      "a second sheet of the same name",
      "SpreadsheetApp.getActive().insertSheet('List', 0)",
      "already exists",
    ],
    ["bytes over 127", "Utilities.newBlob([200], 'text/plain', 'x')", "(class)[]"],
    [
      "a document that is no .docx",
      "Drive.Files.create({ name: 'x', mimeType: 'application/vnd.google-apps.document' }, Utilities.newBlob('x', 'text/plain', 'x'), { fields: 'id' })",
      "cannot be converted",
    ],
    ["a file it has not made", "Drive.Files.get('somebody-elses', { fields: 'id' })", "File not found"],
    [
      "a property over 9 KB",
      "PropertiesService.getDocumentProperties().setProperty('a', 'č'.repeat(5000))",
      "too large",
    ],
    [
      "a property that is no text",
      "PropertiesService.getDocumentProperties().setProperty('a', 1)",
      "is a text",
    ],
    ["a message that is no base64url", "Gmail.Users.Messages.send({ raw: 'a+b=' }, 'me')", "ByteString"],
    ["a message that is none", "Gmail.Users.Messages.send({ raw: 'YWJj' }, 'me')", "Invalid From header"],
    [
      "a message to two people",
      `Gmail.Users.Messages.send({ raw: '${rawTo("a@example.cz, b@example.cz")}' }, 'me')`,
      "Invalid To header",
    ],
    [
      "somebody else's mailbox",
      `Gmail.Users.Messages.send({ raw: '${rawTo("a@example.cz")}' }, 'kolega@example.cz')`,
      "Delegation denied",
    ],
    ["a trigger in the past", "ScriptApp.newTrigger('x').timeBased().after(0)", "positive"],
    ["a result with a date", "return { at: new Date() }", "cannot be sent to a page"],
    ["a global that Google lacks", "new URL('https://example.cz')", "URL is not defined"],
  ])("at %s", ([, body = "", message = ""]) => {
    expect(() => run(body)).toThrow(message);
  });

  test.for([
    ["spreadsheets.currentonly", "SpreadsheetApp.getActive()"],
    ["drive.file", "Drive.Files.get('x', { fields: 'id' })"],
    ["gmail.send", `Gmail.Users.Messages.send({ raw: '${rawTo("a@example.cz")}' }, 'me')`],
    ["script.send_mail", "MailApp.getRemainingDailyQuota()"],
    ["script.scriptapp", "ScriptApp.getProjectTriggers()"],
    ["script.container.ui", "SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('x'), 'x')"],
    ["userinfo.email", "Session.getEffectiveUser().getEmail()"],
    ["script.external_request", "UrlFetchApp.fetchAll([{ url: 'https://ares.gov.cz/' }])"],
  ])("without the scope %s", ([scope = "", body = ""]) => {
    expect(() => run(body, "menu", [scope])).toThrow(scope);
  });

  test.for([
    ["none", "SpreadsheetApp.getActive()"],
    ["none", "PropertiesService.getDocumentProperties()"],
    ["none", "Session.getActiveUserLocale()"],
    ["limited", "SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('x'), 'x')"],
    ["limited", "ScriptApp.newTrigger('x')"],
    ["clock", "SpreadsheetApp.getUi()"],
  ] as const)("in the mode %s at %s", ([mode, body]) => {
    expect(() => run(body, mode)).toThrow();
  });

  test.for([
    ["menu", 3_000],
    ["limited", 300],
  ] as const)("when a run in the mode %s takes too long", ([mode, calls]) => {
    const body = `${SHEET} const range = sheet.getDataRange(); for (let i = 0; i < ${calls}; i += 1) range.getNotes();`;
    expect(() => run(body, mode)).toThrow("Exceeded maximum execution time");
  });
});

describe("the double of Google reads typed values as Google does", () => {
  test.for([
    ["00263958", "263958", ""],
    ["5/2018", "1. 5. 2018", ""],
    ["=1+1", "#ERROR!", "=1+1"],
  ])("%s is shown as %s", ([typed = "", text, formula]) => {
    const google = run(`${SHEET} sheet.getRange(1, 1).setValues([[${JSON.stringify(typed)}]])`);
    expect(google.sheet("List").cells.get("1:1")).toMatchObject({ text, formula });
  });

  test("rich text stays the text it is", () => {
    const google = run(
      `${SHEET} sheet.getRange(1, 1).setRichTextValues([[SpreadsheetApp.newRichTextValue().setText("=1+1").build()]])`,
    );
    expect(google.sheet("List").cells.get("1:1")).toMatchObject({ text: "=1+1", formula: "" });
  });
});
