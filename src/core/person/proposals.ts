import { fold } from "../czech/text.ts";
import { SHEETS } from "../workbook/sheets.ts";
import type { Proposal } from "../workbook/workbook.ts";
import { isSameName, nameWords } from "./names.ts";
import type { Subject } from "./subject.ts";
import { holdsAddress } from "./traces.ts";

type Texts = Proposal["texts"];

const CONTACTS = new Set(Object.values(SHEETS.contacts.name).map(fold));

/**
 * True for a proposal that is about the person: of Kontakty one that changes their row, holds their address, or adds
 * somebody of their name without another address; of other sheets a change from or to their address.
 */
export function isProposalAbout({ texts }: Proposal, subject: Subject): boolean {
  const { kind, target, name, before, after, data } = texts;
  if (!isOfContacts(texts)) return kind === "změna" && (holds(before, subject) || holds(after, subject));
  const told = [target, name, before, after, data].join("\n");
  if (holds(told, subject) || subject.ids.some((id) => id !== "" && fold(id) === fold(target))) return true;
  const words = nameWords(name);
  return !told.includes("@") && subject.names.some((own) => own.length > 1 && isSameName(words, own));
}

/** What the columns of such a proposal say once the person is gone; a waiting one is refused, so that nobody comes back. */
export function proposalAfter(
  { texts }: Proposal,
  subjects: readonly Subject[],
  gone: string,
): Readonly<Partial<Texts>> {
  const { before, after, decidedOn } = texts;
  const waits = decidedOn === "";
  if (isOfContacts(texts)) return { ...emptied(texts, subjects, gone), ...(waits ? REFUSED : {}) };
  const told = (text: string) => (subjects.some((subject) => holds(text, subject)) ? gone : text);
  const refused = waits && told(after) !== after;
  return { before: told(before), after: told(after), ...(refused ? REFUSED : {}) };
}

/** Nothing but the contact's id stays. */
function emptied(texts: Texts, subjects: readonly Subject[], gone: string): Readonly<Partial<Texts>> {
  const { target, name, before, after, data, note } = texts;
  const isId = subjects.some(({ ids }) => ids.some((id) => fold(id) === fold(target)));
  const rest = Object.entries({ name, before, after, note }).map(([key, text]) => [key, text && gone]);
  return { target: isId ? target : gone, ...Object.fromEntries(rest), data: data && "{}" };
}

const REFUSED = { decision: "odmítnout" } as const;

function isOfContacts({ sheet }: Texts): boolean {
  return CONTACTS.has(fold(sheet));
}

function holds(text: string, { emails }: Subject): boolean {
  const lower = text.toLowerCase();
  return emails.some((email) => holdsAddress(lower, email));
}
