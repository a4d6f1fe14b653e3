/** Without capitals and diacritics: people type „pecovatelska“. */
export function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().replace(/ł/g, "l");
}

/** The words and numbers of a text, folded. */
export function wordsOf(text: string): readonly string[] {
  return folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Endings of Czech nouns and adjectives, folded; after the light stemmer of Dolamic and Savoy (2009). */
const ENDING = /(?:ovi|emi|ami|imi|ymi|eho|emu|iho|imu|ach|ech|ich|ych|mi|em|im|ym|um|am|ou|[aeiouy])$/u;
const SHORTEST = 3;

/**
 * What forms of one word share: „pečovatelská“ and „pečovatelské“, „služba“ and „služeb“, „Praha“ and „Praze“.
 * Numbers stay whole.
 */
export function stemOf(word: string): string {
  const ending = ENDING.exec(word)?.[0] ?? "";
  const cut = word.length - ending.length;
  const stem = cut >= SHORTEST ? word.slice(0, cut) : word;
  return stem
    .replace(/^(.{2,}[^aeiouy\d])e([^aeiouy\d])$/u, "$1$2")
    .replace(/c$/, "k")
    .replace(/z$/, "h");
}

/** True when at most so many letters added, dropped, changed or swapped with a neighbour make one word the other. */
export function isNear(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let above: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const cost = stepCost({ a, b, i, j }, [above, row, next]);
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return false;
    [above, row] = [row, next];
  }
  return (row[b.length] ?? most + 1) <= most;
}

interface Step {
  readonly a: string;
  readonly b: string;
  readonly i: number;
  readonly j: number;
}

/** The cheapest way to one cell from its neighbours: two rows above, one row above, this row. */
function stepCost({ a, b, i, j }: Step, rows: readonly (readonly number[])[]): number {
  const at = (row: number, column: number) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  const same = a[i - 1] === b[j - 1] ? 0 : 1;
  const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
  return Math.min(
    at(1, j) + 1,
    at(2, j - 1) + 1,
    at(1, j - 1) + same,
    swapped ? at(0, j - 2) + 1 : Number.POSITIVE_INFINITY,
  );
}
