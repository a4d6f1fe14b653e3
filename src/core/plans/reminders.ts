import { longDate, shortDate } from "../czech/date-words.ts";
import type { Block, Document } from "../documents/document.ts";
import { toHtml } from "../documents/html.ts";
import { plainPaper } from "../documents/plain-paper.ts";
import { addDays, type PlainDate } from "../plain-date.ts";
import { DUE_TEXTS, REMINDER_TEXTS as TEXTS } from "../texts/reminders.ts";
import { type Language, say } from "../texts/say.ts";
import { TICK_TEXTS } from "../texts/tick.ts";
import type { CommandInput } from "./command-input.ts";
import { type DueItem, dueItems, HORIZON_DAYS } from "./due-items.ts";
import type { Plan } from "./plan.ts";
import { COMING_DAYS, comingReminders } from "./tick/coming.ts";
import { planTick, type TickPlan } from "./tick.ts";
import { sayTick } from "./tick-words.ts";

/**
 * What is due today and in the next days, as data and as a digest, with the messages that go out by themselves: those
 * due now as letters, those of the next days as a list. Nothing due plans nothing.
 */
export function planReminders(input: CommandInput): Plan {
  const { workbook, today, language } = input;
  const items = dueItems(workbook, today);
  const tick = planTick(input);
  const coming = comingReminders(input);
  const facts = {
    today,
    items: items.map((item) => ({ ...item, cell: { ...item.cell } })),
    messages: tick.messages.map(({ key, name }) => ({ key, name })),
    heldUntil: tick.heldUntil,
    coming,
  };
  if (items.length === 0 && tick.messages.length === 0 && coming.length === 0) {
    const day = shortDate(addDays(today, HORIZON_DAYS), language);
    return { actions: [], issues: tick.issues, summary: [say(TEXTS.nothing, language, { day })], facts };
  }
  const late = items.filter(({ due }) => due < today).length;
  const html = toHtml(digest({ items, tick, coming }, today, language));
  const letters = tick.heldUntil === null ? tick.messages : [];
  return {
    actions: [
      ...letters.map(({ key, message }) => ({ kind: "send-message", key, message }) as const),
      { kind: "save-page", key: `page:reminders:${today}`, name: `pripominky-${today}`, html },
    ],
    issues: tick.issues,
    summary: [
      say(TEXTS.found, language, { count: items.length, late }),
      ...items.map((item) => `${shortDate(item.due, language)}  ${describeDue(item, language)}`),
      ...sayTick(tick, language),
      say(TICK_TEXTS.comingTitle, language, { days: COMING_DAYS }),
      ...comingLines(coming, language).map((line) => `  ${line}`),
    ],
    facts,
  };
}

function comingLines(coming: readonly string[], language: Language): readonly string[] {
  return coming.length === 0 ? [say(TICK_TEXTS.comingNone, language)] : coming;
}

/** One due matter as a line of text. */
function describeDue({ kind, what, count }: DueItem, language: Language): string {
  return say(DUE_TEXTS[kind], language, { what, count });
}

interface DigestFacts {
  readonly items: readonly DueItem[];
  readonly tick: TickPlan;
  readonly coming: readonly string[];
}

function digest({ items, tick, coming }: DigestFacts, today: PlainDate, language: Language): Document {
  const title = say(TEXTS.title, language, { day: longDate(today, language) });
  return plainPaper(
    title,
    [
      ...section(
        say(TEXTS.late, language),
        items.filter(({ due }) => due < today),
        language,
      ),
      ...section(
        say(TEXTS.today, language),
        items.filter(({ due }) => due === today),
        language,
      ),
      ...section(
        say(TEXTS.coming, language),
        items.filter(({ due }) => due > today),
        language,
      ),
      ...byItself(tick, coming, language),
    ],
    { language },
  );
}

/** What goes out by itself, now and in the next days. */
function byItself(tick: TickPlan, coming: readonly string[], language: Language): readonly Block[] {
  const [first = "", ...messages] = sayTick(tick, language).map((line) => line.trim());
  return [
    { kind: "heading", level: 1, text: [say(TICK_TEXTS.byItself, language)] },
    { kind: "paragraph", text: [first] },
    ...(messages.length === 0
      ? []
      : ([
          { kind: "list", ordered: false, items: messages.map((line) => [line]) },
        ] satisfies readonly Block[])),
    { kind: "heading", level: 1, text: [say(TICK_TEXTS.comingTitle, language, { days: COMING_DAYS })] },
    { kind: "list", ordered: false, items: comingLines(coming, language).map((line) => [line]) },
  ];
}

function section(name: string, items: readonly DueItem[], language: Language): readonly Block[] {
  if (items.length === 0) return [];
  const columns = [
    { header: say(TEXTS.day, language), share: 2 },
    { header: say(TEXTS.what, language), share: 6 },
    { header: say(TEXTS.who, language), share: 3 },
    { header: say(TEXTS.where, language), share: 3 },
  ];
  const rows = items.map((item) => [
    [shortDate(item.due, language)],
    [describeDue(item, language)],
    [item.who || "–"],
    [say(TEXTS.place, language, { sheet: item.cell.sheet, row: item.cell.row })],
  ]);
  return [
    { kind: "heading", level: 1, text: [name] },
    { kind: "table", table: { caption: name, columns, rows } },
  ];
}
