/** The shape type that every note refers to. */
export const NOTE_SHAPE_TYPE =
  '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>';

export const VML_START =
  '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">';

/** Ids of shapes come in blocks of this many; a drawing names the blocks it uses. */
export const SHAPE_ID_BLOCK = 1024;

const NOTE_WIDTH_PT = 230;
const LINE_HEIGHT_PT = 13;
const LETTERS_PER_LINE = 42;
const LEAST_LINES = 3;
const MOST_LINES = 24;

/** The hidden box of one cell's note, big enough to show its text. Row and column are counted from 1. */
export function noteShape(
  id: number,
  cell: { readonly row: number; readonly column: number },
  text: string,
): string {
  const lines = text
    .split("\n")
    .reduce((sum, line) => sum + Math.ceil((line.length + 1) / LETTERS_PER_LINE), 0);
  const height = (Math.min(Math.max(lines, LEAST_LINES), MOST_LINES) + 1) * LINE_HEIGHT_PT;
  const style = `position:absolute;margin-left:60pt;margin-top:2pt;width:${NOTE_WIDTH_PT}pt;height:${height}pt;z-index:1;visibility:hidden`;
  const { row, column } = cell;
  const rowsHigh = Math.ceil(height / 15);
  return [
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style="${style}" fillcolor="#ffffe1" o:insetmode="auto">`,
    '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/>',
    '<v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>',
    '<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/>',
    `<x:Anchor>${column}, 12, ${Math.max(row - 2, 0)}, 4, ${column + 4}, 40, ${Math.max(row - 2, 0) + rowsHigh}, 4</x:Anchor>`,
    `<x:AutoFill>False</x:AutoFill><x:Row>${row - 1}</x:Row><x:Column>${column - 1}</x:Column></x:ClientData></v:shape>`,
  ].join("");
}
