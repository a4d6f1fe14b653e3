import type { Text } from "./say.ts";

/** Words in the cells that the program fills in. */
export const COMPUTED_TEXTS = {
  running: { cs: "probíhá", en: "going on" },
  workingDay: { cs: "1× za pracovní den", en: "each working day" },
  to: { cs: "až", en: "to" },
} as const satisfies Record<string, Text>;

/** How often, by the unit of an ISO 8601 duration. */
export const DURATION_TEXTS = {
  D: { cs: "1× za {count} {count|den|dny|dní}", en: "every {count} {count|day|days}" },
  W: { cs: "1× za {count} {count|týden|týdny|týdnů}", en: "every {count} {count|week|weeks}" },
  M: { cs: "1× za {count} {count|měsíc|měsíce|měsíců}", en: "every {count} {count|month|months}" },
  Y: { cs: "1× za {count} {count|rok|roky|let}", en: "every {count} {count|year|years}" },
} as const satisfies Record<string, Text>;
