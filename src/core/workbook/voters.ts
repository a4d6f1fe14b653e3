import { fold } from "../czech/text.ts";
import type { PlainDate } from "../plain-date.ts";
import { isErased } from "./erased.ts";
import { idsOf } from "./ids.ts";
import { belongsTo } from "./membership.ts";
import { personKey } from "./participants.ts";
import { type QuorumRule, readQuorum } from "./quorum-rule.ts";
import type { Contact, Group, Workbook } from "./workbook.ts";

/** A member of a body; somebody listed twice is one member with two ids. */
export interface Voter {
  readonly contact: Contact;
  /** The id that stands in the first of the person's rows. */
  readonly id: string;
  readonly ids: readonly string[];
}

/** What a body's rules say of votes outside meetings. */
export type PerRollamRule =
  | { readonly kind: "allowed"; readonly needed: QuorumRule }
  | { readonly kind: "refused" }
  | { readonly kind: "not-understood" };

/** Where the rules of procedure are silent: nobody is present, so the majority is one of all members. */
const USUAL: QuorumRule = { kind: "share", part: 1, whole: 2, strict: true };
const NEVER: readonly string[] = ["ne", "nikdy", "nelze", "no", "never"];

/** The body of Skupiny that a text names by its name or its abbreviation; null for councils and other bodies. */
export function bodyNamed({ groups }: Workbook, name: string): Group | null {
  const wanted = fold(name);
  if (wanted === "") return null;
  const named = ({ values }: Group) => [values.name, values.abbreviation].some((one) => fold(one) === wanted);
  return groups.records.find(named) ?? null;
}

/** Everybody who may vote in the body on a day, in the order of Kontakty. Deputies are no members. */
export function votersOf({ contacts }: Workbook, { values }: Group, today: PlainDate): readonly Voter[] {
  const keys = [values.abbreviation, values.name].map(fold).filter((key) => key !== "");
  const ids = idsOf(contacts);
  const voters = new Map<string, Voter & { readonly ids: string[] }>();
  for (const contact of contacts.records) {
    if (!belongsTo(contact, keys) || isErased(contact) || isOver(contact, today)) continue;
    const id = ids.get(contact.row) ?? "";
    const known = voters.get(personKey(contact));
    if (known === undefined) voters.set(personKey(contact), { contact, id, ids: [id] });
    else known.ids.push(id);
  }
  return [...voters.values()];
}

/** How many must vote for: as the body's rules say, else a majority of all members. */
export function perRollamRule({ values }: Group): PerRollamRule {
  if (values.perRollam === "") return { kind: "allowed", needed: USUAL };
  if (NEVER.includes(fold(values.perRollam))) return { kind: "refused" };
  const needed = readQuorum(values.perRollam);
  return needed === null ? { kind: "not-understood" } : { kind: "allowed", needed };
}

function isOver({ values }: Contact, today: PlainDate): boolean {
  return values.keepUntil !== null && values.keepUntil < today;
}
