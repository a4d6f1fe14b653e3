import type { Language } from "../../texts/say.ts";
import type { Block, Fact, HeadingBlock, IndexBlock, ParagraphStyle, TitleBlock } from "../document.ts";
import { htmlBars } from "./bars.ts";
import { htmlContents } from "./contents.ts";
import { inlines, words } from "./inlines.ts";
import { htmlLabels, htmlLetterHead } from "./letters.ts";
import { htmlPhoto, htmlPicture, htmlPublicity } from "./pictures.ts";
import { htmlTable } from "./table.ts";
import { fragmentOf, type HtmlWriter } from "./writer.ts";

const CLASSES: Readonly<Record<ParagraphStyle, string>> = {
  normal: "",
  lead: ' class="lead"',
  centred: ' class="centred"',
  quiet: ' class="quiet"',
  together: "",
};

const SPACE_LINE_REM = 1.6;

/** Blocks as HTML in order. Headings stand one level below their document level: the title is the h1. */
export function blocksToHtml(blocks: readonly Block[], writer: HtmlWriter, language: Language): string {
  return blocks.map((block) => blockToHtml(block, writer, language)).join("\n");
}

function blockToHtml(block: Block, writer: HtmlWriter, language: Language): string {
  switch (block.kind) {
    case "title":
      return title(block, writer);
    case "heading":
      return heading(block, writer);
    case "paragraph":
      return `<p${CLASSES[block.style ?? "normal"]}>${inlines(block.text, writer)}</p>`;
    case "contents":
      return htmlContents(block, writer);
    case "index":
      return index(block, writer);
    case "table":
      return htmlTable(block.table, writer, language);
    case "page-break":
    case "running-head":
      return '<div class="page-break"></div>';
    default:
      return plainBlock(block, writer, language);
  }
}

type LetterKind = "letter-head" | "labels";
type PlainBlock = Extract<
  Block,
  { kind: "list" | "facts" | "publicity" | "picture" | "photo" | "bars" | "web-only" | "space" | LetterKind }
>;

function plainBlock(block: PlainBlock, writer: HtmlWriter, language: Language): string {
  switch (block.kind) {
    case "list":
      return list(block, writer);
    case "facts":
      return htmlFacts(block.facts, writer);
    case "publicity":
      return htmlPublicity(block.publicity);
    case "picture":
      return htmlPicture(block, language);
    case "photo":
      return htmlPhoto(block, writer);
    case "bars":
      return htmlBars(block, language);
    case "space":
      return `<div class="space" style="height:${(block.lines * SPACE_LINE_REM).toFixed(1)}rem"></div>`;
    case "letter-head":
      return htmlLetterHead(block, htmlFacts(block.facts, writer));
    case "labels":
      return htmlLabels(block);
    case "web-only":
      return blocksToHtml(block.blocks, writer, language);
  }
}

function title({ text, subtitle, cover }: TitleBlock, writer: HtmlWriter): string {
  const below = subtitle === undefined ? "" : `<p class="subtitle">${inlines(subtitle, writer)}</p>`;
  return `<div class="title${cover ? " cover" : ""}"><h1>${inlines(text, writer)}</h1>${below}</div>`;
}

function heading(block: HeadingBlock, writer: HtmlWriter): string {
  const tag = `h${block.level + 1}`;
  const id = fragmentOf(writer.outline.get(block)?.id ?? block.id ?? "heading");
  return `<${tag} id="${id}">${inlines(block.text, writer)}</${tag}>`;
}

function list({ ordered, items }: Extract<Block, { kind: "list" }>, writer: HtmlWriter): string {
  if (items.length === 0) return "";
  const tag = ordered ? "ol" : "ul";
  return `<${tag}>${items.map((item) => `<li>${inlines(item, writer)}</li>`).join("")}</${tag}>`;
}

/** Facts as a definition list: a name, then a line for each value. */
export function htmlFacts(facts: readonly Fact[], writer: HtmlWriter): string {
  if (facts.length === 0) return "";
  const groups = facts.map(({ name, lines }) => {
    const values = (lines.length === 0 ? [[]] : lines).map((line) => `<dd>${inlines(line, writer)}</dd>`);
    return `<div><dt>${words(name)}</dt>${values.join("")}</div>`;
  });
  return `<dl class="facts">${groups.join("")}</dl>`;
}

function index({ id, title: name, lines }: IndexBlock, writer: HtmlWriter): string {
  const items = lines.map(({ word, entries }) => {
    const numbers = entries.map(({ text, to }) => inlines([{ kind: "reference", text, to }], writer));
    return `<li>${words(word)} <span class="numbers">${numbers.join(", ")}</span></li>`;
  });
  const whole = items.length === 0 ? "" : `<ul class="index">${items.join("")}</ul>`;
  return `<h2 id="${fragmentOf(id)}">${words(name)}</h2>${whole}`;
}
