/** The octets, one a character, of a body by its Content-Transfer-Encoding (RFC 2045 6); damaged ones as far as they go. */
export function fromTransfer(body: string, encoding: string): string {
  switch (encoding.trim().toLowerCase()) {
    case "base64":
      return fromBase64(body);
    case "quoted-printable":
      return fromQuotedPrintable(body);
    default:
      return body;
  }
}

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const SEXTETS: ReadonlyMap<string, number> = new Map([...ALPHABET].map((letter, index) => [letter, index]));

function fromBase64(text: string): string {
  const out: string[] = [];
  let bits = 0;
  let held = 0;
  for (const letter of text) {
    const sextet = SEXTETS.get(letter);
    if (letter === "=") break;
    if (sextet === undefined) continue;
    held = ((held << 6) | sextet) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    out.push(String.fromCharCode((held >> bits) & 0xff));
  }
  return out.join("");
}

function fromQuotedPrintable(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/\r$/, ""))
    .map((line) => withoutTrailingBlanks(line))
    .map((line) => (line.endsWith("=") ? line.slice(0, -1) : `${line}\r\n`))
    .join("")
    .replace(/=([0-9A-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

/** Blanks at the end of a line were added on the way (RFC 2045 6.7, rule 3). */
function withoutTrailingBlanks(line: string): string {
  let end = line.length;
  while (end > 0 && (line[end - 1] === " " || line[end - 1] === "\t")) end -= 1;
  return line.slice(0, end);
}
