import { fold } from "../../czech/text.ts";
import { letterBlocks } from "../../messages/letter-blocks.ts";
import { STRATEGIC_TEXTS as TEXTS } from "../../texts/strategic-plan.ts";
import { PLAN_TEXT_ROWS } from "../../workbook/plan-text-defaults.ts";
import type { PLAN_INSERTS } from "../../workbook/plan-texts.ts";
import { comparePlanNumbers, planNumber } from "../../workbook/plan-tree.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import type { Block, HeadingLevel } from "../document.ts";
import { missing, type PlanDocumentKind, type PlanPaper } from "./paper.ts";

/** A chapter in its place: numbered anew in each document, as not every chapter is in all of them. */
export interface Chapter {
  readonly level: HeadingLevel;
  readonly number: string;
  readonly heading: string;
  readonly text: string;
  readonly insert: (typeof PLAN_INSERTS)[number] | "";
}

type Written = Pick<Chapter, "heading" | "text" | "insert"> & { readonly order: string };

/** The team's own chapters for a document, in order; the usual ones where Texty has none. */
export function chaptersFor(workbook: Workbook, kind: PlanDocumentKind): readonly Chapter[] {
  const own = ownChapters(workbook, kind);
  const written = own.length > 0 ? own : PLAN_TEXT_ROWS.filter(({ documents }) => documents === kind);
  const counts = [0, 0, 0];
  return inOrder(written).map(({ order, heading, text, insert }) => {
    const level = levelOf(order);
    counts[level - 1] = (counts[level - 1] ?? 0) + 1;
    counts.fill(0, level);
    return { level, number: counts.slice(0, level).join("."), heading, text, insert };
  });
}

/** The chapters that Texty has for a document. */
export function ownChapters({ planTexts }: Workbook, kind: PlanDocumentKind): readonly Written[] {
  return planTexts.records
    .map(({ values }) => values)
    .filter(({ heading, text }) => heading !== "" || text !== "")
    .filter(({ documents }) => (documents.length === 0 ? PLAN : documents.map(fold)).includes(fold(kind)));
}

const PLAN: readonly string[] = [fold("střednědobý plán")];

/** Chapters without a number follow those with one, as they stand in the sheet. */
function inOrder(written: readonly Written[]): readonly Written[] {
  return written
    .map((one, place) => ({ one, place, order: planNumber(one.order) }))
    .sort((a, b) => {
      if ((a.order === "") !== (b.order === "")) return a.order === "" ? 1 : -1;
      return comparePlanNumbers(a.order, b.order) || a.place - b.place;
    })
    .map(({ one }) => one);
}

function levelOf(order: string): HeadingLevel {
  const parts = planNumber(order).split(".").length;
  if (parts === 1) return 1;
  return parts === 2 ? 2 : 3;
}

/** The heading, the team's words, and what the program adds; a chapter with neither says so. */
export function chapterBlocks(
  { level, number, heading, text, insert }: Chapter,
  added: readonly Block[],
  paper: PlanPaper,
): readonly Block[] {
  const said = textBlocks(text);
  const empty = said.length === 0 && added.length === 0 && insert === "";
  return [
    { kind: "heading", level, id: `chapter-${number}`, text: [paper.set(`${number} ${heading}`.trim())] },
    ...said,
    ...(empty ? [missing(paper, TEXTS.noText)] : []),
    ...added,
  ];
}

/** A paragraph a line; lines that begin with a dash are a list; **bold**. */
export function textBlocks(text: string): readonly Block[] {
  return letterBlocks(text.replace(/\r?\n(?![ \t]*[-–•][ \t\u00a0])/g, "\n\n"));
}
