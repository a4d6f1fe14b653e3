import { describe, expect, test } from "vitest";
import { generateScripts } from "../../../scripts/generate-scripts.ts";
import { cataloguePage } from "../../../src/core/pages/catalogue-page.ts";
import { CATALOGUE_SCRIPT_HASH } from "../../../src/core/pages/catalogue-script.generated.ts";
import type { Workbook } from "../../../src/core/workbook/workbook.ts";
import { manyServices, TOWNS } from "../../support/catalogue.ts";
import { aWorkbook } from "../../support/workbook.ts";

const OPTIONS = { asOf: "2026-11-22", language: "cs" } as const;

/** The limit for 200 services before photographs. */
const LIMIT_BYTES = 200 * 1024;

describe("the catalogue page", () => {
  test("carries the script that its source makes, and lets no other run", async () => {
    expect(await generateScripts({ write: false })).toEqual([]);
    const html = pageOf(manyServices(1));
    expect(html).toContain(`default-src &#39;none&#39;; script-src &#39;${CATALOGUE_SCRIPT_HASH}&#39;;`);
  });

  test("keeps what people typed out of its markup and its scripts", () => {
    const evil = '</script><script>alert("1")</script><!--\u2028';
    const html = pageOf(
      aWorkbook({
        project: { catalogueTitle: evil, territory: evil },
        providers: [{ name: evil }],
        services: [
          {
            id: '"><img src=x>',
            name: evil,
            type: evil,
            municipality: evil,
            targetGroups: evil,
            situations: evil,
            easyText: evil,
            price: evil,
          },
          { name: "Druhá" },
        ],
        coverage: [{ service: "SL-002", municipality: evil }],
        codeLists: [
          { municipality: evil, latitude: "49,1", longitude: "14" },
          { municipality: "Blatná", latitude: "49,4", longitude: "13,9" },
        ],
        offices: [{ name: evil, kind: "úřad", purpose: evil, hours: evil }],
      }),
    );
    expect(html.match(/<script[ >]/g)).toHaveLength(3);
    expect(html.match(/<\/script/g)).toHaveLength(3);
    expect(html).not.toContain("<img");
    expect(html).not.toContain("<!--");
    expect(html).not.toContain("\u2028");
    expect(jsonOf(html, "application/ld+json")).toMatchObject({ "@context": "https://schema.org" });
  });

  test("says what is wrong with no texts of any length and shape", () => {
    const ugly = ["", "\u00a0", "#REF!", "e\u0301".repeat(300), "\u0000\u0007", "x".repeat(50_000)];
    for (const text of ugly) {
      const services = [{ name: text, type: text, ages: text, price: text, municipality: text, forms: text }];
      expect(pageOf(aWorkbook({ providers: [{}], services: [...services, { name: "B" }] }))).toContain(
        "</html>",
      );
    }
  });

  test("has neither search nor map when there is nothing to search", () => {
    const html = pageOf(aWorkbook());
    expect(html).not.toContain('id="search"');
    expect(html).not.toContain("<script");
    expect(html).toContain("V katalogu zatím není žádná služba.");
  });

  test("never says a secret address: not in its words, its map, its choices, nor its data for machines", () => {
    const secret = {
      name: "Tiché útočiště",
      street: "Zapovězená 5",
      postalCode: "387 77",
      municipality: "Tajnov",
      secretAddress: "ano",
      otherPlaces: "Zapovězená 6, Tajnov",
      easyText: "Bydlíme v ulici Zapovězená 5.",
      description: "Zapovězená 5 je náš dům.",
    };
    const html = pageOf(
      aWorkbook({
        providers: [{}],
        services: [
          secret,
          { name: "Poradna", municipality: "Blatná" },
          { name: "Klub", municipality: "Osek" },
        ],
        coverage: [{ service: "SL-001", municipality: "Skryje" }],
        codeLists: [
          { municipality: "Tajnov", latitude: "49,1", longitude: "14" },
          { municipality: "Blatná", latitude: "49,4", longitude: "13,9" },
          { municipality: "Skryje", latitude: "49,2", longitude: "13,8" },
        ],
      }),
    );
    expect(html).toContain("Tiché útočiště");
    expect(html).toContain("adresa není zveřejněna");
    expect(html).not.toMatch(/Zapovězen|387.77|Tajnov: |Tajnov<b|Skryje: |Skryje<b/);
    expect(JSON.stringify(jsonOf(html, "application/ld+json"))).not.toMatch(/Tajnov|Skryje|Zapov/);
    const { facets } = jsonOf(html, "application/json") as { facets: { key: string; values: string[] }[] };
    expect(facets.find(({ key }) => key === "obec")?.values).toEqual(["Blatná", "obec neuvedena", "Osek"]);
  });

  test("counts a service at each municipality where it sits or goes, once", () => {
    const html = pageOf(
      aWorkbook({
        providers: [{}],
        services: [
          { name: "Péče", municipality: "Blatná" },
          { name: "Klub", municipality: "Osek" },
        ],
        coverage: [
          { service: "SL-001", municipality: "Osek" },
          { service: "SL-001", municipality: "blatná" },
        ],
        codeLists: TOWNS.map(([municipality, latitude, longitude]) => ({
          municipality,
          latitude,
          longitude,
        })),
      }),
    );
    expect(
      [...html.matchAll(/<li data-v="\d+">(.*?)<b> (\d+)<\/b>/g)].map(([, name, n]) => [name, n]),
    ).toEqual([
      ["Blatná", "1"],
      ["Osek", "2"],
    ]);
    expect(html).toMatch(/>Osek<\/text><text class="n"[^>]*> 2</);
  });

  test("lists municipalities without a map where Číselníky has no coordinates", () => {
    const services = [{ municipality: "Blatná" }, { municipality: "Osek" }];
    const html = pageOf(aWorkbook({ providers: [{}], services, project: { publicity: "bez publicity" } }));
    expect(html).not.toContain("<svg");
    expect(html).toContain('<li data-v="');
  });

  test("names crisis lines before offices, whatever their order in the sheet", () => {
    const html = pageOf(
      aWorkbook({
        providers: [{}],
        services: [{}],
        offices: [
          { name: "Městský úřad", kind: "úřad" },
          { name: "Linka důvěry", kind: "krizová linka", phone: "116 111" },
        ],
      }),
    );
    expect([...html.matchAll(/<li><h3>(.*?)<\/h3>/g)].map(([, name]) => name)).toEqual([
      "Linka důvěry",
      "Městský úřad",
    ]);
    expect(html).toContain('<a href="tel:116111">');
  });

  test.for([
    ["označit", "3. 5. 2026", false],
    ["označit", "3. 5. 2025", true],
    ["označit", "", true],
    ["neoznačovat", "", false],
  ] as const)("with „%s“ and a confirmation of „%s“ marks the entry: %s", ([mark, verifiedOn, marked]) => {
    const project = { catalogueUnverified: mark };
    const html = pageOf(aWorkbook({ project, providers: [{}], services: [{ verifiedOn }] }));
    expect(/<small>[^<]*nepotvrzené údaje/.test(html)).toBe(marked);
  });

  test("tells machines of each service, its kind, its provider and where it works, in schema.org's words", () => {
    const html = pageOf(
      aWorkbook({
        providers: [{ ico: "00251810", name: "Město Strakonice" }],
        services: [
          { name: "Naše péče", type: "Pečovatelská služba", municipality: "Osek", providerIco: "00251810" },
        ],
      }),
    );
    expect(jsonOf(html, "application/ld+json")).toEqual({
      "@context": "https://schema.org",
      "@graph": [
        { "@type": "GovernmentOrganization", "@id": "#p1", name: "Město Strakonice", identifier: "00251810" },
        {
          "@type": "ItemList",
          name: "Katalog poskytovatelů sociálních a doprovodných služeb",
          numberOfItems: 1,
          itemListElement: [
            {
              "@type": "GovernmentService",
              url: "#SL-001",
              name: "Naše péče",
              serviceType: "Pečovatelská služba",
              provider: { "@id": "#p1" },
              areaServed: "Osek",
            },
          ],
        },
      ],
    });
  });

  test("shows the photograph of a service within itself, unless it would outweigh the page", () => {
    const workbook = aWorkbook({ providers: [{}], services: [{ name: "Klub" }, { name: "Velký" }] });
    const [small, big] = workbook.services.records.map(({ row }) => row);
    const photo = (size: number) => {
      const picture = {
        bytes: new Uint8Array(size),
        mediaType: "image/png" as const,
        width: 4,
        height: 3,
        isTurned: false,
      };
      return { picture, alt: 'Lidé u "stolu"', caption: "", author: "", award: "" } as const;
    };
    const ofService = new Map([
      [small ?? 0, photo(3)],
      [big ?? 0, photo(500_000)],
    ]);
    const html = cataloguePage(workbook, { ...OPTIONS, pictures: { cover: null, pages: [], ofService } });
    expect(html.match(/<img [^>]*>/g)).toHaveLength(1);
    expect(html).toContain('<img src="data:image/png;base64,AAAA" alt="Lidé u &quot;stolu&quot;"');
  });

  test("is not larger than 200 KB with 200 services as the register knows them", () => {
    expect(new TextEncoder().encode(pageOf(manyServices(200))).length).toBeLessThanOrEqual(LIMIT_BYTES);
  });
});

function pageOf(workbook: Workbook): string {
  return cataloguePage(workbook, OPTIONS);
}

function jsonOf(html: string, type: string): unknown {
  const [, text = ""] =
    html.match(new RegExp(`<script type="${type.replace("+", "\\+")}"[^>]*>(.*?)</script>`)) ?? [];
  return JSON.parse(text);
}
