import type { Reading } from "../issue.ts";
import { isIco } from "./ico.ts";
import { tidyLine } from "./text.ts";

/**
 * A Czech tax number of an organisation: CZ and its IČO, or CZ699… of a VAT group. CZ with nine or ten other
 * digits is a natural person's birth number and is refused; so is everything else.
 */
export function readDic(text: string): Reading<string> {
  const typed = tidyLine(text)
    .replace(/^DI[ČC](?=[\s:.])[\s:.]*/iu, "")
    .replace(/ /g, "")
    .toUpperCase();
  if (typed === "") return { value: null, findings: [] };
  const digits = /^(?:CZ)?(\d{8,10})$/.exec(typed)?.[1];
  if (digits === undefined) return { value: null, findings: [{ code: "dic-shape" }] };
  const dic = `CZ${digits}`;
  if (/^699\d{6}$/.test(digits)) return accepted(text, dic);
  if (digits.length !== 8) return { value: null, findings: [{ code: "dic-personal" }] };
  if (!isIco(digits)) return { value: null, findings: [{ code: "dic-check" }] };
  return accepted(text, dic);
}

function accepted(typed: string, dic: string): Reading<string> {
  return { value: dic, findings: typed === dic ? [] : [{ code: "dic-format", fix: dic }] };
}
