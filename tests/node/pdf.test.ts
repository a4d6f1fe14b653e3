import { chmod, mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Action } from "../../src/core/plans/plan.ts";
import { toPdf } from "../../src/node/pdf.ts";
import { performIntoFolder } from "../../src/node/perform.ts";
import { aDocument } from "../support/documents.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "komplan-pdf-test-"));
});

afterEach(async () => rm(folder, { recursive: true, force: true }));

/** A program that does what the shell script says. */
async function program(name: string, script: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, `#!/bin/sh\n${script}\n`);
  await chmod(path, 0o755);
  return path;
}

const MAKES_PDF = `for last; do :; done
grep -q . "$last" || exit 1
printf '%%PDF-1.7 ' > "$(dirname "$last")/out.pdf"`;
const PRINTS_PAGE = `for one; do case "$one" in --print-to-pdf=*) printf '%%PDF-1.4' > "\${one#*=}";; esac; done`;

describe("a PDF of a document", () => {
  const textOf = async (env: NodeJS.ProcessEnv) => {
    const pdf = await toPdf(aDocument([]), Uint8Array.from([80, 75]), { ...env, PATH: env["PATH"] ?? "" });
    return "bytes" in pdf ? Buffer.from(pdf.bytes).toString() : pdf.fault;
  };

  test("is made by the LibreOffice that a variable names", async () => {
    const soffice = await program("my-office", `PATH=/usr/bin:/bin\n${MAKES_PDF}`);
    expect(await textOf({ KOMPLAN_SOFFICE: soffice })).toBe("%PDF-1.7 ");
  });

  test("is made by a browser where there is no LibreOffice", async () => {
    await program("chromium", PRINTS_PAGE);
    expect(await textOf({ PATH: folder, KOMPLAN_SOFFICE: join(folder, "nowhere") })).toBe("%PDF-1.4");
  });

  test("is nothing without either, and nothing when the program fails", async () => {
    expect(
      await textOf({ PATH: join(folder, "empty"), KOMPLAN_SOFFICE: "/nowhere", KOMPLAN_CHROME: "/nowhere" }),
    ).toBe("no-program");
    const broken = await program("broken", "exit 3");
    expect(await textOf({ KOMPLAN_SOFFICE: broken })).toBe("failed");
  });

  test("leaves nothing in the folder for passing things", async () => {
    const soffice = await program("broken", "exit 3");
    const ours = async () =>
      (await readdir(tmpdir())).filter((name) => /^komplan-pdf-(?!test-)/.test(name)).length;
    const before = await ours();
    await textOf({ KOMPLAN_SOFFICE: soffice });
    expect(await ours()).toBeLessThanOrEqual(before);
  });
});

test("the document is made even when no PDF can be, and a sentence says so", async () => {
  const named = process.env["KOMPLAN_SOFFICE"];
  process.env["KOMPLAN_SOFFICE"] = await program("broken", "exit 3");
  try {
    const told: string[] = [];
    const action: Action = {
      kind: "save-document",
      key: "document:catalogue",
      name: "katalog",
      document: aDocument([]),
      alsoPdf: true,
    };
    const outbox = {
      folder,
      file: null,
      language: "cs",
      tell: (sentence: string) => told.push(sentence),
    } as const;
    const made = await performIntoFolder([action], outbox);
    expect(made).toEqual([join(folder, "katalog.docx")]);
    expect(told.join(" ")).toMatch(/PDF z katalog\.docx se nepodařilo vytvořit/);
  } finally {
    if (named === undefined) delete process.env["KOMPLAN_SOFFICE"];
    else process.env["KOMPLAN_SOFFICE"] = named;
  }
});
