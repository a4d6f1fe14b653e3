const MAILTO = /^mailto:[A-Za-z0-9.!#$%&'*+/=?^_`{|}~@;:-]+$/;
const PAGE = /^https:\/\/[A-Za-z0-9.-]+(?::\d{1,5})?[/?][A-Za-z0-9\-._~:/?#@!$&'()*+;=%]*$/;
const MAX_LENGTH = 500;

/** Google's web apps answer a form by way of another address, which RFC 8058 3.1 forbids. */
const REDIRECTING = /^https:\/\/script\.google\.com\//;

/** True for a `mailto:` address, percent-encoded where needed, that can stand in List-Unsubscribe (RFC 2369). */
export function isUnsubscribeAddress(address: string): boolean {
  return address.length <= MAX_LENGTH && MAILTO.test(address) && address.includes("@");
}

/** True for a page that can take one-click unsubscribing (RFC 8058): https, and one that answers by itself. */
export function isUnsubscribePage(address: string): boolean {
  return address.length <= MAX_LENGTH && PAGE.test(address) && !REDIRECTING.test(address);
}
