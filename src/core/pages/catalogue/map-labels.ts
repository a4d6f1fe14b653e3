import type { MapPicture, MapPlace } from "./map-places.ts";

/** Where a place's name is written; null where it would lie over another name or circle. */
export interface MapLabel {
  readonly x: number;
  readonly y: number;
  readonly anchor: "start" | "middle" | "end";
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const LABEL_SIZE = 14;
/** The mean width of a letter, somewhat more than in the fonts of the page. */
const LETTER = 0.56 * LABEL_SIZE;
const GAP = 4;
const MOST_LABELS = 150;

/** A label for each place in its order, the places with most services choosing first. */
export function mapLabels(picture: MapPicture): readonly (MapLabel | null)[] {
  const circles = picture.places.map(({ x, y, radius }) => boxOf(x - radius, y - radius, radius * 2));
  const taken: Box[] = [];
  return picture.places.map((place, index) => {
    if (index >= MOST_LABELS) return null;
    const others = [...circles.filter((_, other) => other !== index), ...taken];
    for (const label of candidates(place)) {
      const box = labelBox(label, place.name);
      if (!within(box, picture) || others.some((other) => overlap(box, other))) continue;
      taken.push(box);
      return label;
    }
    return null;
  });
}

/** To the right, to the left, below, above, then aslant. */
function candidates({ x, y, radius }: MapPlace): readonly MapLabel[] {
  const middle = y + LABEL_SIZE * 0.35;
  const aslant = radius * 0.7 + GAP;
  return [
    { x: x + radius + GAP, y: middle, anchor: "start" },
    { x: x - radius - GAP, y: middle, anchor: "end" },
    { x, y: y + radius + LABEL_SIZE, anchor: "middle" },
    { x, y: y - radius - GAP, anchor: "middle" },
    { x: x + aslant, y: y - aslant + GAP, anchor: "start" },
    { x: x + aslant, y: y + aslant + LABEL_SIZE * 0.7, anchor: "start" },
    { x: x - aslant, y: y - aslant + GAP, anchor: "end" },
    { x: x - aslant, y: y + aslant + LABEL_SIZE * 0.7, anchor: "end" },
  ];
}

function labelBox({ x, y, anchor }: MapLabel, name: string): Box {
  const width = [...name].length * LETTER;
  const left = anchor === "start" ? x : anchor === "end" ? x - width : x - width / 2;
  return { left, top: y - LABEL_SIZE, right: left + width, bottom: y + GAP };
}

function boxOf(left: number, top: number, side: number): Box {
  return { left, top, right: left + side, bottom: top + side };
}

function within(box: Box, { width, height }: MapPicture): boolean {
  return box.left >= 2 && box.top >= 2 && box.right <= width - 2 && box.bottom <= height - 2;
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
