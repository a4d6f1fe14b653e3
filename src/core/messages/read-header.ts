import { fromOctets } from "./from-octets.ts";
import { fromTransfer } from "./from-transfer.ts";

/** The head and the body of a message or of a part of one; names of headers are in small letters, the first of each holds. */
export interface HeadAndBody {
  readonly headers: ReadonlyMap<string, string>;
  readonly body: string;
}

/** A value with parameters, such as Content-Type (RFC 2045 5.1); names in small letters. */
export interface Parametrised {
  readonly value: string;
  readonly parameters: ReadonlyMap<string, string>;
}

/** No head of a real message comes near, and none of its values. */
const LONGEST_HEAD = 262_144;
const LONGEST_VALUE = 4_000;

/** Parts a message where its first empty line is; without one all of it is head. */
export function headAndBody(octets: string): HeadAndBody {
  const empty = /(?:^|\n)\r?\n/.exec(octets.slice(0, LONGEST_HEAD));
  const end = empty === null ? Math.min(octets.length, LONGEST_HEAD) : empty.index;
  const headers = new Map<string, string>();
  for (const line of octets
    .slice(0, end)
    .replace(/\r?\n(?=[ \t])/g, "")
    .split("\n")) {
    const colon = line.indexOf(":");
    const name = line.slice(0, Math.max(colon, 0)).trim().toLowerCase();
    if (name !== "" && !headers.has(name))
      headers.set(name, line.slice(colon + 1, colon + 1 + LONGEST_VALUE).trim());
  }
  return { headers, body: empty === null ? "" : octets.slice(empty.index + empty[0].length) };
}

const PARAMETER = /;\s*([^\s=;"]{1,100})\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s;"]*))/g;

/** The value before the first semicolon, in small letters, and the parameters behind it. */
export function readParameters(header: string): Parametrised {
  const parameters = new Map<string, string>();
  const end = header.indexOf(";");
  for (const [, name = "", quoted, plain = ""] of header.matchAll(PARAMETER)) {
    const value = quoted === undefined ? plain : quoted.replace(/\\(.)/g, "$1");
    if (!parameters.has(name.toLowerCase())) parameters.set(name.toLowerCase(), value);
  }
  const value = end < 0 ? header : header.slice(0, end);
  return { value: value.trim().toLowerCase(), parameters };
}

const ENCODED_WORD = /=\?([\w-]{1,40})(?:\*[\w-]{1,40})?\?([bq])\?([^?\s]*)\?=/gi;

/** A header's text as it was typed: encoded words (RFC 2047) and bare UTF-8 (RFC 6532) read. */
export function headerText(value: string): string {
  const joined = fromOctets(value.replace(/\?=[ \t]+=\?/g, "?==?"), "utf-8");
  return joined.replace(ENCODED_WORD, (_, ...[charset = "", way = "", text = ""]: readonly string[]) =>
    fromOctets(wordOctets(text, way), charset),
  );
}

function wordOctets(text: string, way: string): string {
  if (way.toLowerCase() === "b") return fromTransfer(text, "base64");
  return fromTransfer(text.replace(/_/g, "=20"), "quoted-printable").replace(/\r\n$/, "");
}

/** The one mailbox of a header such as From, in small letters; "" when there is none or more of them. */
export function mailboxOf(header: string): string {
  const bare = header.replace(/"(?:[^"\\]|\\.)*"/g, " ").replace(/\([^()]*\)/g, " ");
  const inBrackets = [...bare.matchAll(/<([^<>\s]{1,254})>/g)].map(([, address = ""]) => address);
  const found =
    inBrackets.length > 0 ? inBrackets : bare.split(/[\s,;]+/).filter((word) => word.includes("@"));
  return found.length === 1 ? (found[0] ?? "").toLowerCase() : "";
}
