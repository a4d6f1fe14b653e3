import { remembered } from "../../core/documents/remembered.ts";
import type { LetterSources } from "../../core/messages/letter-sources.ts";
import { readDriveFile } from "./drive-attachments.ts";
import { readDraft } from "./gmail-drafts.ts";

/** What letters take from this person's Drive and mailbox; each thing is read once a run, and only when a letter names it. */
export function letterSources(): { readonly sources: LetterSources } {
  return { sources: { file: remembered(readDriveFile), draft: remembered(readDraft) } };
}
