import { describe, expect, test } from "vitest";
import { aresJson } from "../support/ares.ts";
import { icoOf } from "../support/workbook.ts";
import { createGoogle, type Google } from "./google/google.ts";
import { cellOf, typeInto } from "./google/sheet-model.ts";
import { CODE, rowOf, wholeWorkbook } from "./program.ts";

const ADDRESS = "https://ares.gov.cz/ekonomicke-subjekty-v-be/rest/ekonomicke-subjekty/";

function aTeam(count: number, without: readonly string[] = []): Google {
  const providers = Array.from({ length: count }, (_, index) => ({ ico: icoOf(index + 1), name: "Naděje" }));
  const google = createGoogle({
    code: CODE,
    grids: wholeWorkbook({ project: [{ name: "Plán" }], providers }),
    without,
  });
  google.web.serve = (url) => ({ status: 200, body: JSON.stringify(aresJson(url.slice(ADDRESS.length))) });
  return google;
}

function told(google: Google): string {
  return google.screen.dialogs.map((dialog) => JSON.stringify(dialog)).join("\n");
}

describe("asking ARES from the menu", () => {
  test("asks first, sends nothing but the numbers, and proposes what differs", () => {
    const google = aTeam(7);
    google.screen.answers.push("YES");
    google.run("askAres");
    expect(google.web.requests).toEqual(Array.from({ length: 7 }, (_, index) => ADDRESS + icoOf(index + 1)));
    expect(rowOf(google, "Návrhy změn", 2)).toContain("Naděje Vzorov, z. s.");
    expect(rowOf(google, "Poskytovatelé", 2)).toContain("Naděje");
  });

  test("sends nothing after a no", () => {
    const google = aTeam(2);
    google.screen.answers.push("NO");
    google.run("askAres");
    expect([google.web.requests, rowOf(google, "Návrhy změn", 2)]).toEqual([
      [],
      expect.not.arrayContaining(["ARES"]),
    ]);
  });

  test("does not ask again within the hours that Google remembers, and doubles no proposal", () => {
    const google = aTeam(2);
    google.screen.answers.push("YES", "YES");
    google.run("askAres");
    google.run("askAres");
    expect(google.web.requests).toHaveLength(2);
    expect(told(google)).toContain("už čeká");
  });

  test("that stays busy stops with what it has", () => {
    const google = aTeam(7);
    const serve = google.web.serve;
    google.web.serve = (url) => (url.endsWith(icoOf(6)) ? { status: 503, body: "" } : serve(url));
    google.screen.answers.push("YES");
    google.run("askAres");
    expect(told(google)).toContain(icoOf(6));
    expect(rowOf(google, "Návrhy změn", 2)).toContain("ARES");
  });

  test.for<readonly [string, (google: Google) => void, string]>([
    ["without a connection", ({ web }) => Object.assign(web, { offline: true }), "nejde připojit"],
    [
      "when the day's requests are used up",
      ({ web }) => Object.assign(web, { quota: 1 }),
      "další dotazy nepovolí",
    ],
  ])("%s says that nothing is lost", ([, spoil, words]) => {
    const google = aTeam(2);
    spoil(google);
    google.screen.answers.push("YES");
    google.run("askAres");
    expect(told(google)).toContain(words);
    expect(told(google)).toContain("Nic se neztratilo");
  });

  test("without the right to ask ends in Google's own words, which name the right", () => {
    const google = aTeam(1, ["script.external_request"]);
    google.screen.answers.push("YES");
    expect(() => google.run("askAres")).toThrow("script.external_request");
    expect(google.web.requests).toEqual([]);
  });
});

test("deciding from the menu writes what is accepted in the sheet once a person has agreed", () => {
  const google = aTeam(1);
  google.screen.answers.push("YES");
  google.run("askAres");
  const sheet = google.sheet("Návrhy změn");
  const decision = rowOf(google, "Návrhy změn", 1).indexOf("Rozhodnutí") + 1;
  typeInto(cellOf(sheet, 2, decision), "přijmout");
  google.screen.answers.push("NO");
  google.run("decideOnChanges");
  expect(rowOf(google, "Poskytovatelé", 2)).toContain("Naděje");
  google.screen.answers.push("YES");
  google.run("decideOnChanges");
  expect(rowOf(google, "Poskytovatelé", 2)).toContain("Naděje Vzorov, z. s.");
  expect(rowOf(google, "Návrhy změn", 2)).toContain("přijato");
});

test("deciding makes no sheet after a no, and names it in the question", () => {
  const row = {
    id: "NZ-001",
    source: "registr",
    kind: "nový poskytovatel",
    sheet: "Poskytovatelé",
    target: icoOf(1),
  };
  const proposals = [
    { ...row, data: JSON.stringify({ ico: icoOf(1), name: "Naděje" }), decision: "přijmout" },
  ];
  const grids = wholeWorkbook({ project: [{ name: "Plán" }], proposals });
  const google = createGoogle({ code: CODE, grids: grids.filter(({ name }) => name !== "Poskytovatelé") });
  google.screen.answers.push("NO");
  google.run("decideOnChanges");
  expect(() => google.sheet("Poskytovatelé")).toThrow();
  expect(google.screen.alerts[0]?.text).toContain("založí list Poskytovatelé a zapíše do něj 1 řádek");
  google.screen.answers.push("YES");
  google.run("decideOnChanges");
  expect(rowOf(google, "Poskytovatelé", 2)).toContain("Naděje");
});

describe("from the screen Katalog", () => {
  test("ARES is asked by the numbers alone, and the difference waits", () => {
    const google = aTeam(2);
    const envelope = google.callFromPage("callScreen", "ares.ask", {});
    expect(envelope).toMatchObject({ ok: true });
    expect(google.web.requests).toEqual([ADDRESS + icoOf(1), ADDRESS + icoOf(2)]);
    expect(rowOf(google, "Návrhy změn", 2)).toContain("Naděje Vzorov, z. s.");
    expect(rowOf(google, "Poskytovatelé", 2)).toContain("Naděje");
  });

  test("open data become one file on Drive, and the catalogue makes none", () => {
    const services = [{ id: "SL-001", name: "Poradna", providerIco: icoOf(1) }];
    const providers = [{ ico: icoOf(1), name: "Naděje" }];
    const grids = wholeWorkbook({ project: [{ name: "Plán" }], providers, services });
    const google = createGoogle({ code: CODE, grids });
    const names = (command: string) => {
      const envelope = google.callFromPage("callScreen", "documents.make", { command, event: null });
      const { value } = envelope as {
        readonly value: { readonly made: readonly { readonly name: string }[] };
      };
      return value.made.map(({ name }) => name).join("; ");
    };
    expect(names("open-data")).toContain("otevrena-data.zip");
    expect(names("catalogue")).not.toContain("otevrena-data");
  });
});
