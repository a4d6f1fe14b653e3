import { EMBLEM_BLUE, EMBLEM_RATIO, EMBLEM_YELLOW, emblemStars, type Point } from "./emblem.ts";
import { toPng } from "./png.ts";

/** Shades between the ground and a star: with both, as many colours as four bits can name. */
const SHADES = 15;

/** Lines drawn within one row of pixels. */
const LINES_PER_ROW = 4;

/** The emblem as a PNG of the given height in pixels, with smooth edges. */
export function emblemPng(height: number): Uint8Array {
  const width = Math.round(height * EMBLEM_RATIO);
  const pixels = new Uint8Array(width * height);
  for (const star of emblemStars()) {
    const corners = star.map(({ x, y }) => ({ x: x * height, y: y * height }));
    drawPolygon(corners, { pixels, width });
  }
  const palette = Array.from({ length: SHADES + 1 }, (_, shade) => mix(shade / SHADES));
  return toPng({ width, height, pixels, palette });
}

interface Canvas {
  readonly pixels: Uint8Array;
  readonly width: number;
}

/** Row by row, from scan lines: exact across, four samples down. */
function drawPolygon(corners: readonly Point[], { pixels, width }: Canvas): void {
  const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
  const [left, right, bottom] = [Math.floor(Math.min(...xs)), Math.max(...xs), Math.max(...ys)];
  const cover = new Float32Array(width);
  for (let row = Math.floor(Math.min(...ys)); row < bottom; row += 1) {
    coverRow(cover.fill(0), corners, row);
    for (let column = left; column < right; column += 1) {
      const share = cover[column] ?? 0;
      if (share > 0) pixels[row * width + column] = Math.round(Math.min(share, 1) * SHADES);
    }
  }
}

/** Adds the share of each pixel of a row that the polygon covers. */
function coverRow(cover: Float32Array, corners: readonly Point[], row: number): void {
  for (let line = 0; line < LINES_PER_ROW; line += 1) {
    const crossings = crossingsAt(row + (line + 0.5) / LINES_PER_ROW, corners);
    for (let at = 0; at + 1 < crossings.length; at += 2) {
      addSpan(cover, crossings[at] ?? 0, crossings[at + 1] ?? 0);
    }
  }
}

/** Where a horizontal line enters and leaves the polygon, from left to right. */
function crossingsAt(y: number, corners: readonly Point[]): readonly number[] {
  const crossings: number[] = [];
  corners.forEach((from, index) => {
    const to = corners[(index + 1) % corners.length] ?? from;
    if (from.y <= y === to.y <= y) return;
    crossings.push(from.x + ((y - from.y) / (to.y - from.y)) * (to.x - from.x));
  });
  return crossings.sort((left, right) => left - right);
}

function addSpan(cover: Float32Array, from: number, to: number): void {
  for (let column = Math.floor(from); column < to; column += 1) {
    const share = Math.min(to, column + 1) - Math.max(from, column);
    cover[column] = (cover[column] ?? 0) + share / LINES_PER_ROW;
  }
}

function mix(share: number): readonly [number, number, number] {
  const [ground, star] = [rgb(EMBLEM_BLUE), rgb(EMBLEM_YELLOW)];
  const channel = (index: 0 | 1 | 2) => Math.round(ground[index] + (star[index] - ground[index]) * share);
  return [channel(0), channel(1), channel(2)];
}

function rgb(hex: string): readonly [number, number, number] {
  const channel = (from: number) => Number.parseInt(hex.slice(from, from + 2), 16);
  return [channel(1), channel(3), channel(5)];
}
