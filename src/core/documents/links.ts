import { printable } from "./markup.ts";

const ADDRESS = /^(?:https?:\/\/[^\s/?#]+|mailto:[^\s@]+@[^\s@]+|tel:\+?[\d ]+)/i;

/** The address of a file beside the page; null for a name that leads anywhere else. */
export function fileAddress(name: string): string | null {
  return /^[\p{L}\p{N}][\p{L}\p{N} .()_-]*$/u.test(name) ? encodeURIComponent(name) : null;
}

/**
 * The address of a link as RFC 3986 writes it, or null when it is not a web, mail or telephone address
 * (a script, a file, a slip of the pen): such a text is printed without a link.
 */
export function linkAddress(href: string): string | null {
  const address = printable(href).trim();
  if (!ADDRESS.test(address)) return null;
  return address.replace(/[^A-Za-z0-9\-._~:/?#@!$&'()*+,;=%]/gu, encodeURIComponent);
}
