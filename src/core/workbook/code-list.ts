import { similarTo } from "../czech/similar.ts";
import { fold } from "../czech/text.ts";
import {
  AGE_GROUPS,
  CAPACITY_UNITS,
  FUNDING_SOURCES,
  LIFE_SITUATIONS,
  type LifeSituation,
  SERVICE_FORMS,
  SERVICE_TYPES,
  type ServiceType,
  TARGET_GROUPS,
  type TargetGroup,
  TRIAD_ROLES,
} from "./code-list-defaults.ts";
import type { Workbook } from "./workbook.ts";

/** A list of Číselníky whose items are single texts. */
type CodeListKey =
  | "serviceType"
  | "targetGroup"
  | "form"
  | "ageGroup"
  | "capacityUnit"
  | "triadRole"
  | "fundingSource"
  | "municipality"
  | "municipalityOrp";

/** Finds what typed texts mean in a list. */
export interface Matcher {
  /** The item whose name or synonym fits but for case, diacritics and spaces; null for none. */
  readonly find: (typed: string) => string | null;
  /** The item that a mistyped text most likely means; null for none. */
  readonly nearest: (typed: string) => string | null;
}

/** How many items may be compared with mistyped texts before the search for the nearest is given up. */
const MAX_COMPARISONS = 20_000;

const DEFAULTS: Readonly<Record<CodeListKey, readonly string[]>> = {
  serviceType: SERVICE_TYPES.map(({ name }) => name),
  targetGroup: TARGET_GROUPS.map(({ name }) => name),
  form: SERVICE_FORMS,
  ageGroup: AGE_GROUPS,
  capacityUnit: CAPACITY_UNITS,
  triadRole: TRIAD_ROLES,
  fundingSource: FUNDING_SOURCES,
  municipality: [],
  municipalityOrp: [],
};

/** The items of a list in their order, each once; the defaults of the act where the workbook has no such list. */
export function codeList(workbook: Workbook, key: CodeListKey): readonly string[] {
  const items = workbook.codeLists.records.map(({ values }) => values[key]).filter((item) => item !== "");
  return items.length === 0 ? DEFAULTS[key] : [...new Set(items)];
}

/** The types of services with what the act says of each; the defaults where the workbook has none. */
export function serviceTypes(workbook: Workbook): readonly ServiceType[] {
  const rows = workbook.codeLists.records.filter(({ values }) => values.serviceType !== "");
  if (rows.length === 0) return SERVICE_TYPES;
  return rows.map(({ values }) => ({
    name: values.serviceType,
    paragraph: values.paragraph,
    group: values.serviceTypeGroup,
    forms: values.serviceTypeForms,
    synonyms: values.serviceTypeSynonyms,
  }));
}

/** The target groups with their chapters of the catalogue; the defaults where the workbook has none. */
export function targetGroups(workbook: Workbook): readonly TargetGroup[] {
  const rows = workbook.codeLists.records.filter(({ values }) => values.targetGroup !== "");
  if (rows.length === 0) return TARGET_GROUPS;
  return rows.map(({ values }) => ({ name: values.targetGroup, chapters: values.targetGroupChapters }));
}

/** The life situations with the types of services that help in them; the usual ones where the workbook has none. */
export function lifeSituations(workbook: Workbook): readonly LifeSituation[] {
  const rows = workbook.codeLists.records.filter(({ values }) => values.situation !== "");
  if (rows.length === 0) return LIFE_SITUATIONS;
  return rows.map(({ values }) => ({ name: values.situation, types: values.situationTypes }));
}

/** A matcher for items with their synonyms. */
export function matcher(
  items: readonly { readonly name: string; readonly synonyms?: readonly string[] }[],
): Matcher {
  const known = new Map<string, string>();
  for (const { name } of items) known.set(fold(name), name);
  for (const { name, synonyms = [] } of items) {
    for (const synonym of synonyms) if (!known.has(fold(synonym))) known.set(fold(synonym), name);
  }
  const names = items.map(({ name }) => name);
  let left = MAX_COMPARISONS;
  const search = (typed: string): string | null => {
    left -= names.length;
    return left < 0 ? null : similarTo(typed, names);
  };
  return { find: remembering((typed) => known.get(fold(typed)) ?? null), nearest: remembering(search) };
}

/** A column repeats a few texts many times. */
function remembering(answerTo: (typed: string) => string | null): (typed: string) => string | null {
  const answers = new Map<string, string | null>();
  return (typed) => {
    const before = answers.get(typed);
    const answer = before === undefined ? answerTo(typed) : before;
    answers.set(typed, answer);
    return answer;
  };
}

/** A matcher for one list of single texts. */
export function listMatcher(workbook: Workbook, key: CodeListKey): Matcher {
  return matcher(codeList(workbook, key).map((name) => ({ name })));
}

/**
 * The items of a list typed into one cell. A comma parts them, yet some names of the register have one of their
 * own („osoby, které vedou rizikový způsob života“): neighbours that only make sense together stay together.
 */
export function wholeItems(parts: readonly string[], { find }: Matcher): readonly string[] {
  const whole: string[] = [];
  for (const part of parts) {
    const before = whole[whole.length - 1];
    const together = `${before}, ${part}`;
    if (before !== undefined && find(together) !== null) whole[whole.length - 1] = together;
    else whole.push(part);
  }
  return whole;
}
