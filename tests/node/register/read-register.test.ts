import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { readCodeFolder } from "../../../src/node/register/code-folder.ts";
import { readRegister } from "../../../src/node/register/read-register.ts";
import { registerRecord, registerText } from "../../support/register.ts";
import { codeFiles } from "../../support/register-codes.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "komplan-register-"));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function saved(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function itemsOf(path: string): Promise<readonly unknown[]> {
  const items: unknown[] = [];
  await readRegister(path, "cs", (item) => items.push(item));
  return items;
}

describe("readRegister", () => {
  test("hands over every record of a file with a byte order mark, documents and keys around the list", async () => {
    const text = [...registerText({ records: 60, kilobytes: 40 })].join("");
    const items = await itemsOf(saved("rpss.json", text));
    expect(items).toHaveLength(60);
    expect(items[59]).toMatchObject(JSON.parse(JSON.stringify(registerRecord(59))));
  });

  test("hands over null for a record that is no JSON and goes on", async () => {
    const path = saved("vadny.json", '{"polozky":[{"portalId":1},{"portalId":+2},{"portalId":3}]}');
    expect(await itemsOf(path)).toEqual([{ portalId: 1 }, null, { portalId: 3 }]);
  });

  test.for([
    ["a file that ends in the middle", '{"polozky":[{"a":1},{"b":"', /končí po .* MB uprostřed záznamu 2/],
    ["a list at the root", "[]", /není soubor registru/],
    ["an empty file", "", /není soubor registru/],
    ["a page instead of the file", "<!DOCTYPE html><html></html>", /není soubor registru/],
    ["UTF-16", Buffer.from('\ufeff{"polozky":[]}', "utf16le"), /není soubor registru/],
    ["no list of records", '{"data":[]}', /není soubor registru/],
    ["two files in one", '{"polozky":[]}{"polozky":[]}', /za koncem dat/],
  ] as const)("refuses %s and says where", async ([name, content, message]) => {
    await expect(itemsOf(saved(`${name.length}.json`, content))).rejects.toThrow(message);
  });

  test("refuses a file that is not there", async () => {
    await expect(itemsOf(join(folder, "neni.json"))).rejects.toMatchObject({ code: "unreadable-input" });
  });
});

describe("readCodeFolder", () => {
  test("reads the ministry's lists and the statistical office's table, in Windows-1250 as well", async () => {
    const codes = mkdtempSync(join(folder, "codes-"));
    for (const [name, text] of Object.entries(codeFiles())) {
      if (!name.endsWith(".csv")) writeFileSync(join(codes, name), `\ufeff${text}`);
    }
    // „Tábor“ in Windows-1250.
    const link = Buffer.from(
      "chodnota1,text1,chodnota2,text2\r\n552046,T\xe1bor,3111,T\xe1bor\r\n",
      "latin1",
    );
    writeFileSync(join(codes, "vazba.csv"), link);
    writeFileSync(join(codes, "poznamky.json"), "{rozbité");
    const { names, links } = await readCodeFolder(codes, "cs");
    expect(names.get("FormaSocialniSluzby/ter")).toBe("terénní");
    expect(links).toEqual([{ code: "552046", name: "Tábor", orp: "Tábor" }]);
  });

  test("refuses a folder without any list, and one that is not there", async () => {
    const empty = mkdtempSync(join(folder, "empty-"));
    await expect(readCodeFolder(empty, "cs")).rejects.toThrow(/není žádný číselník/);
    await expect(readCodeFolder(join(empty, "dal"), "cs")).rejects.toThrow(/neexistuje/);
  });
});
