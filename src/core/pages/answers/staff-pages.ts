import type { Fact, Inline } from "../../documents/document.ts";
import { htmlFacts } from "../../documents/html/blocks.ts";
import { words } from "../../documents/html/inlines.ts";
import { htmlTable } from "../../documents/html/table.ts";
import { htmlWriterFor } from "../../documents/html/writer.ts";
import { escapeMarkup } from "../../documents/markup.ts";
import { STAFF_TEXTS as TEXTS } from "../../texts/answers.ts";
import { say, type Text } from "../../texts/say.ts";
import { framedPage, paragraph, type ServedPage, type Voice } from "./frame.ts";

/** One event with its answers counted. */
export interface EventCount {
  readonly name: string;
  readonly day: string;
  readonly link: string;
  readonly come: number;
  readonly deputies: number;
  readonly decline: number;
  readonly waiting: number;
  readonly silent: number;
  readonly capacity: number | null;
  /** What somebody should do; "" for nothing. */
  readonly notice: string;
}

/** One person of an event with the answer so far. */
export interface PersonAnswer {
  readonly name: string;
  readonly organisation: string;
  readonly answer: string;
  readonly from: string;
  readonly link: string;
}

export interface EventAnswers {
  readonly name: string;
  readonly facts: readonly Fact[];
  readonly notice: string;
  readonly people: readonly PersonAnswer[];
  readonly back: string;
}

const WRITER = htmlWriterFor([]);

/** The start page of the team: every event with its answers. */
export function staffOverview(events: readonly EventCount[], voice: Voice): ServedPage {
  const { language } = voice;
  const title = say(TEXTS.title, language);
  const rows = events.map((event) => [
    [link(event.name, event.link)],
    [event.day],
    ...[event.come, event.deputies, event.decline, event.waiting, event.silent].map((count) => [`${count}`]),
    [event.capacity === null ? "–" : `${event.capacity}`],
  ]);
  const headers: readonly (readonly [Text, number])[] = [
    [TEXTS.event, 5],
    [TEXTS.day, 4],
    [TEXTS.come, 1],
    [TEXTS.deputies, 1],
    [TEXTS.decline, 1],
    [TEXTS.waiting, 1],
    [TEXTS.silent, 1],
    [TEXTS.capacity, 1],
  ];
  const notices = events.filter(({ notice }) => notice !== "");
  const main = [
    paragraph(say(TEXTS.private, language), "quiet"),
    events.length === 0 ? paragraph(say(TEXTS.empty, language)) : table(title, headers, { rows, voice }),
    ...notices.map(({ name, notice }) => paragraph(`${name}: ${notice}`, "told")),
  ];
  return page(title, main, voice);
}

/** One event for the team: who is invited, what they answered and from where, and a link to record an answer. */
export function staffEvent(event: EventAnswers, voice: Voice): ServedPage {
  const { language } = voice;
  const headers: readonly (readonly [Text, number])[] = [
    [TEXTS.name, 4],
    [TEXTS.answer, 4],
    [TEXTS.from, 3],
    [TEXTS.action, 2],
  ];
  const rows = event.people.map(({ name, organisation, answer, from, link: address }) => [
    [[name, organisation].filter((part) => part !== "").join(", ")],
    [answer],
    [from],
    [link(say(TEXTS.record, language), address)],
  ]);
  const people = say(TEXTS.people, language);
  const main = [
    backLink(event.back, say(TEXTS.back, language)),
    event.notice === "" ? "" : paragraph(event.notice, "told"),
    htmlFacts(event.facts, WRITER),
    `<h2>${words(people)}</h2>`,
    event.people.length === 0
      ? paragraph(say(TEXTS.nobody, language))
      : table(people, headers, { rows, voice }),
  ];
  return page(event.name, main, voice);
}

/** After the team recorded an answer. */
export function staffSaved(
  saved: {
    readonly person: string;
    readonly answered: readonly string[];
    readonly notice: string;
    readonly back: string;
  },
  voice: Voice,
): ServedPage {
  const { language } = voice;
  const facts = [{ name: saved.person, lines: saved.answered.map((line) => [line]) }];
  const main = [
    htmlFacts(facts, WRITER),
    saved.notice === "" ? "" : paragraph(saved.notice, "told"),
    backLink(saved.back, say(TEXTS.toEvent, language)),
  ];
  return page(say(TEXTS.saved, language), main, voice);
}

/** Earlier answers of one person, the newest last. */
export function historyHtml(lines: readonly string[], title: string): string {
  if (lines.length === 0) return "";
  return `<h2>${words(title)}</h2><ol>${lines.map((line) => `<li>${words(line)}</li>`).join("")}</ol>`;
}

/** A link to the page above. */
export function backLink(address: string, text: string): string {
  return `<p><a href="${escapeMarkup(address)}">${words(text)}</a></p>`;
}

function page(title: string, main: readonly string[], voice: Voice): ServedPage {
  const subtitle = say(TEXTS.subtitle, voice.language);
  const content = main.filter((part) => part !== "").join("\n");
  return { status: 200, ...framedPage({ title, subtitle, main: content, wide: true }, voice) };
}

function link(text: string, href: string): Inline {
  return { kind: "link", text, href };
}

type Rows = readonly (readonly (readonly Inline[])[])[];

function table(
  caption: string,
  headers: readonly (readonly [Text, number])[],
  { rows, voice }: { rows: Rows; voice: Voice },
): string {
  const columns = headers.map(([text, share]) => ({ header: say(text, voice.language), share }));
  return htmlTable({ caption, columns, rows }, WRITER, voice.language);
}
