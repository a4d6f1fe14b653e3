import fc from "fast-check";
import { readXlsx as readByHucre } from "hucre/xlsx";
import { describe, expect, test } from "vitest";
import type { CellMark } from "../../../src/core/plans/plan.ts";
import { patchXlsx } from "../../../src/node/xlsx/patch-xlsx.ts";
import { aSmallWorkbook, fixture, partsOf, withParts } from "./parts.ts";

const PLAN = "xl/worksheets/sheet1.xml";

const aMark = (differences: Partial<CellMark> = {}): CellMark => ({
  sheet: "Plán",
  row: 4,
  column: 3,
  severity: "error",
  note: "Termín nerozumím.",
  ...differences,
});

const marked = (bytes: Uint8Array, ...marks: readonly CellMark[]) =>
  patchXlsx(bytes, [{ kind: "mark-cells", key: "m", marks }], "cs");

/** What another reader finds as the note of a cell of the first sheet, by row and column from 0. */
async function noteOf(bytes: Uint8Array, cell: string): Promise<string | undefined> {
  const { sheets } = await readByHucre(bytes, { readStyles: true });
  return sheets[0]?.cells?.get(cell)?.comment?.text;
}

describe("patchXlsx marks cells", () => {
  test("with a note and a colour that another reader finds", async () => {
    const after = marked(
      fixture("plan.xlsx"),
      aMark(),
      aMark({ row: 5, severity: "warning", note: "Komplán: pozor" }),
    );
    expect([await noteOf(after, "3,2"), await noteOf(after, "4,2")]).toEqual([
      "Komplán: Termín nerozumím.",
      "Komplán: pozor",
    ]);
    const { sheets } = await readByHucre(after, { readStyles: true });
    const rules = sheets[0]?.conditionalRules?.filter(({ type }) => type === "expression");
    expect(rules?.map(({ range, formula }) => [range, formula])).toEqual([
      ["C4", '"komplan:error"<>""'],
      ["C5", '"komplan:warning"<>""'],
    ]);
  });

  test("behind what a person wrote there, which comes back when the mark goes", async () => {
    const before = fixture("plan.xlsx");
    const own = await noteOf(before, "2,0");
    const after = marked(before, aMark({ row: 3, column: 1 }));
    expect(own).toContain("Neměnit!");
    expect(await noteOf(after, "2,0")).toBe(`${own}\n\nKomplán: Termín nerozumím.`);
    expect(await noteOf(marked(after), "2,0")).toBe(own);
  });

  test("and takes back every trace but the unused colours", () => {
    const before = fixture("plan.xlsx");
    const cleared = marked(
      marked(before, aMark(), aMark({ row: 3, column: 1 }), aMark({ sheet: "Jen titul" })),
    );
    const [old, now] = [partsOf(before), partsOf(cleared)];
    const changed = Object.keys({ ...old, ...now }).filter((name) => old[name] !== now[name]);
    expect(changed).toEqual(["xl/styles.xml"]);
  });

  test("with one rule a severity, cells below one another joined", () => {
    const marks = [4, 5, 6, 9].map((row) => aMark({ row }));
    const xml = partsOf(marked(fixture("plan.xlsx"), ...marks, aMark({ row: 4, column: 1 })))[PLAN] ?? "";
    expect(xml).toContain('<conditionalFormatting sqref="A4 C4:C6 C9"><cfRule type="expression"');
    expect(xml.match(/komplan:/g)).toHaveLength(1);
  });

  test("that has several faults once, in the colour of the gravest", async () => {
    const after = marked(
      fixture("plan.xlsx"),
      aMark({ severity: "info", note: "první" }),
      aMark({ note: "druhý" }),
    );
    expect(await noteOf(after, "3,2")).toBe("Komplán: první\ndruhý");
    expect(partsOf(after)[PLAN]).not.toContain("komplan:info");
  });

  test("and leaves people's rules, fills and validations to the letter", () => {
    const before = fixture("plan.xlsx");
    const [old = "", now = ""] = [before, marked(before, aMark())].map((bytes) => partsOf(bytes)[PLAN]);
    const added = /<conditionalFormatting sqref="C4">.*?<\/conditionalFormatting>/;
    expect(now.replace(added, "")).toBe(old);
  });

  test("of a file without notes, drawings and styles of its own for it", async () => {
    const before = aSmallWorkbook({ sheet: '<row r="1"><c r="A1"><v>1</v></c></row>' });
    const after = marked(before, aMark({ sheet: "List", row: 1, column: 1 }));
    expect(await noteOf(after, "0,0")).toBe("Komplán: Termín nerozumím.");
    const parts = partsOf(after);
    expect(Object.keys(parts)).toEqual(
      expect.arrayContaining(["xl/comments1.xml", "xl/drawings/vmlDrawing1.vml"]),
    );
    expect(Object.keys(partsOf(marked(after)))).not.toContain("xl/comments1.xml");
    expect(parts["xl/styles.xml"]).toContain('<dxfs count="3">');
  });

  test("and keeps what a person added to the program's note after an empty line", async () => {
    const after = marked(fixture("plan.xlsx"), aMark());
    const parts = partsOf(after);
    const notes = (parts["xl/comments1.xml"] ?? "").replace(
      "nerozumím.",
      "nerozumím.\n\nUž je to domluvené.",
    );
    const edited = withParts(after, { "xl/comments1.xml": notes });
    expect(await noteOf(marked(edited), "3,2")).toBe("Už je to domluvené.");
  });

  test("twice with the same bytes as once, whatever the marks", () => {
    const marks = fc.array(
      fc.record({
        sheet: fc.constantFrom("Plán", "Jen titul", "Prázdný"),
        row: fc.integer({ min: 1, max: 9 }),
        column: fc.integer({ min: 1, max: 4 }),
        severity: fc.constantFrom("error", "warning", "info"),
        note: fc.string({ unit: "binary", minLength: 1, maxLength: 30 }),
      }),
      { maxLength: 8 },
    );
    const before = fixture("plan.xlsx");
    const bare = partsOf(marked(before));
    fc.assert(
      fc.property(marks, (some) => {
        const once = marked(before, ...some);
        expect(marked(once, ...some)).toEqual(once);
        expect(partsOf(marked(once))["xl/comments1.xml"]).toBe(bare["xl/comments1.xml"]);
      }),
      { numRuns: 60 },
    );
  });
});
