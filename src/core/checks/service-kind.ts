import { fold } from "../czech/text.ts";
import type { Finding, Issue } from "../issue.ts";
import { codeList, listMatcher, type Matcher, matcher, serviceTypes } from "../workbook/code-list.ts";
import type { ServiceType } from "../workbook/code-list-defaults.ts";
import type { Service, Workbook } from "../workbook/workbook.ts";
import { issueOn } from "./issue-on.ts";
import { unknownItems } from "./unknown-items.ts";

/** What people type for a unit of capacity, folded, and a word of the unit's name. */
const UNIT_WORDS: readonly (readonly [typed: RegExp, name: RegExp])[] = [
  [/^(?:pocet)?luz/, /luz/],
  [/^(?:pocet)?(?:klient|uzivatel|osob)/, /klient/],
  [/^(?:pocet)?kontakt/, /kontakt/],
  [/^(?:pocet)?interven/, /interven/],
  [/^(?:pocet)?hovor/, /hovor/],
];

/** A service's type, forms, target groups and unit of capacity against Číselníky and the act. */
export function checkServiceKind(workbook: Workbook): readonly Issue[] {
  const { services } = workbook;
  const types = serviceTypes(workbook);
  const byName = new Map(types.map((type) => [type.name, type]));
  const type = matcher(types);
  const form = listMatcher(workbook, "form");
  const group = listMatcher(workbook, "targetGroup");
  const unit = unitMatcher(codeList(workbook, "capacityUnit"));
  return services.records.flatMap((service) => {
    const { values } = service;
    const known = byName.get(type.find(values.type) ?? "");
    return [
      ...typeFindings(service, type).map(issueOn(services, service, "type")),
      ...unknownItems(values.forms, form, { unknown: "form-unknown", nearest: "form-unknown-nearest" }).map(
        issueOn(services, service, "forms"),
      ),
      ...formFindings(values.forms, known).map(issueOn(services, service, "forms")),
      ...unknownItems(values.targetGroups, group, {
        unknown: "target-group-unknown",
        nearest: "target-group-unknown-nearest",
      }).map(issueOn(services, service, "targetGroups")),
      ...unitFindings(values.capacityUnit, unit).map(issueOn(services, service, "capacityUnit")),
    ];
  });
}

/** Services outside the register have types of their own; only a near miss is reported for them. */
function typeFindings({ values }: Service, { find, nearest }: Matcher): readonly Finding[] {
  if (values.type === "") return [];
  const name = find(values.type);
  if (name !== null) {
    const typed = fold(values.type) === fold(name);
    return typed ? [] : [{ code: "service-type-synonym", values: { name }, fix: name }];
  }
  const near = nearest(values.type);
  if (near !== null) return [{ code: "service-type-unknown-nearest", values: { nearest: near }, fix: near }];
  return values.registrationId === "" ? [] : [{ code: "service-type-unknown" }];
}

/** Forms that Act 108/2006 Sb. does not name for the type; to be checked, not forbidden. */
function formFindings(typed: readonly string[], type: ServiceType | undefined): readonly Finding[] {
  if (type === undefined || type.forms.length === 0) return [];
  const allowed = new Set(type.forms.map(fold));
  const all = new Set(["pobytova", "ambulantni", "terenni"]);
  const odd = typed.filter((form) => all.has(fold(form)) && !allowed.has(fold(form)));
  return odd.map((form) => ({
    code: "form-not-allowed",
    values: { form, type: type.name, allowed: type.forms.join(", ") },
  }));
}

function unitFindings(typed: string, { find, nearest }: Matcher): readonly Finding[] {
  if (typed === "" || find(typed) !== null) return [];
  const near = nearest(typed);
  if (near === null) return [{ code: "capacity-unit-unknown" }];
  return [{ code: "capacity-unit-unknown-nearest", values: { nearest: near }, fix: near }];
}

function unitMatcher(names: readonly string[]): Matcher {
  const { find, nearest } = matcher(names.map((name) => ({ name })));
  const byWord = (typed: string): string | undefined => {
    const word = UNIT_WORDS.find(([pattern]) => pattern.test(fold(typed)))?.[1];
    return names.find((name) => word?.test(fold(name)));
  };
  return { find, nearest: (typed) => byWord(typed) ?? nearest(typed) };
}
