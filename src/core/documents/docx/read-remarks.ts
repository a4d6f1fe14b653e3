import { tidy, tidyLine } from "../../czech/text.ts";
import { attribute, characters, nextTag, type Tag } from "../../xml.ts";
import { isZipFault, type ZipFault, zipPart } from "./zip-part.ts";

/** What one person has said in a document: a comment beside it, or a change of one paragraph. */
export interface DocxRemark {
  readonly kind: "comment" | "change";
  readonly author: string;
  /** Of the remark, as the program wrote it; "" when it did not. */
  readonly date: string;
  /** The last heading, or numbered line, above. */
  readonly heading: string;
  /** The words that the comment is fastened to, or the paragraph before the change. */
  readonly original: string;
  /** The comment, or the paragraph after the change. */
  readonly text: string;
}

const MAX_XML_BYTES = 40_000_000;
const MOST_REMARKS = 5_000;
const LONGEST_HEADING = 200;
const LONGEST_ANCHOR = 4_000;

/** Styles of headings in Czech and English programs. */
const HEADING_STYLE = /^(?:heading|nadpis|title|nazev|název)/i;
/** A measure's or chapter's own line: „Opatření 2.1 Dostupné bydlení“, „1.2.3 Pečovatelská služba“. */
const NUMBERED = /^(?:\p{L}+\s+)?\d{1,3}(?:\.\d{1,3}){0,6}\.?\s+\p{L}/u;

/**
 * Comments and tracked changes of a .docx (ECMA-376 part 1, 17.13.4 and 17.13.5), in the order of the text, or why the
 * file cannot be read. All changes of one person in one paragraph are one remark.
 */
export function docxRemarks(bytes: Uint8Array): readonly DocxRemark[] | ZipFault {
  const xml = zipPart(bytes, "word/document.xml", MAX_XML_BYTES);
  if (isZipFault(xml)) return xml;
  const beside = zipPart(bytes, "word/comments.xml", MAX_XML_BYTES);
  const comments = isZipFault(beside) ? new Map<string, Said>() : commentsOf(beside);
  const reader: Reader = {
    xml,
    comments,
    found: [],
    heading: "",
    anchors: new Map(),
    segments: [],
    tracks: [],
    style: "",
  };
  let tag = nextTag(xml, 0);
  while (tag !== null && reader.found.length < MOST_REMARKS) {
    readTag(reader, tag);
    tag = nextTag(xml, tag.end);
  }
  for (const said of comments.values()) {
    reader.found.push({ kind: "comment", ...said, heading: "", original: "" });
  }
  return reader.found.filter(({ text }) => text !== "").slice(0, MOST_REMARKS);
}

interface Said {
  readonly author: string;
  readonly date: string;
  readonly text: string;
}

interface Track {
  readonly tag: string;
  readonly is: "inserted" | "deleted";
  readonly author: string;
  readonly date: string;
}

/** A piece of a paragraph; `track` is null for what nobody has changed. */
interface Segment {
  readonly text: string;
  readonly track: Track | null;
}

interface Reader {
  readonly xml: string;
  /** Those whose place has not been found yet. */
  readonly comments: Map<string, Said>;
  readonly found: DocxRemark[];
  heading: string;
  /** The words of comments whose range is open, by their ids. */
  readonly anchors: Map<string, string>;
  segments: Segment[];
  readonly tracks: Track[];
  style: string;
}

const TRACKS: Readonly<Record<string, Track["is"]>> = {
  ins: "inserted",
  moveTo: "inserted",
  del: "deleted",
  moveFrom: "deleted",
};

function readTag(reader: Reader, tag: Tag): void {
  if (tag.name in TRACKS) track(reader, tag);
  else if (tag.kind === "close") {
    if (tag.name === "p") endParagraph(reader);
  } else opened(reader, tag);
}

/** An empty one marks the end of a paragraph or a row, and holds no words. */
function track({ xml, tracks }: Reader, tag: Tag): void {
  const is = TRACKS[tag.name];
  if (tag.kind === "empty" || is === undefined) return;
  if (tag.kind === "close") {
    const last = tracks.map((one) => one.tag).lastIndexOf(tag.name);
    if (last !== -1) tracks.splice(last, 1);
    return;
  }
  if (tracks.length < 100) tracks.push({ tag: tag.name, is, ...signed(xml, tag) });
}

function signed(xml: string, tag: Tag) {
  return {
    author: tidyLine(attribute(xml, tag, "w:author") ?? ""),
    date: attribute(xml, tag, "w:date") ?? "",
  };
}

function opened(reader: Reader, tag: Tag): void {
  const { xml, anchors } = reader;
  const id = () => attribute(xml, tag, "w:id") ?? "";
  switch (tag.name) {
    case "pStyle":
      reader.style = attribute(xml, tag, "w:val") ?? "";
      return;
    case "commentRangeStart":
      anchors.set(id(), "");
      return;
    case "commentReference":
      placeComment(reader, id());
      return;
    default: {
      const text = textAt(xml, tag);
      if (text !== "") addText(reader, text);
    }
  }
}

function textAt(xml: string, tag: Tag): string {
  if ((tag.name === "t" || tag.name === "delText") && tag.kind === "open") {
    const end = nextTag(xml, tag.end);
    return end === null ? "" : characters(xml, tag.end, end.start);
  }
  if (tag.name === "br" || tag.name === "cr") return "\n";
  return tag.name === "tab" ? " " : "";
}

function addText({ segments, anchors, tracks }: Reader, text: string): void {
  const inserted = tracks.find(({ is }) => is === "inserted");
  const deleted = tracks.find(({ is }) => is === "deleted");
  // What one person put in and another took out again stands in neither text.
  if (inserted !== undefined && deleted !== undefined) return;
  segments.push({ text, track: inserted ?? deleted ?? null });
  if (inserted !== undefined) return;
  for (const [id, before] of anchors) {
    if (before.length < LONGEST_ANCHOR) anchors.set(id, before + text);
  }
}

/** The mark of a comment stands after its words; a comment without words of its own is about the paragraph. */
function placeComment(reader: Reader, id: string): void {
  const said = reader.comments.get(id);
  if (said === undefined) return;
  const anchor = tidy(reader.anchors.get(id) ?? "");
  const original = anchor === "" ? tidy(wordsOf(reader.segments, null)) : anchor;
  reader.found.push({ kind: "comment", ...said, heading: reader.heading, original });
  reader.comments.delete(id);
  reader.anchors.delete(id);
}

function endParagraph(reader: Reader): void {
  const { segments, found, anchors } = reader;
  const before = tidy(wordsOf(segments, null));
  const authors = [...new Set(segments.flatMap(({ track }) => (track === null ? [] : [track.author])))];
  for (const author of authors) {
    const text = tidy(wordsOf(segments, author));
    const date = segments.find(({ track }) => track?.author === author)?.track?.date ?? "";
    if (text === before) continue;
    const after = text === "" ? DELETED : text;
    found.push({ kind: "change", author, date, heading: reader.heading, original: before, text: after });
  }
  const isHeading = HEADING_STYLE.test(reader.style) || NUMBERED.test(before);
  if (isHeading && before !== "" && before.length <= LONGEST_HEADING) reader.heading = tidyLine(before);
  for (const [id, words] of anchors) anchors.set(id, `${words}\n`);
  reader.segments = [];
  reader.style = "";
}

/** What stands for a paragraph that somebody wants to leave out. */
const DELETED = "(vypustit)";

/** The paragraph with the changes of one person, or with nobody's. */
function wordsOf(segments: readonly Segment[], author: string | null): string {
  return segments
    .filter(({ track }) => track === null || (track.is === "inserted") === (track.author === author))
    .map(({ text }) => text)
    .join("");
}

function commentsOf(xml: string): Map<string, Said> {
  const comments = new Map<string, Said>();
  let tag = nextTag(xml, 0);
  while (tag !== null && comments.size < MOST_REMARKS) {
    let end = tag.end;
    if (tag.name === "comment" && tag.kind === "open") {
      const said = wordsUntilEnd(xml, tag);
      comments.set(attribute(xml, tag, "w:id") ?? "", { ...signed(xml, tag), text: tidy(said.text) });
      end = said.end;
    }
    tag = nextTag(xml, end);
  }
  return comments;
}

/** The paragraphs of one comment, and where it ends. */
function wordsUntilEnd(xml: string, open: Tag): { readonly text: string; readonly end: number } {
  let text = "";
  for (let tag = nextTag(xml, open.end); tag !== null; tag = nextTag(xml, tag.end)) {
    if (tag.kind !== "close") text += textAt(xml, tag);
    else if (tag.name === "p") text += "\n";
    else if (tag.name === "comment") return { text, end: tag.end };
  }
  return { text, end: xml.length };
}
