/** A mailbox: a name to show (may be "") and an e-mail address (RFC 5322 3.4). */
export interface Address {
  readonly name: string;
  readonly email: string;
}

/** Stands in for an address that cannot be written, so that a message can never reach somebody else. */
export const NOBODY = "nobody@invalid.invalid";

/** RFC 5321 4.5.3.1.3: a path of 256 octets with its angle brackets. */
const MAX_EMAIL_LENGTH = 254;

const EMAIL =
  /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/;

/** True for an ASCII dot-atom address whose domain has a dot: what can be written into a header as it is. */
export function isEmailAddress(text: string): boolean {
  return text.length <= MAX_EMAIL_LENGTH && EMAIL.test(text);
}

/** The address, or `NOBODY` when it cannot be written as it is. */
export function safeEmail(email: string): string {
  return isEmailAddress(email) ? email : NOBODY;
}
