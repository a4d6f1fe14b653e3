/** RFC 2045 6.7: no line over 76 characters, the soft break's `=` included. */
const MAX_CONTENT = 75;
const SOFT_BREAK = "=\r\n";

/** What stands for itself, in runs, and single characters that do not. */
const PIECES = /[\t -<>-~]+|./gsu;
const NEEDS_NOTHING = /^[\t -<>-~]*[!-<>-~]$/;
const LITERAL = /^[\t -<>-~]/;

/** Latin letters with and without accents, worked out once: nearly all that Czech needs. */
const OCTETS: readonly string[] = Array.from({ length: 0x250 }, (_, code) =>
  inOctets(String.fromCharCode(code)),
);

/**
 * A text as quoted-printable UTF-8 (RFC 2045 6.7). Line ends of every kind become CRLF; soft breaks never cut
 * a character; white space at the end of a line is kept by escaping it.
 */
export function toQuotedPrintable(text: string): string {
  return text
    .split(/\r\n|\r|\n/)
    .map(encodedLine)
    .join("\r\n");
}

function encodedLine(line: string): string {
  if (line.length <= MAX_CONTENT && NEEDS_NOTHING.test(line)) return line;
  let out = "";
  let column = 0;
  for (const piece of piecesOf(line)) {
    const written = piece.startsWith("=") ? octetRun(piece, column) : literalRun(piece, column);
    column = written.length === piece.length ? column + piece.length : afterBreak(written);
    out += written;
  }
  return out;
}

/** Runs that stand for themselves and characters as octets; a blank at the end is one of those. */
function piecesOf(line: string): readonly string[] {
  const endsBlank = line.endsWith(" ") || line.endsWith("\t");
  const content = endsBlank ? line.slice(0, -1) : line;
  const pieces = (content.match(PIECES) ?? []).map((piece) => (LITERAL.test(piece) ? piece : octets(piece)));
  return endsBlank ? [...pieces, octets(line.slice(-1))] : pieces;
}

function literalRun(run: string, column: number): string {
  if (column + run.length <= MAX_CONTENT) return run;
  let out = run.slice(0, MAX_CONTENT - column);
  for (let start = out.length; start < run.length; start += MAX_CONTENT) {
    out += SOFT_BREAK + run.slice(start, start + MAX_CONTENT);
  }
  return out;
}

function octetRun(octets: string, column: number): string {
  return column + octets.length > MAX_CONTENT ? SOFT_BREAK + octets : octets;
}

function afterBreak(written: string): number {
  return written.length - written.lastIndexOf(SOFT_BREAK) - SOFT_BREAK.length;
}

function octets(character: string): string {
  return OCTETS[character.charCodeAt(0)] ?? inOctets(character);
}

/** The UTF-8 octets as `=XX`; half of a surrogate pair becomes U+FFFD. */
function inOctets(character: string): string {
  const whole = /^[\ud800-\udfff]$/.test(character) ? "\ufffd" : character;
  return encodeURIComponent(whole).replace(/%/g, "=");
}
