import { commentsLink } from "../../src/core/answers/links.ts";
import { sign } from "./answers.ts";
import type { WorkbookParts } from "./workbook.ts";

/** The day on which tests stand unless they say otherwise; the round is open then. */
export const OPEN_DAY = "2026-05-04";

/** A round on a small plan: a chapter, a measure with its activity, a hearing, empty register and journal. */
export const ROUND: WorkbookParts = {
  commentRounds: [
    {
      document: "střednědobý plán 2028–2030",
      opens: "1. 5. 2026",
      closes: "31. 5. 2026",
      hearing: "S-001",
      decides: "ŘS",
      settleBy: "12. 6. 2026",
    },
  ],
  groups: [{ abbreviation: "ŘS", name: "Řídicí skupina" }],
  events: [{ name: "Veřejné projednání", date: "16. 5. 2026", groups: "všichni", replyBy: "" }],
  strategy: [
    { number: "2", level: "priorita", name: "Senioři" },
    {
      number: "2.1",
      level: "opatření",
      name: "Terénní <služby>",
      description: "Rozšířit pečovatelskou službu na odpoledne.",
      responsible: "Město Příkladov",
      costs: "500 000 Kč",
    },
    { number: "2.1.1", level: "aktivita", name: "Odpolední směna", responsible: "Charita" },
  ],
  planTexts: [{ order: "1", heading: "Úvod", text: "Plán vznikl se všemi." }],
  comments: [],
  journal: [],
};

/** The published token of the first round. */
export function roundToken(id = "KP-001", closes = "2026-05-31"): string {
  return new URLSearchParams(commentsLink({ base: "", sign }, id, closes).slice(1)).get("t") ?? "";
}
