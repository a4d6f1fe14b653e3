import { toBase64 } from "./base64.ts";
import { isContinuation, toUtf8 } from "./utf8.ts";

/**
 * RFC 2047 2 allows 75 characters in an encoded word. 64 leave room for the header's name before the first
 * one, so that no header begins with an empty line (some clients lose it).
 */
const MAX_WORD = 64;
const PAYLOAD = MAX_WORD - "=?UTF-8?B??=".length;
const OCTETS_IN_B = Math.floor(PAYLOAD / 4) * 3;

/** The octets that RFC 2047 5 (3) allows unencoded everywhere, so that words may also stand in a name. */
const PLAIN_IN_Q = /[A-Za-z0-9!*+/-]/;

const Q_PIECES: readonly string[] = Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  if (character === " ") return "_";
  if (PLAIN_IN_Q.test(character)) return character;
  return `=${byte.toString(16).toUpperCase().padStart(2, "0")}`;
});

/** A text as RFC 2047 words in UTF-8, cut between characters; Q or B, whichever is shorter. */
export function encodedWords(text: string): readonly string[] {
  const bytes = toUtf8(text);
  const widths = Array.from(bytes, (byte) => Q_PIECES[byte]?.length ?? 0);
  const lengthInQ = widths.reduce((sum, width) => sum + width, 0);
  return lengthInQ <= Math.ceil(bytes.length / 3) * 4
    ? chunks(bytes, widths, PAYLOAD).map((chunk) => `=?UTF-8?Q?${inQ(chunk)}?=`)
    : chunks(bytes, new Array<number>(bytes.length).fill(1), OCTETS_IN_B).map(
        (chunk) => `=?UTF-8?B?${toBase64(chunk)}?=`,
      );
}

function inQ(bytes: Uint8Array): string {
  let out = "";
  for (const byte of bytes) out += Q_PIECES[byte] ?? "";
  return out;
}

function chunks(bytes: Uint8Array, widths: readonly number[], room: number): readonly Uint8Array[] {
  const found: Uint8Array[] = [];
  let start = 0;
  let width = 0;
  for (let index = 0; index < bytes.length; ) {
    const end = characterEnd(bytes, index);
    const needed = widths.slice(index, end).reduce((sum, one) => sum + one, 0);
    if (width + needed > room) {
      found.push(bytes.subarray(start, index));
      start = index;
      width = 0;
    }
    width += needed;
    index = end;
  }
  found.push(bytes.subarray(start));
  return found;
}

function characterEnd(bytes: Uint8Array, start: number): number {
  let end = start + 1;
  while (end < bytes.length && isContinuation(bytes[end] ?? 0)) end += 1;
  return end;
}
