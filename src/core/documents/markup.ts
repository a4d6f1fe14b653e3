/** Letters, digits, Czech accents and common typography: nothing here needs a second look. */
const PLAIN = /^[ !#-%(-;=?-~\u00a0-\u024f\u2010-\u205f]*$/;

/** All that XML 1.0 (part 2.2) can hold, less the C1 controls; half of a surrogate pair is outside. */
const UNPRINTABLE = /[^\t\n\r\u0020-\u007e\u00a0-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text made safe inside XML and HTML, in elements and in quoted attributes; unprintable characters go. */
export function escapeMarkup(text: string): string {
  if (PLAIN.test(text)) return text;
  return printable(text).replace(/[&<>"']/g, (character) => ENTITIES[character] ?? character);
}

/** The text without the characters that no document can hold; line ends become `\n`. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, "").replace(/\r\n?/g, "\n");
}
