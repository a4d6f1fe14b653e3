const MAILTO = /^mailto:[A-Za-z0-9.!#$%&'*+/=?^_`{|}~@;:-]+$/;
const MAX_LENGTH = 500;

/** True for a `mailto:` address, percent-encoded where needed, that can stand in List-Unsubscribe (RFC 2369). */
export function isUnsubscribeAddress(address: string): boolean {
  return address.length <= MAX_LENGTH && MAILTO.test(address) && address.includes("@");
}
