import { describe, expect, test } from "vitest";
import { MARK_SIGNATURE } from "../../src/core/plans/plan.ts";
import { findingsSheet } from "../../src/core/workbook/findings.ts";
import { createGoogle, type Google } from "./google/google.ts";
import { cellOf, dataSize, type SheetModel } from "./google/sheet-model.ts";
import { CODE, checkedStrakonice, rowOf, strakonice } from "./program.ts";

const HEADER = Object.values(findingsSheet.columns).map(({ label }) => label.cs);

/** Two contacts, one of them with an address that cannot be read, and the list of findings. */
function twoContacts(email = "novakova@"): Google {
  return createGoogle({
    code: CODE,
    grids: [
      {
        name: "Kontakty",
        rows: [
          ["ID", "Příjmení", "Jméno", "Organizace", "E-mail", "Právní základ"],
          ["K-001", "Nováková", "Jana", "Město", email, "veřejný zájem"],
          ["K-002", "Dvořák", "Petr", "Kraj", "dvorak@example.cz", "veřejný zájem"],
        ],
      },
      { name: "Kontrola", rows: [HEADER] },
    ],
  });
}

const emailOf = (google: Google) => cellOf(google.sheet("Kontakty"), 2, 5);

function notesOf(sheet: SheetModel): readonly string[] {
  return [...sheet.cells.values()].map(({ note }) => note).filter((note) => note !== "");
}

/** Everything that marks leave behind: notes by cell, and rules by formula with their areas. */
function marksOf(google: Google) {
  return google.spreadsheet.sheets.map(({ name, cells, rules }) => ({
    name,
    notes: [...cells].filter(([, { note }]) => note !== "").map(([place, { note }]) => [place, note]),
    rules: rules.map((rule) => [
      rule.getBooleanCondition()?.getCriteriaValues()[0],
      ...rule.getRanges().map((range) => range.getA1Notation()),
    ]),
  }));
}

describe("checking from the menu", () => {
  test("shows the severity of each finding in Kontrola by its colour as well as by its word", () => {
    const kontrola = checkedStrakonice().sheet("Kontrola");
    const rows = Array.from({ length: dataSize(kontrola).rows - 1 }, (_, index) =>
      cellOf(kontrola, index + 2, 1),
    );
    expect(new Set(rows.map(({ text, colour }) => `${text} ${colour}`))).toEqual(
      new Set(["chyba #b3261e", "varování #8a5000", "doporučení #2e6b3e"]),
    );
  });

  test("lists the findings in Kontrola with links to their cells", () => {
    const google = checkedStrakonice();
    expect(rowOf(google, "Kontrola", 1)).toEqual(HEADER);
    const rows = dataSize(google.sheet("Kontrola")).rows - 1;
    expect(rows).toBeGreaterThan(10);
    const links = Array.from(
      { length: rows },
      (_, index) => cellOf(google.sheet("Kontrola"), index + 2, 3).link,
    );
    expect(
      links.filter((link) => link !== null).every((link) => /^#gid=\d+&range=[A-Z]+\d+$/.test(link ?? "")),
    ).toBe(true);
    expect(links.filter((link) => link !== null).length).toBeGreaterThan(10);
    expect(google.spreadsheet.active.name).toBe("Kontrola");
  });

  test("marks the cells with a note and a colour of the severity", () => {
    const google = twoContacts();
    google.run("checkData");
    expect(emailOf(google).note).toMatch(new RegExp(`^${MARK_SIGNATURE} `));
    expect(marksOf(google)[0]?.rules).toContainEqual(['="komplan:error"<>""', "E2"]);
  });

  test("shows the report in a dialog and makes no file for it", () => {
    const google = checkedStrakonice();
    expect(google.screen.dialogs.map(({ title }) => title)).toEqual(["Zkontrolovat data"]);
    expect(google.screen.dialogs[0]?.html).toContain("<iframe");
    expect(google.files).toEqual([]);
  });

  test("names the cells it would fill in, and fills them in only after a yes", () => {
    const google = strakonice();
    const before = rowOf(google, "Aktivity", 2);
    google.screen.answers.push("NO");
    google.run("checkData");
    expect(google.screen.alerts[0]?.text).toContain("Aktivity");
    expect(rowOf(google, "Aktivity", 2)).toEqual(before);
    expect(dataSize(google.sheet("Kontrola")).rows).toBeGreaterThan(10);
    expect(rowOf(checkedStrakonice(), "Aktivity", 2)).not.toEqual(before);
  });

  test("keeps a month that it fills in as the text it is", () => {
    const filled = [...checkedStrakonice().sheet("Aktivity").cells.values()].filter(
      ({ format }) => format === "@",
    );
    expect(filled.map(({ text }) => text)).toContain("5/2018");
  });

  test("writes nothing into a sheet that was sorted while the question waited", () => {
    const google = strakonice();
    const activities = google.sheet("Aktivity");
    google.screen.answers.push("YES");
    google.screen.whileAsked = () => {
      cellOf(activities, 2, 3).text = "přesunutý řádek";
    };
    google.run("checkData");
    expect(google.screen.alerts.at(-1)?.text).toContain("mezitím někdo změnil");
    expect([...activities.cells.values()].filter(({ format }) => format !== "")).toEqual([]);
    expect(google.lock.held).toBe(false);
  });

  test("makes the list of findings when the workbook lacks it", () => {
    const google = twoContacts();
    google.spreadsheet.sheets.pop();
    google.run("checkData");
    expect(rowOf(google, "Kontrola", 1)).toEqual(HEADER);
    expect(google.sheet("Kontrola").frozenRows).toBe(1);
  });

  test("never runs a formula that stands in a cell as text", () => {
    const google = twoContacts('=IMPORTXML("https://example.cz";"//a")');
    google.run("checkData");
    const cells = [...google.sheet("Kontrola").cells.values()];
    expect(cells.map(({ text }) => text)).toContain('=IMPORTXML("https://example.cz";"//a")');
    expect(cells.filter(({ formula }) => formula !== "")).toEqual([]);
  });
});

describe("checking again", () => {
  test("changes nothing when nothing has changed", () => {
    const google = checkedStrakonice();
    const before = marksOf(google);
    const written = google.run("checkData").filter(({ name }) => /setNotes|setConditional/.test(name));
    expect(written).toEqual([]);
    expect(marksOf(google)).toEqual(before);
  });

  test("takes the mark of a repaired cell away and the findings with it", () => {
    const google = twoContacts();
    google.run("checkData");
    emailOf(google).text = "novakova@example.cz";
    google.run("checkData");
    expect(emailOf(google).note).toBe("");
    expect(marksOf(google)[0]?.rules.flat()).not.toContain("E2");
    const listed = Array.from(
      { length: 20 },
      (_, index) => cellOf(google.sheet("Kontrola"), index + 2, 5).text,
    );
    expect(listed).not.toContain("novakova@");
  });

  test("finds old marks on every sheet when somebody has deleted the list of findings", () => {
    const google = twoContacts();
    google.run("checkData");
    google.spreadsheet.sheets.pop();
    emailOf(google).text = "novakova@example.cz";
    google.run("checkData");
    expect(emailOf(google).note).toBe("");
  });

  test("takes a mark away from a row that a person has emptied, although no data is there any more", () => {
    const google = twoContacts();
    google.run("checkData");
    const below = cellOf(google.sheet("Kontakty"), 9, 5);
    below.note = emailOf(google).note;
    google.run("checkData");
    expect(below.note).toBe("");
    expect(emailOf(google).note).not.toBe("");
  });
});

describe("what a person put on a cell", () => {
  test("a note stays in front of the program's and alone when that is gone", () => {
    const google = twoContacts();
    const own = "Zavolat ve středu.\n\nNebere telefon.";
    emailOf(google).note = own;
    google.run("checkData");
    expect(emailOf(google).note.startsWith(`${own}\n\n${MARK_SIGNATURE}`)).toBe(true);
    emailOf(google).text = "novakova@example.cz";
    google.run("checkData");
    expect(emailOf(google).note).toBe(own);
  });

  test("a fill is never changed", () => {
    const google = twoContacts();
    emailOf(google).fill = "#ff00ff";
    google.run("checkData");
    expect(emailOf(google).fill).toBe("#ff00ff");
  });

  test("conditional formats stay, behind the program's own, and alone when those are gone", () => {
    const google = twoContacts();
    const strange = checkedStrakonice().sheet("Kontakty").rules[0];
    const own = { ...strange, getBooleanCondition: () => null, getRanges: () => [] };
    google.sheet("Kontakty").rules.push(own as unknown as SheetModel["rules"][number]);
    google.run("checkData");
    expect(google.sheet("Kontakty").rules.at(-1)).toBe(own);
    expect(google.sheet("Kontakty").rules.length).toBeGreaterThan(1);
    google.sheet("Kontakty").cells.clear();
    cellOf(google.sheet("Kontakty"), 1, 1).text = "Příjmení";
    google.run("checkData");
    expect(google.sheet("Kontakty").rules).toEqual([own]);
  });

  test("columns beside the list of findings are left alone", () => {
    const google = twoContacts();
    cellOf(google.sheet("Kontrola"), 1, HEADER.length + 1).text = "Vyřídí";
    cellOf(google.sheet("Kontrola"), 2, HEADER.length + 1).text = "Jana";
    google.run("checkData");
    expect(cellOf(google.sheet("Kontrola"), 2, HEADER.length + 1).text).toBe("Jana");
  });

  test("a sheet that only has the name of the list is not overwritten", () => {
    const google = twoContacts();
    const foreign = google.sheet("Kontrola");
    foreign.cells.clear();
    cellOf(foreign, 1, 1).text = "Kontrola hospodaření 2019";
    google.run("checkData");
    expect(google.screen.alerts.at(-1)?.text).toContain("Přejmenujte ho");
    expect([...foreign.cells.values()].map(({ text }) => text)).toEqual(["Kontrola hospodaření 2019"]);
    expect(notesOf(google.sheet("Kontakty"))).toEqual([]);
  });
});

describe("the lock", () => {
  test("makes a second run give up and write nothing", () => {
    const google = twoContacts();
    google.lock.taken = true;
    google.run("checkData");
    expect(google.screen.alerts.at(-1)?.text).toContain("jiný běh");
    expect(notesOf(google.sheet("Kontakty"))).toEqual([]);
  });

  test("is let go after the run", () => {
    const google = twoContacts();
    const calls = google.run("checkData").map(({ name }) => name);
    expect(calls.indexOf("Lock.tryLock")).toBeLessThan(calls.indexOf("Lock.releaseLock"));
    expect(google.lock.held).toBe(false);
  });
});
