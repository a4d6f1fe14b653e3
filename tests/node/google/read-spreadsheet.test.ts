import { afterAll, afterEach, beforeEach, expect, test, vi } from "vitest";
import { readSpreadsheet } from "../../../src/node/google/read-spreadsheet.ts";
import type { GoogleAccess } from "../../../src/node/google/requests.ts";
import {
  EMPTY_HOME,
  keyFile,
  READONLY_SCOPE,
  removeKeyFiles,
  SERVICE_EMAIL,
  SERVICE_KEY,
  USER_KEY,
} from "./keys.ts";
import {
  type Answer,
  apiError,
  type FakeSheet,
  type FakeSpreadsheet,
  type GoogleServer,
  SPREADSHEET_ID,
  startGoogle,
} from "./server.ts";

const SERVICE = keyFile("service.json", SERVICE_KEY);
const USER = keyFile("user.json", USER_KEY);

const SHEETS: readonly FakeSheet[] = [
  {
    title: "Aktivity",
    rows: [
      ["ID", "Činnost", "Kdy", "Poznámka"],
      ["A-001", "Úvodní konference – žluťoučký kůň", "14. 5. 2018", ""],
      [],
      ["A-002", "Jednání pracovní skupiny", "9-11/2018"],
      ["", "", ""],
    ],
  },
  { title: "Příjmy a výdaje", rows: [["Rozpočet"], ["1 234,50 Kč", "#REF!"]] },
];

let google: GoogleServer;

beforeEach(() => {
  vi.stubEnv("NO_PROXY", "127.0.0.1");
  vi.stubEnv("GOOGLE_APPLICATION_CREDENTIALS", "");
  vi.stubEnv("CLOUDSDK_CONFIG", EMPTY_HOME);
  vi.stubEnv("HOME", EMPTY_HOME);
  vi.stubEnv("METADATA_SERVER_DETECTION", "none");
});

afterEach(async () => {
  vi.unstubAllEnvs();
  await google.close();
  expect(google.violations).toEqual([]);
});

afterAll(removeKeyFiles);

async function given(spreadsheet: Partial<FakeSpreadsheet> = {}): Promise<void> {
  google = await startGoogle({ sheets: SHEETS, ...spreadsheet });
}

/** The waits asked for instead of being waited. */
const waits: number[] = [];

function access(options: Partial<GoogleAccess> = {}): GoogleAccess {
  waits.length = 0;
  const clock = { wait: async (milliseconds: number) => void waits.push(milliseconds), random: () => 0.25 };
  return {
    language: "cs",
    key: SERVICE,
    rootUrl: google.rootUrl,
    tokenUrl: google.tokenUrl,
    clock,
    ...options,
  };
}

async function refusal(options: Partial<GoogleAccess> = {}, id = SPREADSHEET_ID) {
  const error: unknown = await readSpreadsheet(id, access(options)).catch((thrown: unknown) => thrown);
  if (!(error instanceof Error) || error.name !== "RefusedError") throw error;
  return { code: (error as Error & { code: string }).code, message: error.message, cause: error.cause };
}

function queue(...answers: readonly (Answer | null)[]) {
  return (index: number) => answers[index] ?? null;
}

test("every sheet comes as displayed text, by two requests that Google's schema allows", async () => {
  await given();
  expect(await readSpreadsheet(SPREADSHEET_ID, access())).toEqual([
    {
      name: "Aktivity",
      rows: [
        ["ID", "Činnost", "Kdy", "Poznámka"],
        ["A-001", "Úvodní konference – žluťoučký kůň", "14. 5. 2018"],
        [],
        ["A-002", "Jednání pracovní skupiny", "9-11/2018"],
      ],
    },
    { name: "Příjmy a výdaje", rows: [["Rozpočet"], ["1 234,50 Kč", "#REF!"]] },
  ]);
  expect(google.requests.map(({ method, call }) => `${method} ${call?.operation}`)).toEqual([
    "GET sheets.spreadsheets.get",
    "GET sheets.spreadsheets.values.batchGet",
  ]);
});

test("no more requests are made for forty sheets than for one", async () => {
  const sheets = Array.from({ length: 40 }, (_, index) => ({
    title: `Příloha č. ${index}`,
    rows: [[`${index}`]],
  }));
  await given({ sheets });
  expect(await readSpreadsheet(SPREADSHEET_ID, access())).toHaveLength(40);
  expect(google.requests).toHaveLength(2);
});

test("names that mean something else in A1 notation are read as names", async () => {
  const titles = [
    "První",
    "A1",
    "2018",
    "It's",
    "'uvozovky'",
    "Plán!B2:C3",
    "Příjmy, výdaje & zbytek",
    "R1C1",
    "100 %",
  ];
  await given({ sheets: titles.map((title) => ({ title, rows: [[title]] })) });
  expect(await readSpreadsheet(SPREADSHEET_ID, access())).toEqual(
    titles.map((name) => ({ name, rows: [[name]] })),
  );
  expect(google.violations).toEqual([]);
});

test("hidden sheets are read, sheets of charts and of connected data are not, empty ones have no rows", async () => {
  await given({
    sheets: [
      { title: "Graf", sheetType: "OBJECT" },
      { title: "Číselníky", hidden: true, rows: [["§ 37"]] },
      { title: "BigQuery", sheetType: "DATA_SOURCE" },
      { title: "Prázdný", rows: [["", ""], []] },
    ],
  });
  expect(await readSpreadsheet(SPREADSHEET_ID, access())).toEqual([
    { name: "Číselníky", rows: [["§ 37"]] },
    { name: "Prázdný", rows: [] },
  ]);
});

test("a spreadsheet of charts alone has no sheets and costs one request", async () => {
  await given({ sheets: [{ title: "Graf", sheetType: "OBJECT" }] });
  expect(await readSpreadsheet(SPREADSHEET_ID, access())).toEqual([]);
  expect(google.requests).toHaveLength(1);
});

test("a sheet renamed between the two requests is read under its new name", async () => {
  const sheets = [{ title: "Kontakty", rows: [["Jan"]] }];
  await given({
    sheets,
    answer: (index) => {
      if (index === 1 && sheets[0]) sheets[0].title = "Kontakty 2018";
      return null;
    },
  });
  expect(await readSpreadsheet(SPREADSHEET_ID, access())).toEqual([
    { name: "Kontakty 2018", rows: [["Jan"]] },
  ]);
  expect(google.requests).toHaveLength(4);
});

test("sheets that are renamed again and again are refused, not chased for ever", async () => {
  const lost = apiError(400, "INVALID_ARGUMENT", "Unable to parse range: 'Aktivity'");
  await given({ answer: queue(null, lost, null, lost) });
  expect((await refusal()).message).toContain("přejmenovává nebo maže");
  expect(google.requests).toHaveLength(4);
});

test("a link copied from the browser is as good as the id", async () => {
  await given();
  const link = `https://docs.google.com/spreadsheets/d/${SPREADSHEET_ID}/edit?gid=0#gid=0`;
  expect(await readSpreadsheet(link, access())).toHaveLength(2);
});

test("what is no address is refused before anything is asked", async () => {
  await given();
  expect(await refusal({}, "google:plán.xlsx")).toMatchObject({ code: "wrong-use" });
  expect(google.requests).toEqual([]);
});

test("a service account signs for reading spreadsheets and nothing else", async () => {
  await given();
  await readSpreadsheet(SPREADSHEET_ID, access());
  const claims = google.tokenRequests[0]?.get("assertion")?.split(".")[1] ?? "";
  expect(JSON.parse(Buffer.from(claims, "base64url").toString()).scope).toBe(READONLY_SCOPE);
  for (const { call } of google.requests) expect(call?.scopes).toContain(READONLY_SCOPE);
  expect(google.tokenRequests).toHaveLength(1);
});

test("a signed-in user reads with the login that the key file holds", async () => {
  await given();
  expect(await readSpreadsheet(SPREADSHEET_ID, access({ key: USER }))).toHaveLength(2);
  expect(google.tokenRequests.map((form) => form.get("grant_type"))).toEqual(["refresh_token"]);
});

test("without a key file, GOOGLE_APPLICATION_CREDENTIALS is used", async () => {
  await given();
  vi.stubEnv("GOOGLE_APPLICATION_CREDENTIALS", SERVICE);
  expect(await readSpreadsheet(SPREADSHEET_ID, access({ key: null }))).toHaveLength(2);
});

test("without a key file and the variable, the login of gcloud is used", async () => {
  await given();
  vi.stubEnv(
    "CLOUDSDK_CONFIG",
    keyFile("application_default_credentials.json", USER_KEY).replace(/[\\/][^\\/]+$/, ""),
  );
  expect(await readSpreadsheet(SPREADSHEET_ID, access({ key: null }))).toHaveLength(2);
  vi.stubEnv("CLOUDSDK_CONFIG", `${EMPTY_HOME}/none`);
  expect((await refusal({ key: null })).code).toBe("no-credentials");
});

test("without any credentials the refusal says both ways to get some", async () => {
  await given();
  vi.stubEnv("CLOUDSDK_CONFIG", `${EMPTY_HOME}/none`);
  const { code, message } = await refusal({ key: null });
  expect(code).toBe("no-credentials");
  expect(message).toContain("--key");
  expect(message).toContain("gcloud auth application-default login");
  expect(google.requests).toEqual([]);
});

test.for([
  { when: "does not exist", path: "/nikde/klíč.json", says: "neexistuje" },
  { when: "is a folder", path: EMPTY_HOME, says: "EISDIR" },
  { when: "is no JSON", path: keyFile("key.txt", "-----BEGIN PRIVATE KEY-----\nMIIEv"), says: "JSON" },
  { when: "is a list", path: keyFile("list.json", "[]"), says: "JSON" },
  {
    when: "describes an OAuth client",
    path: keyFile("client.json", { installed: { client_id: "x" } }),
    says: "OAuth client",
  },
  {
    when: "is of another kind",
    path: keyFile("other.json", { type: "gdch_service_account" }),
    says: "servisního účtu",
  },
  { when: "says no kind", path: keyFile("none.json", { hello: 1 }), says: "servisního účtu" },
  {
    when: "lacks the key",
    path: keyFile("lacks.json", { ...SERVICE_KEY, private_key: "" }),
    says: "private_key",
  },
  {
    when: "holds a cut key",
    path: keyFile("cut.json", { ...SERVICE_KEY, private_key: "-----BEGIN PRIVATE KEY-----\nMIIE" }),
    says: "private_key",
  },
  {
    when: "lacks the login",
    path: keyFile("nologin.json", { ...USER_KEY, refresh_token: undefined }),
    says: "refresh_token",
  },
])("a key file that $when is refused, by --key and by the variable alike", async ({ path, says }) => {
  await given();
  vi.stubEnv("GOOGLE_APPLICATION_CREDENTIALS", path);
  for (const key of [path, null]) {
    const refused = await refusal({ key });
    expect(refused.code).toBe("no-credentials");
    expect(refused.message).toContain(path);
    expect(refused.message).toContain(says);
  }
  expect(google.tokenRequests).toEqual([]);
});

test("a key file that names another host for its tokens is refused by --key", async () => {
  await given();
  const path = keyFile("federated.json", { type: "external_account", token_url: "https://example.cz/token" });
  expect(await refusal({ key: path })).toMatchObject({
    code: "no-credentials",
    message: expect.stringContaining(path),
  });
});

test("a federated account that is not set up to the end is refused by its file", async () => {
  await given();
  const path = keyFile("half.json", { type: "external_account" });
  vi.stubEnv("GOOGLE_APPLICATION_CREDENTIALS", path);
  expect(await refusal({ key: null })).toMatchObject({
    code: "no-credentials",
    message: expect.stringContaining(path),
  });
});

test("a refusal never quotes what the key file holds", async () => {
  await given();
  const path = keyFile("secret.json", '{"type": "service_account", "private_key": tajny-klic-1234}');
  const refused = await refusal({ key: path });
  expect(refused.message).not.toContain("tajny");
  expect(refused.cause).toBeUndefined();
});

test.for<{ when: string; answer: Answer; code: string; says: string }>([
  {
    when: "is not shared",
    answer: apiError(403, "PERMISSION_DENIED", "The caller does not have permission"),
    code: "unreadable-input",
    says: `přidejte ${SERVICE_EMAIL} jako Čtenáře`,
  },
  {
    when: "is asked for without the scope",
    answer: apiError(
      403,
      "PERMISSION_DENIED",
      "Request had insufficient authentication scopes.",
      "ACCESS_TOKEN_SCOPE_INSUFFICIENT",
    ),
    code: "no-credentials",
    says: "spreadsheets.readonly",
  },
  {
    when: "is asked for by a project without the API",
    answer: apiError(
      403,
      "PERMISSION_DENIED",
      "Google Sheets API has not been used in project 1 before or it is disabled.",
      "SERVICE_DISABLED",
    ),
    code: "unreadable-input",
    says: "Google Sheets API has not been used in project 1",
  },
  {
    when: "is gone",
    answer: apiError(404, "NOT_FOUND", "Requested entity was not found."),
    code: "unreadable-input",
    says: SPREADSHEET_ID,
  },
  {
    when: "is an Excel file kept in Drive",
    answer: apiError(400, "FAILED_PRECONDITION", "This operation is not supported for this document"),
    code: "unreadable-input",
    says: "Uložit jako Tabulky Google",
  },
  {
    when: "is asked for with a token taken back",
    answer: apiError(401, "UNAUTHENTICATED", "Request had invalid authentication credentials."),
    code: "no-credentials",
    says: "nepřijal",
  },
  {
    when: "is hidden behind a proxy that wants a password",
    answer: { status: 407, body: "<html>Proxy Authentication Required</html>" },
    code: "unreadable-input",
    says: "HTTP 407",
  },
  {
    when: "is hidden behind the sign-in page of a network",
    answer: { status: 200, body: "<html><title>Wi-Fi hotelu</title></html>" },
    code: "unreadable-input",
    says: "proxy",
  },
])("a spreadsheet that $when is refused with what to do", async ({ answer, code, says }) => {
  await given({ answer: queue(answer) });
  const refused = await refusal();
  expect(refused.code).toBe(code);
  expect(refused.message).toContain(says);
  expect(google.requests).toHaveLength(1);
  expect(waits).toEqual([]);
});

test("who the spreadsheet is to be shared with is not invented when the account's address is unknown", async () => {
  await given({ answer: queue(apiError(403, "PERMISSION_DENIED", "The caller does not have permission")) });
  expect((await refusal({ key: USER })).message).toContain("účtu, kterým jste přihlášeni");
});

test("a wrong id is what Google says it is", async () => {
  await given();
  const id = SPREADSHEET_ID.replace("Strakonice", "Prachatice");
  expect((await refusal({ language: "en" }, id)).message).toContain(
    `There is no spreadsheet with the ID “${id}”`,
  );
});

test.for<{ when: string; answer: Answer }>([
  {
    when: "a revoked login",
    answer: {
      status: 400,
      body: { error: "invalid_grant", error_description: "Token has been expired or revoked." },
    },
  },
  {
    when: "a client that was deleted",
    answer: {
      status: 401,
      body: { error: "invalid_client", error_description: "The OAuth client was deleted." },
    },
  },
])("$when is refused as credentials, with Google's reason", async ({ answer }) => {
  await given({ answerToken: queue(answer) });
  const refused = await refusal({ key: USER });
  expect(refused.code).toBe("no-credentials");
  expect(refused.message).toContain(
    "error_description" in Object(Object(answer).body) ? Object(answer).body.error_description : "",
  );
  expect(google.requests).toEqual([]);
});

test("an account without a right to tokens is not taken for a missing spreadsheet", async () => {
  await given({ answerToken: queue({ status: 404, body: "<html>Not Found</html>" }) });
  expect(await refusal()).toMatchObject({
    code: "no-credentials",
    message: expect.stringContaining("HTTP 404"),
  });
});

test("a key that does not belong to its account is refused as credentials", async () => {
  await given();
  const foreign = keyFile("foreign.json", {
    ...SERVICE_KEY,
    client_email: "nikdo@ukazka.iam.gserviceaccount.com",
  });
  expect(await refusal({ key: foreign })).toMatchObject({
    code: "no-credentials",
    message: expect.stringContaining("Invalid JWT Signature"),
  });
});

const BUSY = apiError(
  429,
  "RESOURCE_EXHAUSTED",
  "Quota exceeded for quota metric 'Read requests'",
  "RATE_LIMIT_EXCEEDED",
);
const BROKEN = apiError(503, "UNAVAILABLE", "The service is currently unavailable.");

test("a busy Google is asked again after longer and longer waits", async () => {
  await given({
    answer: queue(BUSY, BROKEN, "reset", null, { status: 502, body: "<html>Bad Gateway</html>" }),
  });
  expect(await readSpreadsheet(SPREADSHEET_ID, access())).toHaveLength(2);
  expect(waits).toEqual([1250, 2250, 4250, 1250]);
  expect(google.requests).toHaveLength(6);
});

test("the wait that Google asks for is kept, up to the limit", async () => {
  const after = (seconds: string): Answer => ({ status: 429, body: {}, headers: { "retry-after": seconds } });
  await given({ answer: queue(after("7"), after("86400"), after("Wed, 21 Oct 2026 07:28:00 GMT")) });
  await readSpreadsheet(SPREADSHEET_ID, access());
  expect(waits).toEqual([7000, 32_000, 4250]);
});

test("a Google that stays busy is given up after six attempts", async () => {
  await given({ answer: () => BUSY });
  const { code, message } = await refusal({ language: "en" });
  expect(code).toBe("unreadable-input");
  expect(message).toContain("Attempts made: 6");
  expect(message).toContain("Quota exceeded");
  expect(google.requests).toHaveLength(6);
  expect(waits).toEqual([1250, 2250, 4250, 8250, 16_250]);
});

test("a busy token server is asked again too, without waits of the library's own", async () => {
  await given({ answerToken: queue(BROKEN, BROKEN) });
  expect(await readSpreadsheet(SPREADSHEET_ID, access())).toHaveLength(2);
  expect(google.tokenRequests).toHaveLength(3);
  expect(waits).toEqual([1250, 2250]);
});

test("a network that is down is refused at once", async () => {
  await given();
  const options = access();
  await google.close();
  const { code, message } = await refusal(options);
  expect(code).toBe("unreadable-input");
  expect(message).toContain("ECONNREFUSED");
  expect(waits).toEqual([]);
});

test("a Google that does not answer is refused when the time is up", async () => {
  await given({ answer: () => "hang" });
  const { code, message } = await refusal({ timeoutMs: 100 });
  expect(code).toBe("unreadable-input");
  expect(message).toContain("Google neodpověděl včas");
  expect(google.requests).toHaveLength(1);
});
