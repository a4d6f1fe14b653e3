import { characters } from "../../core/xml.ts";
import { attributeOf, type Element, elementsNamed, rootElement } from "./elements.ts";
import { NOTE_SHAPE_TYPE, noteShape, SHAPE_ID_BLOCK, VML_START } from "./note-shape.ts";
import { type Splice, spliced, withContent } from "./xml-edit.ts";

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A drawing for notes with none in it yet. */
export const EMPTY_DRAWING = `${VML_START}<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>${NOTE_SHAPE_TYPE}</xml>`;

/** The drawing without the boxes of some cells' notes. */
export function withoutNoteShapes(vml: string, cells: ReadonlySet<string>): string {
  const removed = elementsNamed(vml, "shape").filter((shape) => {
    const place = notePlace(vml, shape);
    return place !== null && cells.has(keyOf(place));
  });
  return spliced(
    vml,
    removed.map(({ start, end }): Splice => ({ start, end, text: "" })),
  );
}

/** A cell's place as a key of a set. */
export function keyOf({ row, column }: Place): string {
  return `${row}:${column}`;
}

function notePlace(vml: string, shape: Element): Place | null {
  const data = elementsNamed(vml, "ClientData", shape)[0];
  if (data === undefined || attributeOf(vml, data, "ObjectType") !== "Note") return null;
  const number = (name: string) => {
    const element = elementsNamed(vml, name, data)[0];
    return element === undefined ? -1 : Number(characters(vml, element.open.end, element.contentEnd));
  };
  return { row: number("Row") + 1, column: number("Column") + 1 };
}

/** The drawing with a box for each note, their ids following the highest one there is. */
export function withNoteShapes(vml: string, notes: readonly (Place & { readonly text: string })[]): string {
  const root = rootElement(vml);
  if (root === null || notes.length === 0) return vml;
  const first = firstFreeId(vml);
  const type = /id=["']_x0000_t202["']/.test(vml) ? "" : NOTE_SHAPE_TYPE;
  const shapes = notes.map((note, index) => noteShape(first + index, note, note.text));
  const map = idBlocks(vml, first + notes.length - 1);
  return spliced(vml, [...map, withContent(vml, root, type + shapes.join(""))]);
}

function firstFreeId(vml: string): number {
  let highest = SHAPE_ID_BLOCK;
  for (const shape of elementsNamed(vml, "shape")) {
    const id = /(\d+)$/.exec(attributeOf(vml, shape, "id") ?? "")?.[1];
    highest = Math.max(highest, Number(id ?? 0));
  }
  return highest + 1;
}

/** A drawing names every block of ids that its shapes are taken from. */
function idBlocks(vml: string, highestId: number): readonly Splice[] {
  const map = elementsNamed(vml, "idmap")[0];
  const blocks = map === undefined ? [] : (attributeOf(vml, map, "data") ?? "").split(",").map(Number);
  const last = Math.max(...blocks);
  const needed = Math.floor(highestId / SHAPE_ID_BLOCK);
  if (map === undefined || needed <= last) return [];
  const more = Array.from({ length: needed - last }, (_, index) => last + index + 1);
  const tag = vml.slice(map.start, map.open.end);
  const data = [...blocks, ...more].join(",");
  return [{ start: map.start, end: map.open.end, text: tag.replace(/(\sdata=["'])[^"']*/, `$1${data}`) }];
}

export function holdsShapes(vml: string): boolean {
  return elementsNamed(vml, "shape").length > 0;
}
