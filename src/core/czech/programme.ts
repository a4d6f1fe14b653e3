import type { Finding } from "../issue.ts";
import { PROGRAMME_NAMES } from "../texts/czech.ts";
import { type Programme, readRegistrationNumber } from "./registration-number.ts";
import { fold, tidyLine } from "./text.ts";

/** The programme meant by a name or a shortcut (`OPZ+`, `OP LZZ`); null for an empty text. */
export function readProgramme(text: string): Programme | null {
  const typed = tidyLine(text);
  if (typed === "") return null;
  const folded = fold(typed);
  if (/lzz$|^oplzz|lidskezdroje/.test(folded)) return "op-lzz";
  if (/(?:opz|zaměstnanost) ?\+/iu.test(typed) || /opzplus|zamestnanostplus/.test(folded)) return "opz-plus";
  if (/^opz|opz$|programzamestnanost/.test(folded)) return "opz";
  return "other";
}

/** An issue when the project's number belongs to another programme than the one named beside it. */
export function programmeFindings(number: string, programmeText: string): readonly Finding[] {
  const byNumber = readRegistrationNumber(number).value?.programme ?? null;
  const byName = readProgramme(programmeText);
  if (byNumber === null || byName === null || byNumber === byName) return [];
  return [
    {
      code: "programme-mismatch",
      values: { programme: programmeText, expected: PROGRAMME_NAMES[byNumber].cs },
    },
  ];
}

/** An issue when the call named beside the number (`03_16_063`) is not the one inside it. */
export function callFindings(number: string, callText: string): readonly Finding[] {
  const expected = readRegistrationNumber(number).value?.call;
  const call = /\d{2}_\d{2}_\d{3}/.exec(callText.replace(/\s/g, ""))?.[0];
  if (expected === undefined || call === undefined || expected === call || expected.length === 2) return [];
  return [{ code: "call-mismatch", values: { call, expected } }];
}
