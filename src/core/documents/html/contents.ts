import type { Block } from "../document.ts";
import { type OutlineEntry, plainText } from "../outline.ts";
import { words } from "./inlines.ts";
import { fragmentOf, type HtmlWriter } from "./writer.ts";

type ContentsBlock = Extract<Block, { kind: "contents" }>;

/** The contents as navigation: a list of links, the second level within the first. */
export function htmlContents({ title, levels }: ContentsBlock, writer: HtmlWriter): string {
  const entries = [...writer.outline.values()].filter(({ level }) => level <= levels);
  if (entries.length === 0) return "";
  const items = chaptersOf(entries).map(({ head, sections }) => {
    const inner =
      sections.length === 0
        ? ""
        : `<ul>${sections.map((section) => `<li>${link(section)}</li>`).join("")}</ul>`;
    return `<li>${link(head)}${inner}</li>`;
  });
  return `<nav class="contents" aria-labelledby="contents-title"><h2 id="contents-title">${words(title)}</h2><ul>${items.join("")}</ul></nav>`;
}

interface Chapter {
  readonly head: OutlineEntry;
  readonly sections: OutlineEntry[];
}

/** A section that stands before any chapter is listed as one. */
function chaptersOf(entries: readonly OutlineEntry[]): readonly Chapter[] {
  const chapters: Chapter[] = [];
  for (const entry of entries) {
    const last = chapters[chapters.length - 1];
    if (entry.level === 1 || last === undefined) chapters.push({ head: entry, sections: [] });
    else last.sections.push(entry);
  }
  return chapters;
}

function link({ text, id }: OutlineEntry): string {
  return `<a href="#${fragmentOf(id)}">${words(plainText(text))}</a>`;
}
