import type { PLAN_DOCUMENTS, PLAN_INSERTS, STATUTORY_PARTS } from "./plan-texts.ts";

/** A chapter as the sheet Texty has it, by column key. */
interface PlanTextRow {
  readonly documents: (typeof PLAN_DOCUMENTS)[number];
  readonly order: string;
  readonly heading: string;
  readonly text: string;
  readonly insert: (typeof PLAN_INSERTS)[number] | "";
  readonly part: (typeof STATUTORY_PARTS)[number] | "";
}

type Row = readonly [order: string, heading: string, text: string, ...rest: readonly string[]];

const PLAN: readonly Row[] = [
  [
    "1",
    "Úvod",
    `Plán říká, jak se v našem území bude zajišťovat a rozvíjet pomoc lidem, kteří ji potřebují: co chceme změnit, kdo za to odpovídá, dokdy a z čeho se to zaplatí.
Vznikl metodou komunitního plánování, tedy společnou prací obcí, poskytovatelů a uživatelů služeb i dalších obyvatel.`,
  ],
  ["2", "Kdo plán připravil", "", "orgány a skupiny"],
  [
    "3",
    "Zdroje a potřeby",
    "Kapitola shrnuje, jaké služby v území jsou, co lidem chybí a na čem se dá stavět. Body pojmenovaly pracovní skupiny; u každého je priorita, kterou podporuje.",
    "SWOT",
    "popis a analýza zdrojů a potřeb",
  ],
  ["4", "Vyhodnocení minulého plánu", "", "porovnání s minulým plánem", "vyhodnocení minulého plánu"],
  [
    "5",
    "Strategie",
    "Každá aktivita patří k opatření a každé opatření k prioritě. Čísla zůstávají stejná i v akčních plánech a ve vyhodnocení.",
    "strom plánu",
    "strategie zajišťování a rozvoje",
  ],
  ["6", "Karty opatření", "", "karty opatření"],
  [
    "7",
    "Kdo za co odpovídá",
    "Za každou aktivitu odpovídá jedna instituce nebo osoba; ostatní s ní spolupracují.",
    "přehled aktivit",
    "povinnosti zúčastněných",
  ],
  [
    "8",
    "Financování",
    "Částky jsou předpoklad ke dni vydání plánu. O penězích rozhodují ti, kdo je poskytují, každý rok znovu.",
    "grafy financování",
    "ekonomické vyhodnocení",
  ],
  ["8.1", "Částky podle zdrojů, let a opatření", "", "tabulky financování"],
  [
    "9",
    "Sledování a vyhodnocování",
    `Plnění plánu sleduje řídicí skupina. Jednou ročně projde s pracovními skupinami všechny aktivity a u každé zapíše:
- stav plnění a dosaženou hodnotu indikátoru,
- skutečné náklady,
- co se nepodařilo a proč.
Vyhodnocení se zveřejní a je podkladem pro akční plán na další rok.`,
    "",
    "sledování a vyhodnocování plnění",
  ],
  [
    "10",
    "Jak se plán mění",
    `Změnu může navrhnout kdokoli, písemně koordinátorovi komunitního plánování. Návrh posoudí pracovní skupina, které se týká, a řídicí skupina ho doporučí ke schválení.
Změny, které nemění priority ani náklady obcí, zapracuje řídicí skupina při roční aktualizaci; ostatní schvalují zastupitelstva stejně jako plán.`,
    "",
    "způsob provádění změn",
  ],
  ["11", "Připomínky a jejich vypořádání", "", "vypořádání připomínek"],
];

const ACTION_PLAN: readonly Row[] = [
  [
    "1",
    "Úvod",
    "Akční plán vybírá ze střednědobého plánu to, co se má dít v tomto roce. Čísla opatření a aktivit jsou stejná jako v něm.",
  ],
  ["2", "Přehled aktivit", "", "přehled aktivit"],
  ["3", "Financování", "", "grafy financování"],
  ["3.1", "Částky podle opatření a zdrojů", "", "tabulky financování"],
];

const EVALUATION: readonly Row[] = [
  ["1", "Jak se plán plní", "", "stav plnění"],
  ["2", "Vyhodnocení aktivit", "", "přehled aktivit"],
  ["3", "Porovnání s minulým plánem", "", "porovnání s minulým plánem"],
];

/** The chapters a new workbook begins with; also used for a document that Texty has no chapter for. */
export const PLAN_TEXT_ROWS: readonly PlanTextRow[] = [
  ...PLAN.map((row) => chapter("střednědobý plán", row)),
  ...ACTION_PLAN.map((row) => chapter("akční plán", row)),
  ...EVALUATION.map((row) => chapter("vyhodnocení", row)),
];

function chapter(documents: PlanTextRow["documents"], row: Row): PlanTextRow {
  const [order, heading, text, insert = "", part = ""] = row;
  // Typed as text above, so that the table stays readable; a test reads every row back by its sheet.
  return {
    documents,
    order,
    heading,
    text,
    insert: insert as PlanTextRow["insert"],
    part: part as PlanTextRow["part"],
  };
}
