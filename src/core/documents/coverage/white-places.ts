import { GROUPS_AFTER_FOR, COVERAGE_TEXTS as TEXTS } from "../../texts/coverage.ts";
import { type Language, say } from "../../texts/say.ts";
import type { Block, Inline } from "../document.ts";
import type { CoverageContent, LocalService, MunicipalityServices } from "./content.ts";
import { populationWords, spacedNumber } from "./tables.ts";

/** How many services of which group work in a municipality. */
export interface MunicipalityCounts {
  readonly place: MunicipalityServices;
  /** Different services, whatever their rows. */
  readonly all: number;
  /** In the order of the groups. */
  readonly byGroup: readonly number[];
}

/** The largest municipality first; those without a known number of people last, in Czech order. */
export function countsByMunicipality({
  municipalities,
  groups,
}: CoverageContent): readonly MunicipalityCounts[] {
  return municipalities
    .map((place) => ({
      place,
      all: different(place.services),
      byGroup: groups.map((group) =>
        different(place.services.filter(({ chapters }) => chapters.includes(group))),
      ),
    }))
    .sort((a, b) => peopleOf(b) - peopleOf(a));
}

/** The table of counts; a zero stands out. */
export function countsTable(content: CoverageContent, language: Language): Block {
  const counts = countsByMunicipality(content);
  return {
    kind: "table",
    table: {
      caption: say(TEXTS.groups, language),
      columns: [
        { header: say(TEXTS.municipality, language), share: 17 },
        { header: say(TEXTS.inhabitants, language), share: 10, number: true },
        ...content.groups.map((header) => ({ header, share: 14, number: true as const })),
        { header: say(TEXTS.allServices, language), share: 10, number: true },
      ],
      rows: counts.map(({ place, all, byGroup }) => [
        [place.municipality.label],
        [peopleText(place)],
        ...byGroup.map((count) => [countText(count)]),
        [countText(all)],
      ]),
    },
  };
}

/**
 * What nobody covers, as sentences: groups without any service anywhere, then the municipalities that lack the same
 * groups together, the largest first.
 */
export function whitePlaces(content: CoverageContent, language: Language): readonly string[] {
  const { groups } = content;
  const counts = countsByMunicipality(content);
  if (counts.length === 0) return [];
  const nowhere = groups.filter((_, index) => counts.every(({ byGroup }) => byGroup[index] === 0));
  const somewhere = groups.filter((group) => !nowhere.includes(group));
  const together = new Map<string, Lacking>();
  for (const { place, all, byGroup } of counts) {
    const missing = all === 0 ? groups : somewhere.filter((group) => byGroup[groups.indexOf(group)] === 0);
    if (missing.length === 0) continue;
    const key = missing.join("|");
    together.set(key, { all, missing, places: [...(together.get(key)?.places ?? []), place] });
  }
  const forAll = { groups: groupWords(nowhere, language) };
  return [
    ...(nowhere.length === 0 ? [] : [say(TEXTS.whiteEverywhere, language, forAll)]),
    ...[...together.values()].map((lacking) => sentenceOf(lacking, language)),
  ];
}

/** Municipalities that lack the same groups; `all` is 0 where they have no service at all. */
interface Lacking {
  readonly all: number;
  readonly missing: readonly string[];
  readonly places: readonly MunicipalityServices[];
}

function sentenceOf({ all, missing, places }: Lacking, language: Language): string {
  const names = places.map(({ municipality }) => {
    const people = populationWords(municipality, language);
    return `${municipality.label}${people === "" ? "" : say(TEXTS.people, language, { people })}`;
  });
  const values = { count: places.length, names: listed(names, language) };
  if (all === 0) return say(TEXTS.whiteAll, language, values);
  return say(TEXTS.whiteSome, language, { ...values, groups: groupWords(missing, language) });
}

function listed(names: readonly string[], language: Language): string {
  const last = names[names.length - 1] ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")}${say(TEXTS.and, language)}${last}`;
}

function groupWords(groups: readonly string[], language: Language): string {
  const names = groups.map((name) => {
    const known = GROUPS_AFTER_FOR[name];
    return known === undefined ? say(TEXTS.group, language, { name }) : say(known, language);
  });
  return names.join(say(TEXTS.nor, language));
}

function different(services: readonly LocalService[]): number {
  return new Set(services.map(({ id }) => id)).size;
}

function peopleOf({ place }: MunicipalityCounts): number {
  return place.municipality.population ?? -1;
}

function peopleText({ municipality }: MunicipalityServices): string {
  return municipality.population === null ? "" : spacedNumber(String(municipality.population));
}

function countText(count: number): Inline {
  return count === 0 ? { kind: "strong", text: "0" } : String(count);
}
