import { toBase64 } from "../messages/base64.ts";

/** HMAC-SHA-256 of a text under the workbook's secret; the shell computes it, the core only asks. */
export type Sign = (text: string) => Uint8Array;

/** 128 bits are beyond guessing and keep a link short (RFC 2104 part 5 allows half of the output). */
const SIGNATURE_OCTETS = 16;

/** The signature of a text in 22 characters that need no escaping in an address (RFC 4648 part 5). */
export function signature(text: string, sign: Sign): string {
  return toBase64(sign(text).subarray(0, SIGNATURE_OCTETS))
    .replace(/\+/g, "-")
    .replace(/\//g, "_")
    .replace(/=/g, "");
}

/** Compares in a time that does not tell where the texts differ. */
export function sameText(one: string, other: string): boolean {
  let difference = one.length ^ other.length;
  for (let index = 0; index < one.length; index += 1) {
    difference |= one.charCodeAt(index) ^ other.charCodeAt(index % Math.max(other.length, 1));
  }
  return difference === 0;
}
