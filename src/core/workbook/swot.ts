import { column, defineSheet } from "../sheet/definition.ts";
import { choice, text } from "../sheet/types.ts";

const SWOT_QUADRANTS = ["silná stránka", "slabá stránka", "příležitost", "hrozba"] as const;

/** Strengths, weaknesses, opportunities and threats, a point a row. */
export const swotSheet = defineSheet({
  name: { cs: "SWOT", en: "SWOT" },
  aliases: ["SWOT analýza"],
  about: { cs: "Body SWOT analýz jednotlivých skupin.", en: "Points of the groups' SWOT analyses." },
  kind: "list",
  columns: {
    number: column({ cs: "Číslo", en: "Number" }, text, { width: 9 }),
    group: column({ cs: "Skupina", en: "Group" }, text, { width: 14 }),
    quadrant: column({ cs: "Kvadrant", en: "Quadrant" }, choice(SWOT_QUADRANTS), {
      required: true,
      width: 16,
    }),
    point: column({ cs: "Bod", en: "Point" }, text, { aliases: ["Popis"], required: true, width: 60 }),
    priority: column({ cs: "Priorita", en: "Priority" }, text, {
      width: 12,
      note: { cs: "Číslo priority ze Strategie, kterou bod podporuje.", en: "The priority it supports." },
    }),
  },
});
