import type { Inline } from "../document.ts";
import { escapeMarkup } from "../markup.ts";
import type { Writer } from "./writer.ts";

/** The runs of a text; a link or a reference that leads nowhere is printed as plain words. */
export function runs(text: readonly Inline[], writer: Writer): string {
  return text.map((part) => inline(part, writer)).join("");
}

function inline(part: Inline, writer: Writer): string {
  if (typeof part === "string") return run(part);
  switch (part.kind) {
    case "strong":
      return run(part.text, "Strong");
    case "file":
      return run(part.text);
    case "link":
      return externalLink(part, writer);
    case "reference":
      return internalLink(part, writer);
  }
}

/** One `w:r`, in a character style where one is given. */
export function run(text: string, style?: "Strong" | "Hyperlink"): string {
  if (text === "") return "";
  const look = style === undefined ? "" : `<w:rPr><w:rStyle w:val="${style}"/></w:rPr>`;
  return `<w:r>${look}${texts(text)}</w:r>`;
}

/** Line ends become breaks, tabs become spaces: a tab would jump to the next stop. */
function texts(text: string): string {
  const safe = escapeMarkup(text);
  if (!/[\t\n]/.test(safe)) return textElement(safe);
  return safe.replace(/\t/g, " ").split("\n").map(textElement).join("<w:br/>");
}

/** Spaces at the edges of an element are lost unless it says that they matter. */
function textElement(text: string): string {
  const edges = text.startsWith(" ") || text.endsWith(" ");
  return edges ? `<w:t xml:space="preserve">${text}</w:t>` : `<w:t>${text}</w:t>`;
}

/** A telephone number is for dialling, on a screen; on paper it is read. */
function externalLink({ text, href }: { text: string; href: string }, writer: Writer): string {
  if (href.startsWith("tel:")) return run(text);
  const id = writer.relationship(href);
  return id === null ? run(text) : `<w:hyperlink r:id="${id}">${run(text, "Hyperlink")}</w:hyperlink>`;
}

function internalLink({ text, to }: { text: string; to: string }, writer: Writer): string {
  const place = writer.bookmark(to);
  return place === null ? run(text) : `<w:hyperlink w:anchor="${place.name}">${run(text)}</w:hyperlink>`;
}

/** Runs with a bookmark around them, so that the contents and references can reach them. */
export function bookmarked(inner: string, id: string, writer: Writer): string {
  const place = writer.bookmark(id);
  if (place === null) return inner;
  const { name, number } = place;
  return `<w:bookmarkStart w:id="${number}" w:name="${name}"/>${inner}<w:bookmarkEnd w:id="${number}"/>`;
}

/** A field with the result it shows until it is next brought up to date. */
export function field(instruction: string, result: string): string {
  return `${fieldStart(instruction)}${run(result)}${FIELD_END}`;
}

export function fieldStart(instruction: string): string {
  return `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> ${instruction} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>`;
}

export const FIELD_END = '<w:r><w:fldChar w:fldCharType="end"/></w:r>';
