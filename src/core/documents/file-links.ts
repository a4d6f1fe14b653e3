import type { Block, Document, Inline } from "./document.ts";

/** The address of a file beside the document; null where nobody knows it. */
export type FileAddressOf = (name: string) => string | null;

/** The document with its files reached by addresses of their own, for places where files have no names beside it. */
export function withFileLinks(document: Document, addressOf: FileAddressOf): Document {
  return { ...document, blocks: document.blocks.map((block) => linkedBlock(block, addressOf)) };
}

/** Files are named in running text and in tables. */
function linkedBlock(block: Block, addressOf: FileAddressOf): Block {
  const linked = (text: readonly Inline[]) => text.map((part) => linkedPart(part, addressOf));
  switch (block.kind) {
    case "paragraph":
      return { ...block, text: linked(block.text) };
    case "list":
      return { ...block, items: block.items.map(linked) };
    case "table": {
      const rows = block.table.rows.map((row) => row.map(linked));
      return { ...block, table: { ...block.table, rows } };
    }
    default:
      return block;
  }
}

function linkedPart(part: Inline, addressOf: FileAddressOf): Inline {
  if (typeof part === "string" || part.kind !== "file") return part;
  const href = addressOf(part.name);
  return href === null ? part : { kind: "link", text: part.text, href };
}
