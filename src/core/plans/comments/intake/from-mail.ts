import { BLANK, type FoundComment } from "../../../answers/comments/found-comment.ts";
import { tidy, tidyLine } from "../../../czech/text.ts";
import { textOfHtml } from "../../../messages/html-text.ts";
import { headAndBody, headerText } from "../../../messages/read-header.ts";
import { partText, type ReadMail, readMail } from "../../../messages/read-mail.ts";
import { isPlainDate } from "../../../plain-date.ts";
import type { FileFault } from "./comment-file.ts";

interface CommentMail {
  readonly comments: readonly FoundComment[];
  readonly fault: FileFault | null;
}

/** A cell of Google holds 50 000 characters; nobody settles so long a comment as one. */
const LONGEST_TEXT = 30_000;
const ATTACHED = /\.(?:docx?|xlsx?|odt|ods|pdf|csv|txt)$/i;
/** Where the letter ends that is being answered, or one's own signature begins (RFC 3676 4.3). */
const QUOTED =
  /^(?:>|-- ?$|-{3,}.*(?:původní zpráva|original message)|(?:dne|on) .{5,120}(?:napsal|wrote).*:?$)/i;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** A saved e-mail as one comment: who wrote it, on what day, and the text without what it quotes. */
export function commentInMail(octets: string): CommentMail {
  const mail = readMail(octets);
  if (mail.automatic) return { comments: [], fault: "intake-automatic" };
  const { headers } = headAndBody(octets);
  const text = ownWords(textOf(mail)).slice(0, LONGEST_TEXT);
  const attached = mail.parts.some(({ name }) => ATTACHED.test(name));
  const comment = text === "" && !attached ? tidyLine(mail.subject) : text;
  const found: FoundComment = {
    ...BLANK,
    author: nameOf(headerText(headers.get("from") ?? "")),
    email: mail.from,
    receivedOn: dayOf(headers.get("date") ?? ""),
    comment,
  };
  const fault = attached ? "intake-attachment" : comment === "" ? "intake-nothing" : null;
  return { comments: comment === "" ? [] : [found], fault };
}

function textOf({ parts }: ReadMail): string {
  const plain = parts.find(({ mediaType, name }) => mediaType === "text/plain" && name === "");
  if (plain !== undefined) return partText(plain);
  const html = parts.find(({ mediaType }) => mediaType === "text/html");
  return html === undefined ? "" : textOfHtml(partText(html));
}

function ownWords(text: string): string {
  const lines = tidy(text).split("\n");
  const end = lines.findIndex((line) => QUOTED.test(line));
  return tidy((end < 0 ? lines : lines.slice(0, end)).join("\n"));
}

/** The name before the address, without its quotes; "" when there is only the address. */
function nameOf(from: string): string {
  const name = tidyLine(from.replace(/<[^<>]*>\s*$/, "").replace(/["\\]/g, ""));
  return name.includes("@") ? "" : name.slice(0, 200);
}

/** The day of a Date header where its author was (RFC 5322 3.3). */
function dayOf(date: string): string {
  const [, day = "", month = "", year = ""] = /(\d{1,2}) ([A-Za-z]{3})[a-z]* (\d{4})/.exec(date) ?? [];
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  const iso = `${year}-${String(number).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return isPlainDate(iso) ? iso : "";
}
