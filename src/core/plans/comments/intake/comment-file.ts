import type { Grid } from "../../../sheet/grid.ts";

/** A file with comments, opened by the shell. */
export type CommentFile = { readonly name: string } & (
  | { readonly is: "document"; readonly bytes: Uint8Array }
  | { readonly is: "table"; readonly grids: readonly Grid[] }
  /** A saved message, its octets one a character. */
  | { readonly is: "mail"; readonly octets: string }
  | { readonly is: "text"; readonly text: string }
  /** Nothing that could be read. */
  | { readonly is: "unknown" }
  | { readonly is: "damaged" }
);

/** Why a file gave no comments, or what else it holds that nobody has read. */
export type FileFault =
  | "intake-unreadable"
  | "intake-nothing"
  | "intake-automatic"
  | "intake-attachment"
  | "intake-unknown-kind";
