import { fold } from "../czech/text.ts";
import { splitList } from "../sheet/types.ts";
import { type Matcher, matcher } from "../workbook/code-list.ts";
import { EVERYBODY } from "../workbook/membership.ts";
import type { Contact, Event, Group, Workbook } from "../workbook/workbook.ts";

/** Who belongs to which body, found once for all rules. */
export interface Bodies {
  /** Finds abbreviations; a full name is only near. Null when the workbook lists no bodies. */
  readonly match: Matcher | null;
  readonly groupOf: (typed: string) => Group | null;
  readonly membersOf: (event: Event) => ReadonlySet<Contact>;
}

export function bodiesOf({ groups, contacts }: Workbook): Bodies {
  const known = new Map(groups.records.map((group) => [fold(group.values.abbreviation), group]));
  const members = membersByGroup(contacts.records);
  const everybody = new Set(contacts.records.filter(isReachable));
  const membersOf = remembered((named) => {
    if (named.some((group) => EVERYBODY.includes(group))) return everybody;
    return new Set(named.flatMap((group) => [...(members.get(group) ?? [])]));
  });
  return {
    match: groups.present ? groupMatcher(groups.records) : null,
    groupOf: (typed) => known.get(fold(typed)) ?? null,
    membersOf: (event) => membersOf(groupsOf(event).map(fold)),
  };
}

/** The groups an event names. */
export function groupsOf(event: Event): readonly string[] {
  return splitList(event.values.groups);
}

/** Many events invite the same few bodies. */
function remembered(
  membersOf: (groups: readonly string[]) => ReadonlySet<Contact>,
): (groups: readonly string[]) => ReadonlySet<Contact> {
  const answers = new Map<string, ReadonlySet<Contact>>();
  return (groups) => {
    const key = groups.join(" ");
    const members = answers.get(key) ?? membersOf(groups);
    answers.set(key, members);
    return members;
  };
}

/** A full name is no reference, because membership goes by abbreviations; it is as near as can be. */
function groupMatcher(groups: readonly Group[]): Matcher {
  const abbreviations = matcher([
    ...groups.map(({ values }) => ({ name: values.abbreviation })),
    ...EVERYBODY.map((name) => ({ name })),
  ]);
  const names = matcher(groups.map(({ values }) => ({ name: values.abbreviation, synonyms: [values.name] })));
  return {
    find: abbreviations.find,
    nearest: (typed) => names.find(typed) ?? names.nearest(typed),
  };
}

function membersByGroup(contacts: readonly Contact[]): ReadonlyMap<string, ReadonlySet<Contact>> {
  const members = new Map<string, Set<Contact>>();
  for (const contact of contacts.filter(isReachable)) {
    for (const group of contact.values.groups.map(fold)) {
      const known = members.get(group);
      if (known === undefined) members.set(group, new Set([contact]));
      else known.add(contact);
    }
  }
  return members;
}

function isReachable({ values }: Contact): boolean {
  return values.doNotSend !== true;
}
