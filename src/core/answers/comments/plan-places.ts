import { fold, tidy, tidyLine } from "../../czech/text.ts";
import { shortHash } from "../../messages/hash.ts";
import { readVersions, type SnapshotRow, snapshotOf } from "../../plans/versions/snapshot.ts";
import { COMMENT_PAGE_TEXTS as TEXTS } from "../../texts/comment-pages.ts";
import { type Language, say } from "../../texts/say.ts";
import { planRoles } from "../../workbook/plan-levels.ts";
import { PLAN_DOCUMENTS } from "../../workbook/plan-texts.ts";
import { comparePlanNumbers } from "../../workbook/plan-tree.ts";
import { strategySheet } from "../../workbook/strategy.ts";
import type { CommentRound, Workbook } from "../../workbook/workbook.ts";

/** A chapter or a row of the plan that people comment on. */
export interface PlanPlace {
  /** Names it in an address. */
  readonly key: string;
  readonly kind: "whole" | "chapter" | "row";
  /** How deep it stands, from 0. */
  readonly depth: number;
  /** As the register names it: `2.1.3 Pečovatelská služba`. */
  readonly label: string;
  readonly level: string;
  /** The words that hold now, a fact each; the first one has no name. */
  readonly wording: readonly { readonly name: string; readonly text: string }[];
}

/** The place for what is about no single chapter. */
export const WHOLE_PLAN = "celek";

const LONGEST_LABEL = 160;
const DEEPEST = 4;
/** What of a row is shown to those who comment on it. */
const SHOWN = [
  "description",
  "targetGroup",
  "responsible",
  "cooperating",
  "municipality",
  "timing",
  "costs",
  "sources",
  "indicator",
  "target",
] as const satisfies readonly (keyof typeof strategySheet.columns)[];

/** The whole document, its chapters, and every row of the plan: of the version that the round names when it is kept. */
export function planPlaces(
  workbook: Workbook,
  round: CommentRound,
  language: Language,
): readonly PlanPlace[] {
  const rows = rowsOf(workbook, round);
  const whole = { key: WHOLE_PLAN, kind: "whole", depth: 0, level: "", wording: [] } as const;
  return [
    { ...whole, label: say(TEXTS.whole, language) },
    ...chapters(rows, round, language),
    ...planRows(rows, workbook, language),
  ];
}

function rowsOf(workbook: Workbook, { values: { document, version } }: CommentRound): readonly SnapshotRow[] {
  const kept =
    version === "" || !workbook.versions.present
      ? undefined
      : readVersions(workbook).versions.find(
          (one) => fold(one.document) === fold(document) && fold(one.version) === fold(version),
        );
  return (kept ?? snapshotOf(workbook, { document, version, date: null })).rows;
}

/** Chapters of the document that the round is about; a chapter that names none belongs to the medium-term plan. */
function chapters(rows: readonly SnapshotRow[], round: CommentRound, language: Language) {
  const asked = fold(round.values.document);
  const about = PLAN_DOCUMENTS.find((name) => asked.includes(fold(name))) ?? PLAN_DOCUMENTS[0];
  return rows
    .filter(({ sheet, texts }) => {
      const named = texts["documents"] ?? "";
      return sheet === "planTexts" && fold(named === "" ? PLAN_DOCUMENTS[0] : named).includes(fold(about));
    })
    .sort((a, b) => comparePlanNumbers(a.number, b.number))
    .map(({ id, number, name, texts }): PlanPlace => {
      const values = { number, name: tidyLine(name) };
      const label = say(number === "" ? TEXTS.chapter : TEXTS.numberedChapter, language, values);
      return {
        key: `T-${shortHash(id)}`,
        kind: "chapter",
        depth: depthOf(number),
        label: cut(label),
        level: "",
        wording: wordingOf([{ name: "", text: texts["text"] ?? "" }]),
      };
    });
}

/** By their numbers; a row without one stays below the row that it stood under, a vision comes first. */
function planRows(rows: readonly SnapshotRow[], workbook: Workbook, language: Language) {
  const roleOf = planRoles(workbook);
  let above = "";
  const placed = rows
    .filter(({ sheet }) => sheet === "strategy")
    .map((row) => {
      const vision = roleOf(row.texts["level"] ?? "") === "vize";
      if (row.number !== "") above = row.number;
      return { row, anchor: row.number !== "" ? row.number : vision ? "" : above };
    });
  return placed
    .sort((a, b) => comparePlanNumbers(a.anchor, b.anchor))
    .map(({ row: { id, number, name, texts }, anchor }): PlanPlace => {
      const facts = SHOWN.map((key) => ({
        name: key === "description" ? "" : strategySheet.columns[key].label[language],
        text: texts[key] ?? "",
      }));
      return {
        key: id,
        kind: "row",
        depth: number === "" && anchor !== "" ? Math.min(depthOf(anchor) + 1, DEEPEST) : depthOf(number),
        label: cut(tidyLine(`${number} ${name}`)),
        level: tidyLine(texts["level"] ?? ""),
        wording: wordingOf(facts),
      };
    });
}

function wordingOf(facts: PlanPlace["wording"]): PlanPlace["wording"] {
  return facts.map(({ name, text }) => ({ name, text: tidy(text) })).filter(({ text }) => text !== "");
}

function depthOf(number: string): number {
  return number === "" ? 0 : Math.min(number.split(".").length - 1, DEEPEST);
}

function cut(label: string): string {
  return label.length > LONGEST_LABEL ? `${label.slice(0, LONGEST_LABEL)}…` : label;
}
