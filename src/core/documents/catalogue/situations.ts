import { fold } from "../../czech/text.ts";
import { lifeSituations, matcher, serviceTypes, wholeItems } from "../../workbook/code-list.ts";
import type { Service, Workbook } from "../../workbook/workbook.ts";

/** The life situations that a service helps in: those its row names, otherwise those of its type; as Číselníky orders them. */
export function situationsOf(workbook: Workbook): (service: Service) => readonly string[] {
  const situations = lifeSituations(workbook);
  const known = matcher(situations);
  const types = matcher(serviceTypes(workbook));
  const typeKey = (typed: string) => fold(types.find(typed) ?? typed);
  const byType = new Map<string, string[]>();
  for (const { name, types: helping } of situations) {
    for (const type of helping.map(typeKey)) {
      const names = byType.get(type) ?? [];
      if (!names.includes(name)) byType.set(type, [...names, name]);
    }
  }
  const order = situations.map(({ name }) => name);
  return ({ values }) => {
    if (values.situations.length === 0) return byType.get(typeKey(values.type)) ?? [];
    const named = wholeItems(values.situations, known).map((typed) => known.find(typed) ?? typed);
    return [
      ...order.filter((name) => named.includes(name)),
      ...named.filter((name) => !order.includes(name)),
    ];
  };
}
