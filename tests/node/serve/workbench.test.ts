import { writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { startWorkbench, type Workbench } from "../../support/workbench.ts";

const CONTACTS = [
  { id: "K-001", firstName: "Jana", lastName: "Vzorová", email: "jana(zavináč)example.cz", groups: "PS1" },
  { id: "K-002", firstName: "Petr", lastName: "Ukázka", email: "petr@example.cz", groups: "PS1" },
];
const EMAIL = 10;

let bench: Workbench;

beforeEach(async () => {
  bench = await startWorkbench({ contacts: CONTACTS });
});

afterEach(async () => {
  await bench.end();
});

describe("a call of the workbench", () => {
  test.for([
    ["another page's origin", { Origin: "https://example.cz" }],
    ["another port of this computer", { Origin: "http://127.0.0.1:1" }],
    ["a page that hides where it comes from", { Origin: "null" }],
  ] as const)("is refused from %s, and nothing is done", async ([, headers]) => {
    const write = { sheet: "Kontakty", row: 2, column: EMAIL, old: "jana(zavináč)example.cz", text: "x" };
    const { status, body } = await bench.call("cell.write", write, headers);
    expect([status, body.ok]).toEqual([403, false]);
    expect(await bench.cell("Kontakty", 2, EMAIL)).toBe("jana(zavináč)example.cz");
  });

  test("is not found without the token of this start", async () => {
    const response = await fetch(`${bench.publicUrl}tym/jiny/volani/workbench.read`, { method: "POST" });
    expect(response.status).toBe(404);
    expect((await fetch(bench.workbenchUrl.replace(/tym\/[^/]+/, "tym/jiny"))).status).toBe(404);
  });

  test.for([
    ["is no JSON", "workbench.read", "{", 400],
    ["has the wrong shape", "cell.write", { sheet: 1 }, 200],
    ["has a name that nothing has", "toString", {}, 200],
    ["has the name of nothing", "constructor", {}, 200],
    ["is far too large", "check.fix", { code: "x".repeat(10_100_000), cells: [] }, 400],
  ] as const)("that %s is answered with a sentence and what to do", async ([, name, input, status]) => {
    const answer = await bench.call(name, input);
    expect(answer.status).toBe(status);
    expect(answer.body).toMatchObject({ ok: false, message: expect.stringContaining("otevřete ho znovu") });
  });

  test("is told when the workbook is open elsewhere, and nothing is lost", async () => {
    writeFileSync(join(dirname(bench.path), `~$${basename(bench.path)}`), "");
    const write = { sheet: "Kontakty", row: 3, column: EMAIL, old: "petr@example.cz", text: "x@example.cz" };
    const { body } = await bench.call("cell.write", write);
    expect(body).toMatchObject({ ok: false, message: expect.stringContaining("Zavřete ho tam") });
    expect(await bench.cell("Kontakty", 3, EMAIL)).toBe("petr@example.cz");
  });
});

describe("writing one cell", () => {
  const write = (old: string, text: string, row = 3) =>
    bench.call("cell.write", { sheet: "Kontakty", row, column: EMAIL, old, text });

  test("puts the text into the file exactly as it was typed", async () => {
    const text = '=1+1 <b>"tučně"</b>';
    expect((await write("petr@example.cz", text)).body.value).toEqual({ written: true, now: text });
    expect(await bench.cell("Kontakty", 3, EMAIL)).toBe(text);
  });

  test("never overwrites what somebody has written meanwhile", async () => {
    bench.writeElsewhere("Kontakty", 3, EMAIL, "jiny@example.cz");
    const { body } = await write("petr@example.cz", "muj@example.cz");
    expect(body.value).toEqual({ written: false, now: "jiny@example.cz" });
    expect(await bench.cell("Kontakty", 3, EMAIL)).toBe("jiny@example.cz");
  });

  test("makes a row below the last one", async () => {
    await write("", "novy@example.cz", 4);
    expect(await bench.cell("Kontakty", 4, EMAIL)).toBe("novy@example.cz");
  });

  test("of two at once loses neither", async () => {
    await Promise.all([
      write("petr@example.cz", "a@example.cz"),
      write("jana(zavináč)example.cz", "b@example.cz", 2),
    ]);
    expect([await bench.cell("Kontakty", 2, EMAIL), await bench.cell("Kontakty", 3, EMAIL)]).toEqual([
      "b@example.cz",
      "a@example.cz",
    ]);
  });
});

describe("reading a table", () => {
  const read = (input: object) =>
    bench.call("table.read", { sheet: "Kontakty", from: 0, around: 0, search: "", ...input });

  test("finds rows by words without capitals and accents", async () => {
    const { body } = await read({ search: "ukazka PETR" });
    expect(body.value).toMatchObject({ count: 1, rows: [{ row: 3 }] });
  });

  test("says of a sheet that is gone what to do", async () => {
    expect((await read({ sheet: "Nic" })).body.message).toContain("List Nic v sešitu není");
  });

  test("answers a window of 40 rows wherever it is asked for", async () => {
    await bench.end();
    const contacts = Array.from({ length: 95 }, (_, index) => ({
      id: `K-${index + 1}`,
      lastName: `Osoba ${index}`,
    }));
    bench = await startWorkbench({ contacts });
    const window = async (input: object) => {
      const { from, rows } = (await read(input)).body.value as { from: number; rows: { row: number }[] };
      return [from, rows[0]?.row, rows.length];
    };
    expect(await window({ from: 40 })).toEqual([40, 42, 40]);
    expect(await window({ around: 90 })).toEqual([80, 82, 15]);
    expect(await window({ from: 9_999 })).toEqual([80, 82, 15]);
    expect(await window({ from: -5 })).toEqual([0, 2, 40]);
  });
});

describe("documents from the menu", () => {
  test("lie beside the workbook and are served under their own names", async () => {
    const { body } = await bench.call("documents.make", { command: "campaign", event: null });
    const { made } = body.value as { made: { name: string; url: string }[] };
    expect(made.map(({ name }) => name).sort()).toEqual(["plan-kampane.docx", "plan-kampane.html"]);
    const pages = await Promise.all(made.map(({ url }) => fetch(new URL(url, bench.publicUrl))));
    expect(pages.map(({ status }) => status)).toEqual([200, 200]);
  });

  test("write into the workbook only what was shown, and only while it still holds", async () => {
    const asked = { command: "check", event: null };
    bench.writeElsewhere("Kontakty", 3, 1, "");
    const { body } = await bench.call("command.writes", asked);
    const { cells, mark } = body.value as { cells: object[]; mark: string };
    expect(cells).toEqual([{ place: "Kontakty A3", old: "", text: "K-002" }]);
    bench.writeElsewhere("Kontakty", 2, 1, "");
    const stale = await bench.call("command.write", { ...asked, mark });
    expect(stale.body).toMatchObject({ ok: false, message: expect.stringContaining("spusťte příkaz znovu") });
    expect(await bench.cell("Kontakty", 3, 1)).toBe("");
    bench.writeElsewhere("Kontakty", 2, 1, "K-001");
    expect((await bench.call("command.write", { ...asked, mark })).body.value).toEqual({ count: 1 });
    expect(await bench.cell("Kontakty", 3, 1)).toBe("K-002");
  });

  test.for(["..%2F..%2Fetc%2Fhosts", "..~..~se%C5%A1it", "%00", ".~x", "nic.docx"])(
    "cannot be left by an address such as %s",
    async (name) => {
      expect((await fetch(`${bench.staffUrl}soubor/${name}`)).status).toBe(404);
    },
  );
});

describe("the first run at the command line", () => {
  test("adds the sheets that are missing and nothing else", async () => {
    await bench.end();
    bench = await startWorkbench({ contacts: CONTACTS }, ["Distribuce", "Deník"]);
    const { body } = await bench.call("sheets.add", {});
    expect(body.value).toMatchObject({ made: ["Distribuce", "Deník"] });
    expect(await bench.cell("Distribuce", 1, 1)).toBe("Příjemce");
    expect((await bench.call("setup.read", {})).body.value).toMatchObject({ missing: [] });
    expect(await bench.cell("Kontakty", 3, EMAIL)).toBe("petr@example.cz");
  });
});
