import { afterAll, afterEach, beforeEach, expect, test } from "vitest";
import { removeKeyFiles } from "./keys.ts";
import { callOf, valueViolations } from "./schema.ts";
import { type GoogleServer, SPREADSHEET_ID, startGoogle } from "./server.ts";

const GET = `v4/spreadsheets/${SPREADSHEET_ID}`;
const BATCH_GET = `${GET}/values:batchGet`;

let google: GoogleServer;

beforeEach(async () => {
  google = await startGoogle({ sheets: [{ title: "Kontakty", rows: [["Jan"]] }] });
});

afterEach(() => google.close());

afterAll(removeKeyFiles);

test.for([
  { when: "a parameter that Google does not know", path: `${GET}?field=sheets`, violation: "unknown field" },
  {
    when: "a parameter of another method",
    path: `${GET}?valueRenderOption=FORMULA`,
    violation: "unknown valueRenderOption",
  },
  {
    when: "a value outside its enumeration",
    path: `${BATCH_GET}?valueRenderOption=FORMATTED`,
    violation: "valueRenderOption=FORMATTED",
  },
  { when: "a boolean that is none", path: `${GET}?includeGridData=yes`, violation: "includeGridData=yes" },
  {
    when: "a single parameter given twice",
    path: `${GET}?fields=sheets&fields=sheets`,
    violation: "repeated fields",
  },
  {
    when: "a mask of a field that the answer lacks",
    path: `${GET}?fields=sheets.properties(title,name)`,
    violation: "fields: name",
  },
  { when: "a path without a method", path: "v4/spreadsheet/x", violation: "no method GET /v4/spreadsheet/x" },
])("the double refuses and notes $when", async ({ path, violation }) => {
  const { status } = await fetch(`${google.rootUrl}${path}`);
  expect([400, 404]).toContain(status);
  expect(google.violations).toEqual([violation]);
});

test("the double wants a token, as Google does", async () => {
  const response = await fetch(`${google.rootUrl}${GET}`);
  expect(response.status).toBe(401);
  expect(await response.json()).toMatchObject({ error: { code: 401, status: "UNAUTHENTICATED" } });
});

test("the double gives no token for a signature that is not the account's", async () => {
  const body = new URLSearchParams({
    grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
    assertion: "a.e30.b",
  });
  expect((await fetch(google.tokenUrl, { method: "POST", body })).status).toBe(400);
});

test("an answer that Google would not give is noticed", () => {
  const schema = callOf("GET", new URL(`http://google.invalid/${BATCH_GET}`))?.answer ?? {};
  expect(valueViolations({ valueRanges: [{ values: [["Jan"]] }] }, schema)).toEqual([]);
  expect(valueViolations({ valueRanges: [{ rows: [], majorDimension: "LINES", range: 1 }] }, schema)).toEqual(
    ["$.valueRanges[0].rows", "$.valueRanges[0].majorDimension", "$.valueRanges[0].range"],
  );
});
