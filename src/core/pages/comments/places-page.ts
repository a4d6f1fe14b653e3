import type { Fact } from "../../documents/document.ts";
import { htmlFacts } from "../../documents/html/blocks.ts";
import { words } from "../../documents/html/inlines.ts";
import { htmlWriterFor } from "../../documents/html/writer.ts";
import { escapeMarkup } from "../../documents/markup.ts";
import { COMMENT_PAGE_TEXTS as TEXTS } from "../../texts/comment-pages.ts";
import { say, type Text } from "../../texts/say.ts";
import { framedPage, paragraph, type ServedPage, type Voice } from "../answers/frame.ts";

/** A place of the plan with the address of its form. */
interface LinkedPlace {
  readonly kind: "whole" | "chapter" | "row";
  readonly label: string;
  readonly level: string;
  readonly depth: number;
  readonly href: string;
}

interface Places {
  readonly title: string;
  readonly facts: readonly Fact[];
  readonly places: readonly LinkedPlace[];
}

const WRITER = htmlWriterFor([]);

/** Everything that people can comment on, as links, with the day by which and the hearing. */
export function placesPage({ title, facts, places }: Places, voice: Voice): ServedPage {
  const { language } = voice;
  const list = (kind: LinkedPlace["kind"], heading: Text) => {
    const own = places.filter((place) => place.kind === kind);
    if (own.length === 0) return "";
    const items = own.map(placeItem).join("");
    return `<h2>${words(say(heading, language))}</h2><ul class="places">${items}</ul>`;
  };
  const main = [
    paragraph(say(TEXTS.intro, language), "lead"),
    htmlFacts(facts, WRITER),
    list("whole", TEXTS.generally),
    list("chapter", TEXTS.chapters),
    list("row", TEXTS.rows),
    paragraph(say(TEXTS.other, language)),
  ].filter((part) => part !== "");
  return { status: 200, ...framedPage({ title, main: main.join("\n") }, voice) };
}

function placeItem({ label, level, depth, href }: LinkedPlace): string {
  const kind = level === "" ? "" : `<span class="level">${words(level)}</span>`;
  return `<li class="deep${depth}">${kind}<a href="${escapeMarkup(href)}">${words(label)}</a></li>`;
}
