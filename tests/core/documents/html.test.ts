import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { campaignPlan } from "../../../src/core/documents/campaign-plan.ts";
import { catalogue } from "../../../src/core/documents/catalogue.ts";
import { toHtml } from "../../../src/core/documents/html.ts";
import { cataloguePage } from "../../../src/core/pages/catalogue-page.ts";
import { aDocument, EVERY_BLOCK } from "../../support/documents.ts";
import { CAMPAIGN, SERVICES } from "../../support/strakonice.ts";

const OPTIONS = { asOf: "2019-12-01", language: "cs" } as const;

/** Inline styles carry computed widths; a region named twice is the author's text; a long title is too. */
const validator = new HtmlValidate({
  extends: ["html-validate:recommended", "html-validate:a11y"],
  rules: { "no-inline-style": "off", "long-title": "off", "tel-non-breaking": "off", "require-sri": "error" },
});

describe("a document as a page", () => {
  test.for([
    ["one of every block", toHtml(aDocument(EVERY_BLOCK))],
    ["a campaign plan", toHtml(campaignPlan(CAMPAIGN, "cs"))],
    ["a catalogue", toHtml(catalogue(SERVICES, OPTIONS))],
    ["a catalogue page with search", cataloguePage(SERVICES, OPTIONS)],
  ] as const)("%s is valid HTML", async ([, html]) => {
    const report = await validator.validateString(html);
    const messages = report.results.flatMap(({ messages: found }) => found);
    expect(messages.map(({ ruleId, message, line }) => `${ruleId}, line ${line}: ${message}`)).toEqual([]);
  });

  test("says its language and its title, and refers to nothing outside itself but by links", () => {
    const html = toHtml(aDocument(EVERY_BLOCK, { language: "en", title: "Plan & <more>" }));
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en">/);
    expect(html).toContain("<title>Plan &amp; &lt;more&gt;</title>");
    expect(html).not.toMatch(/\b(?:src(?!="data:image\/)|srcset|data|poster)=|@import|url\(/);
  });

  test("has real headings, a header row that says so, and a row header in each row", () => {
    const html = toHtml(campaignPlan(CAMPAIGN, "cs"));
    expect(html).toContain("<h1>Plán informační kampaně*</h1>");
    expect(html.match(/<th scope="col">/g)).toHaveLength(5);
    expect(html.match(/<th scope="row">/g)).toHaveLength(6);
    expect(html).toContain('role="img" aria-label="Znak Evropské unie');
  });

  test("keeps references within the page and drops those that lead nowhere", () => {
    const html = toHtml(aDocument(EVERY_BLOCK));
    const ids = new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const fragments = [...html.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id);
    expect(fragments.filter((id) => !ids.has(id))).toEqual([]);
    expect(html).not.toContain("javascript:");
  });
});
