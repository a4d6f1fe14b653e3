import { shortDate } from "../../czech/date-words.ts";
import { DOCUMENT_TEXTS } from "../../texts/documents.ts";
import { say, type Text } from "../../texts/say.ts";
import { STRATEGIC_TEXTS as TEXTS } from "../../texts/strategic-plan.ts";
import { planYears, yearsInWords } from "../../workbook/plan-years.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import type { Block, Document, HeadingBlock } from "../document.ts";
import { projectFacts } from "../project-facts.ts";
import { projectLine, publicityOf } from "../publicity.ts";
import { chapterBlocks, chaptersFor } from "./chapters.ts";
import { insertBlocks } from "./inserts.ts";
import { note, type PlanPaper } from "./paper.ts";

/**
 * The medium-term plan, an action plan or an evaluation: a cover, the contents, the team's chapters with what the program
 * puts among them, and what has changed since the last version.
 */
export function planDocument(paper: PlanPaper): Document {
  const title = documentTitle(paper);
  const isPlan = paper.kind === "střednědobý plán";
  const chapters = chaptersFor(paper.workbook, paper.kind).flatMap((chapter, index) => {
    const added = insertBlocks(chapter.insert, chapter.level, paper);
    const blocks = chapterBlocks(chapter, added, paper);
    return isPlan && index > 0 && OWN_PAGE.includes(chapter.insert) ? [PAGE_BREAK, ...blocks] : blocks;
  });
  return {
    title,
    language: paper.language,
    page: { size: "A4", orientation: isPlan ? "portrait" : "landscape" },
    footer: [title, dayLine(paper)].filter((part) => part !== "").join(" · "),
    blocks: [
      ...cover(title, paper),
      PAGE_BREAK,
      { kind: "contents", title: say(DOCUMENT_TEXTS.contents, paper.language), levels: 2 },
      ...(isPlan ? [PAGE_BREAK] : []),
      ...chapters,
      ...changesChapter(paper),
    ],
  };
}

const PAGE_BREAK: Block = { kind: "page-break" };

/** What begins on a page of its own; other chapters go on below the last one. */
const OWN_PAGE: readonly string[] = ["strom plánu", "katalog"];

/** As Projekt names the plan; an action plan and an evaluation say of which year or day they are. */
function documentTitle(paper: PlanPaper): string {
  if (paper.kind === "střednědobý plán") return planTitle(paper);
  if (paper.kind === "akční plán") return paper.set(paper.say(TEXTS.actionPlan, { year: paper.year ?? "" }));
  return paper.set(paper.say(TEXTS.evaluation));
}

function planTitle(paper: Pick<PlanPaper, "set" | "say" | "workbook">): string {
  const { planTitle: own } = paper.workbook.project.record.values;
  return paper.set(own === "" ? paper.say(TEXTS.plan) : own);
}

function cover(title: string, paper: PlanPaper): readonly Block[] {
  const { workbook, language } = paper;
  const facts = projectFacts(workbook);
  const publicity = publicityOf(facts, language);
  const parent = paper.kind === "střednědobý plán" ? "" : planTitle(paper);
  const { territory } = workbook.project.record.values;
  const lines = [
    parent === "" ? "" : paper.set(territory),
    yearsLine(workbook, title, paper),
    dayLine(paper),
    paper.set(workbook.project.record.values.beneficiary),
    paper.set(projectLine(facts, language)),
    facts.registrationNumber,
  ].filter((line) => line !== "");
  const subtitle = parent === "" ? paper.set(territory) : parent;
  return [
    ...(publicity === null ? [] : [{ kind: "publicity" as const, publicity }]),
    {
      kind: "title",
      cover: true,
      text: [title],
      ...(subtitle === "" ? {} : { subtitle: [subtitle] }),
    },
    ...lines.map((line) => ({ kind: "paragraph" as const, style: "centred" as const, text: [line] })),
  ];
}

/** The version of a plan, the day of an evaluation. */
function dayLine(paper: PlanPaper): string {
  if (paper.kind !== "vyhodnocení") return paper.history.versionLine;
  return paper.say(TEXTS.asOf, { date: shortDate(paper.asOf, paper.language) });
}

/** The plan's years, unless its title says them already; of an evaluation, the year where it is about one. */
function yearsLine(workbook: Workbook, title: string, paper: PlanPaper): string {
  if (paper.kind === "akční plán") return "";
  const years = paper.year === null ? planYears(workbook) : { first: paper.year, last: paper.year };
  if (years === null) return "";
  const said = yearsInWords(years);
  const text: Text = years.first === years.last ? TEXTS.forYear : TEXTS.forYears;
  const known = `${title} ${paper.kind === "vyhodnocení" ? planTitle(paper) : ""}`.includes(said);
  return known && paper.year === null ? "" : paper.set(paper.say(text, { years: said }));
}

/** What has changed since the last version, sentence by sentence; nothing where no version was kept. */
function changesChapter(paper: PlanPaper): readonly Block[] {
  const { since, sentences } = paper.history;
  if (paper.kind !== "střednědobý plán" || since === null || sentences.length === 0) return [];
  const heading: HeadingBlock = {
    kind: "heading",
    level: 1,
    id: "changes",
    text: [paper.set(paper.say(TEXTS.whatChanged, { version: since }))],
  };
  return [
    heading,
    note(paper, TEXTS.marks, { version: since }),
    { kind: "list", ordered: false, items: sentences.map((sentence) => [paper.set(sentence)]) },
  ];
}
