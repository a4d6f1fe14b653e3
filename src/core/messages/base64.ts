import { toUtf8 } from "./utf8.ts";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/** Twelve bits at a time: half the look-ups of six. */
const PAIRS: readonly string[] = Array.from(
  { length: 4096 },
  (_, bits) => ALPHABET.charAt(bits >> 6) + ALPHABET.charAt(bits & 63),
);

/** 57 octets make a line of 76 characters, the longest that RFC 2045 6.8 allows. */
const OCTETS_PER_LINE = 57;

/** Base64 on one line, with padding (RFC 4648 4). */
export function toBase64(bytes: Uint8Array): string {
  return encode(bytes, 0, bytes.length);
}

/** Base64 in lines of 76 characters parted by CRLF, as a MIME body wants it (RFC 2045 6.8). */
export function toBase64Lines(bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let start = 0; start < bytes.length; start += OCTETS_PER_LINE) {
    lines.push(encode(bytes, start, Math.min(start + OCTETS_PER_LINE, bytes.length)));
  }
  return lines.join("\r\n");
}

/** What Gmail's `raw` field wants: `toBase64Url(toMime(message))` (RFC 4648 5, without padding). */
export function toBase64Url(text: string): string {
  return toBase64(toUtf8(text)).replace(/\+/g, "-").replace(/\//g, "_").replace(/=/g, "");
}

function encode(bytes: Uint8Array, start: number, end: number): string {
  const wholeEnd = end - ((end - start) % 3);
  let out = "";
  for (let index = start; index < wholeEnd; index += 3) {
    out += quartet(bytes[index] ?? 0, bytes[index + 1] ?? 0, bytes[index + 2] ?? 0);
  }
  const rest = end - wholeEnd;
  if (rest === 1) return `${out}${quartet(bytes[wholeEnd] ?? 0, 0, 0).slice(0, 2)}==`;
  if (rest === 2) return `${out}${quartet(bytes[wholeEnd] ?? 0, bytes[wholeEnd + 1] ?? 0, 0).slice(0, 3)}=`;
  return out;
}

function quartet(first: number, second: number, third: number): string {
  const triple = (first << 16) | (second << 8) | third;
  return (PAIRS[triple >> 12] ?? "") + (PAIRS[triple & 4095] ?? "");
}
