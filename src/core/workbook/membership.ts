import { fold } from "../czech/text.ts";
import { splitList } from "../sheet/types.ts";
import type { Contact, Event } from "./workbook.ts";

/** Stands for every contact in a list of groups. */
export const EVERYBODY: readonly string[] = ["vsichni", "vsem", "all", "everybody"];

/** True when the event is for every contact, not for the members of bodies. */
export function isForEverybody({ values }: Event): boolean {
  return groupKeys(values.groups).some((group) => EVERYBODY.includes(group));
}

/** The bodies of a typed list, folded for comparing. */
export function groupKeys(groups: string): readonly string[] {
  return splitList(groups).map(fold);
}

/** True when the contact belongs to one of the bodies, given as `groupKeys` gives them. */
export function belongsTo({ values }: Contact, groups: readonly string[]): boolean {
  return values.groups.some((group) => groups.includes(fold(group)));
}
