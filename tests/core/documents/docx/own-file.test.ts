import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { missingParagraphs } from "../../../../src/core/documents/docx/hand-changes.ts";
import { changedByHand } from "../../../../src/core/documents/docx/own-file.ts";
import { toDocx } from "../../../../src/core/documents/docx/to-docx.ts";
import { aDocument, EVERY_BLOCK } from "../../../support/documents.ts";

const MADE = toDocx(aDocument(EVERY_BLOCK));

function edited(change: (main: string) => string): Uint8Array {
  const parts = unzipSync(MADE);
  return zipSync({
    ...parts,
    "word/document.xml": strToU8(change(strFromU8(parts["word/document.xml"] ?? new Uint8Array()))),
  });
}

describe("knowing the program's own .docx again", () => {
  test("a file as it was made may be replaced, also by another one", () => {
    expect(changedByHand(MADE, MADE)).toBeNull();
    expect(changedByHand(MADE, toDocx(aDocument([])))).toBeNull();
  });

  test("a paragraph rewritten by hand is told", () => {
    const theirs = edited((main) => main.replace("průběžně", "každý týden &amp; v neděli"));
    expect(changedByHand(theirs, MADE)).toEqual({ count: 1, first: ["každý týden & v neděli"] });
  });

  test("a file saved again with other looks is somebody's, though its text is the same", () => {
    const theirs = edited((main) => main.replace(/<w:keepNext\/>/g, ""));
    expect(changedByHand(theirs, MADE)).toEqual({ count: 0, first: [] });
  });

  test("page numbers in the contents are no change of the text", () => {
    const theirs = edited((main) =>
      main.replace(/(PAGEREF.*?<w:t>)\d*/g, (_, before: string) => `${before}77`),
    );
    expect(changedByHand(theirs, MADE)?.count).toBe(0);
  });

  test.for([
    ["nothing", new Uint8Array(0)],
    ["no archive", strToU8("Ahoj")],
    ["an archive of something else", zipSync({ "a.txt": strToU8("a") })],
  ] as const)("%s is not the program's", ([, bytes]) => {
    expect(changedByHand(bytes, MADE)).toEqual({ count: 0, first: [] });
  });

  test("only the beginnings of the first three are shown, spaces and list signs do not count", () => {
    const theirs = ["* jedna", "1. dvě  slova", "tři", "tři", "čtyři", "a".repeat(200), "b", ""];
    expect(missingParagraphs(theirs, ["jedna", "dvě slova"])).toEqual({
      count: 4,
      first: ["tři", "čtyři", `${"a".repeat(80)}…`],
    });
  });
});
