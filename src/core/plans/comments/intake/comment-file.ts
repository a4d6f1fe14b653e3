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

/** One comment as a file holds it; "" for what the file does not say. */
export interface FoundComment {
  readonly author: string;
  readonly email: string;
  /** ISO day; "" leaves it to whoever takes it in. */
  readonly receivedOn: string;
  readonly place: string;
  readonly original: string;
  readonly comment: string;
  readonly reason: string;
}

/** What nothing is known of. */
export const BLANK: FoundComment = {
  author: "",
  email: "",
  receivedOn: "",
  place: "",
  original: "",
  comment: "",
  reason: "",
};

/** Why a file gave no comments, or what else it holds that nobody has read. */
export type FileFault =
  | "intake-unreadable"
  | "intake-nothing"
  | "intake-automatic"
  | "intake-attachment"
  | "intake-unknown-kind";
