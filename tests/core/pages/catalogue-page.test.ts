import { describe, expect, test } from "vitest";
import { generateScripts } from "../../../scripts/generate-scripts.ts";
import { cataloguePage } from "../../../src/core/pages/catalogue-page.ts";
import { aWorkbook } from "../../support/workbook.ts";

const OPTIONS = { asOf: "2019-12-01", language: "cs" } as const;

describe("the catalogue page", () => {
  test("carries the script that its source makes", async () => {
    expect(await generateScripts({ write: false })).toEqual([]);
  });

  test("keeps what people typed out of its markup and its script", () => {
    const services = [
      { name: '</script><script>alert("1")</script>', type: 'a"b|c', municipality: "'><img src=x>" },
    ];
    const html = cataloguePage(aWorkbook({ providers: [{}], services }), OPTIONS);
    expect(html.match(/<script>/g)).toHaveLength(1);
    expect(html).not.toContain("<img");
    expect(html).toContain('data-type="a&quot;b c"');
  });

  test("has neither a form nor contents when there is nothing to search", () => {
    const html = cataloguePage(aWorkbook(), OPTIONS);
    expect(html).not.toContain('id="search"');
    expect(html).toContain("V katalogu zatím není žádná služba.");
  });
});
