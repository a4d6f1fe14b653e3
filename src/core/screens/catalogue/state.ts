import { catalogueEntries } from "../../documents/catalogue/content.ts";
import { isUnverified } from "../../documents/catalogue/unverified.ts";
import { say } from "../../texts/say.ts";
import { CATALOGUE_SCREEN_TEXTS as TEXTS } from "../../texts/screens-catalogue.ts";
import { answered, type Done, type ScreenContext } from "../endpoint.ts";

/** How the catalogue stands, in sentences. */
export interface CatalogueState {
  readonly sentences: readonly string[];
}

export function readCatalogueState(
  _nothing: object,
  { workbook, today, language }: ScreenContext,
): Done<CatalogueState> {
  const services = catalogueEntries(workbook, { asOf: today, language });
  const providers = new Set(services.map(({ values }) => values.providerIco)).size;
  const unverified = services.filter((service) => isUnverified(service, today)).length;
  const sentences = [
    say(TEXTS.listed, language, { count: services.length, providers }),
    ...(services.length === 0
      ? []
      : [say(unverified === 0 ? TEXTS.verified : TEXTS.unverified, language, { count: unverified })]),
  ];
  return answered({ sentences });
}
