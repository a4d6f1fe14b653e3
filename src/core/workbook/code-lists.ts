import { column, defineSheet } from "../sheet/definition.ts";
import { choice, number, text, texts } from "../sheet/types.ts";
import { PLAN_LEVEL_ROLES } from "./code-list-defaults.ts";

/** The lists that drop-downs and checks use; a list a column, related columns side by side. */
export const codeListsSheet = defineSheet({
  name: { cs: "Číselníky", en: "Code lists" },
  aliases: ["Seznamy"],
  about: {
    cs: "Seznamy pro rozbalovací nabídky a kontrolu. Můžete je doplňovat.",
    en: "Lists for drop-downs and checks. You may add to them.",
  },
  kind: "list",
  columns: {
    serviceType: column({ cs: "Druh služby", en: "Service type" }, text, { width: 44 }),
    paragraph: column({ cs: "§", en: "Section" }, text, {
      width: 7,
      note: { cs: "Paragraf zákona č. 108/2006 Sb.", en: "Section of Act 108/2006." },
    }),
    serviceTypeGroup: column({ cs: "Skupina druhů", en: "Type group" }, text, { width: 14 }),
    serviceTypeForms: column({ cs: "Formy druhu", en: "Forms of the type" }, texts, {
      width: 26,
      note: { cs: "Formy, které zákon připouští.", en: "Forms that the act allows." },
    }),
    serviceTypeSynonyms: column({ cs: "Jiné názvy druhu", en: "Other names of the type" }, texts, {
      width: 30,
    }),
    targetGroup: column({ cs: "Cílová skupina", en: "Target group" }, text, { width: 44 }),
    targetGroupChapters: column({ cs: "Kapitola katalogu", en: "Catalogue chapter" }, texts, {
      width: 34,
      note: { cs: "Do které kapitoly skupina patří; více kapitol oddělte středníkem.", en: "Its chapters." },
    }),
    form: column({ cs: "Forma", en: "Form" }, text, { width: 14 }),
    ageGroup: column({ cs: "Věková skupina", en: "Age group" }, text, { width: 30 }),
    capacityUnit: column({ cs: "Jednotka kapacity", en: "Capacity unit" }, text, { width: 22 }),
    triadRole: column({ cs: "Role v triádě", en: "Role in the triad" }, text, { width: 16 }),
    fundingSource: column({ cs: "Zdroj financování", en: "Funding source" }, text, { width: 36 }),
    planLevel: column({ cs: "Úroveň plánu", en: "Plan level" }, text, {
      width: 16,
      note: {
        cs: "Jak u vás říkáte úrovním plánu, shora dolů. Význam zůstává ve sloupci vedle.",
        en: "Your names of the plan's levels, from the top; what each means stands beside it.",
      },
    }),
    planLevelRole: column({ cs: "Význam úrovně", en: "Meaning of the level" }, choice(PLAN_LEVEL_ROLES), {
      width: 16,
    }),
    municipality: column({ cs: "Obec", en: "Municipality" }, text, { width: 20 }),
    municipalityOrp: column({ cs: "ORP obce", en: "Its ORP" }, text, { width: 20 }),
    municipalityCode: column({ cs: "Kód obce", en: "Municipality code" }, text, {
      width: 10,
      note: { cs: "Šestimístný kód obce podle ČSÚ.", en: "The code of the Czech Statistical Office." },
    }),
    population: column({ cs: "Počet obyvatel", en: "Population" }, number, { width: 12 }),
    latitude: column({ cs: "Zeměpisná šířka", en: "Latitude" }, number, {
      width: 12,
      note: {
        cs: "Ve stupních, například 49,2614. Podle ní se kreslí mapa katalogu.",
        en: "In degrees, for the map.",
      },
    }),
    longitude: column({ cs: "Zeměpisná délka", en: "Longitude" }, number, { width: 12 }),
    situation: column({ cs: "Životní situace", en: "Life situation" }, text, { width: 36 }),
    situationTypes: column({ cs: "Druhy k situaci", en: "Types for the situation" }, texts, {
      width: 44,
      note: {
        cs: "Které druhy služeb v situaci pomáhají; oddělte středníkem.",
        en: "Types of services that help in it, parted by semicolons.",
      },
    }),
  },
});
