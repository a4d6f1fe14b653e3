import { HARD_SPACE } from "../../czech/hard-space.ts";
import { organisationKey } from "../../czech/legal-form.ts";
import { fold } from "../../czech/text.ts";
import type { PlainDate } from "../../plain-date.ts";
import { serviceTypes, targetGroups } from "../../workbook/code-list.ts";
import type { Provider, Service, Workbook } from "../../workbook/workbook.ts";
import { remembered } from "../remembered.ts";
import type { EntrySource } from "./entry.ts";

/** Finds what a service's row only names: its provider, its type with the section, its chapters. */
export interface EntryLookup {
  (service: Service, asOf: PlainDate): EntrySource & { readonly chapters: readonly string[] };
  /** Each chapter once: as Číselníky orders them, then those that only rows name, the last resort last. */
  readonly chapterOrder: (used: readonly string[]) => readonly string[];
}

const ICO_LENGTH = 8;

export function entryLookup(workbook: Workbook, otherChapter: string): EntryLookup {
  const key = remembered(fold);
  const provider = remembered(providerLookup(workbook.providers.records));
  const typeName = remembered(typeLookup(workbook));
  const groups = new Map(targetGroups(workbook).map((group) => [fold(group.name), group]));
  const nameOf = (typed: string): string | null => groups.get(key(typed))?.name ?? null;
  const chaptersOf = ({ values }: Service): readonly string[] => {
    const mapped = values.targetGroups.flatMap((name) => groups.get(key(name))?.chapters ?? []);
    const named = values.chapters.length > 0 ? values.chapters : mapped;
    return named.length > 0 ? named : [otherChapter];
  };
  const order = [...groups.values()].flatMap(({ chapters }) => chapters);
  const chapterOrder = (used: readonly string[]) => inOrder(used, order, otherChapter);
  const lookup = (service: Service, asOf: PlainDate) => {
    const { values } = service;
    const whole = {
      ...service,
      values: { ...values, targetGroups: wholeNames(values.targetGroups, nameOf) },
    };
    return {
      service: whole,
      provider: provider(values.providerIco),
      typeName: typeName(values.type),
      targetGroups: whole.values.targetGroups,
      startsOn: values.providedFrom !== null && values.providedFrom > asOf ? values.providedFrom : null,
      chapters: inOrder(chaptersOf(whole), order, otherChapter),
    };
  };
  return Object.assign(lookup, { chapterOrder });
}

/** By IČO, with its zeros or without, or by name. */
function providerLookup(providers: readonly Provider[]): (typed: string) => Provider | null {
  const known = new Map<string, Provider>();
  for (const provider of providers) known.set(organisationKey(provider.values.name), provider);
  for (const provider of providers) if (provider.values.ico !== "") known.set(provider.values.ico, provider);
  return (typed) => {
    const digits = typed.replace(/\D/g, "");
    const byIco = digits === "" ? undefined : known.get(digits.padStart(ICO_LENGTH, "0"));
    return byIco ?? known.get(organisationKey(typed)) ?? null;
  };
}

function typeLookup(workbook: Workbook): (typed: string) => string {
  const names = new Map<string, string>();
  for (const { name, paragraph, synonyms } of serviceTypes(workbook)) {
    const label = paragraph === "" ? name : `${name} (§${HARD_SPACE}${paragraph})`;
    for (const synonym of synonyms) if (!names.has(fold(synonym))) names.set(fold(synonym), label);
    names.set(fold(name), label);
  }
  return (typed) => names.get(fold(typed)) ?? typed;
}

/**
 * Known names as the code list words them, others as typed (registers copy them in capitals). Commas part a list,
 * but some names of the register have one: „osoby, které vedou rizikový způsob života…“.
 */
function wholeNames(names: readonly string[], nameOf: (typed: string) => string | null): readonly string[] {
  const whole: string[] = [];
  for (const name of names) {
    const before = whole[whole.length - 1];
    const together = before === undefined ? null : nameOf(`${before}, ${name}`);
    if (together !== null) whole[whole.length - 1] = together;
    else whole.push(nameOf(name) ?? name);
  }
  return whole;
}

/** Names once, in an order, then those that it does not know; the last resort last. */
export function inOrder(used: readonly string[], order: readonly string[], last: string): readonly string[] {
  const names = new Set(used);
  const known = [...new Set(order)].filter((name) => names.has(name));
  const others = [...names].filter((name) => !known.includes(name) && name !== last);
  return [...known, ...others, ...(names.has(last) && !known.includes(last) ? [last] : [])];
}
