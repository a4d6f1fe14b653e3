import { expect, test } from "vitest";
import { fieldsIn } from "../../support/verification.ts";
import { icoOf } from "../../support/workbook.ts";
import { createGoogle } from "../google/google.ts";
import { dataSize } from "../google/sheet-model.ts";
import { CODE, dataCalls, rowOf, wholeWorkbook } from "../program.ts";
import { sortBackwards } from "../sending/town.ts";
import { headingOf, linksSent, open, post, WEB_APP } from "./visitor.ts";

/** Two providers in the catalogue; the page for answers is set up. */
function catalogueTown(without: readonly string[] = []) {
  const rows = {
    project: [
      {
        name: "Komunitní plánování Příkladov",
        beneficiary: "Město Příkladov",
        senderEmail: "koordinatorka@example.cz",
        answersPage: WEB_APP,
      },
    ],
    providers: [
      { ico: icoOf(1), name: "Charita Příkladov", email: "charita@example.cz" },
      { ico: icoOf(2), name: "Jiná společnost, z. s.", email: "jina@example.cz" },
    ],
    services: [
      { id: "SL-001", name: "Pečovatelská služba", providerIco: icoOf(1), hours: "po–pá 7:00–15:00" },
      { id: "SL-002", name: "Poradna", providerIco: icoOf(2), price: "zdarma" },
    ],
  };
  const grids = wholeWorkbook(rows).filter(({ name }) => !without.includes(name));
  const google = createGoogle({ code: CODE, grids, now: "2027-03-01T08:00:00Z" });
  google.scriptProperties.set("komplan.secret", "tajemství");
  return google;
}

type Town = ReturnType<typeof catalogueTown>;

function rowsOf(google: Town, sheet: string) {
  const { rows } = dataSize(google.sheet(sheet));
  return Array.from({ length: rows - 1 }, (_, index) => rowOf(google, sheet, index + 2));
}

/** Sends the form of a page with what it has filled in, as a browser does. */
function press(google: Town, html: string, typed: Readonly<Record<string, string>>): string {
  const action = (/<form [^>]*action="([^"]*)"/.exec(html)?.[1] ?? "").replace(/&amp;/g, "&");
  google.pass(30_000);
  return post(google, action, { ...fieldsIn(html), ...typed });
}

test("a round is proposed, sent from the menu, opened, half done, confirmed, and seen by the coordinator", () => {
  const google = catalogueTown();
  google.screen.answers.push("YES");
  google.run("showVerification");
  expect(rowsOf(google, "Ověřování").map((row) => row.slice(0, 5))).toEqual([
    ["OV-001", "2027/1", icoOf(1), "", "22. 3. 2027"],
    ["OV-002", "2027/1", icoOf(2), "", "22. 3. 2027"],
  ]);
  google.screen.answers.push("YES", "YES");
  google.run("sendVerification");
  const links = linksSent(google);
  expect([...links.keys()]).toEqual(["charita@example.cz", "jina@example.cz"]);
  expect(rowsOf(google, "Ověřování").map((row) => row[5])).toEqual(["1. 3. 2027", "1. 3. 2027"]);
  const address = links.get("charita@example.cz")?.[0] ?? "";

  const cover = open(google, address);
  expect(headingOf(cover)).toBe("Ověření údajů do katalogu");
  expect(rowsOf(google, "Ověřování")[0]?.[6]).toBe("");
  const form = press(google, cover, { krok: "otevrit" });
  expect(rowsOf(google, "Ověřování")[0]?.[6]).toBe("1. 3. 2027");
  expect(form).toContain("po–pá 7:00–15:00");
  expect(form).not.toContain("Poradna");

  const draft = { krok: "ulozit", "s-SL-001-hours": "=po–pá 8:00–16:00", "nova-name": "Půjčovna" };
  expect(press(google, form, draft)).toContain("Rozepsané úpravy jsou uložené");
  const again = press(google, open(google, address), { krok: "otevrit" });
  expect(fieldsIn(again)["nova-name"]).toBe("Půjčovna");
  const thanks = press(google, again, { krok: "vse", kdo: "Jana Vzorová" });
  expect(headingOf(thanks)).toBe("Děkujeme, údaje jsou potvrzené");
  expect(rowsOf(google, "Ověřování")[0]?.slice(7, 9)).toEqual(["1. 3. 2027", "Jana Vzorová"]);
  expect(rowsOf(google, "Návrhy změn").map((row) => [row[2], row[6], row[8]])).toEqual([
    ["změna", "Doba poskytování", "=po–pá 8:00–16:00"],
    ["nová služba", "", expect.stringContaining("návazná služba")],
  ]);
  const shown = google.screen.answers.length;
  google.run("showVerification");
  expect(google.screen.answers).toHaveLength(shown);
  expect(google.log).toEqual([]);
});

test("a visit with the link works where the sheets for proposals and the journal are yet to be made", () => {
  const google = catalogueTown(["Návrhy změn", "Deník"]);
  google.screen.answers.push("YES");
  google.run("showVerification");
  google.screen.answers.push("YES", "YES");
  google.run("sendVerification");
  const address = linksSent(google).get("jina@example.cz")?.[0] ?? "";
  const form = press(google, open(google, address), { krok: "otevrit" });
  const thanks = press(google, form, { krok: "vse", kdo: "Petr Ukázka", "s-SL-002-price": "100 Kč" });
  expect(headingOf(thanks)).toBe("Děkujeme, údaje jsou potvrzené");
  expect(rowsOf(google, "Návrhy změn")).toHaveLength(1);
  expect(google.log).toEqual([]);
});

test("reminders of verification go out with the others, from the hourly look", () => {
  const google = catalogueTown();
  google.screen.answers.push("YES");
  google.run("showVerification");
  google.screen.answers.push("YES", "YES");
  google.run("sendVerification");
  google.screen.answers.push("YES");
  google.run("switchRemindersOn");
  const before = google.mail.sent.length;
  google.pass(14 * 24 * 3_600_000);
  const id = google.triggers.find(({ handler }) => handler === "dailyTick")?.id ?? "";
  google.run("dailyTick", "clock", { triggerUid: id });
  expect(google.mail.sent.slice(before).map(({ to }) => to)).toEqual([
    "charita@example.cz",
    "jina@example.cz",
  ]);
});

/** The same town in a round that has been sent; answers the link of the first provider. */
function askedTown(without: readonly string[] = []) {
  const google = catalogueTown(without);
  google.screen.answers.push("YES");
  google.run("showVerification");
  google.screen.answers.push("YES", "YES");
  google.run("sendVerification");
  return { google, address: linksSent(google).get("charita@example.cz")?.[0] ?? "" };
}

test("what a provider has corrected is accepted on the screen, and the service says who verified it", () => {
  const { google, address } = askedTown();
  const form = press(google, open(google, address), { krok: "otevrit" });
  press(google, form, { krok: "vse", kdo: "Jana Vzorová", "s-SL-001-hours": "denně 7:00–19:00" });
  google.pass(24 * 3_600_000);
  const decided = google.callFromPage("callScreen", "catalogue.decide", {
    ids: ["NZ-001"],
    decision: "přijmout",
  });
  expect(decided).toMatchObject({
    ok: true,
    value: { sentences: ["Přijato: 1, odmítnuto: 0."], issues: [] },
  });
  const service = rowOf(google, "Služby", 2);
  for (const text of ["denně 7:00–19:00", "1. 3. 2027", "Jana Vzorová"]) expect(service).toContain(text);
  const again = google.callFromPage("callScreen", "catalogue.decide", {
    ids: ["NZ-001"],
    decision: "odmítnout",
  });
  expect(again).toMatchObject({ value: { issues: [{ message: "O návrhu NZ-001 už bylo rozhodnuto." }] } });
  expect(rowOf(google, "Služby", 2)).toEqual(service);
});

test("a look reads six sheets and writes nothing, a sent form makes at most 30 calls", () => {
  const { google, address } = askedTown();
  const t = new URL(address).searchParams.get("t") ?? "";
  const look = google.run("doGet", "web", { parameter: { t } });
  expect(look.filter(({ name }) => name === "Range.getDisplayValues")).toHaveLength(6);
  expect(dataCalls(look)).toBeLessThanOrEqual(7);
  const form = press(google, google.pages.at(-1)?.html ?? "", { krok: "otevrit" });
  const fields = { ...fieldsIn(form), krok: "vse", kdo: "Jana Vzorová", "s-SL-001-hours": "denně" };
  google.pass(30_000);
  const postData = { type: "application/x-www-form-urlencoded", length: 500 };
  const sent = google.run("doPost", "web", { parameter: { t, ...fields }, postData });
  expect(headingOf(google.pages.at(-1)?.html ?? "")).toBe("Děkujeme, údaje jsou potvrzené");
  expect(dataCalls(sent)).toBeLessThanOrEqual(30);
});

test("a form that comes while rows are sorted, or while somebody else is writing, keeps what was typed", () => {
  const { google, address } = askedTown();
  const form = press(google, open(google, address), { krok: "otevrit" });
  const typed = { krok: "vse", kdo: "Jana Vzorová", "s-SL-001-hours": "denně" };
  // Sorted before it is sent: the service is found by its id.
  const services = google.sheet("Služby");
  sortBackwards(services);
  expect(headingOf(press(google, form, typed))).toBe("Děkujeme, údaje jsou potvrzené");
  expect(rowsOf(google, "Návrhy změn").map((row) => [row[4], row[8]])).toEqual([["SL-001", "denně"]]);
  google.scriptLock.taken = true;
  const kept = press(google, form, { ...typed, "s-SL-001-hours": "jen ráno" });
  expect(kept).toContain("jen ráno");
  expect(rowsOf(google, "Návrhy změn")).toHaveLength(1);
});
