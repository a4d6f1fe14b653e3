import type { ANSWERS } from "../workbook/attendance.ts";

/** What stands in the column Odpověď. */
export type AttendanceAnswer = (typeof ANSWERS)[number];

/** The answer of one person as the row of Účast holds it. */
export interface Answer {
  readonly answer: AttendanceAnswer | "";
  readonly deputy: string;
  readonly note: string;
}

/** Answers that take up a seat; a deputy sits on the seat of the person sent for. */
const SEATED = new Set<string>(["přijde", "posílá zástupce"]);

export function takesSeat(answer: string): boolean {
  return SEATED.has(answer);
}

/** The answer as the journal keeps it, for people to read; two answers are the same when their words are. */
export function answerInWords({ answer, deputy, note }: Readonly<Record<keyof Answer, string>>): string {
  return [
    answer || "bez odpovědi",
    ...(deputy === "" ? [] : [`zástupce: ${deputy}`]),
    ...(note === "" ? [] : [`poznámka: ${note}`]),
  ].join(" · ");
}
