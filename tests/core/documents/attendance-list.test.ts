import { describe, expect, test } from "vitest";
import { attendanceList } from "../../../src/core/documents/attendance-list.ts";
import type { Block, Document } from "../../../src/core/documents/document.ts";
import { toDocx } from "../../../src/core/documents/docx/to-docx.ts";
import { toHtml } from "../../../src/core/documents/html.ts";
import { plainText } from "../../../src/core/documents/outline.ts";
import { HOSTILE } from "../../support/documents.ts";
import { meetingOf, steering } from "../../support/meeting.ts";
import { aContact, anEvent, type WorkbookParts } from "../../support/workbook.ts";

const list = (parts: WorkbookParts = {}, id = "S-002") => {
  const workbook = steering(parts);
  return attendanceList(workbook, meetingOf(workbook, id), "cs");
};

const tableOf = ({ blocks }: Document) =>
  blocks.flatMap((block: Block) => (block.kind === "table" ? [block.table] : []))[0];
const rows = (parts: WorkbookParts = {}, id = "S-002") =>
  (tableOf(list(parts, id).document)?.rows ?? []).map((row) => row.map(plainText));

describe("the attendance list", () => {
  test("goes by surname in Czech order, with offices at the end", () => {
    const people = [
      "Zelená",
      "Řeháková",
      "Šimková",
      "Chalupová",
      "Hůlková",
      "Čadová",
      "Rybová",
      "Ibsenová",
      "Cibulková",
    ];
    const contacts = [
      aContact({
        firstName: "",
        lastName: "",
        titleBefore: "",
        organisation: "Městská knihovna",
        groups: "ŘS",
      }),
      ...people.map((lastName) => aContact({ titleBefore: "", lastName, groups: "ŘS" })),
    ];
    expect(
      rows({ contacts, attendance: [] })
        .slice(0, 10)
        .map(([, name, organisation]) => name || organisation),
    ).toEqual([
      "Jana Cibulková",
      "Jana Čadová",
      "Jana Hůlková",
      "Jana Chalupová",
      "Jana Ibsenová",
      "Jana Rybová",
      "Jana Řeháková",
      "Jana Šimková",
      "Jana Zelená",
      "Městská knihovna",
    ]);
  });

  test("prints titles before and after, names typed into one cell or in capitals put right", () => {
    const contacts = [
      aContact({
        titleBefore: "PhDr.",
        firstName: "Ludmila",
        lastName: "Dvořáková",
        titleAfter: "CSc.",
        groups: "ŘS",
      }),
      aContact({ titleBefore: "", firstName: "", lastName: "Novák Jan, Ing.", groups: "ŘS" }),
      aContact({ titleBefore: "", firstName: "ALENA", lastName: "HORÁKOVÁ", groups: "ŘS" }),
    ];
    expect(
      rows({ contacts, attendance: [] })
        .slice(0, 3)
        .map(([, name]) => name?.replace(/\u00a0/g, " ")),
    ).toEqual(["PhDr. Ludmila Dvořáková, CSc.", "Alena Horáková", "Ing. Jan Novák"]);
  });

  test("says who apologised and whose deputy comes, and leaves everybody else room to sign", () => {
    const signed = rows().map(([, name, , , signature]) => [name?.replace(/\u00a0/g, " "), signature]);
    expect(signed.slice(0, 6)).toEqual([
      ["Eva Čermáková", ""],
      ["Karel Dušek", ""],
      ["PhDr. Hana Horáková, CSc.", "omluvena"],
      ["Jana Chalupová\nzástupce: Bc. Iva Malá", ""],
      ["Ivo Řezáč", ""],
      ["Petr Šťastný", ""],
    ]);
  });

  test("prints of a user without an organisation the name alone", () => {
    expect(rows()[1]).toEqual(["2.", "Karel Dušek", "", "", ""]);
    const contacts = [aContact({ triad: "uživatel", organisation: "Klub seniorů", groups: "ŘS" })];
    expect(rows({ contacts, attendance: [] })[0]?.slice(2)).toEqual(["Klub seniorů", "uživatel", ""]);
  });

  test("never shows an e-mail or a phone of anybody", () => {
    const { document } = list();
    const [, html = ""] = toHtml(document).split("</style>");
    expect(html).not.toMatch(/@|601 ?000|tel:|mailto:/);
  });

  test("goes on with numbered spare lines: to the end of the first page, at least five, many for everybody", () => {
    expect(rows().map(([number]) => number)).toEqual(
      Array.from({ length: 18 }, (_, index) => `${index + 1}.`),
    );
    const contacts = Array.from({ length: 17 }, (_, place) =>
      aContact({ lastName: `Nová ${place}`, groups: "ŘS" }),
    );
    expect(list({ contacts, attendance: [] }).spare).toBe(5);
    expect(list({ contacts, attendance: [], events: [anEvent({ groups: "všichni" })] }, "S-001").spare).toBe(
      20,
    );
  });

  test("has the project's publicity, name and number on every page, in Word and on paper from the web", () => {
    const { document } = list();
    expect(document.header).toMatchObject({
      publicity: { emblem: "eu" },
      lines: [
        "projekt „Komunitní plánování sociálních služeb pro ORP Strakonice“",
        "CZ.03.2.63/0.0/0.0/16_063/0006526",
      ],
    });
    expect(document.footer).toContain("Druhé jednání");
    expect(list({ project: { publicity: "bez publicity" } }).document.header?.publicity).toBeNull();
  });

  test("leaves a line for an hour and a place that nobody has typed", () => {
    const { document } = list(
      { events: [anEvent({ groups: "ŘS", start: "", end: "", place: "", address: "" })] },
      "S-001",
    );
    const facts = document.blocks.flatMap((block) => (block.kind === "facts" ? block.facts : []));
    expect(facts.map(({ name, lines }) => [name, plainText(lines[0] ?? [])])).toEqual([
      ["Datum", "pondělí 14.\u00a0května 2018"],
      ["Čas", ""],
      ["Místo", ""],
    ]);
  });

  test("is written whole from whatever stands in the cells", () => {
    const texts = { firstName: HOSTILE, lastName: "ř".repeat(5_000), organisation: HOSTILE, groups: "ŘS" };
    const { document } = list(
      {
        contacts: [aContact({ ...texts, titleBefore: HOSTILE, titleAfter: "#REF!" })],
        events: [anEvent({ name: HOSTILE, groups: "ŘS", place: HOSTILE })],
        attendance: [{ event: "S-001", answer: "posílá zástupce", deputy: HOSTILE }],
      },
      "S-001",
    );
    expect(toDocx(document).length).toBeGreaterThan(5_000);
    expect(toHtml(document)).not.toContain("<w:t>");
  });
});
