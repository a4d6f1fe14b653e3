import { fold } from "../../czech/text.ts";
import { STRATEGIC_TEXTS as TEXTS } from "../../texts/strategic-plan.ts";
import { belongsTo } from "../../workbook/membership.ts";
import type { PLAN_INSERTS } from "../../workbook/plan-texts.ts";
import { catalogueContent } from "../catalogue/content.ts";
import { entryHeading } from "../catalogue.ts";
import type { Block, HeadingLevel } from "../document.ts";
import { actionBlocks } from "./action-table.ts";
import { comparisonBlocks } from "./comparison.ts";
import { evaluationTable, stateBlocks } from "./evaluation-blocks.ts";
import { measureSheets } from "./measure-sheets.ts";
import { moneyCharts, moneyTables } from "./money-tables.ts";
import { responsibilityBlocks, treeBlocks } from "./overviews.ts";
import { missing, type PlanPaper } from "./paper.ts";
import { swotBlocks } from "./swot-quadrants.ts";

type Insert = (typeof PLAN_INSERTS)[number];
type Make = (level: HeadingLevel, paper: PlanPaper) => readonly Block[];

const MAKERS: Readonly<Record<Insert, Make>> = {
  SWOT: swotBlocks,
  "strom plánu": (_, paper) => treeBlocks(paper),
  "karty opatření": (level, paper) => measureSheets(level === 1 ? 2 : 3, paper),
  "přehled aktivit": (_, paper) => overview(paper),
  "tabulky financování": moneyTables,
  "grafy financování": moneyCharts,
  "stav plnění": (_, paper) => stateBlocks(paper),
  "porovnání s minulým plánem": (_, paper) => comparisonBlocks(paper),
  "orgány a skupiny": (_, paper) => bodies(paper),
  katalog: annexedCatalogue,
  "vypořádání připomínek": (_, paper) => settlement(paper),
};

/** What the program puts after a chapter's words. */
export function insertBlocks(insert: Insert | "", level: HeadingLevel, paper: PlanPaper): readonly Block[] {
  return insert === "" ? [] : MAKERS[insert](level, paper);
}

/** Each document has its own overview of activities. */
function overview(paper: PlanPaper): readonly Block[] {
  if (paper.kind === "vyhodnocení") return evaluationTable(paper);
  return paper.year === null ? responsibilityBlocks(paper) : actionBlocks(paper.year, paper);
}

function bodies(paper: PlanPaper): readonly Block[] {
  const { groups, contacts } = paper.workbook;
  if (groups.records.length === 0) return [missing(paper, TEXTS.noGroups)];
  const rows = groups.records.map(({ values, texts }) => {
    const keys = [values.abbreviation, values.name].map(fold);
    const members = contacts.records.filter((contact) => belongsTo(contact, keys)).length;
    return [
      [paper.set(values.name || values.abbreviation)],
      [paper.set(values.kind)],
      [paper.set(values.leader)],
      [paper.set(texts.frequency)],
      [members === 0 ? "" : String(members)],
    ];
  });
  const columns = [
    { header: paper.say(TEXTS.group), share: 28 },
    { header: paper.say(TEXTS.groupKind), share: 20 },
    { header: paper.say(TEXTS.leader), share: 22 },
    { header: paper.say(TEXTS.frequency), share: 20 },
    { header: paper.say(TEXTS.members), share: 10, number: true as const },
  ];
  return [{ kind: "table", table: { caption: paper.say(TEXTS.groups), columns, rows } }];
}

/** The entries of the catalogue by chapter, without its cover and indexes. */
function annexedCatalogue(level: HeadingLevel, paper: PlanPaper): readonly Block[] {
  const { chapters } = catalogueContent(paper.workbook, paper);
  if (chapters.length === 0) return [missing(paper, TEXTS.noServices)];
  return chapters.flatMap(({ name, entries }): readonly Block[] =>
    entries.length === 0
      ? []
      : [
          { kind: "heading", level: level === 1 ? 2 : 3, text: [paper.set(name)] },
          ...entries.flatMap((entry): readonly Block[] => [
            { kind: "heading", level: 3, id: entry.id, text: [entryHeading(entry, paper.language)] },
            { kind: "facts", facts: entry.facts },
          ]),
        ],
  );
}

/** The table of settlement where there is one; else how many comments came and how many are settled. */
function settlement(paper: PlanPaper): readonly Block[] {
  if (paper.settlement.length > 0) return paper.settlement;
  const { records } = paper.workbook.comments;
  const settled = records.filter(({ values }) => values.settlement !== "").length;
  const text =
    records.length === 0
      ? paper.say(TEXTS.noComments)
      : paper.say(TEXTS.comments, { count: records.length, settled });
  return [{ kind: "paragraph", text: [paper.set(text)] }];
}
