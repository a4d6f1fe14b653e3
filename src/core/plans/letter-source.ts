import type { Finding } from "../issue.ts";
import { draftTemplate } from "../messages/draft-template.ts";
import { draftId } from "../messages/letter-sources.ts";
import type { Attachment } from "../messages/message.ts";
import type { CommandInput } from "./command-input.ts";

/** The text that a letter is made from, wherever it comes from. */
export interface LetterSource {
  readonly subject: string;
  readonly body: string;
  readonly form: "letter" | "html";
  readonly attachments: readonly Attachment[];
  readonly findings: readonly Finding[];
}

/** The row's own text, or the draft in the person's mailbox that it names. */
export function letterSource(
  row: { readonly subject: string; readonly body: string },
  { sources }: CommandInput,
): LetterSource {
  const id = draftId(row.body);
  const own: LetterSource = { ...row, form: "letter", attachments: [], findings: [] };
  if (id === null) return own;
  if (sources === undefined) return { ...own, findings: [{ code: "draft-only-in-google" }] };
  const { value: draft, findings } = sources.draft(id);
  if (draft === null) return { ...own, findings };
  const { form, body, findings: broken } = draftTemplate(draft);
  if (broken.length > 0) return { ...own, findings: broken };
  // A subject typed in Šablony is one that somebody has thought about; a draft's is often a working title.
  const subject = row.subject.trim() === "" ? draft.subject : row.subject;
  return { subject, body, form, attachments: draft.attachments, findings };
}
