import type { Finding } from "../issue.ts";

const DASH = /(?<=[\p{L})“]) [-—] (?=[\p{L}(„])/gu;
const SPACE_BEFORE_MARK = /(?<=\p{L}) +(?=[,;](?:\s|$))/gu;

/**
 * A hyphen or a long dash between words, where Czech has a short one, and a space before a comma. A space after a
 * web address stays: it keeps the comma out of the link.
 */
export function typographyFindings(text: string): readonly Finding[] {
  const fix = text.replace(DASH, " – ").replace(SPACE_BEFORE_MARK, (space, place: number) => {
    const word = text.slice(0, place).split(/\s/).pop() ?? "";
    return /[@.]/.test(word) ? space : "";
  });
  return fix === text ? [] : [{ code: "text-typography", fix }];
}
