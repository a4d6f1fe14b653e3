import { MARK_SIGNATURE } from "../core/plans/plan.ts";

const BLANK_LINE = "\n\n";

/** Between paragraphs, and before the program's part wherever it begins a line. */
const PART_BREAK = new RegExp(`\\n{2,}|\\n(?=${MARK_SIGNATURE})`);

/**
 * A cell note with the program's part replaced by a new one ("" for none). The program's part is the paragraph
 * that begins with `MARK_SIGNATURE`; whatever else stands in the note is a person's and stays.
 */
export function withOwnPart(note: string, part: string): string {
  const own = part === "" ? [] : [part.replace(/\n{2,}/g, "\n").trim()];
  if (!note.includes(MARK_SIGNATURE)) return [...(note === "" ? [] : [note]), ...own].join(BLANK_LINE);
  const kept = note.split(PART_BREAK).filter((paragraph) => !paragraph.startsWith(MARK_SIGNATURE));
  return [...kept.filter((paragraph) => paragraph !== ""), ...own].join(BLANK_LINE);
}
