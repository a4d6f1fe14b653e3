import type { Block, Fact, HeadingBlock, IndexBlock, ParagraphStyle, TitleBlock } from "../document.ts";
import { barsTable } from "./bars-table.ts";
import { contents } from "./contents.ts";
import { labelTable } from "./label-table.ts";
import { letterHead } from "./letter-head.ts";
import { type ParagraphFormat, paragraph } from "./paragraph.ts";
import { publicityTable } from "./publicity-table.ts";
import { bookmarked, run, runs } from "./runs.ts";
import { section } from "./section.ts";
import { table } from "./table.ts";
import type { Writer } from "./writer.ts";

const STYLES: Readonly<Record<ParagraphStyle, string | undefined>> = {
  normal: undefined,
  lead: "Lead",
  centred: "Centred",
  quiet: "Quiet",
};

/** Facts longer than this may be torn at a page's end, so that no page is left half empty. */
const MAX_KEPT_LENGTH = 1500;

/** The list of every bulleted list; ordered ones are numbered from the next. */
const BULLETS = 1;

/** `w:body`: every block in order, then the last section. */
export function body(writer: Writer): string {
  const { blocks } = writer.document;
  const parts = blocks.map((block, index) => {
    const pageBreakBefore = blocks[index - 1]?.kind === "page-break";
    return blockXml(block, writer, pageBreakBefore);
  });
  const afterIndex = blocks.some(({ kind }) => kind === "index");
  const last = sectionOf(writer, 1, afterIndex);
  return `<w:body>${parts.join("")}${last}</w:body>`;
}

function blockXml(block: Block, writer: Writer, pageBreakBefore: boolean): string {
  switch (block.kind) {
    case "title":
      return title(block, writer, pageBreakBefore);
    case "heading":
      return heading(block, writer, pageBreakBefore);
    case "paragraph":
      return paragraph(runs(block.text, writer), styled(block.style, pageBreakBefore));
    case "contents":
      return contents(block, writer, pageBreakBefore);
    case "index":
      return index(block, writer, pageBreakBefore);
    case "letter-head":
      return letterHead(block, writer, pageBreakBefore);
    case "web-only":
    case "page-break":
      return "";
    default:
      return (pageBreakBefore ? PAGE_BREAK : "") + unheaded(block, writer);
  }
}

const PAGE_BREAK = paragraph('<w:r><w:br w:type="page"/></w:r>', { style: "Gap" });

type UnheadedBlock = Extract<
  Block,
  { kind: "list" | "table" | "facts" | "publicity" | "picture" | "bars" | "space" | "labels" }
>;

function unheaded(block: UnheadedBlock, writer: Writer): string {
  switch (block.kind) {
    case "list":
      return list(block, writer);
    case "table":
      return table(block.table, writer);
    case "facts":
      return facts(block.facts, writer);
    case "publicity":
      return publicityTable(block.publicity, writer.page.textWidth);
    case "picture":
      return paragraph(run(block.alt), { style: "Quiet" });
    case "bars":
      return barsTable(block, writer.page.textWidth);
    case "space":
      return paragraph("").repeat(block.lines);
    case "labels":
      return labelTable(block);
  }
}

function styled(style: ParagraphStyle | undefined, pageBreakBefore: boolean): ParagraphFormat {
  const name = STYLES[style ?? "normal"];
  return name === undefined ? { pageBreakBefore } : { style: name, pageBreakBefore };
}

function title({ text, subtitle, cover }: TitleBlock, writer: Writer, pageBreakBefore: boolean): string {
  const style = cover ? "CoverTitle" : "Title";
  const first = paragraph(runs(text, writer), { style, keepNext: true, pageBreakBefore });
  return subtitle === undefined ? first : first + paragraph(runs(subtitle, writer), { style: "Subtitle" });
}

function heading(block: HeadingBlock, writer: Writer, pageBreakBefore: boolean): string {
  const id = writer.outline.get(block)?.id ?? "";
  const words = bookmarked(runs(block.text, writer), id, writer);
  return paragraph(words, { style: `Heading${block.level}`, pageBreakBefore });
}

function list({ ordered, items }: Extract<Block, { kind: "list" }>, writer: Writer): string {
  const number = ordered ? BULLETS + writer.nextList() : BULLETS;
  return items
    .map((item) => paragraph(runs(item, writer), { style: "ListParagraph", list: number }))
    .join("");
}

/** A line a fact, its name in bold; the facts stay together on a page with the heading before them. */
function facts(all: readonly Fact[], writer: Writer): string {
  const kept = lengthOf(all) <= MAX_KEPT_LENGTH;
  return all
    .map(({ name, lines }, index) => {
      const said = lines.map((line) => runs(line, writer)).join("<w:r><w:br/></w:r>");
      const keep = index < all.length - 1 && (kept || index < 2);
      return paragraph(`${run(name, "Strong")}<w:r><w:tab/></w:r>${said}`, {
        style: keep ? "KeptFact" : "Fact",
      });
    })
    .join("");
}

function lengthOf(all: readonly Fact[]): number {
  let length = 0;
  for (const { lines } of all)
    for (const line of lines)
      for (const part of line) length += typeof part === "string" ? part.length : part.text.length;
  return length;
}

/** The heading ends one section, the lines stand in two columns of their own. */
function index(block: IndexBlock, writer: Writer, pageBreakBefore: boolean): string {
  const continues = writer.document.blocks.find(({ kind }) => kind === "index") !== block;
  const before = sectionOf(writer, 1, continues);
  const columns = sectionOf(writer, 2, true);
  const words = bookmarked(run(block.title), block.id, writer);
  const lines = block.lines.map(({ word, entries }, at) => {
    const numbers = entries.map(({ text, to }) => runs([{ kind: "reference", text, to }], writer));
    const last = at === block.lines.length - 1 ? { section: columns } : {};
    return paragraph(`${run(`${word}\u2003`)}${numbers.join(run(", "))}`, { style: "IndexLine", ...last });
  });
  return paragraph(words, { style: "Heading1", pageBreakBefore, section: before }) + lines.join("");
}

function sectionOf({ page, document }: Writer, columns: 1 | 2, continuous: boolean): string {
  const running = { header: document.header !== undefined, footer: document.footer !== null };
  return section(page, document.page, { columns, continuous, ...running });
}
