import { existsSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import type { Document } from "../../src/core/documents/document.ts";
import { performIntoFolder } from "../../src/node/perform.ts";
import { aDocument } from "../support/documents.ts";

async function save(folder: string, ...lines: readonly string[]) {
  const told: string[] = [];
  const document: Document = aDocument(lines.map((line) => ({ kind: "paragraph", text: [line] })));
  const action = { kind: "save-document", key: "document:plan", name: "plan", document } as const;
  const tell = (sentence: string) => told.push(sentence);
  const [path = ""] = await performIntoFolder([action], { folder, file: null, language: "cs", tell });
  return { path, told };
}

/** As a person does it in a word processor. */
function edit(path: string, from: string, to: string): Uint8Array {
  const parts = unzipSync(readFileSync(path));
  const main = strFromU8(parts["word/document.xml"] ?? new Uint8Array()).replace(from, to);
  const bytes = zipSync({ ...parts, "word/document.xml": strToU8(main) });
  writeFileSync(path, bytes);
  return bytes;
}

const aFolder = () => mkdtempSync(join(tmpdir(), "komplan-place-"));

describe("saving a document again", () => {
  test("replaces the program's own file and says nothing", async () => {
    const folder = aFolder();
    const first = await save(folder, "Úvod");
    const again = await save(folder, "Úvod", "Závěr");
    expect([again.path, again.told]).toEqual([first.path, []]);
  });

  test("leaves a file that somebody has changed, and tells what it has that the new one lacks", async () => {
    const folder = aFolder();
    const { path } = await save(folder, "Úvod", "Závěr");
    const theirs = edit(path, "Úvod", "Úvodní slovo starostky");
    const second = await save(folder, "Úvod", "Nový závěr");
    expect(readFileSync(path)).toEqual(Buffer.from(theirs));
    expect(second).toEqual({
      path: join(folder, "plan (2).docx"),
      told: [
        "Soubor plan.docx mezitím někdo upravil, proto zůstal beze změny. Nová verze je vedle něj: plan (2).docx. " +
          "Minulá verze má 2 odstavce, které v nové nejsou: „Úvodní slovo starostky“, „Závěr“.",
      ],
    });
    const third = await save(folder, "Úvod");
    expect([third.path, third.told.length]).toEqual([second.path, 1]);
    edit(second.path, "Úvod", "Jinak");
    expect((await save(folder, "Úvod")).path).toBe(join(folder, "plan (3).docx"));
  });

  test("leaves a file of another origin alone", async () => {
    const folder = aFolder();
    writeFileSync(join(folder, "plan.docx"), "cizí");
    expect((await save(folder, "Úvod")).path).toBe(join(folder, "plan (2).docx"));
    expect(readFileSync(join(folder, "plan.docx"), "utf8")).toBe("cizí");
  });

  test("replaces a link and never follows it", async () => {
    const folder = aFolder();
    symlinkSync(join(folder, "elsewhere.docx"), join(folder, "plan.docx"));
    await save(folder, "Úvod");
    expect(existsSync(join(folder, "elsewhere.docx"))).toBe(false);
  });
});
