import type { Reading } from "../issue.ts";
import { tidyLine } from "./text.ts";

/** A Czech postal code (PSČ) printed `412 01`: five digits, the first 1–7; anything else gives no value. */
export function readPostalCode(text: string): Reading<string> {
  const typed = tidyLine(text);
  if (typed === "") return { value: null, findings: [] };
  const digits = /^(?:PS[ČC][ :]*)?(?:CZ ?-? ?)?([1-7]\d\d) ?-?(\d\d)$/iu.exec(typed);
  if (digits === null) return { value: null, findings: [{ code: "postal-code-shape" }] };
  const value = `${digits[1] ?? ""} ${digits[2] ?? ""}`;
  return { value, findings: text === value ? [] : [{ code: "postal-code-format", fix: value }] };
}
