import { type Columns, column, defineSheet } from "../../sheet/definition.ts";
import { text } from "../../sheet/types.ts";
import { servicesSheet } from "../../workbook/services.ts";

/** Headers that published lists of services have for columns of Služby (opendata.ostrava.cz and its like). */
const MORE_NAMES: Readonly<Record<string, readonly string[]>> = {
  name: ["název zařízení", "název poskytované služby", "nazev_sluzby"],
  registrationId: ["identifikátor služby", "registrační číslo", "číslo registrace služby"],
  providerIco: ["provozovatel_ic", "provozovatel_ico", "IČ", "IČ poskytovatele", "IČO organizace"],
  type: ["poskytovana_sluzba", "druh sociální služby", "typ služby"],
  targetGroups: ["typ_klienta", "cílové skupiny osob"],
  municipality: ["adresa_nazev_obce", "obec_txt", "název obce"],
  postalCode: ["adresa_psc"],
  web: ["webové stránky", "adresa_www", "url"],
  email: ["e-mailová adresa", "kontakt_email"],
  phone: ["telefonní číslo", "kontakt_telefon"],
};

/** Columns of such lists that Služby has not, but its rows are made from. */
const OWN_COLUMNS = {
  providerName: column({ cs: "Název poskytovatele", en: "Provider name" }, text, {
    aliases: ["provozovatel_nazev", "provozovatel", "název organizace", "organizace"],
  }),
  streetName: column({ cs: "adresa_nazev_ulice", en: "Street name" }, text, { aliases: ["název ulice"] }),
  houseNumber: column({ cs: "adresa_cislo_domovni", en: "House number" }, text, {
    aliases: ["číslo domovní", "číslo popisné", "čp"],
  }),
  orientationNumber: column({ cs: "adresa_cislo_orientacni", en: "Orientation number" }, text, {
    aliases: ["číslo orientační"],
  }),
  addressText: column({ cs: "adresa_text", en: "Address text" }, text, { aliases: ["celá adresa"] }),
} as const;

/** Columns that only the program fills in, and those that say what the team has decided. */
const NOT_TAKEN: readonly string[] = ["id", "verifiedOn", "verifiedBy", "inCatalogue"];

/** A table of services with the headers of Služby or of published lists. */
export const csvSheet = defineSheet({
  ...servicesSheet,
  columns: { ...widened(), ...OWN_COLUMNS } as Columns,
});

/** The columns of Služby whose texts a table may bring. */
export const TAKEN_COLUMNS: readonly string[] = Object.keys(servicesSheet.columns).filter(
  (key) => !NOT_TAKEN.includes(key),
);

function widened(): Columns {
  const columns: Columns = servicesSheet.columns;
  return Object.fromEntries(
    Object.entries(columns).map(([key, one]) => [
      key,
      { ...one, required: key === "name", aliases: [...one.aliases, ...(MORE_NAMES[key] ?? [])] },
    ]),
  );
}
