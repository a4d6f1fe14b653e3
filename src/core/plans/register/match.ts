import { organisationKey } from "../../czech/legal-form.ts";
import { fold } from "../../czech/text.ts";
import { matcher, serviceTypes } from "../../workbook/code-list.ts";
import type { Service, Workbook } from "../../workbook/workbook.ts";
import { registrationKey } from "./registration-number.ts";

/** What is known of a service from elsewhere, to find its row by. */
export interface Sought {
  /** The registration's number and the portal's; "" where there is none. */
  readonly identifier: string;
  readonly portalId: string;
  /** IČO or name. */
  readonly provider: string;
  readonly providerName: string;
  readonly type: string;
  readonly name: string;
  /** Towns it is in; none for a secret address. */
  readonly municipalities: readonly string[];
}

/** The rows that are this service, or why it is not certain which are. */
export interface Match {
  readonly rows: readonly Service[];
  /** Several rows without a registration would fit. */
  readonly ambiguous: readonly Service[];
}

/**
 * Finds the rows of Služby that a registration is: by its number; else, among rows that have none, by provider, type
 * and municipality, where that leaves one.
 */
export function serviceMatcher(workbook: Workbook): (sought: Sought) => Match {
  const { services, providers } = workbook;
  const icoByName = new Map(
    providers.records.map(({ values }) => [organisationKey(values.name), values.ico]),
  );
  const keyOfProvider = (typed: string): string => {
    const digits = typed.replace(/\s/g, "");
    if (/^\d{4,8}$/.test(digits)) return digits.padStart(8, "0");
    return icoByName.get(organisationKey(typed)) || organisationKey(typed);
  };
  const types = matcher(serviceTypes(workbook));
  const typeKey = (typed: string) => fold(types.find(typed) ?? typed);
  const byNumber = grouped(services.records, ({ texts }) => registrationKey(texts.registrationId));
  const unnumbered = services.records.filter(({ texts }) => texts.registrationId === "");
  const byKind = grouped(
    unnumbered,
    ({ texts }) => `${keyOfProvider(texts.providerIco)}|${typeKey(texts.type)}`,
  );
  const providersOf = ({ provider, providerName }: Sought) =>
    [...new Set([keyOfProvider(provider), keyOfProvider(providerName)])].filter((key) => key !== "");
  return (sought) => {
    const numbered = byNumber.get(registrationKey(sought.identifier)) ?? portalRows(sought);
    if (numbered.length > 0) return { rows: numbered, ambiguous: [] };
    // A related service has no type of the register's; it must not be taken for one whose type nobody knows.
    const type = typeKey(sought.type);
    const providers = type === "" ? [] : providersOf(sought);
    const candidates = providers.flatMap((key) => byKind.get(`${key}|${type}`) ?? []);
    return narrowed(candidates, sought);
  };

  /** People copy the portal's number from its address; another service's registration may be the same number. */
  function portalRows(sought: Sought): readonly Service[] {
    const rows = sought.portalId === "" ? [] : (byNumber.get(registrationKey(sought.portalId)) ?? []);
    const keys = providersOf(sought);
    return rows.filter(({ texts }) => keys.includes(keyOfProvider(texts.providerIco)));
  }
}

function narrowed(candidates: readonly Service[], { municipalities, name }: Sought): Match {
  const towns = new Set(municipalities.map(fold));
  const near = candidates.filter(({ texts, values }) => {
    if (texts.municipality === "" || towns.has(fold(texts.municipality))) return true;
    return towns.size === 0 && values.secretAddress === true;
  });
  if (near.length <= 1) return { rows: near, ambiguous: [] };
  const named = near.filter(({ texts }) => fold(texts.name) === fold(name));
  return named.length === 1 ? { rows: named, ambiguous: [] } : { rows: [], ambiguous: near };
}

function grouped<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === "") continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return groups;
}
