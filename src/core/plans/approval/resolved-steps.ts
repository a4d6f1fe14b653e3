import { cellsOf } from "../../answers/rows.ts";
import { typedDay } from "../../czech/date-words.ts";
import { fold } from "../../czech/text.ts";
import type { PlainDate } from "../../plain-date.ts";
import type { APPROVAL_VERBS } from "../../workbook/approvals.ts";
import { idsOf } from "../../workbook/ids.ts";
import { groupKeys } from "../../workbook/membership.ts";
import { bodyNamed } from "../../workbook/voters.ts";
import type { Task, Workbook } from "../../workbook/workbook.ts";
import type { Action } from "../plan.ts";
import { type ApprovalChain, approvalChains, type ChainStep } from "./chain.ts";

type Verb = (typeof APPROVAL_VERBS)[number];

/** A resolution of a meeting that decides a step of a document's way, and what it would write there. */
export interface ResolvedStep {
  readonly step: ChainStep;
  readonly document: string;
  readonly task: Task;
  readonly verb: Verb;
  readonly date: PlainDate;
}

/** A resolution is a sentence or two; what follows is its reasons. */
const LONGEST_READ = 2_000;

/** How resolutions speak: „rada doporučuje zastupitelstvu schválit“ approves nothing. */
const REFUSES = /\bneschval|\bnedoporuc/;
const REJECTS = /\bnesouhlas|\bodmit/;
const RECOMMENDS = /\bdoporuc/;
const NOTES = /\b(?:bere|berou|vzal[aoi]?|vzit) na vedomi/;
const APPROVES = /\bschval|\bsouhlasi/;

/**
 * Open steps that a meeting of their body has already decided: a resolution in Úkoly names the document. Two resolutions
 * of one day decide nothing; of several days the last one holds.
 */
export function resolvedSteps(workbook: Workbook, today: PlainDate): readonly ResolvedStep[] {
  const resolutions = workbook.tasks.records.filter(({ values }) => values.kind === "usnesení");
  if (resolutions.length === 0) return [];
  const events = meetingsById(workbook, today);
  return approvalChains(workbook).flatMap((chain) =>
    openSteps(chain).flatMap((step) => {
      const keys = bodyKeys(workbook, step.body);
      const found = resolutions.flatMap((task) => {
        const meeting = events.get(fold(task.values.event));
        const verb = verbOf(task.values.text);
        const decides = meeting?.groups.some((group) => keys.includes(group)) === true;
        if (!decides || meeting === undefined || verb === null || !names(task, chain)) return [];
        return [{ step, document: chain.document, task, verb, date: meeting.date }];
      });
      const last = found.reduce((day, { date }) => (date > day ? date : day), "");
      const newest = found.filter(({ date }) => date === last);
      return newest.length === 1 ? newest : [];
    }),
  );
}

/** The cells of the steps that are still blank; what a person has typed stays. */
export function resolvedActions({ approvals }: Workbook, steps: readonly ResolvedStep[]): readonly Action[] {
  const cells = steps.flatMap(({ step: { record }, task, verb, date }) => {
    const { votesFor, votesAgainst, abstained, text } = task.texts;
    const resolution =
      /usn(?:esení|\.)?\s*č(?:íslo|\.)\s*([\p{L}\d]{1,12}(?:[/-][\p{L}\d]{1,12}){0,3})/iu.exec(
        text.slice(0, LONGEST_READ),
      );
    const texts = {
      date: typedDay(date),
      verb,
      resolution: resolution?.[1] ?? "",
      votesFor,
      votesAgainst,
      abstained,
    } as const;
    const blank = Object.entries(texts).filter(
      ([key, value]) => value !== "" && record.texts[key as keyof typeof texts] === "",
    );
    return cellsOf(approvals, record.row, Object.fromEntries(blank));
  });
  return cells.length === 0 ? [] : [{ kind: "write-cells", key: "approval:resolved", cells }];
}

/** Steps of meetings; a vote outside one has its own count. */
function openSteps({ steps }: ApprovalChain): readonly ChainStep[] {
  return steps.filter(({ state, record }) => state === "open" && record.values.way !== "per rollam");
}

function bodyKeys(workbook: Workbook, body: string): readonly string[] {
  const group = bodyNamed(workbook, body);
  return [body, ...(group === null ? [] : [group.values.name, group.values.abbreviation])].map(fold);
}

function names({ values }: Task, { document }: ApprovalChain): boolean {
  return fold(document) !== "" && fold(values.text).includes(fold(document));
}

/** null for a resolution that says nothing of the kind, or two things at once. */
function verbOf(text: string): Verb | null {
  const words = text.slice(0, LONGEST_READ).split(/[^\p{L}\d]+/u);
  const folded = words.map(fold).join(" ");
  if (REFUSES.test(folded)) return "neschválil";
  const recommends = RECOMMENDS.test(folded);
  const said: readonly (readonly [Verb, boolean])[] = [
    ["neschválil", REJECTS.test(folded)],
    ["doporučil", recommends],
    ["vzal na vědomí", NOTES.test(folded)],
    ["schválil", !recommends && APPROVES.test(folded)],
  ];
  const [first, second] = said.filter(([, holds]) => holds);
  return first === undefined || second !== undefined ? null : first[0];
}

function meetingsById({ events }: Workbook, today: PlainDate) {
  const ids = idsOf(events);
  return new Map(
    events.records.flatMap(({ row, values: { date, groups, state } }) =>
      date === null || date > today || state === "zrušeno"
        ? []
        : [[fold(ids.get(row) ?? ""), { date, groups: groupKeys(groups) }] as const],
    ),
  );
}
