import { fold } from "../../czech/text.ts";
import { QUALITY_QUESTIONS, type QuestionKey } from "../../texts/quality.ts";
import { STATUTORY_PARTS } from "../../workbook/plan-texts.ts";
import { type PlanNode, planTree } from "../../workbook/plan-tree.ts";
import type { Workbook } from "../../workbook/workbook.ts";

/** How much of what a question asks for the workbook shows. */
export interface Shown {
  readonly done: number;
  readonly of: number;
}

/** One question of the self-check with what the workbook shows. */
export interface AnsweredQuestion extends Shown {
  readonly key: QuestionKey;
}

/** The questions of the eight areas, answered from the workbook; `of` is 0 where there is nothing to judge by. */
export function answerQuestions(workbook: Workbook): readonly AnsweredQuestion[] {
  const nodes = planTree(workbook).nodes;
  return (Object.keys(QUALITY_QUESTIONS) as QuestionKey[]).map((key) => ({
    key,
    ...ANSWERS[key](workbook, nodes),
  }));
}

type Answer = (workbook: Workbook, nodes: readonly PlanNode[]) => Shown;

const ANSWERS: Readonly<Record<QuestionKey, Answer>> = {
  approved: ({ approvals }) =>
    any(
      approvals.records,
      ({ values }) => values.verb === "schválil" && /zastupitel|rada/.test(fold(values.body)),
    ),
  charter: ({ approvals, activities }) =>
    any(
      [
        ...approvals.records.map(({ values }) => values.document),
        ...activities.records.map(({ values }) => values.activity),
      ],
      (text) => /statut|zakladni listin|jednaci rad/.test(fold(text)),
    ),
  described: ({ planTexts }) =>
    any(planTexts.records, ({ values }) => values.part === "popis a analýza zdrojů a potřeb"),
  swot: ({ swot, groups }) => {
    const spoken = new Set(swot.records.map(({ values }) => fold(values.group)));
    const working = groups.records.filter(({ values }) => values.kind.startsWith("pracovní"));
    return each(working, ({ values }) => spoken.has(fold(values.abbreviation)));
  },
  trained: ({ activities }) =>
    any(activities.records, ({ values }) => /vzdelav|skolen|seminar|kurz/.test(fold(values.activity))),
  coordinator: ({ project }) => any([project.record.values], ({ contactPerson }) => contactPerson !== ""),
  steered: ({ groups }) => any(groups.records, ({ values }) => values.kind === "řídící"),
  led: ({ groups }) =>
    each(groups.records, ({ values }) => values.leader !== "" && values.frequency !== null),
  tasked: ({ tasks }) =>
    each(
      tasks.records.filter(({ values }) => values.kind !== "usnesení"),
      ({ values }) => values.responsible !== "",
    ),
  triad: ({ contacts }) => {
    const roles = new Set(contacts.records.map(({ values }) => fold(values.triad)));
    return each(["zadavatel", "poskytovatel", "uživatel"], (role) =>
      [...roles].some((one) => one.startsWith(fold(role))),
    );
  },
  heard: ({ events }) => any(events.records, ({ values }) => /verejn/.test(fold(values.name))),
  commented: ({ commentRounds, comments }) =>
    any([...commentRounds.records, ...comments.records], () => true),
  responsible: (_workbook, nodes) => each(activities(nodes), ({ record }) => record.texts.responsible !== ""),
  timed: (_workbook, nodes) => each(activities(nodes), ({ record }) => record.texts.timing !== ""),
  funded: ({ funding }, nodes) => {
    const numbers = new Set(funding.records.map(({ values }) => values.measure.replace(/\.$/, "")));
    return each(measures(nodes), ({ number, record }) => record.texts.costs !== "" || numbers.has(number));
  },
  measured: (_workbook, nodes) =>
    each(activities(nodes), ({ record }) => record.texts.indicator !== "" && record.texts.target !== ""),
  statutory: ({ planTexts }) => {
    const parts = new Set<string>(planTexts.records.map(({ values }) => values.part));
    return each(STATUTORY_PARTS, (part) => parts.has(part));
  },
  website: ({ project }) => any([project.record.values], ({ web }) => web !== ""),
  channels: ({ activities: list }) => each(list.records, ({ values }) => values.channel !== ""),
  verified: ({ services }) => each(services.records, ({ values }) => values.verifiedOn !== null),
  evaluated: ({ planTexts }) =>
    any(planTexts.records, ({ values }) => values.part === "vyhodnocení minulého plánu"),
  monitored: (_workbook, nodes) => each(activities(nodes), ({ record }) => record.texts.fulfilment !== ""),
};

function activities(nodes: readonly PlanNode[]): readonly PlanNode[] {
  return nodes.filter(({ role }) => role === "aktivita");
}

function measures(nodes: readonly PlanNode[]): readonly PlanNode[] {
  return nodes.filter(({ role }) => role === "opatření");
}

function any<T>(items: readonly T[], holds: (item: T) => boolean): Shown {
  return { done: items.some(holds) ? 1 : 0, of: 1 };
}

function each<T>(items: readonly T[], holds: (item: T) => boolean): Shown {
  return { done: items.filter(holds).length, of: items.length };
}
