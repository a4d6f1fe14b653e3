import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { workbookLayouts } from "../../../src/core/workbook/layout.ts";
import { createXlsx } from "../../../src/node/xlsx/create-xlsx.ts";

/** What sending reads and writes; the other sheets would only take time. */
const SHEETS = new Set(["Projekt", "Aktivity", "Akce", "Kontakty", "Skupiny", "Účast", "Deník", "Číselníky"]);

/** A workbook file with one event and so many people to invite; without ids when told so. */
export async function workbookFile(people: number, { ids = true } = {}): Promise<string> {
  const contacts = Array.from({ length: people }, (_, index) => ({
    id: ids ? `K-${String(index + 1).padStart(3, "0")}` : "",
    firstName: "Jana",
    lastName: `Vzorová ${"Ž".repeat(index + 1)}`,
    sex: "žena",
    email: `osoba${index + 1}@example.cz`,
    groups: "PS1",
    legalBasis: "veřejný zájem",
  }));
  const layouts = workbookLayouts("cs", {
    project: [
      { name: "Komunitní plánování", beneficiary: "Město Strakonice", senderEmail: "planovani@example.cz" },
    ],
    groups: [{ abbreviation: "PS1", name: "Senioři", kind: "pracovní tematická" }],
    events: [
      {
        id: "S-001",
        name: "Setkání ke službám",
        groups: "PS1",
        date: "2026-05-14",
        start: "9:00",
        end: "11:00",
        place: "Městský úřad",
        state: "potvrzeno",
      },
    ],
    contacts,
    codeLists: [],
  }).filter(({ name }) => SHEETS.has(name));
  const path = join(mkdtempSync(join(tmpdir(), "komplan-send-")), "plán.xlsx");
  const properties = { language: "cs", title: "Zkouška", created: "2026-05-01T06:00:00Z" } as const;
  writeFileSync(path, await createXlsx(layouts, properties));
  return path;
}
