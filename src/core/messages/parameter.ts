import { withoutControls } from "./header.ts";
import { toUtf8 } from "./utf8.ts";

const SECTION_LENGTH = 50;
const TOKEN = /^[A-Za-z0-9][A-Za-z0-9._-]*$/;
const ATTRIBUTE_CHARACTER = /[A-Za-z0-9!#$&+.^_`|~-]/;

const PIECES: readonly string[] = Array.from({ length: 256 }, (_, byte) => {
  const character = String.fromCharCode(byte);
  return ATTRIBUTE_CHARACTER.test(character) && byte < 128
    ? character
    : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`;
});

/**
 * A MIME parameter as the words of a folded header, each but the last ending in `;`. Plain short values are
 * quoted, all others are written in UTF-8 by RFC 2231, in sections where they are long.
 */
export function parameterWords(name: string, value: string): readonly string[] {
  if (TOKEN.test(value) && value.length <= SECTION_LENGTH) return [`${name}="${value}"`];
  const sections = sectionsOf(value);
  const only = sections.length === 1;
  return sections.map((section, index) => {
    const number = only ? "" : `*${index}`;
    const charset = index === 0 ? "UTF-8''" : "";
    return `${name}${number}*=${charset}${section}${index < sections.length - 1 ? ";" : ""}`;
  });
}

/** A file's name without control characters and folders; never empty. */
export function fileName(name: string): string {
  const line = withoutControls(name).replace(/[/\\]/g, "_").trim();
  return line === "" ? "soubor" : line;
}

function sectionsOf(value: string): readonly string[] {
  const sections = [""];
  for (const byte of toUtf8(value)) {
    const piece = PIECES[byte] ?? "";
    const last = sections[sections.length - 1] ?? "";
    if (last.length + piece.length > SECTION_LENGTH) sections.push(piece);
    else sections[sections.length - 1] = last + piece;
  }
  return sections;
}
