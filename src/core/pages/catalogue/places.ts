import { fold } from "../../czech/text.ts";
import type { CatalogueEntry } from "../../documents/catalogue/content.ts";
import { remembered } from "../../documents/remembered.ts";
import { hasSecretAddress } from "../../workbook/secret-address.ts";
import { territoryOf } from "../../workbook/territory.ts";
import type { Workbook } from "../../workbook/workbook.ts";

/**
 * The municipalities where an entry's service sits or really goes, as Číselníky writes them. A service with a
 * secret address is in none: its place must not be guessed from a count.
 */
export function placesOf(workbook: Workbook): (entry: CatalogueEntry) => readonly string[] {
  const named = placeNamer(workbook);
  const reached = new Map<string, string[]>();
  for (const { values } of workbook.coverage.records) {
    const known = reached.get(fold(values.service)) ?? [];
    known.push(named(values.municipality));
    reached.set(fold(values.service), known);
  }
  return ({ service, municipality }) => {
    if (hasSecretAddress(service)) return [];
    const goes = service.values.id === "" ? [] : (reached.get(fold(service.values.id)) ?? []);
    return [...new Set([named(municipality), ...goes])].filter((name) => name !== "");
  };
}

/** The name of a municipality as lists write it: as in Číselníky, with its code where two share a name. */
export function placeNamer(workbook: Workbook): (typed: string) => string {
  const { find } = territoryOf(workbook);
  return remembered((typed) => {
    const found = find(typed);
    return "municipality" in found ? found.municipality.label : typed;
  });
}
