import type { Finding, Reading } from "../issue.ts";
import { MAIL_DOMAINS, MISTYPED_DOMAINS, ROLE_MAILBOXES } from "./mailbox-names.ts";
import { isOneSlipAway } from "./similar.ts";
import { fold, MAX_TEXT_LENGTH, tidyLine } from "./text.ts";

const LOCAL_PART = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/i;
const AT_WORD = / ?[([{<] ?(?:at|zav(?:ináč)?) ?[)\]}>] ?| zavináč /iu;
/** The sentence that pages of public offices show instead of an address, folded. */
const ANTISPAM = /chranenapredspam|chranenaprotispam|protectedfromspam|beingprotected/;
/** Offices that join their kind and their town: dpskrizanov@, charitatabor@. */
const ROLE_PREFIX = /^(?:dps|dozp|charita|domov|obec|mesto|urad|podatelna|poradna|info|socialni)/;
const MAX_LOCAL = 64;
const MAX_ADDRESS = 254;

/**
 * One e-mail address (RFC 5321, without quoted local parts), its domain in small letters. Line breaks, several
 * addresses, anti-spam sentences and letters with diacritics give no value; each says why.
 */
export function readEmail(text: string): Reading<string> {
  const trimmed = text.trim();
  if (/[\r\n\u0085\u2028\u2029]/.test(trimmed)) return refused({ code: "email-line-break" });
  const typed = tidyLine(trimmed);
  if (typed === "") return { value: null, findings: [] };
  const address = bare(typed.slice(0, MAX_TEXT_LENGTH));
  const reason = whyNot(address);
  if (reason !== null) return refused(reason);
  const value = withSmallDomain(address);
  const formatted: readonly Finding[] = value === text ? [] : [{ code: "email-format", fix: value }];
  return { value, findings: [...formatted, ...domainFindings(value)] };
}

/** True for the mailbox of an office (`info@`, `podatelna@`), not of a person. */
export function isRoleMailbox(address: string): boolean {
  const [local = "", domain = ""] = address.toLowerCase().split("@");
  const whole = fold(local);
  const first = fold(local.split(/[._+\d-]/)[0] ?? "");
  if (whole === "") return false;
  const name = fold(domain.split(".")[0] ?? "");
  return [first, whole].some((word) => ROLE_MAILBOXES.has(word) || word === name) || ROLE_PREFIX.test(whole);
}

/** The address without a name before it, "mailto:", spaces round @ and punctuation at its end. */
function bare(typed: string): string {
  const inBrackets = /<([^<>]*@[^<>]*)>$/.exec(typed)?.[1] ?? typed;
  return inBrackets
    .replace(/^(?:mailto|e-?mail)[: ]+/i, "")
    .replace(/ ?@ ?/g, "@")
    .replace(/[.,;:]+$/, "")
    .trim();
}

function whyNot(address: string): Finding | null {
  if (ANTISPAM.test(fold(address.slice(0, 300)))) return { code: "email-antispam" };
  if (address.split("@").length > 2) return { code: "email-several" };
  if (!address.includes("@") && AT_WORD.test(address)) return { code: "email-at-word", ...atFix(address) };
  if (isAddress(address)) return null;
  const plain = address.normalize("NFD").replace(/\p{M}/gu, "");
  if (plain !== address && isAddress(plain))
    return { code: "email-diacritics", values: { suggestion: plain } };
  return { code: "email-shape" };
}

function atFix(address: string): { readonly fix?: string } {
  const fix = address.replace(AT_WORD, "@").replace(/ ?[([]?(?:tečka|dot)[)\]]? ?/giu, ".");
  return isAddress(fix) ? { fix } : {};
}

function isAddress(address: string): boolean {
  const [local = "", domain = "", more] = address.split("@");
  if (more !== undefined || address.length > MAX_ADDRESS || local.length > MAX_LOCAL) return false;
  const labels = domain.split(".");
  const top = labels[labels.length - 1] ?? "";
  return (
    LOCAL_PART.test(local) &&
    labels.length > 1 &&
    labels.every((label) => LABEL.test(label)) &&
    /^[a-z]{2,}/i.test(top)
  );
}

function withSmallDomain(address: string): string {
  const at = address.indexOf("@");
  return address.slice(0, at) + address.slice(at).toLowerCase();
}

function domainFindings(address: string): readonly Finding[] {
  const [local = "", domain = ""] = address.split("@");
  const meant = MISTYPED_DOMAINS[domain];
  if (meant !== undefined) {
    const fix = `${local}@${meant}`;
    return [{ code: "email-domain-typo", values: { suggestion: fix }, fix }];
  }
  if (MAIL_DOMAINS.includes(domain)) return [];
  const near = MAIL_DOMAINS.find((known) => isOneSlipAway(known, domain));
  return near === undefined
    ? []
    : [{ code: "email-domain-typo", values: { suggestion: `${local}@${near}` } }];
}

function refused(finding: Finding): Reading<string> {
  return { value: null, findings: [finding] };
}
