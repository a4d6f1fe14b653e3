import type { Text } from "./say.ts";

/** Names of the programmes of the European Social Fund as they are printed. */
export const PROGRAMME_NAMES = {
  "op-lzz": {
    cs: "Operační program Lidské zdroje a zaměstnanost",
    en: "Operational Programme Human Resources and Employment",
  },
  opz: { cs: "Operační program Zaměstnanost", en: "Operational Programme Employment" },
  "opz-plus": { cs: "Operační program Zaměstnanost plus", en: "Operational Programme Employment Plus" },
  other: { cs: "jiný program", en: "another programme" },
} as const satisfies Readonly<Record<string, Text>>;
