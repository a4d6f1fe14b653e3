import type { Reading } from "../issue.ts";
import type { Attachment } from "./message.ts";

/** What a letter may take from outside the workbook; a shell reads each thing once, however many letters it is for. */
export interface LetterSources {
  /** A file as the column Přílohy names it: by its address on Drive, or by its path from the workbook's folder. */
  readonly file: (typed: string) => Reading<Attachment>;
  /** A draft in the person's mailbox by its id. */
  readonly draft: (id: string) => Reading<Draft>;
}

/** A draft as its author left it. */
export interface Draft {
  readonly subject: string;
  /** "" where the draft is plain text only. */
  readonly html: string;
  readonly text: string;
  /** Pictures of the HTML have a `contentId`. */
  readonly attachments: readonly Attachment[];
}

/** Gmail refuses messages over 25 MB; base64 makes four characters of three octets. */
export const MAX_ATTACHED_OCTETS = 18 * 1024 * 1024;

const DRIVE_ADDRESS = /^https:\/\/(?:drive|docs)\.google\.com\/\S*?(?:\/d\/|[?&]id=)([\w-]{20,100})/;
const DRAFT = /^(?:koncept|draft)\s*:\s*(\S{1,2000})$/i;
const DRAFT_ID = /(?:^|[/#=:])(r-?\d{4,30})$/;

/** The id in an address of a file on Drive, or null for anything else. */
export function driveId(typed: string): string | null {
  return DRIVE_ADDRESS.exec(typed.trim())?.[1] ?? null;
}

/** What a template that is a draft (`koncept: r-123…`) names, or null for a template that is a text. */
export function draftId(body: string): string | null {
  const named = DRAFT.exec(body.trim())?.[1];
  return named === undefined ? null : (DRAFT_ID.exec(named)?.[1] ?? named);
}
