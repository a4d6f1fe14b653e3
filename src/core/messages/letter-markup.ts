/** The characters with a meaning in a letter: bold, links, and the sign that takes the meaning away. */
const SIGNS = "\\*[]()";

/** A value that stands in a letter as it is: none of its characters is markup. */
export function escapeLetter(value: string): string {
  return value.replace(/[\\*[\]()]/g, "\\$&");
}

/**
 * A letter without control characters, its escaped signs hidden in six of them, so that no rule of the markup
 * sees them; `shown` brings them back.
 */
export function hidden(letter: string): string {
  return letter
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[^\P{Cc}\t\n]/gu, "")
    .replace(/\\([\\*[\]()])/g, (_, sign: string) => String.fromCharCode(1 + SIGNS.indexOf(sign)));
}

/** The text with its hidden signs as they were typed. */
export function shown(text: string): string {
  return text.replace(HIDDEN, (code) => SIGNS.charAt(code.charCodeAt(0) - 1));
}

const HIDDEN = new RegExp(`[${String.fromCharCode(1)}-${String.fromCharCode(SIGNS.length)}]`, "g");
