import type { Document } from "../documents/document.ts";
import type { Issue, Severity } from "../issue.ts";
import type { Message } from "../messages/message.ts";
import type { Announcement } from "../sending/deeds.ts";
import type { CellAddress } from "../sheet/grid.ts";

/** Everything a command is about to do, as data: show it, test it, then perform it. */
export interface Plan {
  readonly actions: readonly Action[];
  readonly issues: readonly Issue[];
  /** What a person is told, sentence by sentence, in the language asked for. */
  readonly summary: readonly string[];
  /** The same for scripts: plain data, printed by `--json`. */
  readonly facts: Facts;
}

export type Facts = Readonly<Record<string, Fact>>;
export type Fact = string | number | boolean | null | readonly Fact[] | { readonly [name: string]: Fact };

/** `key` names the deed, not the attempt: an action whose key has a receipt is never planned again. */
export type Action =
  | {
      readonly kind: "send-message";
      readonly key: string;
      readonly message: Message;
      /** Written down for good before the message goes. */
      readonly announces?: Announcement;
      /** The text that a person agrees to, remembered with the first message. */
      readonly writtenFrom?: Announcement;
      /** Keys of older messages that never went and that this one makes needless. */
      readonly replaces?: readonly string[];
    }
  | {
      readonly kind: "save-document";
      readonly key: string;
      readonly name: string;
      readonly document: Document;
      /** The same as PDF beside it, where there is something that makes one. */
      readonly alsoPdf?: true;
    }
  | { readonly kind: "save-page"; readonly key: string; readonly name: string; readonly html: string }
  | SavedFile
  | { readonly kind: "write-cells"; readonly key: string; readonly cells: readonly CellWrite[] }
  | { readonly kind: "replace-rows"; readonly key: string; readonly table: TableContent }
  | { readonly kind: "mark-cells"; readonly key: string; readonly marks: readonly CellMark[] };

/** A finished file under its whole name, such as open data; a text is written as UTF-8. */
export interface SavedFile {
  readonly kind: "save-file";
  readonly key: string;
  readonly name: string;
  /** RFC 2046, such as `text/csv`. */
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}

/** A text to be put into one cell, exactly as it stands (never read as a formula or a number). */
export interface CellWrite extends CellAddress {
  readonly text: string;
}

/** The whole content of a sheet that the program owns; the sheet is made when it is missing. */
export interface TableContent {
  readonly sheet: string;
  readonly header: readonly string[];
  readonly rows: readonly (readonly CellContent[])[];
  /** In characters, for a sheet that has to be made; else it is as wide as its texts. */
  readonly widths?: readonly number[];
}

/** A cell's text, perhaps as a link to another cell of the workbook, perhaps in the colour of a severity. */
export interface CellContent {
  readonly text: string;
  readonly link?: CellAddress;
  readonly severity?: Severity;
}

/**
 * A note and a colour on one cell. The action carries all marks that are to stand afterwards: a shell clears
 * every earlier mark of the program's, and only those (a note's own part begins with `MARK_SIGNATURE`).
 */
export interface CellMark extends CellAddress {
  readonly severity: Severity;
  readonly note: string;
}

/** Begins the program's part of a cell note, after whatever a person wrote there. */
export const MARK_SIGNATURE = "Komplán:";
