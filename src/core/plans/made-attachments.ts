import { fold } from "../czech/text.ts";
import { toDocx } from "../documents/docx/to-docx.ts";
import { RefusedError } from "../errors.ts";
import type { Reading } from "../issue.ts";
import { mediaTypeOf } from "../messages/media-type.ts";
import type { Attachment } from "../messages/message.ts";
import { planAttendance } from "./attendance.ts";
import { planCampaign } from "./campaign.ts";
import { planCatalogue } from "./catalogue.ts";
import type { CommandInput } from "./command-input.ts";
import { planMinutes } from "./minutes.ts";
import type { Plan } from "./plan.ts";

/** Documents that can go with a letter, by the words of the column Přílohy. */
const DOCUMENTS: readonly {
  readonly words: readonly string[];
  readonly plan: (input: CommandInput) => Plan;
}[] = [
  { words: ["zápis", "minutes"], plan: planMinutes },
  { words: ["prezenční listina", "attendance list"], plan: planAttendance },
  { words: ["plán kampaně", "campaign plan"], plan: planCampaign },
  { words: ["katalog", "catalogue"], plan: planCatalogue },
];

/** The Czech words for documents that the program makes itself. */
export const MADE_ATTACHMENTS: readonly string[] = DOCUMENTS.map(({ words }) => words[0] ?? "");

/** The document of these words as a Word file, about the event of the input; null for words of no document. */
export function madeAttachment(typed: string, input: CommandInput): Reading<Attachment> | null {
  const made = DOCUMENTS.find(({ words }) => words.some((word) => fold(word) === fold(typed)));
  if (made === undefined) return null;
  try {
    const action = made.plan(input).actions.find(({ kind }) => kind === "save-document");
    if (action?.kind !== "save-document") return { value: null, findings: [nothing(typed, "")] };
    const name = `${action.name}.docx`;
    const value = { name, mediaType: mediaTypeOf(name), bytes: toDocx(action.document) };
    return { value, findings: [] };
  } catch (error) {
    // A command refuses where it lacks something; here that is the attachment's fault, not the letter's.
    if (error instanceof RefusedError) return { value: null, findings: [nothing(typed, error.message)] };
    throw error;
  }
}

function nothing(file: string, reason: string) {
  return { code: "attachment-nothing-to-make", values: { file, reason } } as const;
}
