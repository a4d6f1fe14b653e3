import type { Text } from "./say.ts";

/** The report of a check. */
export const CHECK_TEXTS = {
  title: { cs: "Kontrola sešitu k {day}", en: "Check of the workbook as of {day}" },
  clean: { cs: "Kontrola nenašla nic, co by stálo za opravu.", en: "The check found nothing worth mending." },
  found: {
    cs: "Kontrola našla {error} {error|chybu|chyby|chyb}, {warning} {warning|varování|varování|varování} a {info} {info|doporučení|doporučení|doporučení}.",
    en: "The check found {error} {error|error|errors}, {warning} {warning|warning|warnings} and {info} {info|hint|hints}.",
  },
  how: {
    cs: "Co se opravuje stejně, stojí pohromadě. Chyby brání použití řádku, varování jsou pravděpodobné omyly, doporučení zlepší vzhled a přesnost.",
    en: "Findings are grouped by their repair. Errors stop a row from being used, warnings are probable slips, hints make things tidier.",
  },
  group: { cs: "{heading} ({count}×)", en: "{heading} ({count}×)" },
  error: { cs: "Chyby", en: "Errors" },
  warning: { cs: "Varování", en: "Warnings" },
  info: { cs: "Doporučení", en: "Hints" },
  where: { cs: "Kde", en: "Where" },
  foundText: { cs: "Nalezeno", en: "Found" },
  what: { cs: "Co", en: "What" },
  advice: { cs: "Co s tím", en: "What to do" },
  fix: { cs: "Návrh opravy", en: "Suggested text" },
  place: { cs: "{sheet}, řádek {row}, {column}", en: "{sheet}, row {row}, {column}" },
  places: { cs: "{sheet}, řádky {rows}, {column}", en: "{sheet}, rows {rows}, {column}" },
  sheetPlace: { cs: "{sheet}, řádek {row}", en: "{sheet}, row {row}" },
  sheetPlaces: { cs: "{sheet}, řádky {rows}", en: "{sheet}, rows {rows}" },
  and: { cs: " a ", en: " and " },
  empty: { cs: "(prázdné)", en: "(empty)" },
} as const satisfies Record<string, Text>;
