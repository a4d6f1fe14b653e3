import { fold } from "../../czech/text.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { placeNamer } from "./places.ts";

/** A municipality on the picture: where its circle stands, how big it is, and how many services it means. */
export interface MapPlace {
  readonly name: string;
  readonly count: number;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

/** The picture in its own units, and how many of them make a kilometre. */
export interface MapPicture {
  readonly width: number;
  readonly height: number;
  readonly unitsPerKilometre: number;
  /** Big circles first, so that small ones lie on them. */
  readonly places: readonly MapPlace[];
}

interface Spot {
  readonly name: string;
  readonly count: number;
  readonly latitude: number;
  readonly longitude: number;
}

const WIDTH = 640;
const HEIGHTS = { least: 260, most: 560 };
const MARGIN = { side: 70, top: 44 };
const RADII = { none: 3.5, least: 8.5, most: 23 };
const MOST_PLACES = 400;
const MOST_APART = 200;
const ROUNDS = 40;
/** More places without services than this would only cover the map. */
const MOST_EMPTY = 120;
/** The mean length of a degree of latitude. */
const KILOMETRES_PER_DEGREE = 111.2;

/** Fewer places make no map. */
const LEAST_PLACES = 2;

/** The municipalities of Číselníky that have coordinates, drawn to scale; null when there are too few for a map. */
export function mapPicture(workbook: Workbook, counts: ReadonlyMap<string, number>): MapPicture | null {
  const spots = spotsOf(workbook, counts);
  if (spots.length < LEAST_PLACES || spots.every(({ count }) => count === 0)) return null;
  const middle = radians(mean(spots.map(({ latitude }) => latitude)));
  const flat = spots.map((spot) => ({
    spot,
    east: spot.longitude * Math.cos(middle) * KILOMETRES_PER_DEGREE,
    north: spot.latitude * KILOMETRES_PER_DEGREE,
  }));
  const [west, east] = ends(flat.map((place) => place.east));
  const [south, north] = ends(flat.map((place) => place.north));
  const scale = Math.min(
    (WIDTH - 2 * MARGIN.side) / Math.max(east - west, 1),
    (HEIGHTS.most - 2 * MARGIN.top) / Math.max(north - south, 1),
  );
  const height = Math.max(HEIGHTS.least, Math.round((north - south) * scale + 2 * MARGIN.top));
  const most = Math.max(...spots.map(({ count }) => count));
  const places = flat.map((place) => ({
    name: place.spot.name,
    count: place.spot.count,
    x: round(WIDTH / 2 + (place.east - (west + east) / 2) * scale),
    y: round(height / 2 - (place.north - (south + north) / 2) * scale),
    radius: radiusOf(place.spot.count, most),
  }));
  return { width: WIDTH, height, unitsPerKilometre: scale, places: apart(places, height) };
}

function spotsOf(workbook: Workbook, counts: ReadonlyMap<string, number>): readonly Spot[] {
  const named = placeNamer(workbook);
  const spots = new Map<string, Spot>();
  for (const { values } of workbook.codeLists.records) {
    const { municipality, municipalityCode, latitude, longitude } = values;
    if (municipality === "" || !isOnEarth(latitude, 85) || !isOnEarth(longitude, 180)) continue;
    const byCode = named(municipalityCode);
    const name = byCode === municipalityCode ? named(municipality) : byCode;
    spots.set(fold(name), { name, count: counts.get(fold(name)) ?? 0, latitude, longitude });
  }
  return mostTelling([...spots.values()]);
}

function isOnEarth(degrees: number | null, most: number): degrees is number {
  return degrees !== null && Math.abs(degrees) <= most;
}

function mostTelling(spots: readonly Spot[]): readonly Spot[] {
  const sorted = [...spots].sort((a, b) => b.count - a.count);
  const empty = sorted.filter(({ count }) => count === 0).length;
  const kept = empty > MOST_EMPTY ? sorted.filter(({ count }) => count > 0) : sorted;
  return kept.slice(0, MOST_PLACES);
}

/** The area, not the width, grows with the number. */
function radiusOf(count: number, most: number): number {
  if (count === 0) return RADII.none;
  return round(RADII.least + (RADII.most - RADII.least) * Math.sqrt((count - 1) / Math.max(most - 1, 1)));
}

/** Circles that would cover each other move aside, as little as it takes; too many of them stay as they are. */
function apart(places: readonly MapPlace[], height: number): readonly MapPlace[] {
  if (places.length > MOST_APART) return places;
  const moved = places.map((place) => ({ ...place }));
  for (let pass = 0; pass < ROUNDS; pass += 1) {
    for (let one = 0; one < moved.length; one += 1) {
      for (let other = one + 1; other < moved.length; other += 1) pushApart(moved[one], moved[other]);
    }
  }
  return moved.map((place) => ({
    ...place,
    x: round(Math.min(Math.max(place.x, place.radius), WIDTH - place.radius)),
    y: round(Math.min(Math.max(place.y, place.radius), height - place.radius)),
  }));
}

type Movable = { -readonly [key in keyof MapPlace]: MapPlace[key] };

/** The smaller one gives way more. */
function pushApart(one: Movable | undefined, other: Movable | undefined): void {
  if (one === undefined || other === undefined) return;
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const distance = Math.hypot(dx, dy);
  const missing = one.radius + other.radius + 1 - distance;
  if (missing <= 0) return;
  const [east, south] = distance === 0 ? [1, 0] : [dx / distance, dy / distance];
  const share = other.radius / (one.radius + other.radius);
  one.x -= east * missing * share * 0.5;
  one.y -= south * missing * share * 0.5;
  other.x += east * missing * (1 - share) * 0.5;
  other.y += south * missing * (1 - share) * 0.5;
}

function ends(values: readonly number[]): readonly [number, number] {
  return [Math.min(...values), Math.max(...values)];
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
