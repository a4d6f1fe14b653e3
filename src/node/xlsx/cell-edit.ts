import { a1 } from "../../core/sheet/grid.ts";
import { encodeCellText } from "./cell-text.ts";
import { withAttribute } from "./xml-edit.ts";

/** What one cell is to hold; the style stays unless one is given. */
export interface CellEdit {
  readonly text: string;
  readonly style?: number;
}

/** Changes of one row by column. */
export interface RowEdit {
  readonly cells: ReadonlyMap<number, CellEdit>;
  /** Every cell not named is emptied. */
  readonly replace: boolean;
  /** Cells of these styles go back to their column's style, unless they are given one. */
  readonly resetStyles?: ReadonlySet<number>;
  /** In points; rows that a person has set a height for keep it. */
  readonly height?: number;
}

/** An existing cell's opening tag with a text in place of what the cell held. */
export function rewrittenCell(openTag: string, { text, style }: CellEdit): string {
  // A value's type and its links to rich-value metadata belong to the old value.
  const bare = ["t", "cm", "vm"].reduce((tag, name) => withAttribute(tag, name, null), openTag);
  const styled = style === undefined ? bare : withAttribute(bare, "s", String(style));
  const start = styled.replace(/\s*\/?>$/, "");
  if (text === "") return `${start}/>`;
  const name = /^<([^\s/>]*)/.exec(start)?.[1] ?? "c";
  const prefix = name.slice(0, -1);
  const content = `<${prefix}is><${prefix}t xml:space="preserve">${encodeCellText(text)}</${prefix}t></${prefix}is>`;
  return `${start} t="inlineStr">${content}</${name}>`;
}

/** A cell that was not there before. */
export function newCell(
  place: { readonly row: number; readonly column: number },
  prefix: string,
  edit: CellEdit,
) {
  const style = edit.style === undefined || edit.style === 0 ? "" : ` s="${edit.style}"`;
  return rewrittenCell(`<${prefix}c r="${a1(place)}"${style}/>`, { text: edit.text });
}
