import { organisationKey } from "../czech/legal-form.ts";

const ICO_LENGTH = 8;

/** The same for every way of naming one organisation: `00263958` and `263958`, `Charita, z. s.` and `Charita`. */
export function providerKey(typed: string): string {
  const digits = typed.replace(/\s/g, "");
  return /^\d{4,8}$/.test(digits) ? digits.padStart(ICO_LENGTH, "0") : organisationKey(typed);
}
