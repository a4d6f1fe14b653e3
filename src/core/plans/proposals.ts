import { longDate, shortDate } from "../czech/date-words.ts";
import { fold } from "../czech/text.ts";
import { expandTiming, type Proposal } from "../czech/timing/expand-timing.ts";
import type { Block, Document } from "../documents/document.ts";
import { toHtml } from "../documents/html.ts";
import { plainPaper } from "../documents/plain-paper.ts";
import { RefusedError } from "../errors.ts";
import type { PlainDate } from "../plain-date.ts";
import { PROPOSAL_TEXTS as TEXTS } from "../texts/proposals.ts";
import { type Language, say } from "../texts/say.ts";
import { idsOf } from "../workbook/ids.ts";
import { noticeFor } from "../workbook/notice.ts";
import type { Activity, Workbook } from "../workbook/workbook.ts";
import type { CommandInput } from "./command-input.ts";
import { newEventCells } from "./new-event-cells.ts";
import type { Plan } from "./plan.ts";
import type { ProposedEvent } from "./proposed-event.ts";

/**
 * Days for activities whose timing names none (`čtvrtletně`, `4 akce`), within the project's period: a page to look
 * at, and rows of Akce in the state koncept for a person to accept. Days that events already have are left out.
 */
export function planProposals(input: CommandInput): Plan {
  const { workbook, language } = input;
  const proposed = proposedEvents(input);
  const facts = {
    proposals: proposed.map(({ activity, name, proposal }) => ({ activity, name, ...proposal })),
  };
  const count = proposed.length;
  if (count === 0) return { actions: [], issues: [], summary: [nothingToPropose(input)], facts };
  return {
    actions: [
      {
        kind: "save-page",
        key: "page:proposals",
        name: "navrhy-akci",
        html: toHtml(overview(proposed, language)),
      },
      { kind: "write-cells", key: "cells:proposals", cells: newEventCells(workbook, proposed) },
    ],
    issues: [],
    summary: [say(TEXTS.found, language, { count })],
    facts,
  };
}

function nothingToPropose({ workbook, today, language }: CommandInput): string {
  const { end } = workbook.project.record.values;
  return end !== null && end < today
    ? say(TEXTS.periodOver, language, { end: shortDate(end, language) })
    : say(TEXTS.none, language);
}

function proposedEvents({ workbook, today, language }: CommandInput): readonly ProposedEvent[] {
  const { start, end } = workbook.project.record.values;
  if (start === null || end === null || end < start) {
    throw new RefusedError("workbook-has-errors", say(TEXTS.periodMissing, language));
  }
  const ids = idsOf(workbook.activities);
  const first = start > today ? start : today;
  if (first > end) return [];
  return workbook.activities.records.filter(isOpen).flatMap((activity) => {
    const id = ids.get(activity.row) ?? "";
    const days = newDays(workbook, activity, { id, period: { start: first, end }, today });
    return days.map((proposal) => ({ activity: id, name: activity.values.activity, proposal }));
  });
}

function isOpen({ values }: Activity): boolean {
  return values.state !== "splněno" && values.state !== "zrušeno" && isMeeting(values.activity);
}

/** What people come to; a catalogue or a press release needs no row in Akce. */
function isMeeting(activity: string): boolean {
  return /jednan|setkan|projednan|schuz|stul|stolu|konferenc|seminar|skolen|vzdelav|veletrh|beseda|workshop/.test(
    fold(activity),
  );
}

interface Wanted {
  readonly id: string;
  readonly period: { readonly start: PlainDate; readonly end: PlainDate };
  readonly today: PlainDate;
}

/** Proposals after the last event that the activity already has; what does not repeat gets no more than it lacks. */
function newDays(
  workbook: Workbook,
  { values }: Activity,
  { id, period, today }: Wanted,
): readonly Proposal[] {
  if (values.timing === null) return [];
  const planned = workbook.events.records.filter((event) => fold(event.values.activity) === fold(id));
  const last = planned[planned.length - 1];
  const notice = noticeFor(workbook, last?.values.groups ?? "");
  const { proposals } = expandTiming(values.timing, { period, notice, today });
  const lastDay = planned.reduce(
    (latest, event) => ((event.values.date ?? "") > latest ? (event.values.date ?? "") : latest),
    "",
  );
  const later = proposals.filter(({ date }) => date > lastDay);
  if (values.timing.kind === "recurring") return later;
  return later.slice(0, Math.max(proposals.length - planned.length, 0));
}

function overview(proposed: readonly ProposedEvent[], language: Language): Document {
  const title = say(TEXTS.title, language);
  const names = [...new Set(proposed.map(({ name }) => name))];
  return plainPaper(
    title,
    [
      { kind: "paragraph", style: "lead", text: [say(TEXTS.how, language)] },
      ...names.flatMap((name) => section(name, proposed, language)),
    ],
    { language },
  );
}

function section(name: string, proposed: readonly ProposedEvent[], language: Language): readonly Block[] {
  const rows = proposed
    .filter((one) => one.name === name)
    .map(({ proposal }) => [
      [longDate(proposal.date, language)],
      [shortDate(proposal.sendBy, language)],
      [movedWords(proposal, language)],
    ]);
  const columns = [
    { header: say(TEXTS.day, language), share: 3 },
    { header: say(TEXTS.sendBy, language), share: 2 },
    { header: say(TEXTS.note, language), share: 4 },
  ];
  return [
    { kind: "heading", level: 1, text: [name] },
    { kind: "table", table: { caption: name, columns, rows } },
  ];
}

function movedWords({ moved, exact }: Proposal, language: Language): string {
  if (moved === null) return exact ? say(TEXTS.exact, language) : "";
  const because = moved.because === "weekend" ? say(TEXTS.weekend, language) : moved.because;
  return say(TEXTS.moved, language, { from: shortDate(moved.from, language), because });
}
