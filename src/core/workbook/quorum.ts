import { fold } from "../czech/text.ts";
import { idsOf } from "./ids.ts";
import { belongsTo, groupKeys } from "./membership.ts";
import { isOver, isPresenceTyped, type Participant, participantsOf, personKey } from "./participants.ts";
import { neededFor, readQuorum } from "./quorum-rule.ts";
import type { Event, Group, Workbook } from "./workbook.ts";

/**
 * Whether a body could decide. depends: only if its rules count deputies; the last four say why nobody can tell:
 * presence is not typed yet, the body has no rule, no members, or a rule that was not understood.
 */
type Verdict = "met" | "not-met" | "depends" | "not-typed" | "no-rule" | "no-members" | "not-understood";

/** One body at one meeting. */
export interface GroupQuorum {
  readonly group: Group;
  readonly members: number;
  /** Members who came themselves; guests never count. */
  readonly present: number;
  /** Members for whom somebody else came. */
  readonly deputies: number;
  /** null when the rule is missing or was not understood. */
  readonly needed: number | null;
  readonly verdict: Verdict;
  /** True once somebody has typed who came; before that nobody counts as present. */
  readonly typed: boolean;
}

/** The quorum of every body that an event names and Skupiny lists, by the rule that stands there. */
export function quorum(workbook: Workbook, event: Event): readonly GroupQuorum[] {
  const id = idsOf(workbook.events).get(event.row) ?? "";
  const participants = participantsOf(workbook, { event, id });
  const typed = isPresenceTyped(workbook, { event, id });
  const named = groupKeys(event.values.groups);
  return workbook.groups.records
    .filter(({ values }) => named.includes(fold(values.abbreviation)))
    .map((group) => {
      const counted = count({ workbook, event, group }, participants);
      const rule = readQuorum(group.values.quorum);
      const needed = rule === null ? null : neededFor(rule, counted.members);
      return { group, ...counted, needed, typed, verdict: verdictOf(group, { ...counted, needed, typed }) };
    });
}

interface Counting {
  readonly workbook: Workbook;
  readonly event: Event;
  readonly group: Group;
}

type Counts = Pick<GroupQuorum, "members" | "present" | "deputies">;

/** People, not rows: somebody listed twice is one member. */
function count({ workbook, event, group }: Counting, participants: readonly Participant[]): Counts {
  const key = [fold(group.values.abbreviation)];
  const members = new Set(
    workbook.contacts.records
      .filter((contact) => belongsTo(contact, key) && !isOver(contact, event))
      .map(personKey),
  );
  const came = (part: Participant["part"]) =>
    participants.filter((one) => one.part === part && members.has(personKey(one.contact))).length;
  return { members: members.size, present: came("present"), deputies: came("deputy") };
}

function verdictOf(
  { values }: Group,
  { members, present, deputies, needed, typed }: Counts & { needed: number | null; typed: boolean },
): Verdict {
  if (values.quorum === "") return "no-rule";
  if (needed === null) return "not-understood";
  if (members === 0) return "no-members";
  if (!typed) return "not-typed";
  if (present >= needed) return "met";
  return present + deputies >= needed ? "depends" : "not-met";
}
