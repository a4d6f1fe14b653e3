const REPLACEMENT = 0xfffd;

/** The bits that begin a character, by its length in octets. */
const LEADS: readonly number[] = [0, 0, 0xc0, 0xe0, 0xf0];

const ESCAPES: readonly string[] = Array.from(
  { length: 256 },
  (_, byte) => `%${byte.toString(16).padStart(2, "0")}`,
);

/** The UTF-8 octets of a text; half a surrogate pair becomes U+FFFD, as everywhere on the web. */
export function toUtf8(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length * 3);
  let length = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = scalarAt(text, index);
    length = writeCharacter(bytes, length, code);
    if (code > 0xffff) index += 1;
  }
  return bytes.subarray(0, length);
}

/** How many octets the character takes in UTF-8. */
export function utf8Length(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

/** True for an octet in the middle of a character, where nothing may be cut. */
export function isContinuation(byte: number): boolean {
  return (byte & 0xc0) === 0x80;
}

function scalarAt(text: string, index: number): number {
  const code = text.codePointAt(index) ?? REPLACEMENT;
  return code >= 0xd800 && code <= 0xdfff ? REPLACEMENT : code;
}

function writeCharacter(bytes: Uint8Array, start: number, code: number): number {
  if (code < 0x80) {
    bytes[start] = code;
    return start + 1;
  }
  const count = utf8Length(code);
  for (let place = count - 1; place > 0; place -= 1) {
    bytes[start + place] = 0x80 | ((code >> (6 * (count - 1 - place))) & 0x3f);
  }
  bytes[start] = (LEADS[count] ?? 0) | (code >> (6 * (count - 1)));
  return start + count;
}

/** The text of UTF-8 octets; octets that are none are read one by one. */
export function fromUtf8(bytes: Uint8Array): string {
  const octets = Array.from(bytes, (byte) => ESCAPES[byte]).join("");
  try {
    return decodeURIComponent(octets);
  } catch {
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
  }
}
