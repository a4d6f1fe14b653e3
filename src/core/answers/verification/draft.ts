import * as z from "zod/mini";
import { once } from "../../once.ts";

/** Edits that a person has saved and not sent: texts by the names of the form's fields, and ticked services. */
export interface Draft {
  readonly fields: Readonly<Record<string, string>>;
  readonly ok: readonly string[];
  /** Who typed the name last. */
  readonly by: string;
}

export const NO_DRAFT: Draft = { fields: {}, ok: [], by: "" };

/** A cell of a spreadsheet file holds 32 767 characters; Google's holds more. */
const LONGEST_DRAFT = 32_000;

const schema = once(() =>
  z.object({ fields: z.record(z.string(), z.string()), ok: z.array(z.string()), by: z.string() }),
);

/** The draft of a cell; none where the cell is empty or holds something else. */
export function readDraft(text: string): Draft {
  if (text === "") return NO_DRAFT;
  try {
    const read = schema().safeParse(JSON.parse(text));
    return read.success ? read.data : NO_DRAFT;
  } catch {
    return NO_DRAFT;
  }
}

/** The cell's text; "" where nothing is kept, null where it does not fit into a cell. */
export function draftText(draft: Draft): string | null {
  if (Object.keys(draft.fields).length === 0 && draft.ok.length === 0) return "";
  const text = JSON.stringify(draft);
  return text.length > LONGEST_DRAFT ? null : text;
}
