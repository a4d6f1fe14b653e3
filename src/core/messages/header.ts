import { type Address, safeEmail } from "./address.ts";
import { encodedWords } from "./encoded-word.ts";

/** RFC 2047 2: a header line that holds an encoded word has at most 76 characters. */
const MAX_LINE = 76;
const MAX_PLAIN_WORD = 60;

const ATOMS = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?: [A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const PRINTABLE = /^[ -~]*$/;

/** A header with its words folded at spaces (RFC 5322 2.2.3), without the last CRLF. */
export function foldedHeader(name: string, words: readonly string[]): string {
  let out = `${name}:`;
  let column = out.length;
  for (const word of words) {
    const folds = column + 1 + word.length > MAX_LINE && column > name.length + 1;
    out += folds ? `\r\n ${word}` : ` ${word}`;
    column = (folds ? 0 : column) + 1 + word.length;
  }
  return out;
}

/** A header of free text, such as Subject. */
export function textHeader(name: string, text: string): string {
  const line = withoutControls(text);
  return foldedHeader(name, isPlain(line) ? line.split(" ") : encodedWords(line));
}

/** A header of addresses, such as To; one that cannot be written becomes nobody's. */
export function addressHeader(name: string, addresses: readonly Address[]): string {
  const words = addresses.flatMap((address, index) => {
    const mailbox = `<${safeEmail(address.email)}>`;
    return [
      ...nameWords(withoutControls(address.name).trim()),
      mailbox + (index < addresses.length - 1 ? "," : ""),
    ];
  });
  return foldedHeader(name, words);
}

/** Line breaks and other control characters as one space: nothing in a header can start another header. */
export function withoutControls(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, " ");
}

/** True when the text would come back from a reader exactly as it went in, unencoded. */
function isPlain(line: string): boolean {
  return PRINTABLE.test(line) && !line.includes("=?") && hasOrdinaryWords(line);
}

function hasOrdinaryWords(line: string): boolean {
  return line.split(" ").every((word) => word !== "" && word.length <= MAX_PLAIN_WORD);
}

function nameWords(name: string): readonly string[] {
  if (name === "") return [];
  if (isPlain(name) && ATOMS.test(name)) return name.split(" ");
  const quoted = `"${name.replace(/["\\]/g, "\\$&")}"`;
  const fits = quoted.length <= MAX_PLAIN_WORD && PRINTABLE.test(name) && !name.includes("=?");
  return fits ? [quoted] : encodedWords(name);
}
