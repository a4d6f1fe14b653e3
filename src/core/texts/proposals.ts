import type { Text } from "./say.ts";

/** Proposed days for activities that repeat or have no exact day. */
export const PROPOSAL_TEXTS = {
  title: { cs: "Návrhy akcí", en: "Proposed events" },
  how: {
    cs: "Program navrhuje dny podle termínů v listu Aktivity. Vyhýbá se víkendům a svátkům. Co přijmete, zapíše do listu Akce ve stavu koncept; čas, místo a skupinu doplníte vy.",
    en: "Days proposed from the timings in Aktivity, avoiding weekends and holidays. What you accept becomes a draft row of Akce; you add the time, place and group.",
  },
  found: {
    cs: "Program navrhuje {count} {count|akci|akce|akcí}. Prohlédněte si je; do listu Akce se jako koncept zapíší, až je přijmete (na příkazové řádce volbou --yes, a to do kopie sešitu).",
    en: "{count} {count|event is|events are} proposed. Look at them; they become drafts in Akce once you accept them (at the command line with --yes, in a copy of the workbook).",
  },
  none: {
    cs: "Není co navrhnout: činnosti už mají své akce, nebo jejich termín žádné dny nedává.",
    en: "Nothing to propose: the activities have their events, or their timing gives no days.",
  },
  periodOver: {
    cs: "Není co navrhnout: projekt skončil {end}. Pokud pokračuje, opravte Konec v listu Projekt.",
    en: "Nothing to propose: the project ended on {end}. If it goes on, mend Konec in the sheet Projekt.",
  },
  periodMissing: {
    cs: "Návrhy potřebují období projektu. V listu Projekt vyplňte Začátek a Konec.",
    en: "Proposals need the project's period. Fill in Začátek and Konec in the sheet Projekt.",
  },
  day: { cs: "Den", en: "Day" },
  sendBy: { cs: "Pozvánky nejpozději", en: "Invitations by" },
  note: { cs: "Poznámka", en: "Note" },
  exact: { cs: "den je v termínu výslovně", en: "the timing names the day" },
  weekend: { cs: "víkend", en: "a weekend" },
  moved: { cs: "posunuto z {from} ({because})", en: "moved from {from} ({because})" },
} as const satisfies Record<string, Text>;
