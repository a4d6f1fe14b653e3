import { a1, type CellAddress } from "../../core/sheet/grid.ts";
import { encodeCellText } from "./cell-text.ts";
import { attributeOf, childrenOf, type Element, elementsNamed, prefixOf } from "./elements.ts";
import { keyOf } from "./note-drawing.ts";
import { ownText, withOwnPart, withoutOwnPart } from "./note-text.ts";
import { parseRange } from "./range.ts";
import { declared, numberOf, rootChildren, type Splice, spliced, withContent } from "./xml-edit.ts";

/** What is to be said on one cell. */
interface CellNote extends Pick<CellAddress, "row" | "column"> {
  readonly note: string;
}

interface MarkedNotes {
  readonly xml: string;
  /** Cells whose note was the program's alone and has gone. */
  readonly removed: ReadonlySet<string>;
  readonly added: readonly (CellNote & { readonly text: string })[];
}

const AUTHOR = "Komplán";

export const EMPTY_NOTES = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
  '<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
  "<authors></authors><commentList></commentList></comments>",
].join("");

interface Comment {
  readonly element: Element;
  readonly key: string;
  /** Excel keeps a copy of a conversation here; its text is not a note to write into. */
  readonly threaded: boolean;
}

/** A notes part in which the program's parts are exactly those asked for, and people's own are as they were. */
export function markNotes(xml: string, notes: readonly CellNote[]): MarkedNotes {
  const wanted = new Map(notes.map((note) => [keyOf(note), note.note]));
  const rewritten = commentsOf(xml).map((comment) => ({
    ...comment,
    text: rewrittenComment(xml, comment, wanted.get(comment.key)),
  }));
  const there = new Set(rewritten.filter(({ text }) => text !== "").map(({ key }) => key));
  const removed = new Set(rewritten.filter(({ text }) => text === "").map(({ key }) => key));
  const splices = rewritten.map(({ element: { start, end }, text }): Splice => ({ start, end, text }));
  const added = notes
    .filter((note) => !there.has(keyOf(note)))
    .map((note) => ({ ...note, text: ownText(note.note) }));
  return { xml: withComments(withoutUnusedAuthor(spliced(xml, splices)), added), removed, added };
}

/** A comment with the note asked for as the program's part; nothing when it was the program's alone. */
function rewrittenComment(xml: string, { element, threaded }: Comment, note: string | undefined): string {
  const old = xml.slice(element.start, element.end);
  if (threaded) return old;
  const rest = withoutOwnPart(old);
  if (rest.text === "" && rest.xml !== old) return "";
  return note === undefined ? rest.xml : withOwnPart(rest.xml, note);
}

function commentsOf(xml: string): readonly Comment[] {
  const authors = authorsOf(xml);
  return rootChildren(xml, "commentList")
    .flatMap((list) => childrenOf(xml, list))
    .flatMap((element) => {
      const range = parseRange(attributeOf(xml, element, "ref") ?? "");
      if (range === null) return [];
      const threaded = authors[numberOf(xml, element, "authorId")]?.startsWith("tc=") ?? false;
      return [{ element, key: keyOf({ row: range.top, column: range.left }), threaded }];
    });
}

function authorsOf(xml: string): readonly string[] {
  return elementsNamed(xml, "author").map(({ open, contentEnd }) => xml.slice(open.end, contentEnd));
}

/** The program's name goes with its last note; being the last author, nobody else's number changes. */
function withoutUnusedAuthor(xml: string): string {
  const authors = elementsNamed(xml, "author");
  const last = authors[authors.length - 1];
  if (last === undefined || xml.slice(last.open.end, last.contentEnd) !== AUTHOR) return xml;
  const used = elementsNamed(xml, "comment").some(
    (comment) => numberOf(xml, comment, "authorId") === authors.length - 1,
  );
  return used ? xml : xml.slice(0, last.start) + xml.slice(last.end);
}

function withComments(xml: string, added: MarkedNotes["added"]): string {
  const list = rootChildren(xml, "commentList")[0];
  const authors = rootChildren(xml, "authors")[0];
  if (added.length === 0 || list === undefined || authors === undefined) return xml;
  const prefix = prefixOf(xml, list);
  const known = authorsOf(xml);
  const author = known.includes(AUTHOR) ? known.indexOf(AUTHOR) : known.length;
  const newAuthor = author < known.length ? "" : declared(`<author>${AUTHOR}</author>`, prefix);
  const comments = added.map((note) =>
    declared(
      `<comment ref="${a1(note)}" authorId="${author}"><text><t xml:space="preserve">${encodeCellText(note.text)}</t></text></comment>`,
      prefix,
    ),
  );
  return spliced(xml, [
    ...(newAuthor === "" ? [] : [withContent(xml, authors, newAuthor)]),
    withContent(xml, list, comments.join("")),
  ]);
}
