import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { catalogueContent, catalogueEntries } from "../../../src/core/documents/catalogue/content.ts";
import { catalogue } from "../../../src/core/documents/catalogue.ts";
import type { Document } from "../../../src/core/documents/document.ts";
import { toDocx } from "../../../src/core/documents/docx/to-docx.ts";
import { plainText } from "../../../src/core/documents/outline.ts";
import { SERVICES } from "../../support/strakonice.ts";
import { aWorkbook, icoOf, type RowOf } from "../../support/workbook.ts";

const OPTIONS = { asOf: "2019-12-01", language: "cs" } as const;

describe("the catalogue", () => {
  const document = catalogue(SERVICES, OPTIONS);
  const content = catalogueContent(SERVICES, OPTIONS);

  test("numbers its entries throughout, chapter by chapter, in Czech order", () => {
    expect(content.entries.map(({ number, name }) => `${number} ${name}`)).toEqual([
      "1 Chalupa",
      "2 Nová poradna",
      "3 Čtyřlístek",
      "4 Baba",
      "5 Mateřské centrum",
    ]);
  });

  test("leaves out what has ended and what is kept out, and says from when a coming service begins", () => {
    const headings = textsOf(document, "heading");
    expect(headings.filter((heading) => /zavřená|Nezveřejněná/.test(heading))).toEqual([]);
    expect(headings).toContain("2. Nová poradna (od 1.\u00a03.\u00a02020)");
    expect(catalogueEntries(SERVICES, OPTIONS)).toHaveLength(5);
  });

  test("prints a service of two chapters once and refers to it from the other", () => {
    expect(content.chapters.map(({ entries, seeAlso }) => [entries.length, seeAlso.length])).toEqual([
      [2, 0],
      [1, 0],
      [1, 1],
      [1, 0],
    ]);
    const lists = document.blocks.flatMap((block) => (block.kind === "list" ? block.items : []));
    expect(lists.map(plainText)).toEqual(["3. Čtyřlístek – Charita Příklad"]);
  });

  test("never prints a secret address: not as an address, in an index, nor where another field repeats it", () => {
    const text = strFromU8(unzipSync(toDocx(document))["word/document.xml"] ?? new Uint8Array());
    expect(text).toContain("adresa není zveřejněna");
    expect(text).not.toMatch(/Skrytá|Tajov/);
  });

  test("has indexes of municipalities, organisations, types and situations that point at numbers", () => {
    const indexes = document.blocks.flatMap((block) => (block.kind === "index" ? [block] : []));
    expect(indexes.map(({ title }) => title)).toEqual([
      "Rejstřík obcí",
      "Rejstřík organizací",
      "Rejstřík druhů služeb",
      "Rejstřík životních situací",
    ]);
    expect(
      indexes[0]?.lines.map(({ word, entries }) => `${word} ${entries.map(({ text }) => text)}`),
    ).toEqual(["Blatná 3,5", "Strakonice 4", "Volyně 2"]);
    expect(indexes[2]?.lines.map(({ word }) => word)).toEqual([
      "Azylové domy (§\u00a057)",
      "návazná služba",
      "Odborné sociální poradenství (§\u00a037)",
      "Pečovatelská služba (§\u00a040)",
    ]);
  });

  test("has a cover with publicity and the day, and an imprint with whom to tell about mistakes", () => {
    expect(document.blocks.map(({ kind }) => kind).slice(0, 3)).toEqual(["publicity", "title", "paragraph"]);
    expect(textsOf(document, "paragraph")).toContain("Údaje platné k\u00a01.\u00a012.\u00a02019");
    const facts = document.blocks.flatMap((block) => (block.kind === "facts" ? block.facts : []));
    const corrections = facts.find(({ name }) => name === "Opravy a doplnění");
    expect(plainText(corrections?.lines[0] ?? [])).toBe(
      "Jana Vzorová, +420\u00a0380\u00a0000\u00a0001, socialni@example.cz",
    );
  });

  test("is a cover and a sentence when there is no service", () => {
    expect(textsOf(catalogue(aWorkbook(), OPTIONS), "paragraph")).toContain(
      "V katalogu zatím není žádná služba. Doplňte list Služby.",
    );
  });
});

describe("an entry", () => {
  // The order of fields: Katalog sociálních služeb Královéhradeckého kraje.
  test("has its facts in the order of printed catalogues", () => {
    expect(
      Object.keys(
        entry({
          hours: "po–pá",
          ages: "19+ let",
          price: "zdarma",
          accessible: "ano",
          contactPerson: "Jan Vzor",
        }),
      ),
    ).toEqual([
      "Druh služby",
      "Poskytovatel",
      "Adresa",
      "Kontakt",
      "Kontaktní osoba",
      "Forma",
      "Provozní doba",
      "Pro koho",
      "Věk",
      "Kapacita",
      "Kde působí",
      "Popis",
      "Cena",
      "Bezbariérovost",
      "Ověřeno",
    ]);
  });

  test("says only what is filled in", () => {
    const bare = {
      type: "",
      forms: "",
      targetGroups: "",
      capacity: "",
      capacityUnit: "",
      street: "",
      postalCode: "",
      municipality: "",
      territory: "",
      phone: "",
      email: "",
      description: "",
      verifiedOn: "",
      providerIco: "99999999",
    };
    expect(entry(bare)).toEqual({});
  });

  test.for<readonly [RowOf<"services">, string, string | undefined]>([
    [{ type: "PS" }, "Druh služby", "Pečovatelská služba (§\u00a040)"],
    [{ type: "klub seniorů" }, "Druh služby", "klub seniorů"],
    [{ providerIco: "Charita  příklad" }, "Poskytovatel", `Charita Příklad, IČO\u00a0${icoOf(1)}`],
    [{ providerIco: "Obec bez záznamu" }, "Poskytovatel", "Obec bez záznamu"],
    [
      { street: "Dlouhá 1", postalCode: "38601", municipality: "Strakonice" },
      "Adresa",
      "Dlouhá 1, 386\u00a001 Strakonice",
    ],
    [{ secretAddress: "asi ano" }, "Adresa", "adresa není zveřejněna"],
    [{ capacity: "12", capacityUnit: "Počet lůžek" }, "Kapacita", "Počet lůžek: 12"],
    [{ capacity: "podle dohody", capacityUnit: "" }, "Kapacita", "podle dohody"],
    [{ capacity: "", capacityUnit: "Počet lůžek" }, "Kapacita", undefined],
    [
      {
        targetGroups:
          "osoby, které vedou rizikový způsob života nebo jsou tímto způsobem života ohroženy, senioři",
      },
      "Pro koho",
      "osoby, které vedou rizikový způsob života nebo jsou tímto způsobem života ohroženy; senioři",
    ],
    [
      { phone: "", email: "Tato e-mailová adresa je chráněna před spamboty.", web: "" },
      "Kontakt",
      "+420\u00a0380\u00a0000\u00a0000\ninfo@pece1.example.cz",
    ],
    [
      { phone: "380 000 009", email: "", web: "www.example.cz" },
      "Kontakt",
      "+420\u00a0380\u00a0000\u00a0009\nwww.example.cz",
    ],
  ])("of %j says of %s: %s", ([row, name, said]) => {
    expect(entry(row)[name]).toBe(said);
  });
});

/** The facts of the only entry, as texts by name. */
function entry(row: RowOf<"services">): Readonly<Record<string, string>> {
  const workbook = aWorkbook({ providers: [{ name: "Charita Příklad" }], services: [row] });
  const facts = catalogueContent(workbook, OPTIONS).entries[0]?.facts ?? [];
  return Object.fromEntries(facts.map(({ name, lines }) => [name, lines.map(plainText).join("\n")]));
}

function textsOf({ blocks }: Document, kind: "heading" | "paragraph"): readonly string[] {
  return blocks.flatMap((block) => (block.kind === kind && "text" in block ? [plainText(block.text)] : []));
}

test("a chapter that only refers to others takes no page of its own", () => {
  const chapters = "Senioři, Pečující osoby";
  const workbook = aWorkbook({
    services: [
      { name: "Poradna", chapters },
      { name: "Klub", chapters },
    ],
  });
  const { blocks } = catalogue(workbook, OPTIONS);
  const pages = blocks.filter(({ kind }, index) => {
    const next = blocks[index + 1];
    return kind === "running-head" && next?.kind === "heading" && next.id?.startsWith("chapter-");
  });
  expect(catalogueContent(workbook, OPTIONS).chapters.map(({ entries }) => entries.length)).toEqual([2, 0]);
  expect(pages).toHaveLength(1);
});

test("target groups copied in capitals are worded as in the code list, unknown ones as typed", () => {
  const workbook = aWorkbook({ services: [{ name: "Klub", targetGroups: "SENIOŘI, OSOBY NA OSTROVĚ" }] });
  const facts = catalogueContent(workbook, OPTIONS).entries[0]?.facts ?? [];
  expect(facts.find(({ name }) => name === "Pro koho")?.lines).toEqual([["senioři; OSOBY NA OSTROVĚ"]]);
});
