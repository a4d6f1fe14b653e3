import { catalogueEntries } from "../documents/catalogue/content.ts";
import { catalogue } from "../documents/catalogue.ts";
import { cataloguePage } from "../pages/catalogue-page.ts";
import { DOCUMENT_NAMES, MADE_TEXTS } from "../texts/made.ts";
import { say } from "../texts/say.ts";
import type { CommandInput } from "./command-input.ts";
import type { Plan } from "./plan.ts";

/** The catalogue of providers: a document to print and a page to search. */
export function planCatalogue({ workbook, today, language }: CommandInput): Plan {
  const options = { asOf: workbook.project.record.values.catalogueAsOf ?? today, language };
  const count = catalogueEntries(workbook, options).length;
  const name = DOCUMENT_NAMES.catalogue;
  return {
    actions: [
      { kind: "save-document", key: "document:catalogue", name, document: catalogue(workbook, options) },
      { kind: "save-page", key: "page:catalogue", name, html: cataloguePage(workbook, options) },
    ],
    issues: [],
    summary: [say(MADE_TEXTS.catalogue, language, { count })],
    facts: { services: count },
  };
}
