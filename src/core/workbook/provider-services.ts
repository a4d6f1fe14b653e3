import { providerKey } from "./provider-key.ts";
import type { Provider, Service, Workbook } from "./workbook.ts";

/** An organisation and those of its services that were asked about. */
export interface ProviderServices {
  /** The IČO, or the name of whoever has none: what other sheets name it by. */
  readonly typed: string;
  readonly name: string;
  /** null for one that only services name. */
  readonly provider: Provider | null;
  readonly services: readonly Service[];
}

/** Finds an organisation with its services by IČO or name, however it is written. */
export interface ProviderIndex {
  /** Those that have services, in the order of the services. */
  readonly all: readonly ProviderServices[];
  readonly find: (typed: string) => ProviderServices | null;
}

/** The organisations of Poskytovatelé, and those that only services name, each with its own of these services. */
export function providerIndex({ providers }: Workbook, services: readonly Service[]): ProviderIndex {
  const known = new Map<string, Provider>();
  const remember = (typed: string, provider: Provider) => {
    const key = providerKey(typed);
    if (key !== "" && !known.has(key)) known.set(key, provider);
  };
  for (const provider of providers.records) remember(provider.values.ico || provider.texts.ico, provider);
  for (const provider of providers.records) remember(provider.values.name, provider);
  const typedOf = ({ values: { ico, name } }: Provider) => ico || name;
  const keyOf = (typed: string) => {
    const provider = known.get(providerKey(typed));
    return provider === undefined ? providerKey(typed) : providerKey(typedOf(provider));
  };
  const own = new Map<string, Service[]>();
  for (const service of services) {
    const key = keyOf(service.values.providerIco);
    if (key === "") continue;
    const list = own.get(key);
    if (list === undefined) own.set(key, [service]);
    else list.push(service);
  }
  const find = (typed: string): ProviderServices | null => {
    const provider = known.get(providerKey(typed)) ?? null;
    const list = own.get(keyOf(typed)) ?? [];
    const name = provider?.values.name ?? list[0]?.values.providerIco ?? "";
    if (provider === null && list.length === 0) return null;
    return { typed: provider === null ? name : typedOf(provider), name, provider, services: list };
  };
  return { all: [...own.keys()].flatMap((key) => find(key) ?? []), find };
}
