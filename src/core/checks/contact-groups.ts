import { fold } from "../czech/text.ts";
import type { Finding, Issue } from "../issue.ts";
import { splitList } from "../sheet/types.ts";
import { listMatcher } from "../workbook/code-list.ts";
import type { Contact, Workbook } from "../workbook/workbook.ts";
import type { Bodies } from "./bodies.ts";
import { issueOn } from "./issue-on.ts";
import { unknownItems } from "./unknown-items.ts";

const USER = /^uzivatel/;
/** Words of a group's name that tell something of its members' health (GDPR article 9), folded. */
const HEALTH =
  /dusevn|zdravotn\p{L}*postiz|postizen|onemocn|demenc|alzheim|zavisl|drog|autis|mentaln|paliativ/u;

/** Bodies and sides of the triad that a contact names, and what they give away together. */
export function checkContactGroups(workbook: Workbook, bodies: Bodies): readonly Issue[] {
  const { contacts } = workbook;
  const roles = listMatcher(workbook, "triadRole");
  return contacts.records.flatMap((contact) => {
    const { groups, triad } = contact.values;
    const unknown =
      bodies.match === null
        ? []
        : unknownItems(groups, bodies.match, { unknown: "group-unknown", nearest: "group-unknown-nearest" });
    const codes = { unknown: "triad-unknown", nearest: "triad-unknown-nearest" } as const;
    return [
      ...unknown.map(issueOn(contacts, contact, "groups")),
      ...unknownItems(splitList(triad), roles, codes).map(issueOn(contacts, contact, "triad")),
      ...healthFindings(contact, bodies).map(issueOn(contacts, contact, "groups")),
    ];
  });
}

function healthFindings({ values }: Contact, { groupOf }: Bodies): readonly Finding[] {
  if (!USER.test(fold(values.triad))) return [];
  return values.groups
    .map((typed) => groupOf(typed)?.values.name ?? typed)
    .filter((name) => HEALTH.test(fold(name)))
    .map((group) => ({ code: "user-in-health-group", values: { group } }));
}
