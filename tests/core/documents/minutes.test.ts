import { describe, expect, test } from "vitest";
import type { Block, Document } from "../../../src/core/documents/document.ts";
import { minutes } from "../../../src/core/documents/minutes.ts";
import { plainText } from "../../../src/core/documents/outline.ts";
import { meetingOf, STEERING, steering } from "../../support/meeting.ts";
import { anEvent, type WorkbookParts } from "../../support/workbook.ts";

const written = (parts: WorkbookParts = {}, id = "S-002"): Document => {
  const workbook = steering(parts);
  return minutes(workbook, meetingOf(workbook, id), "cs");
};

const factsOf = ({ blocks }: Document) =>
  Object.fromEntries(
    blocks
      .flatMap((block) => (block.kind === "facts" ? block.facts : []))
      .map(({ name, lines }) => [
        name,
        lines
          .map(plainText)
          .join(" | ")
          .replace(/\u00a0/g, " "),
      ]),
  );

const tableOf = ({ blocks }: Document, caption: string) =>
  blocks
    .flatMap((block) => (block.kind === "table" && block.table.caption === caption ? block.table.rows : []))
    .map((row) => row.map((cell) => plainText(cell).replace(/\u00a0/g, " ")));

const headings = ({ blocks }: Document) =>
  blocks.flatMap((block: Block) =>
    block.kind === "heading" ? [plainText(block.text).replace(/\u00a0/g, " ")] : [],
  );

describe("the minutes", () => {
  test("name those present with their organisations, count users, and list neither the absent nor their reasons", () => {
    expect(factsOf(written())).toMatchObject({
      Přítomni:
        "Bc. Iva Malá (Organizace 2, za: Jana Chalupová); Petr Šťastný (Organizace 1); zástupce uživatelů",
      Hosté: "Ivo Řezáč (Organizace 6)",
      Omluveni: "PhDr. Hana Horáková, CSc. (Organizace 4)",
      Usnášeníschopnost:
        "Řídicí skupina: přítomno 2 z 5 členů a 1 zástupce, potřeba 3 (nadpoloviční většina členů). Usnášeníschopná je, jen když jednací řád zástupce počítá.",
    });
    const all = JSON.stringify(written());
    expect(all).not.toContain("Dušek");
    expect(all).not.toContain("Čermáková (");
  });

  test("of several users say how many there were", () => {
    const contacts = (STEERING.contacts ?? []).map((contact) => ({ ...contact, triad: "uživatel" }));
    expect(factsOf(written({ contacts }))["Přítomni"]).toBe("3 zástupci uživatelů");
  });

  test("refer to the attendance list before anybody has typed who came, and tell only the rule", () => {
    expect(factsOf(written({}, "S-003"))).toMatchObject({
      Přítomni: "podle prezenční listiny",
      Omluveni: "nikdo",
      Usnášeníschopnost: "Řídicí skupina: 5 členů, k usnášení potřeba 3 (nadpoloviční většina členů).",
    });
  });

  test("have each point of the programme once numbered, with room below it", () => {
    const document = written();
    expect(headings(document)).toEqual([
      "Úkoly z minula",
      "Program a průběh jednání",
      "1. Úvod",
      "2. SWOT analýza",
      "3. Různé",
      "Nové úkoly",
      "Usnesení a hlasování",
      "Příští termín",
    ]);
    const [at] = document.blocks.flatMap((block, index) =>
      block.kind === "heading" && plainText(block.text) === "1. Úvod" ? [index] : [],
    );
    expect(document.blocks[(at ?? 0) + 1]).toEqual({ kind: "space", lines: 2 });
  });

  test("go through the tasks of the last meeting with their state, and older ones that are still open", () => {
    expect(tableOf(written(), "Úkoly z minula")).toEqual([
      ["Připravit SWOT", "Eva Čermáková", "do 1. 6. 2018", "trvá, po termínu", "14. 5. 2018"],
      ["Oslovit obce", "realizační tým KPSS", "6/2018", "splněno", "14. 5. 2018"],
    ]);
    expect(tableOf(written({}, "S-003"), "Úkoly z minula").map(([task, , , state]) => [task, state])).toEqual(
      [
        ["Připravit SWOT", "trvá, po termínu"],
        ["Rozeslat zápis", "trvá, po termínu"],
      ],
    );
    expect(headings(written({}, "S-001"))).not.toContain("Úkoly z minula");
  });

  test("list new tasks, and resolutions with their votes", () => {
    expect(tableOf(written(), "Nové úkoly")).toEqual([
      ["1.", "Rozeslat zápis", "Jana Chalupová", "do 18. 6. 2018"],
    ]);
    expect(tableOf(written(), "Usnesení a hlasování")).toEqual([
      ["1.", "SWOT se bere na vědomí", "4", "0", "1"],
    ]);
  });

  test("leave empty lines where nothing is typed yet", () => {
    const empty = written({ tasks: [], events: [anEvent({ groups: "ŘS", programme: "" })] }, "S-001");
    expect(tableOf(empty, "Nové úkoly")).toEqual(["1.", "2.", "3.", "4.", "5."].map((number) => [number]));
    expect(tableOf(empty, "Usnesení a hlasování")).toHaveLength(3);
    expect(headings(empty).filter((text) => /^\d\./.test(text))).toEqual(["1.", "2.", "3."]);
  });

  test("announce the next meeting of the same body, never one that was called off or of another body", () => {
    const events = [
      anEvent({ groups: "ŘS", date: "14. 5. 2018" }),
      anEvent({ groups: "ŘS", date: "21. 5. 2018", state: "zrušeno" }),
      anEvent({ groups: "PS1", date: "22. 5. 2018" }),
      anEvent({ groups: "PS1, řs", date: "11. 6. 2018", name: "Společné jednání" }),
    ];
    const texts = written({ events }, "S-001").blocks.map((block) =>
      block.kind === "paragraph" ? plainText(block.text).replace(/\u00a0/g, " ") : "",
    );
    expect(texts).toContain(
      "pondělí 11. června 2018, 9:00–11:00, zasedací místnost městského úřadu – Společné jednání",
    );
  });

  test("carry the publicity and lines for who wrote and who checked them", () => {
    const { blocks } = written();
    expect(blocks[0]?.kind).toBe("publicity");
    expect(tableOf(written(), "Zapsal a ověřil").map(([role]) => role)).toEqual(["Zapsal/a", "Ověřil/a"]);
    const signed = blocks.find(
      (block) => block.kind === "table" && block.table.caption === "Zapsal a ověřil",
    );
    // Nobody signs a lonely line on the next page.
    expect(signed).toMatchObject({ table: { keptRows: "all" } });
  });
});
