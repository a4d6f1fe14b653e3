import { shortHash } from "./hash.ts";
import { toUtf8 } from "./utf8.ts";

const MAX_LEFT_LENGTH = 200;
const KEPT_LENGTH = 180;
const DOMAIN = /^[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*$/;
const MESSAGE_ID = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~.-]+@[A-Za-z0-9.-]+$/;

/** RFC 5322 2.1.1 allows 998 characters in a line; an id far below that fits any header. */
const MAX_MESSAGE_ID_LENGTH = 400;

/**
 * The Message-ID of a deed: the same key always gives the same id, and two keys never share one. `:` becomes
 * `+`; other characters outside letters, digits and `-` become `_` and their UTF-8 octets.
 */
export function toMessageId(key: string, domain: string): string {
  const left = key.replace(/[^A-Za-z0-9:-]/gu, octets).replace(/:/g, "+");
  return `${shortened(left)}@${DOMAIN.test(domain) ? domain : "komplan.invalid"}`;
}

/** True when the id can stand in a header between angle brackets. */
export function isMessageId(id: string): boolean {
  return id.length <= MAX_MESSAGE_ID_LENGTH && MESSAGE_ID.test(id);
}

function octets(character: string): string {
  return Array.from(toUtf8(character), (byte) => `_${byte.toString(16).padStart(2, "0")}`).join("");
}

function shortened(left: string): string {
  if (left === "") return "_";
  if (left.length <= MAX_LEFT_LENGTH) return left;
  return `${left.slice(0, KEPT_LENGTH)}_${shortHash(left)}`;
}
