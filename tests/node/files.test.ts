import { mkdir, mkdtemp, readdir, readFile, symlink, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { RefusedError } from "../../src/core/errors.ts";
import { readInputFile, writeFileSafely, writeNamedFile } from "../../src/node/files.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "komplan-"));
});

async function refusalOf(work: Promise<unknown>): Promise<RefusedError> {
  const error = await work.catch((caught: unknown) => caught);
  if (!(error instanceof RefusedError)) throw new Error("was not refused");
  return error;
}

/** As Excel writes it: a count, the name in bytes padded with spaces, the count again, the name in UTF-16. */
function excelLock(name: string): Buffer {
  const lock = Buffer.alloc(165, " ");
  lock.writeUInt8(name.length, 0);
  lock.write(name, 1, "latin1");
  lock.writeUInt16LE(name.length, 55);
  lock.write(name, 57, "utf16le");
  return lock;
}

describe("readInputFile", () => {
  test("gives the file's bytes", async () => {
    await writeFile(join(folder, "a.xlsx"), "PK");
    expect(Buffer.from(await readInputFile(join(folder, "a.xlsx"), "cs")).toString()).toBe("PK");
  });

  test.for([
    {
      what: "a file that is not there",
      make: async () => "nic.xlsx",
      code: "unreadable-input",
      says: "neexistuje",
    },
    {
      what: "a path through a file",
      make: async () => {
        await writeFile(join(folder, "a"), "x");
        return "a/b.xlsx";
      },
      code: "unreadable-input",
      says: "neexistuje",
    },
    { what: "a folder", make: async () => "", code: "unreadable-input", says: "je složka" },
    {
      what: "an empty file",
      make: async () => {
        await writeFile(join(folder, "a.xlsx"), "");
        return "a.xlsx";
      },
      code: "unreadable-input",
      says: "je prázdný",
    },
    {
      what: "a file over 200 MB",
      make: async () => {
        await writeFile(join(folder, "a.xlsx"), "");
        await truncate(join(folder, "a.xlsx"), 200_000_001);
        return "a.xlsx";
      },
      code: "too-large",
      says: "201 MB",
    },
  ])("refuses $what", async ({ make, code, says }) => {
    const error = await refusalOf(readInputFile(join(folder, await make()), "cs"));
    expect([error.code, error.message]).toEqual([code, expect.stringContaining(says)]);
  });

  test("speaks English when asked to", async () => {
    const error = await refusalOf(readInputFile(join(folder, "nic.xlsx"), "en"));
    expect(error.message).toContain("There is no file");
  });
});

describe("writeFileSafely", () => {
  const bytes = Buffer.from("new");

  test("makes the folders and leaves nothing beside the file", async () => {
    const path = join(folder, "a", "b", "c.xlsx");
    await writeFileSafely(path, bytes, "cs");
    expect(await readFile(path, "utf8")).toBe("new");
    expect(await readdir(join(folder, "a", "b"))).toEqual(["c.xlsx"]);
  });

  test("replaces a file and keeps who may read it", async () => {
    const path = join(folder, "a.xlsx");
    await writeFile(path, "old", { mode: 0o640 });
    await writeFileSafely(path, bytes, "cs");
    expect(await readFile(path, "utf8")).toBe("new");
  });

  test("replaces what a link points at in a file that was named, and only there", async () => {
    await writeFile(join(folder, "real.xlsx"), "old");
    await symlink(join(folder, "real.xlsx"), join(folder, "link.xlsx"));
    await writeFileSafely(join(folder, "link.xlsx"), bytes, "cs");
    expect(await readFile(join(folder, "real.xlsx"), "utf8")).toBe("old");
    expect(await readFile(join(folder, "link.xlsx"), "utf8")).toBe("new");

    await symlink(join(folder, "real.xlsx"), join(folder, "named.xlsx"));
    await writeNamedFile(join(folder, "named.xlsx"), bytes, "cs");
    expect(await readFile(join(folder, "real.xlsx"), "utf8")).toBe("new");
  });

  test("refuses a folder in the file's place and leaves no half of it", async () => {
    await mkdir(join(folder, "a.xlsx", "x"), { recursive: true });
    const error = await refusalOf(writeFileSafely(join(folder, "a.xlsx"), bytes, "cs"));
    expect([error.code, error.message]).toEqual(["cannot-write", expect.stringContaining("je složka")]);
    expect(await readdir(folder)).toEqual(["a.xlsx"]);
  });

  // Recursive mkdir of Node 20 does not end under /proc, where nobody can make a folder.
  test.runIf(process.platform === "linux")("refuses a folder that the system will not make", async () => {
    const error = await refusalOf(writeFileSafely("/proc/komplan/a.xlsx", bytes, "cs"));
    expect(error.code).toBe("cannot-write");
  });

  test("refuses a folder that is a file", async () => {
    await writeFile(join(folder, "out"), "x");
    const error = await refusalOf(writeFileSafely(join(folder, "out", "a.xlsx"), bytes, "cs"));
    expect([error.code, error.message]).toEqual(["cannot-write", expect.stringContaining("není složka")]);
  });

  test.for([
    {
      by: "LibreOffice",
      lock: ".~lock.a.xlsx#",
      content: "Jana Vzorová,jana,pc,1.1.2018 09:00,file:///x;",
      who: "Jana Vzorová",
    },
    {
      by: "LibreOffice without a name",
      lock: ".~lock.a.xlsx#",
      content: ",jana,pc,1.1.2018 09:00,;",
      who: "jana",
    },
    { by: "Excel", lock: "~$a.xlsx", content: excelLock("Jana Vzorová"), who: "Jana Vzorová" },
    { by: "nobody it names", lock: "~$a.xlsx", content: Buffer.alloc(165), who: "má někdo otevřený" },
    { by: "an empty lock", lock: ".~lock.a.xlsx#", content: "", who: "má někdo otevřený" },
  ])("refuses a workbook open in $by and leaves it as it was", async ({ lock, content, who }) => {
    const path = join(folder, "a.xlsx");
    await writeFile(path, "old");
    await writeFile(join(folder, lock), content);
    const error = await refusalOf(writeFileSafely(path, bytes, "cs"));
    expect([error.code, error.message]).toEqual(["cannot-write", expect.stringContaining(who)]);
    expect(error.message).toContain(lock);
    expect(await readFile(path, "utf8")).toBe("old");
  });
});
