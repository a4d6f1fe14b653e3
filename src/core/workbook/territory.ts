import { similarTo } from "../czech/similar.ts";
import { sortCzech } from "../czech/sorting.ts";
import { fold } from "../czech/text.ts";
import type { Workbook } from "./workbook.ts";

/** One municipality of Číselníky. */
export interface Municipality {
  /** As it is written in Působení and printed: its name, with its code where another one has the same name. */
  readonly label: string;
  readonly name: string;
  /** The town whose district it belongs to, without "ORP"; "" when nobody said. */
  readonly orp: string;
  readonly code: string;
  readonly population: number | null;
}

/** What a typed municipality means. */
export type Found =
  | { readonly kind: "own" | "outside"; readonly municipality: Municipality }
  | { readonly kind: "ambiguous"; readonly labels: readonly string[] }
  | { readonly kind: "unknown" };

/** The municipalities that the plan is made for, in Czech order, and a way to find one by what a person typed. */
export interface Territory {
  /** The towns of the districts planned for, as Číselníky names them; empty when it names none. */
  readonly orps: readonly string[];
  readonly own: readonly Municipality[];
  readonly find: (typed: string) => Found;
  /** The label that a mistyped name most likely means; null for none. */
  readonly nearest: (typed: string) => string | null;
}

const KIND_OF_PLACE = /^(?:[Ss]tatutární město|[Mm]ěsto|[Mm]ěstys|[Oo]bec)\s+(?=\p{Lu})/u;

/** The planned territory: the municipalities of the project's districts, or all that Číselníky lists. */
export function territoryOf(workbook: Workbook): Territory {
  const listed = municipalitiesOf(workbook);
  const orps = plannedOrps(workbook, listed);
  const wanted = new Set(orps.map(fold));
  const isOwn = ({ orp }: Municipality) => wanted.size === 0 || orp === "" || wanted.has(fold(orp));
  const own = sortCzech(listed.filter(isOwn), ({ label }) => label);
  return { orps, own, find: finder(own, listed), nearest: (typed) => nearestOf(typed, own) };
}

function municipalitiesOf({ codeLists }: Workbook): readonly Municipality[] {
  const rows = codeLists.records.filter(({ values }) => values.municipality !== "");
  const seen = new Set<string>();
  const distinct = rows.filter(({ values }) => {
    const key = [values.municipality, values.municipalityOrp, values.municipalityCode].map(fold).join("|");
    return !seen.has(key) && seen.add(key);
  });
  const count = new Map<string, number>();
  for (const { values } of distinct) {
    const key = fold(values.municipality);
    count.set(key, (count.get(key) ?? 0) + 1);
  }
  return distinct.map(({ values }) => {
    const { municipality: name, municipalityCode: code, municipalityOrp, population } = values;
    const orp = municipalityOrp.replace(/^(?:SO\s+)?ORP\s+/iu, "");
    const alone = (count.get(fold(name)) ?? 0) < 2 || code === "";
    return { label: alone ? name : `${name} (kód ${code})`, name, orp, code, population };
  });
}

/** The districts named by the project's territory; the only one of Číselníky where the project names none. */
function plannedOrps({ project }: Workbook, listed: readonly Municipality[]): readonly string[] {
  const orps = [...new Set(listed.map(({ orp }) => orp).filter((orp) => orp !== ""))];
  const said = wordsOf(project.record.values.territory);
  const named = orps.filter((orp) => said.includes(wordsOf(orp)));
  return named.length > 0 || orps.length !== 1 ? named : orps;
}

/** Folded words between spaces, so that a name is only found as whole words. */
function wordsOf(text: string): string {
  const words = text.split(/[^\p{L}\p{N}]+/u).map(fold);
  return ` ${words.filter((word) => word !== "").join(" ")} `;
}

/** Own municipalities go before others of the same name; two own ones of one name are told apart by their code alone. */
function finder(own: readonly Municipality[], listed: readonly Municipality[]): Territory["find"] {
  const places = [
    indexOf(own, ({ label }) => label),
    indexOf(own, ({ code }) => code),
    indexOf(own, ({ name }) => name),
    indexOf(listed, ({ label }) => label),
    indexOf(listed, ({ name }) => name),
  ];
  const ours = new Set(own);
  return (typed) => {
    const key = fold(typed.replace(KIND_OF_PLACE, ""));
    const found = key === "" ? undefined : places.map((index) => index.get(key)).find((some) => some);
    const [municipality, ...others] = found ?? [];
    if (municipality === undefined) return { kind: "unknown" };
    if (!ours.has(municipality)) return { kind: "outside", municipality };
    if (others.length > 0)
      return { kind: "ambiguous", labels: [municipality, ...others].map(({ label }) => label) };
    return { kind: "own", municipality };
  };
}

function indexOf(
  municipalities: readonly Municipality[],
  textOf: (municipality: Municipality) => string,
): ReadonlyMap<string, readonly Municipality[]> {
  const index = new Map<string, Municipality[]>();
  for (const municipality of municipalities) {
    const key = fold(textOf(municipality));
    const same = index.get(key);
    if (same === undefined) index.set(key, [municipality]);
    else same.push(municipality);
  }
  return index;
}

function nearestOf(typed: string, own: readonly Municipality[]): string | null {
  return similarTo(
    typed,
    own.map(({ label }) => label),
  );
}
