/** A point of the picture, in units of its height (the width is 1.5). */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The official colours: Pantone Reflex Blue and Pantone Yellow on the screen. */
export const EMBLEM_BLUE = "#003399";
export const EMBLEM_YELLOW = "#ffcc00";

/** Width over height. */
export const EMBLEM_RATIO = 1.5;

/** A pentagram's inner corners lie this share of its radius from the centre. */
const INNER_SHARE = (3 - Math.sqrt(5)) / 2;

/**
 * The corners of the twelve stars of the European emblem, drawn as its graphics guide says: upright
 * five-pointed stars, each within a circle of 1/18 of the height, their centres standing as the hours on a
 * clock face on a circle of 1/3 of the height.
 */
export function emblemStars(): readonly (readonly Point[])[] {
  return Array.from({ length: 12 }, (_, hour) => {
    const centre = onCircle({ x: EMBLEM_RATIO / 2, y: 1 / 2 }, 1 / 3, hour / 12);
    return Array.from({ length: 10 }, (__, corner) =>
      onCircle(centre, corner % 2 === 0 ? 1 / 18 : INNER_SHARE / 18, corner / 10),
    );
  });
}

/** The emblem as SVG 900 × 600, without a title: whoever places it says what it is. */
export function emblemSvg(): string {
  const stars = emblemStars().map((star) => `M${star.map(inSvg).join("L")}Z`);
  return `<path fill="${EMBLEM_BLUE}" d="M0 0H900V600H0Z"/><path fill="${EMBLEM_YELLOW}" d="${stars.join("")}"/>`;
}

/** The point at a share of a full turn, clockwise from the top. */
function onCircle(centre: Point, radius: number, turn: number): Point {
  const angle = turn * 2 * Math.PI;
  return { x: centre.x + radius * Math.sin(angle), y: centre.y - radius * Math.cos(angle) };
}

function inSvg({ x, y }: Point): string {
  return `${(x * 600).toFixed(2)} ${(y * 600).toFixed(2)}`;
}
