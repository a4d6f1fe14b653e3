/** The ages a service is for, in whole years; null where there is no limit or none can be told. */
export interface AgeRange {
  readonly least: number | null;
  readonly most: number | null;
}

const UNKNOWN: AgeRange = { least: null, most: null };
const MAX_LENGTH = 300;
const OLDEST = 120;

const BETWEEN = /^[^\d]*(\d{1,3}) ?[-–—] ?(\d{1,3})(?: ?(?:let|rok[uů]))?\.?\)?$/u;
const FROM =
  /^(?:[^\d]*(?:od|nad|starší) (\d{1,3})(?: ?(?:let|rok[uů]))?|[^\d]*(\d{1,3}) ?\+(?: ?let)?|(\d{1,3}) let a (?:více|starší))\)?$/u;
const UP_TO = /^[^\d]*(?:do|mladší) (\d{1,3})(?: ?(?:let|rok[uů]))?\)?$/u;

/** The widest range that the typed age groups (`19+ let`, `děti (7–10 let); 11–15 let`) cover together. */
export function readAgeRange(text: string): AgeRange {
  if (text.length > MAX_LENGTH) return UNKNOWN;
  const parts = text
    .toLowerCase()
    .replace(/[\p{Zs}\t]+/gu, " ")
    .split(/[;,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== "");
  const ranges = parts.map(rangeOf);
  if (ranges.length === 0 || ranges.some((range) => range === null)) return UNKNOWN;
  const known = ranges.flatMap((range) => (range === null ? [] : [range]));
  return {
    least: widest(
      known.map(({ least }) => least),
      Math.min,
    ),
    most: widest(
      known.map(({ most }) => most),
      Math.max,
    ),
  };
}

function rangeOf(part: string): AgeRange | null {
  if (/^bez (?:věkového )?omezení/.test(part)) return UNKNOWN;
  const [, least, most] = BETWEEN.exec(part) ?? [];
  if (least !== undefined && most !== undefined) return checked(Number(least), Number(most));
  const from = FROM.exec(part);
  if (from !== null) return checked(Number(from[1] ?? from[2] ?? from[3]), null);
  const upTo = UP_TO.exec(part)?.[1];
  return upTo === undefined ? null : checked(null, Number(upTo));
}

function checked(least: number | null, most: number | null): AgeRange | null {
  return (least ?? 0) <= (most ?? OLDEST) && (most ?? 0) <= OLDEST ? { least, most } : null;
}

/** One group without a limit leaves the whole without it. */
function widest(limits: readonly (number | null)[], pick: (...values: number[]) => number): number | null {
  const given = limits.flatMap((limit) => (limit === null ? [] : [limit]));
  return given.length < limits.length ? null : pick(...given);
}
