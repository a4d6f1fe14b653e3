import { utf8Length } from "./utf8.ts";

/** RFC 5545 3.1: no line over 75 octets, the space that continues one included. */
const MAX_OCTETS = 75;
const ASCII = /^[ -~]*$/;

/** A content line with its CRLF, folded between characters. */
export function calendarLine(line: string): string {
  if (line.length <= MAX_OCTETS && ASCII.test(line)) return `${line}\r\n`;
  let out = "";
  let octets = 0;
  for (const character of line) {
    const size = utf8Length(character.codePointAt(0) ?? 0);
    if (octets + size > MAX_OCTETS) {
      out += "\r\n ";
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return `${out}\r\n`;
}

/** A TEXT value (RFC 5545 3.3.11): line breaks kept as `\n`, other control characters dropped. */
export function calendarText(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[^\P{Cc}\t\n]/gu, "")
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\n/g, "\\n");
}

/** A value between quotes (RFC 5545 3.2): it can hold neither quotes nor control characters. */
export function parameterText(text: string): string {
  return text
    .replace(/[\p{Cc}\u2028\u2029]+/gu, " ")
    .replace(/"/g, "'")
    .trim();
}
