import { fromOctets } from "./from-octets.ts";
import { fromTransfer } from "./from-transfer.ts";
import {
  type HeadAndBody,
  headAndBody,
  headerText,
  mailboxOf,
  type Parametrised,
  readParameters,
} from "./read-header.ts";

/** One part of a message that holds no further parts. */
export interface MailPart {
  /** `text/calendar`, in small letters. */
  readonly mediaType: string;
  readonly charset: string;
  /** The name of the file; "" when it has none. */
  readonly name: string;
  /** The field of a form that it fills in (RFC 7578 4.2); "" in a message. */
  readonly field: string;
  /** Its octets, one a character; decoded when asked for, because most parts are never looked at. */
  readonly octets: () => string;
}

/** A received message as far as answers need it (RFC 5322, 2045, 2046). */
export interface ReadMail {
  /** The address of its author in small letters; "" when there is not exactly one. */
  readonly from: string;
  readonly subject: string;
  /** Written by a machine (RFC 3834): an answer from somebody's holidays is nobody's word. */
  readonly automatic: boolean;
  readonly parts: readonly MailPart[];
}

/** Real messages nest three or four deep and have a few parts. */
const DEEPEST = 8;
const MOST_PARTS = 100;

/** Reads a message from its octets, one a character; whatever is damaged is missing from the result. */
export function readMail(octets: string): ReadMail {
  const { headers } = headAndBody(octets);
  const automatic = readParameters(headers.get("auto-submitted") ?? "no").value;
  return {
    from: mailboxOf(headers.get("from") ?? ""),
    subject: headerText(headers.get("subject") ?? ""),
    automatic: automatic !== "no",
    parts: partsOf(octets, DEEPEST).slice(0, MOST_PARTS),
  };
}

/** The text of a part in its own alphabet. */
export function partText({ octets, charset }: MailPart): string {
  return fromOctets(octets(), charset);
}

/** The parts of a multipart entity, its own head included, in their order; also of a form (RFC 7578). */
export function partsOf(entity: string, depth = 1): readonly MailPart[] {
  const { headers, body } = headAndBody(entity);
  const type = readParameters(headers.get("content-type") ?? "text/plain");
  if (!type.value.startsWith("multipart/")) return [leafOf({ headers, body }, type)];
  const boundary = type.parameters.get("boundary") ?? "";
  if (depth === 0 || boundary === "") return [];
  return bodiesBetween(body, boundary).flatMap((part) => partsOf(part, depth - 1));
}

function leafOf({ headers, body }: HeadAndBody, { value, parameters }: Parametrised): MailPart {
  const disposition = readParameters(headers.get("content-disposition") ?? "").parameters;
  const encoding = headers.get("content-transfer-encoding") ?? "";
  return {
    mediaType: value,
    charset: parameters.get("charset") ?? "utf-8",
    name: disposition.get("filename") ?? parameters.get("name") ?? "",
    field: disposition.get("name") ?? "",
    octets: () => fromTransfer(body, encoding),
  };
}

/** What stands between lines that begin with the boundary (RFC 2046 5.1.1); what comes after the last is left out. */
function bodiesBetween(body: string, boundary: string): readonly string[] {
  const places = delimitersIn(body, `--${boundary}`);
  const parts = places.filter(({ last }) => !last);
  return parts.map(({ end }, index) => {
    const next = places[index + 1];
    return body.slice(end, next?.start ?? body.length).replace(next === undefined ? "" : /\r?\n$/, "");
  });
}

interface Delimiter {
  readonly start: number;
  /** After its line. */
  readonly end: number;
  readonly last: boolean;
}

function delimitersIn(body: string, delimiter: string): readonly Delimiter[] {
  const found: Delimiter[] = [];
  for (let at = body.indexOf(delimiter); at >= 0; at = body.indexOf(delimiter, at + 1)) {
    const one = delimiterAt(body, at, delimiter.length);
    if (one !== null) found.push(one);
    if (one?.last === true || found.length > MOST_PARTS) break;
  }
  return found;
}

/** null where the boundary of another, inner part only begins with this one's. */
function delimiterAt(body: string, start: number, length: number): Delimiter | null {
  const lineEnd = body.indexOf("\n", start);
  const end = lineEnd < 0 ? body.length : lineEnd + 1;
  const rest = body.slice(start + length, Math.min(end, start + length + 100)).trim();
  if ((start > 0 && body[start - 1] !== "\n") || (rest !== "" && rest !== "--")) return null;
  return { start, end, last: rest === "--" };
}
