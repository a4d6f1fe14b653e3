import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withOwnPart } from "../../src/appsscript/own-note.ts";

describe("withOwnPart", () => {
  test.for([
    { note: "", part: "", after: "" },
    { note: "", part: "Komplán: a", after: "Komplán: a" },
    { note: "Zavolat.", part: "", after: "Zavolat." },
    { note: "Zavolat.", part: "Komplán: a", after: "Zavolat.\n\nKomplán: a" },
    { note: "Zavolat.\n\nKomplán: a\nb", part: "Komplán: c", after: "Zavolat.\n\nKomplán: c" },
    { note: "Zavolat.\nKomplán: a", part: "", after: "Zavolat." },
    { note: "Komplán: a\n\nVyřídí Jana.", part: "Komplán: c", after: "Vyřídí Jana.\n\nKomplán: c" },
    { note: "Komplán: a\n\nVyřídí Jana.", part: "", after: "Vyřídí Jana." },
    { note: "Píše nám Komplán: divné.", part: "", after: "Píše nám Komplán: divné." },
    { note: "", part: "Komplán: a\n\n\nb", after: "Komplán: a\nb" },
  ])("$note with $part is $after", ({ note, part, after }) => {
    expect(withOwnPart(note, part)).toBe(after);
  });

  test("gives a person's note back unchanged once its part is taken away", () => {
    const personal = fc.string({ unit: "grapheme" }).filter((note) => !note.includes("Komplán:"));
    fc.assert(
      fc.property(personal, (note) => {
        const marked = withOwnPart(note, "Komplán: něco");
        expect(withOwnPart(marked, "Komplán: něco")).toBe(marked);
        expect(withOwnPart(marked, "").trim()).toBe(note.trim());
      }),
    );
  });
});
