import { linkAddress } from "../../documents/links.ts";

/** The parts of RFC 3986 that a web address here has: a host, perhaps a port, a path, a query and a fragment. */
const URI =
  /^https?:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?(?:\/(?:[\w.~!$&'()*+,;=:@/-]|%[\dA-Fa-f]{2})*)?(?:\?(?:[\w.~!$&'()*+,;=:@/?-]|%[\dA-Fa-f]{2})*)?(?:#(?:[\w.~!$&'()*+,;=:@/?-]|%[\dA-Fa-f]{2})*)?$/;

/** A web address as programs take it, with letters other than ASCII escaped; "" for what is no such address. */
export function uriOf(web: string): string {
  const address = linkAddress(web)?.replace(/%(?![\dA-Fa-f]{2})/g, "%25") ?? "";
  return URI.test(address) ? address : "";
}
