import { tidy, tidyLine } from "../czech/text.ts";
import type { Answer, AttendanceAnswer } from "./answer.ts";

/** A form's fields as they came; a field that is missing is "". */
export type FormFields = Readonly<Partial<Record<string, string>>>;

/** What a person typed, shown again whatever is wrong with it. */
export interface Typed {
  /** The value of the chosen button; "" when none was chosen. */
  readonly choice: string;
  readonly deputy: string;
  readonly note: string;
}

/** What must be put right in the form before it can be taken. */
export type FormFault =
  | "no-choice"
  | "deputy-missing"
  | "deputy-not-sent"
  | "deputy-too-long"
  | "note-too-long"
  | "honeypot"
  | "too-fast"
  | "stale-form"
  | "changed-meanwhile";

/** What the buttons are worth; the team may also put somebody on the waiting list. */
export const CHOICES = {
  ano: "přijde",
  ne: "nepřijde",
  zastupce: "posílá zástupce",
  nahradnik: "náhradník",
} as const satisfies Record<string, AttendanceAnswer>;

export type Choice = keyof typeof CHOICES;

export const LONGEST_NOTE = 500;
export const LONGEST_DEPUTY = 120;

/** The typed texts as they will stand in the sheet: composed letters, no control characters. */
export function typedIn(fields: FormFields): Typed {
  return {
    choice: fields["odpoved"] ?? "",
    deputy: tidyLine(fields["zastupce"] ?? ""),
    note: tidy(fields["poznamka"] ?? ""),
  };
}

/** The answer that was typed, or what is wrong with it. */
export function readTyped(
  { choice, deputy, note }: Typed,
  allowed: readonly Choice[],
): { readonly answer: Answer | null; readonly faults: readonly FormFault[] } {
  const chosen = allowed.find((name) => name === choice);
  const faults: FormFault[] = [];
  if (chosen === undefined) faults.push("no-choice");
  if (chosen === "zastupce" && deputy === "") faults.push("deputy-missing");
  if ((chosen === "ano" || chosen === "ne") && deputy !== "") faults.push("deputy-not-sent");
  if (deputy.length > LONGEST_DEPUTY) faults.push("deputy-too-long");
  if (note.length > LONGEST_NOTE) faults.push("note-too-long");
  return chosen === undefined || faults.length > 0
    ? { answer: null, faults }
    : { answer: { answer: CHOICES[chosen], deputy, note }, faults };
}
