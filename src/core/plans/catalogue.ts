import { catalogueEntries } from "../documents/catalogue/content.ts";
import { CATALOGUE_VARIANTS, type CatalogueVariant } from "../documents/catalogue/variant.ts";
import { catalogue } from "../documents/catalogue.ts";
import { cataloguePage } from "../pages/catalogue-page.ts";
import { DOCUMENT_NAMES, MADE_TEXTS, VARIANT_NAMES } from "../texts/made.ts";
import { say } from "../texts/say.ts";
import type { SheetKey } from "../workbook/sheets.ts";
import { cataloguePictures } from "./catalogue-pictures.ts";
import type { CommandInput } from "./command-input.ts";
import { editionChanges } from "./editions/edition-chapter.ts";
import { openDataActions } from "./open-data/open-data.ts";
import type { Action, Plan } from "./plan.ts";

/** All that the catalogue is made of. */
export const CATALOGUE_SHEETS: readonly SheetKey[] = [
  "project",
  "codeLists",
  "providers",
  "services",
  "coverage",
  "offices",
  "photos",
  "versions",
];

/**
 * The catalogue of providers: a document to print and a page to search. A variant asked for by name is made alone, as
 * the page is the same for all of them.
 */
export function planCatalogue(input: CommandInput): Plan {
  const { workbook, today, language, ask } = input;
  const { pictures, issues } = cataloguePictures(input);
  const asOf = workbook.project.record.values.catalogueAsOf ?? today;
  const changes = editionChanges(workbook, { today: asOf, language });
  const options = { asOf, language, pictures, changes };
  const count = catalogueEntries(workbook, options).length;
  const pdf = ask?.pdf === true ? { alsoPdf: true as const } : {};
  const documents = variantsOf(ask?.variant).map((variant): Action => {
    const name = DOCUMENT_NAMES.catalogue + VARIANT_NAMES[variant];
    const key = `document:catalogue${variant === "a4" ? "" : `:${variant}`}`;
    return { kind: "save-document", key, name, document: catalogue(workbook, options, variant), ...pdf };
  });
  const page = (): Action => ({
    kind: "save-page",
    key: "page:catalogue",
    name: DOCUMENT_NAMES.catalogue,
    html: cataloguePage(workbook, options),
  });
  const isWhole = ask?.variant === undefined || ask.variant === "all";
  const data = isWhole && ask?.openData !== false ? openDataActions(input) : [];
  return {
    actions: isWhole ? [...documents, page(), ...data] : documents,
    issues,
    summary: [say(count === 0 ? MADE_TEXTS.emptyCatalogue : MADE_TEXTS.catalogue, language, { count })],
    facts: { services: count },
  };
}

function variantsOf(asked: CatalogueVariant | "all" = "a4"): readonly CatalogueVariant[] {
  return asked === "all" ? CATALOGUE_VARIANTS : [asked];
}
