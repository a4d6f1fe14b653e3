import type { Text } from "./say.ts";

/** An event in a list to choose from. */
export const EVENT_CHOICE_TEXTS = {
  event: { cs: "{day} {name}", en: "{day} {name}" },
  cancelled: { cs: "{day} {name} (zrušeno)", en: "{day} {name} (cancelled)" },
} as const satisfies Record<string, Text>;
