import { fold } from "../czech/text.ts";
import { REGIONS, type Region, regionOfOrp } from "./regions.ts";
import type { Municipality, Territory } from "./territory.ts";

/** What a service's text on its territory says of the municipalities planned for. */
export interface TerritoryReading {
  readonly places: readonly TerritoryPlace[];
  /** True where it names whole districts, regions or the country rather than single municipalities. */
  readonly wide: boolean;
  /** The parts that cannot be read safely. */
  readonly unclear: readonly string[];
}

/** A municipality and what stands behind its name: „Vítanov: úterý a čtvrtek“. */
export interface TerritoryPlace {
  readonly municipality: Municipality;
  readonly when: string;
}

/** Longer texts are descriptions, not lists of places. */
const MAX_LENGTH = 1_000;

/** „na celém území“ and the like, before what it is the whole of. */
const WHOLE = /^(?:na|po)?(?:cel(?:em|ym|ou|y|e|a))?(?:uzemi)?/;
const COUNTRY = new Set(["cr", "ceskarepublika", "ceskerepubliky", "ceskourepubliku"]);
const EVERYWHERE = new Set([
  "bezomezeni",
  "celokrajska",
  "celokrajskapusobnost",
  "celorepublikova",
  "celorepublikovapusobnost",
  "celorepublikove",
  "celostatni",
  "celostatnipusobnost",
]);
const DISTRICT = /^(?:spravni(?:ho)?obvodu?)?(?:so)?(?:orp|obcesrozsirenoupusobnosti)/;

/** Reads a territory as officials type it; whatever could mean two things is unclear, never guessed. */
export function readTerritoryText(text: string, territory: Territory): TerritoryReading {
  if (text.length > MAX_LENGTH) return { places: [], wide: false, unclear: [text] };
  const parts = partsOf(text).map((part) => partReading(part, territory));
  const places = new Map<Municipality, TerritoryPlace>();
  for (const place of parts.flatMap((part) => part.places))
    if (!places.has(place.municipality) || place.when !== "") places.set(place.municipality, place);
  return {
    places: [...places.values()],
    wide: parts.some(({ wide }) => wide),
    unclear: parts.flatMap(({ unclear }) => unclear),
  };
}

/** Commas part places, but not the days that stand behind a colon. */
function partsOf(text: string): readonly string[] {
  return text
    .split(/[;\n]/)
    .flatMap((part) => (/:(?!\d)/.test(part) ? [part] : part.split(",")))
    .map((part) => part.trim().replace(/\.$/, ""))
    .filter((part) => part !== "");
}

function partReading(part: string, territory: Territory): TerritoryReading {
  const whole = phraseReading(part, territory);
  if (whole !== null) return whole;
  const colon = /^([^:]+):\s+(.+)$/.exec(part);
  if (colon !== null) return timedReading(part, [colon[1] ?? "", colon[2] ?? ""], territory);
  const members = part.split(/\s+(?:a|i)\s+/u);
  if (members.length < 2) return { places: [], wide: false, unclear: [part] };
  const read = members.map((member) => phraseReading(member, territory) ?? unclear(member));
  return {
    places: read.flatMap(({ places }) => places),
    wide: read.some(({ wide }) => wide),
    unclear: read.some((one) => one.unclear.length > 0) ? [part] : [],
  };
}

function timedReading(
  part: string,
  [name, when]: readonly [string, string],
  territory: Territory,
): TerritoryReading {
  const read = phraseReading(name, territory);
  if (read === null || /:(?!\d)/.test(when)) return unclear(part);
  return { ...read, places: read.places.map(({ municipality }) => ({ municipality, when })) };
}

/** A phrase that names something whole; null for one that is not known. */
function phraseReading(phrase: string, territory: Territory): TerritoryReading | null {
  const key = fold(phrase);
  const inner = key.replace(WHOLE, "");
  const region = REGION_NAMES.get(key) ?? REGION_NAMES.get(inner);
  if (region !== undefined) return regionReading(region, territory);
  if (isEverywhere(key, inner)) return all(territory.own);
  if (DISTRICT.test(inner)) return orpReading(inner.replace(DISTRICT, ""), territory);
  return nameReading(phrase, territory);
}

/** The whole country, or the whole of a region that is not named. */
function isEverywhere(key: string, inner: string): boolean {
  const wholeRegion = inner !== key && (inner === "kraj" || inner === "kraje");
  return EVERYWHERE.has(key) || COUNTRY.has(inner) || wholeRegion;
}

function nameReading(phrase: string, { find }: Territory): TerritoryReading | null {
  const found = find(phrase);
  if (found.kind === "own") return place(found.municipality);
  const elsewhere = found.kind === "outside" || (found.kind === "unknown" && regionOfOrp(phrase) !== null);
  return elsewhere ? NOWHERE_HERE : null;
}

const NOWHERE_HERE: TerritoryReading = { places: [], wide: false, unclear: [] };

/** Folded: „Pardubický kraj“, „území Pardubického kraje“, „Kraj Vysočina“. */
const REGION_NAMES = new Map(
  REGIONS.flatMap((region) => {
    const name = fold(region.name);
    const genitive = name.replace(/ykraj$/, "ehokraje").replace(/^kraj(?=v)/, "kraje");
    return [name, genitive].map((one) => [one, region] as const);
  }),
);

/** The municipalities whose districts lie in the region; a district of which nobody knows the region stays unclear. */
function regionReading(region: Region, territory: Territory): TerritoryReading | null {
  const regions = territory.own.map(({ orp }) => regionOfOrp(orp));
  if (regions.includes(null)) return null;
  return all(territory.own.filter((_, index) => regions[index] === region));
}

function orpReading(name: string, { own, find }: Territory): TerritoryReading | null {
  if (name === "") return all(own);
  const inside = own.filter(({ orp }) => fold(orp) === name);
  if (inside.length > 0) return all(inside);
  return regionOfOrp(name) !== null || find(name).kind === "outside" ? NOWHERE_HERE : null;
}

function all(municipalities: readonly Municipality[]): TerritoryReading {
  return {
    places: municipalities.map((municipality) => ({ municipality, when: "" })),
    wide: true,
    unclear: [],
  };
}

function unclear(part: string): TerritoryReading {
  return { places: [], wide: false, unclear: [part] };
}

function place(municipality: Municipality): TerritoryReading {
  return { places: [{ municipality, when: "" }], wide: false, unclear: [] };
}
