import { sortCzech } from "../../czech/sorting.ts";
import { fold } from "../../czech/text.ts";
import { escapeMarkup } from "../../documents/markup.ts";
import { FACET_VALUE_TEXTS, CATALOGUE_PAGE_TEXTS as TEXTS } from "../../texts/catalogue-page.ts";
import { type Language, say, type Text, type Values } from "../../texts/say.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import type { Facets } from "./facets.ts";
import { LABEL_SIZE, type MapLabel, mapLabels } from "./map-labels.ts";
import { type MapPicture, type MapPlace, mapPicture } from "./map-places.ts";

const SCALE_BARS = [1, 2, 5, 10, 20, 50, 100];
const LONGEST_BAR = 110;
const MAP_EDGE = 20;

interface CountedPlace {
  readonly name: string;
  readonly count: number;
  /** The number of the facet's value. */
  readonly value: number;
}

/**
 * Municipalities with the number of services: drawn where Číselníky give coordinates, and as a list. The page's
 * script makes links of them; without it they are a picture and a list to read.
 */
export function mapSection(workbook: Workbook, facets: Facets, language: Language): string {
  const places = countedPlaces(facets, language);
  if (places.length === 0) return "";
  const word = (text: Text, values?: Values) => escapeMarkup(say(text, language, values));
  const picture = mapPicture(workbook, new Map(places.map(({ name, count }) => [fold(name), count])));
  const items = places.map(
    ({ name, count, value }) => `<li data-v="${value}">${escapeMarkup(name)}<b> ${count}</b></li>`,
  );
  const list = `<ul class="places">${items.join("")}</ul>`;
  if (picture === null) return folded(word(TEXTS.places), list);
  const drawn = drawing(picture, places, language);
  const name = word(TEXTS.mapPicture, { places: picture.places.length });
  return folded(
    word(TEXTS.map),
    `<p class="quiet">${word(TEXTS.mapHelp)}</p><div class="map"><svg role="img" aria-label="${name}" viewBox="0 0 ${picture.width} ${picture.height}">${drawn}</svg></div>${list}`,
  );
}

/** Open for those without scripts; the page's script folds it. */
function folded(title: string, inner: string): string {
  return `<details id="obce" open><summary>${title}</summary>${inner}</details>`;
}

/** Values of the facet of municipalities but the one that names none, in Czech order. */
function countedPlaces({ facets, entries }: Facets, language: Language): readonly CountedPlace[] {
  const at = facets.findIndex(({ key }) => key === "obec");
  const facet = facets[at];
  if (facet === undefined) return [];
  const start = facets.slice(0, at).reduce((sum, { values }) => sum + values.length, 0);
  const counts = new Map<number, number>();
  for (const value of entries.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  const none = say(FACET_VALUE_TEXTS.noPlace, language);
  const places = facet.values.map((name, index) => ({
    name,
    value: start + index,
    count: counts.get(start + index) ?? 0,
  }));
  return sortCzech(
    places.filter(({ name }) => name !== none),
    ({ name }) => name,
  );
}

function drawing(picture: MapPicture, counted: readonly CountedPlace[], language: Language): string {
  const numbers = new Map(counted.map(({ name, value }) => [fold(name), value]));
  const labels = mapLabels(picture);
  const groups = picture.places.map((place, index) =>
    placeMark(place, labels[index] ?? null, numbers.get(fold(place.name))),
  );
  return scaleBar(picture, language) + groups.join("");
}

/** Its name, then its number; only a place whose name has no room says both when it is pointed at. */
function placeMark(place: MapPlace, label: MapLabel | null, value: number | undefined): string {
  const { name, count, x, y, radius } = place;
  const tip = escapeMarkup(count === 0 ? name : `${name}: ${count}`);
  const written = label === null ? `<title>${tip}</title>` : labelMark(label, name);
  const number = count === 0 ? "" : `<text class="n" x="${x}" y="${shifted(y, 0.33)}"> ${count}</text>`;
  const data = value === undefined ? ' class="none"' : ` data-v="${value}"`;
  return `<g${data}><circle cx="${x}" cy="${y}" r="${radius}"/>${written}${number}</g>`;
}

function labelMark({ x, y, anchor }: MapLabel, name: string): string {
  const aligned = anchor === "start" ? "" : ` text-anchor="${anchor}"`;
  return `<text x="${Math.round(x)}" y="${Math.round(y)}"${aligned}>${escapeMarkup(name)}</text>`;
}

function shifted(y: number, lines: number): number {
  return Math.round((y + lines * LABEL_SIZE) * 10) / 10;
}

/** A bar of a round number of kilometres in the lower left corner. */
function scaleBar({ height, unitsPerKilometre }: MapPicture, language: Language): string {
  const kilometres = SCALE_BARS.filter((count) => count * unitsPerKilometre <= LONGEST_BAR).pop();
  if (kilometres === undefined) return "";
  const end = Math.round(MAP_EDGE + kilometres * unitsPerKilometre);
  const y = height - 14;
  const text = escapeMarkup(say(TEXTS.kilometres, language, { count: kilometres }));
  return `<path class="bar" d="M${MAP_EDGE} ${y - 5}v5H${end}v-5"/><text class="bar" x="${end + 6}" y="${y}">${text}</text>`;
}
