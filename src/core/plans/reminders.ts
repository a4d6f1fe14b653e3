import { longDate, shortDate } from "../czech/date-words.ts";
import type { Block, Document } from "../documents/document.ts";
import { toHtml } from "../documents/html.ts";
import { addDays, type PlainDate } from "../plain-date.ts";
import { DUE_TEXTS, REMINDER_TEXTS as TEXTS } from "../texts/reminders.ts";
import { type Language, say } from "../texts/say.ts";
import type { CommandInput } from "./command-input.ts";
import { type DueItem, dueItems, HORIZON_DAYS } from "./due-items.ts";
import type { Plan } from "./plan.ts";

/** What is due today and in the next days, as data and as a digest; nothing due plans nothing. */
export function planReminders({ workbook, today, language }: CommandInput): Plan {
  const items = dueItems(workbook, today);
  const facts = { today, items: items.map((item) => ({ ...item, cell: { ...item.cell } })) };
  if (items.length === 0) {
    const day = shortDate(addDays(today, HORIZON_DAYS), language);
    return { actions: [], issues: [], summary: [say(TEXTS.nothing, language, { day })], facts };
  }
  const late = items.filter(({ due }) => due < today).length;
  const html = toHtml(digest(items, today, language));
  return {
    actions: [{ kind: "save-page", key: `page:reminders:${today}`, name: `pripominky-${today}`, html }],
    issues: [],
    summary: [
      say(TEXTS.found, language, { count: items.length, late }),
      ...items.map((item) => `${shortDate(item.due, language)}  ${describeDue(item, language)}`),
    ],
    facts,
  };
}

/** One due matter as a line of text. */
function describeDue({ kind, what, count }: DueItem, language: Language): string {
  return say(DUE_TEXTS[kind], language, { what, count });
}

function digest(items: readonly DueItem[], today: PlainDate, language: Language): Document {
  const title = say(TEXTS.title, language, { day: longDate(today, language) });
  return {
    title,
    language,
    page: { size: "A4", orientation: "portrait" },
    footer: title,
    blocks: [
      { kind: "title", text: [title] },
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
    ],
  };
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
    { kind: "heading", level: 2, text: [name] },
    { kind: "table", table: { caption: name, columns, rows } },
  ];
}
