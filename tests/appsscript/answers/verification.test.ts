import { expect, test } from "vitest";
import { fieldsIn } from "../../support/verification.ts";
import { icoOf } from "../../support/workbook.ts";
import { createGoogle } from "../google/google.ts";
import { dataSize } from "../google/sheet-model.ts";
import { CODE, rowOf, wholeWorkbook } from "../program.ts";
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
