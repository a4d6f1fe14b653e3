import type { Text } from "./say.ts";

/** What has changed about an event since people were invited. */
export const CHANGE_TEXTS = {
  name: { cs: "název", en: "name" },
  day: { cs: "den", en: "day" },
  time: { cs: "čas", en: "time" },
  place: { cs: "místo", en: "place" },
  address: { cs: "adresa", en: "address" },
  programme: { cs: "program je upravený", en: "the agenda has been revised" },
  changed: { cs: "{what}: nově {after} (původně {before})", en: "{what}: now {after} (before: {before})" },
  added: { cs: "{what}: {after}", en: "{what}: {after}" },
  removed: { cs: "{what}: už neplatí {before}", en: "{what}: no longer {before}" },
} as const satisfies Record<string, Text>;
