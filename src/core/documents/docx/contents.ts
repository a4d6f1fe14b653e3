import type { Block } from "../document.ts";
import { type OutlineEntry, plainText } from "../outline.ts";
import { pagesOf } from "./pagination.ts";
import { paragraph } from "./paragraph.ts";
import { FIELD_END, field, fieldStart, run } from "./runs.ts";
import type { Writer } from "./writer.ts";

type ContentsBlock = Extract<Block, { kind: "contents" }>;

/**
 * The table of contents: a field that Word, LibreOffice and Google can bring up to date, with its entries
 * already in it, so that it is there without anybody being asked to update fields.
 */
export function contents({ title, levels }: ContentsBlock, writer: Writer, pageBreakBefore: boolean): string {
  const heading = paragraph(run(title), { style: "TOCHeading", keepNext: true, pageBreakBefore });
  const entries = [...writer.outline].filter(([, { level }]) => level <= levels);
  const pages = pagesOf(writer.document);
  const lines = entries.map(([block, entry], index) => {
    const start = index === 0 ? fieldStart(`TOC \\o "1-${levels}" \\h \\z \\u`) : "";
    return paragraph(start + line(entry, pages.get(block), writer), { style: `TOC${entry.level}` });
  });
  const end = entries.length === 0 ? "" : paragraph(FIELD_END, { style: "Gap" });
  return sdt(heading + lines.join("") + end);
}

function line({ text, id }: OutlineEntry, page: number | undefined, writer: Writer): string {
  const place = writer.bookmark(id);
  if (place === null) return run(plainText(text));
  const number = field(`PAGEREF ${place.name} \\h`, String(page ?? ""));
  return `<w:hyperlink w:anchor="${place.name}">${run(plainText(text))}<w:r><w:tab/></w:r>${number}</w:hyperlink>`;
}

/** The frame by which Word offers its button for bringing the contents up to date. */
function sdt(content: string): string {
  return `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/><w:docPartUnique/></w:docPartObj></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
}
