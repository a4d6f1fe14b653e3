import { typeset } from "../czech/typography.ts";
import { partsOf } from "../plain-date.ts";
import { CAMPAIGN_TEXTS } from "../texts/campaign-plan.ts";
import { type Language, say } from "../texts/say.ts";
import type { Activity, Workbook } from "../workbook/workbook.ts";
import { campaignTimelineBlocks } from "./campaign-timeline.ts";
import type { Block, Document, DocumentTable, Inline } from "./document.ts";
import { projectFacts } from "./project-facts.ts";
import { projectLine, publicityOf } from "./publicity.ts";

const COLUMNS = [
  { header: CAMPAIGN_TEXTS.activityColumn, share: 19 },
  { header: CAMPAIGN_TEXTS.timingColumn, share: 14 },
  { header: CAMPAIGN_TEXTS.audienceColumn, share: 24 },
  { header: CAMPAIGN_TEXTS.channelColumn, share: 31 },
  { header: CAMPAIGN_TEXTS.responsibleColumn, share: 12 },
] as const;

/**
 * The campaign plan as projects of the programme OPZ hand it in (Plán informační kampaně ORP Strakonice): five
 * columns headed by questions, dated activities, then what goes on all the time. On the web a timeline follows.
 */
export function campaignPlan(workbook: Workbook, language: Language): Document {
  const parts = blocksOf(planned(workbook.activities.records));
  const title = say(CAMPAIGN_TEXTS.title, language);
  const facts = projectFacts(workbook);
  const publicity = publicityOf(facts, language);
  return {
    title,
    language,
    page: { size: "A4", orientation: "landscape" },
    footer: [title, typeset(facts.name), facts.registrationNumber].filter((part) => part !== "").join(" · "),
    blocks: [
      ...(publicity === null ? [] : [{ kind: "publicity" as const, publicity }]),
      { kind: "title", text: [`${title}*`] },
      ...headLines(workbook, language).map(centred),
      { kind: "table", table: table(parts, title, language) },
      { kind: "paragraph", style: "quiet", text: [`* ${say(CAMPAIGN_TEXTS.footnote, language)}`] },
      { kind: "web-only", blocks: campaignTimelineBlocks(workbook, parts.flat(), language) },
    ],
  };
}

/** What was called off is no longer planned. */
function planned(activities: readonly Activity[]): readonly Activity[] {
  return activities.filter(({ values }) => values.state !== "zrušeno");
}

/** Rows of one block stand together; without any block named, what is continuous comes after what has a date. */
function blocksOf(activities: readonly Activity[]): readonly (readonly Activity[])[] {
  const named = activities.some(({ values }) => values.block !== "");
  const keyOf = ({ values }: Activity) =>
    named ? values.block : String(values.timing?.kind === "continuous");
  const blocks = new Map<string, Activity[]>(named ? [] : [["false", []]]);
  for (const activity of activities) {
    const block = blocks.get(keyOf(activity));
    if (block === undefined) blocks.set(keyOf(activity), [activity]);
    else block.push(activity);
  }
  return [...blocks.values()].filter((block) => block.length > 0);
}

function headLines(workbook: Workbook, language: Language): readonly string[] {
  const facts = projectFacts(workbook);
  const period = periodOf(workbook);
  return [
    typeset(projectLine(facts, language)),
    facts.registrationNumber,
    period === "" ? "" : say(CAMPAIGN_TEXTS.period, language, { period }),
  ].filter((line) => line !== "");
}

/** As typed, or from the two days as `02/2018 – 01/2020`. */
function periodOf({ project }: Workbook): string {
  const { periodText, start, end } = project.record.values;
  if (periodText !== "") return periodText;
  if (start === null || end === null) return "";
  return [start, end].map((day) => `${day.slice(5, 7)}/${partsOf(day).year}`).join(" – ");
}

function centred(line: string): Block {
  return { kind: "paragraph", style: "centred", text: [line] };
}

function table(parts: readonly (readonly Activity[])[], caption: string, language: Language): DocumentTable {
  const starts = parts.map((_, index) => parts.slice(0, index).flat().length);
  return {
    caption,
    columns: COLUMNS.map(({ header, share }) => ({ header: say(header, language), share })),
    rows: parts.flat().map(row),
    partsBefore: starts.slice(1),
  };
}

/** The term is printed as it was typed: its author's wording is the plan. */
function row({ values, texts }: Activity): readonly (readonly Inline[])[] {
  const approach = [values.channel, values.message].filter((text) => text !== "").join(" / ");
  return [
    [typeset(values.activity)],
    [texts.timing],
    [typeset(values.audience)],
    [typeset(approach)],
    [typeset(values.responsible)],
  ];
}
