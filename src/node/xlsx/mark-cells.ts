import { InternalError } from "../../core/errors.ts";
import type { Severity } from "../../core/issue.ts";
import type { CellMark } from "../../core/plans/plan.ts";
import type { Book } from "./book.ts";
import { addContentType, removeContentType } from "./content-types.ts";
import { elementsNamed } from "./elements.ts";
import { markColours, SEVERITIES, SEVERITY_FILLS } from "./mark-colours.ts";
import { EMPTY_NOTES, markNotes } from "./mark-notes.ts";
import { EMPTY_DRAWING, holdsShapes, keyOf, withNoteShapes, withoutNoteShapes } from "./note-drawing.ts";
import { type Package, partText, withoutPart, withPart } from "./package.ts";
import { sheetXml } from "./read-xlsx.ts";
import { addRelationship, relatedPart, relationshipsOf, removeRelationship } from "./relationships.ts";
import { WORKSHEET_ORDER } from "./schema-order.ts";
import { styleEntry } from "./style-edit.ts";
import { findSheet, freePart, withStyles } from "./workbook-edit.ts";
import { rootChildren, withChild } from "./xml-edit.ts";

const RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const NOTES_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.vmlDrawing";

/** Marks exactly these cells in the whole workbook: earlier marks of the program's go, nothing else does. */
export function markCells(pkg: Package, book: Book, marks: readonly CellMark[]): Package {
  const bySheet = marksBySheet(book, marks);
  const { pkg: styled, formats } = marks.length === 0 ? { pkg, formats: NO_FORMATS } : addFormats(pkg, book);
  return book.sheets.reduce((result, { path }) => {
    const own = bySheet.get(path) ?? [];
    const xml = sheetXml(result, path);
    const coloured = withPart(result, path, markColours(xml, own, formats));
    return markSheetNotes(coloured, path, own);
  }, styled);
}

const NO_FORMATS: Readonly<Record<Severity, number>> = { error: 0, warning: 0, info: 0 };

/** The marks of each sheet, several on one cell joined: the gravest severity, all notes. */
function marksBySheet(book: Book, marks: readonly CellMark[]): ReadonlyMap<string, readonly CellMark[]> {
  const cells = new Map<string, Map<string, CellMark>>();
  for (const mark of marks) {
    const sheet = findSheet(book, mark.sheet);
    if (sheet === null) throw new InternalError(`There is no sheet ${mark.sheet} to mark a cell in.`);
    const own = cells.get(sheet.path) ?? new Map<string, CellMark>();
    const there = own.get(keyOf(mark));
    own.set(keyOf(mark), there === undefined ? mark : joined(there, mark));
    cells.set(sheet.path, own);
  }
  return new Map([...cells].map(([path, own]) => [path, [...own.values()]]));
}

function joined(one: CellMark, other: CellMark): CellMark {
  const gravest = SEVERITIES.find((severity) => severity === one.severity || severity === other.severity);
  return { ...one, severity: gravest ?? one.severity, note: `${one.note}\n${other.note}` };
}

function addFormats(pkg: Package, book: Book) {
  const styles = withStyles(pkg, book);
  return SEVERITIES.reduce(
    (result, severity) => {
      const added = styleEntry(result.pkg, styles.path, { group: "dxfs", entry: SEVERITY_FILLS[severity] });
      return { pkg: added.pkg, formats: { ...result.formats, [severity]: added.index } };
    },
    { pkg: styles.pkg, formats: NO_FORMATS },
  );
}

function markSheetNotes(pkg: Package, sheet: string, marks: readonly CellMark[]): Package {
  const part = relatedPart(pkg, sheet, "comments");
  if (part === null && marks.length === 0) return pkg;
  const notes = markNotes((part && partText(pkg, part)) ?? EMPTY_NOTES, marks);
  const drawing = drawingOf(pkg, sheet);
  const old = (drawing && partText(pkg, drawing)) ?? EMPTY_DRAWING;
  const vml = withNoteShapes(withoutNoteShapes(old, notes.removed), notes.added);
  const written =
    elementsNamed(notes.xml, "comment").length > 0
      ? putNotes(pkg, sheet, { part, xml: notes.xml })
      : dropPart(pkg, sheet, part);
  return holdsShapes(vml)
    ? putDrawing(written, sheet, { part: drawing, vml })
    : dropDrawing(written, sheet, drawing);
}

/** The drawing that a sheet's notes are shown in; a sheet may have others for its headers and footers. */
function drawingOf(pkg: Package, sheet: string): string | null {
  const xml = sheetXml(pkg, sheet);
  const element = rootChildren(xml, "legacyDrawing")[0];
  if (element === undefined) return null;
  const id = /:id=["']([^"']*)/.exec(xml.slice(element.start, element.end))?.[1];
  return relationshipsOf(pkg, sheet).find((relationship) => relationship.id === id)?.target ?? null;
}

function putNotes(pkg: Package, sheet: string, { part, xml }: { part: string | null; xml: string }): Package {
  if (part !== null) return withPart(pkg, part, xml);
  const path = freePart(pkg, (number) => `xl/comments${number}.xml`);
  const written = addContentType(withPart(pkg, path, xml), path, NOTES_TYPE);
  return addRelationship(written, sheet, { type: "comments", target: path }).pkg;
}

function putDrawing(
  pkg: Package,
  sheet: string,
  { part, vml }: { part: string | null; vml: string },
): Package {
  if (part !== null) return withPart(pkg, part, vml);
  const path = freePart(pkg, (number) => `xl/drawings/vmlDrawing${number}.vml`);
  const written = addContentType(withPart(pkg, path, vml), path, DRAWING_TYPE);
  const related = addRelationship(written, sheet, { type: "vmlDrawing", target: path });
  const element = `<legacyDrawing xmlns:r="${RELATIONSHIPS}" r:id="${related.id}"/>`;
  return withPart(related.pkg, sheet, withChild(sheetXml(related.pkg, sheet), element, WORKSHEET_ORDER));
}

function dropDrawing(pkg: Package, sheet: string, part: string | null): Package {
  if (part === null) return pkg;
  const xml = sheetXml(pkg, sheet);
  const element = rootChildren(xml, "legacyDrawing")[0];
  const bare = element === undefined ? xml : xml.slice(0, element.start) + xml.slice(element.end);
  return dropPart(withPart(pkg, sheet, bare), sheet, part);
}

function dropPart(pkg: Package, sheet: string, part: string | null): Package {
  const relationship = relationshipsOf(pkg, sheet).find(({ target }) => target === part);
  if (part === null || relationship === undefined) return pkg;
  return removeContentType(withoutPart(removeRelationship(pkg, sheet, relationship.id), part), part);
}
