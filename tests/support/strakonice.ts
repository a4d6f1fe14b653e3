import { aWorkbook } from "./workbook.ts";

const EVERYBODY = "uživatelé, zadavatelé, poskytovatelé sociálních služeb a služeb doprovodných, veřejnost";

/** The plan of ORP Strakonice, shortened: every kind of term that it has. */
export const CAMPAIGN = aWorkbook({
  project: { periodText: "02/2018 - 01/2020" },
  activities: [
    { block: "setkání", activity: "úvodní veřejné projednání", timing: "5/2018", audience: EVERYBODY },
    { block: "setkání", activity: "závěrečné veřejné projednání", timing: "9-11/2018", audience: EVERYBODY },
    {
      block: "setkání",
      activity: "jednání řídicího výboru",
      timing: "čtvrtletně po celou dobu realizace projektu, dle potřeby častěji",
    },
    {
      block: "setkání",
      activity: "jednání u kulatého stolu",
      timing: "6/2018 - 01/2020 - 4 akce",
      channel: "",
    },
    { block: "kanály", activity: "www stránky realizátora a partnera", timing: "průběžně" },
    { block: "kanály", activity: "zrušená beseda", timing: "6/2018", state: "zrušeno" },
    { block: "kanály", activity: "katalog poskytovatelů (tištěný)", timing: "12/2019" },
  ],
});

/** Services for three chapters: one in two of them, one secret, one ended, one to begin, one kept out. */
export const SERVICES = aWorkbook({
  project: { catalogueCopies: "500 ks", email: "socialni@example.cz", phone: "380 000 001" },
  providers: [{ name: "Charita Příklad" }, { name: "Čas pro rodinu, z. ú." }],
  services: [
    {
      name: "Čtyřlístek",
      type: "Pečovatelská služba",
      forms: "terénní, ambulantní",
      municipality: "Blatná",
      targetGroups: "senioři; osoby se zdravotním postižením",
    },
    {
      name: "Chalupa",
      type: "Azylové domy",
      forms: "pobytová",
      street: "Skrytá 7",
      municipality: "Tajov",
      secretAddress: "ano",
      targetGroups: "osoby v krizi",
      description: "Najdete nás v ulici Skrytá 7.",
      territory: "celý kraj",
    },
    { name: "Dávno zavřená", providedUntil: "31. 12. 2018", targetGroups: "senioři" },
    {
      name: "Nová poradna",
      type: "občanská poradna",
      forms: "ambulantní",
      providedFrom: "1. 3. 2020",
      municipality: "Volyně",
      targetGroups: "osoby v krizi",
    },
    { name: "Nezveřejněná", inCatalogue: "ne", targetGroups: "senioři" },
    { name: "Baba", type: "Pečovatelská služba", municipality: "Strakonice", targetGroups: "senioři" },
    {
      name: "Mateřské centrum",
      type: "návazná služba",
      forms: "",
      targetGroups: "",
      chapters: "",
      municipality: "Blatná",
      registrationId: "",
    },
  ],
});
