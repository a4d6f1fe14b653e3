import type {
  Block,
  Fact,
  HeadingBlock,
  IndexBlock,
  ParagraphStyle,
  PhotoBlock,
  RunningHeadBlock,
  TitleBlock,
} from "../document.ts";
import { barsTable } from "./bars-table.ts";
import { contents } from "./contents.ts";
import { keptFacts } from "./kept-facts.ts";
import { labelTable } from "./label-table.ts";
import { letterHead } from "./letter-head.ts";
import { type ParagraphFormat, paragraph } from "./paragraph.ts";
import { photo, photoRun } from "./photo.ts";
import { publicityTable } from "./publicity-table.ts";
import { bookmarked, run, runs } from "./runs.ts";
import { table } from "./table.ts";
import type { Writer } from "./writer.ts";

const STYLES: Readonly<Record<ParagraphStyle, string | undefined>> = {
  normal: undefined,
  lead: "Lead",
  centred: "Centred",
  quiet: "Quiet",
  together: undefined,
};

/** The list of every bulleted list; ordered ones are numbered from the next. */
const BULLETS = 1;

/** `w:body`: every block in order, then the last section. */
export function body(writer: Writer): string {
  const { blocks } = writer.document;
  const parts = blocks.map((block, index) => {
    const pageBreakBefore = blocks[index - 1]?.kind === "page-break";
    return block.kind === "running-head"
      ? turned(writer.sections.turn(block.text, index === 0))
      : blockXml(block, writer, { pageBreakBefore, before: blocks[index - 1], after: blocks[index + 1] });
  });
  return `<w:body>${parts.join("")}${writer.sections.end(1)}</w:body>`;
}

/** A section ends with a paragraph; this one is as good as nothing. */
function turned(section: string): string {
  return section === "" ? "" : paragraph("", { style: "Hair", section });
}

interface Neighbours {
  readonly pageBreakBefore: boolean;
  readonly before: Block | undefined;
  readonly after: Block | undefined;
}

function blockXml(block: Exclude<Block, RunningHeadBlock>, writer: Writer, near: Neighbours): string {
  const { pageBreakBefore } = near;
  switch (block.kind) {
    case "title":
      return title(block, writer, pageBreakBefore);
    case "heading":
      return heading(block, writer, near);
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
    case "photo":
      return (
        (pageBreakBefore ? PAGE_BREAK : "") + (isInHeading(block, near.before) ? "" : photo(block, writer))
      );
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
  if (style === "together") return { keepNext: true, keepLines: true, pageBreakBefore };
  return name === undefined ? { pageBreakBefore } : { style: name, pageBreakBefore };
}

function title({ text, subtitle, cover }: TitleBlock, writer: Writer, pageBreakBefore: boolean): string {
  const style = cover === undefined ? "Title" : cover === true ? "CoverTitle" : "PicturedTitle";
  const first = paragraph(runs(text, writer), { style, keepNext: true, pageBreakBefore });
  return subtitle === undefined ? first : first + paragraph(runs(subtitle, writer), { style: "Subtitle" });
}

/** A picture that leads stands in the heading's own paragraph: LibreOffice tears one of its own from what follows. */
function isInHeading(block: Block | undefined, before: Block | undefined): block is PhotoBlock {
  return (
    block?.kind === "photo" &&
    block.leads === true &&
    block.caption === undefined &&
    before?.kind === "heading"
  );
}

function heading(block: HeadingBlock, writer: Writer, { pageBreakBefore, after }: Neighbours): string {
  const id = writer.outline.get(block)?.id ?? "";
  const words = bookmarked(runs(block.text, writer), id, writer);
  const shown = isInHeading(after, block) ? `<w:r><w:br/></w:r>${photoRun(after, writer)}` : "";
  return paragraph(words + shown, { style: `Heading${block.level}`, pageBreakBefore });
}

function list({ ordered, items }: Extract<Block, { kind: "list" }>, writer: Writer): string {
  const number = ordered ? BULLETS + writer.nextList() : BULLETS;
  return items
    .map((item) => paragraph(runs(item, writer), { style: "ListParagraph", list: number }))
    .join("");
}

/** A line a fact, its name in bold; the facts stay together on a page with the heading before them. */
function facts(all: readonly Fact[], writer: Writer): string {
  const { letters } = writer.page;
  const kept = keptFacts(all, letters);
  const named = (name: string) =>
    letters === "large" ? run(`${name}: `, "Strong") : `${run(name, "Strong")}<w:r><w:tab/></w:r>`;
  return all
    .map(({ name, lines }, index) => {
      const said = lines.map((line) => runs(line, writer)).join("<w:r><w:br/></w:r>");
      return paragraph(`${named(name)}${said}`, {
        style: index < kept ? "KeptFact" : "Fact",
      });
    })
    .join("");
}

/** The heading ends one section, the lines stand in two columns of their own. */
function index(block: IndexBlock, writer: Writer, pageBreakBefore: boolean): string {
  const before = writer.sections.end(1);
  const columns = writer.sections.end(writer.page.letters === "large" ? 1 : 2);
  const words = bookmarked(run(block.title), block.id, writer);
  const lines = block.lines.map(({ word, entries }, at) => {
    const numbers = entries.map(({ text, to }) => runs([{ kind: "reference", text, to }], writer));
    const last = at === block.lines.length - 1 ? { section: columns } : {};
    return paragraph(`${run(`${word}\u2003`)}${numbers.join(run(", "))}`, { style: "IndexLine", ...last });
  });
  return paragraph(words, { style: "Heading1", pageBreakBefore, section: before }) + lines.join("");
}
