import type { Reading } from "../issue.ts";
import { tidyLine } from "./text.ts";

/** The identifier of a data box (datová schránka): seven letters and digits in small letters; anything else gives no value. */
export function readDataBox(text: string): Reading<string> {
  const typed = tidyLine(text)
    .replace(/^(?:(?:ID )?(?:DS|datov[áé] schránk[ay]))(?=[ :])[ :]*/iu, "")
    .replace(/ /g, "");
  if (typed === "") return { value: null, findings: [] };
  const value = typed.toLowerCase();
  if (!/^[a-z0-9]{7}$/.test(value)) return { value: null, findings: [{ code: "data-box-shape" }] };
  return { value, findings: text === value ? [] : [{ code: "data-box-format", fix: value }] };
}
