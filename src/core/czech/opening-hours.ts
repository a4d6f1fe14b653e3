/** One stretch of every week in which something is open. */
export interface OpenSpan {
  /** 1 Monday … 7 Sunday, as ISO 8601 numbers them. */
  readonly days: readonly number[];
  /** `HH:MM`; a whole day is 00:00 to 23:59. */
  readonly opens: string;
  readonly closes: string;
}

type Token =
  | { readonly kind: "days"; readonly days: readonly number[] }
  | { readonly kind: "time"; readonly time: string }
  | { readonly kind: "-" | "," };

const MAX_LENGTH = 300;
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7] as const;
const WORKING_DAYS = [1, 2, 3, 4, 5] as const;
const DAYS = ["po", "ut", "st", "ct", "pa", "so", "ne"] as const;

/** Small letters without marks; hours alone, or with minutes after a colon or a dot. */
const TOKEN =
  /\s*(?:(po(?:ndeli)?|ut(?:ery)?|st(?:reda)?|ct(?:vrtek)?|pa(?:tek)?|so(?:bota)?|ne(?:dele)?)(?![a-z])\.?:?|((?:ve? )?(?:vsedni|pracovni) dny|kazdy (?:vsedni|pracovni) den)(?![a-z]):?|(denne|kazdy den)(?![a-z]):?|(\d{1,2})(?:[:.](\d{2}))?(?!\d)(?: ?(?:hodin|hod|h)(?![a-z])\.?)?|(-|do(?![a-z]))|([,;\n+]|a(?![a-z])|od(?![a-z])))/y;

const ALWAYS =
  /^(?:nepretrzite|non ?-?stop|24 ?\/ ?7|24 ?(?:hodin|hod\.?|h) denne|nepretrzite 24 (?:hodin|h) denne)\.?$/;

/**
 * The week of a text such as `po–pá 7:00–15:30, so 8–12` or `nepřetržitě`; null where any part of it cannot be read for
 * certain (`podle dohody`, `první středa v měsíci`), because half of the hours would mislead.
 */
export function readOpeningHours(text: string): readonly OpenSpan[] | null {
  if (text.length > MAX_LENGTH) return null;
  const plain = text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[–—−]/g, "-")
    .replace(/[\p{Zs}\t]+/gu, " ")
    .trim();
  if (ALWAYS.test(plain)) return [{ days: EVERY_DAY, opens: "00:00", closes: "23:59" }];
  const tokens = tokensOf(plain);
  return tokens === null ? null : spansOf(tokens);
}

function tokensOf(text: string): readonly Token[] | null {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const match = TOKEN.exec(text);
    if (match === null) return null;
    const token = tokenOf(match);
    if (token === null) return null;
    tokens.push(token);
  }
  return tokens;
}

function tokenOf([, day, working, daily, hours, minutes, dash]: RegExpExecArray): Token | null {
  if (day !== undefined) return { kind: "days", days: [DAYS.findIndex((name) => day.startsWith(name)) + 1] };
  if (working !== undefined) return { kind: "days", days: WORKING_DAYS };
  if (daily !== undefined) return { kind: "days", days: EVERY_DAY };
  if (hours !== undefined) return timeToken(Number(hours), Number(minutes ?? 0));
  return { kind: dash === undefined ? "," : "-" };
}

function timeToken(hours: number, minutes: number): Token | null {
  if (minutes > 59 || hours > 24 || (hours === 24 && minutes > 0)) return null;
  const time =
    hours === 24 ? "23:59" : `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
  return { kind: "time", time };
}

type Piece = readonly [from: Token, to: Token | null];

/** What has been read so far; `timed` once the days have hours. */
interface Week {
  readonly days: readonly number[];
  readonly timed: boolean;
  readonly spans: readonly OpenSpan[];
}

/** Days, then times; days after times begin the next part. */
function spansOf(tokens: readonly Token[]): readonly OpenSpan[] | null {
  let week: Week | null = { days: [], timed: false, spans: [] };
  for (const piece of piecesOf(tokens.filter(({ kind }) => kind !== ","))) {
    week = week === null ? null : further(week, piece);
  }
  return week?.timed === true ? week.spans : null;
}

function further({ days, timed, spans }: Week, piece: Piece): Week | null {
  const more = daysIn(piece);
  if (more !== null) return { days: [...(timed ? [] : days), ...more], timed: false, spans };
  const span = spanOn(days, piece);
  return span === null ? null : { days, timed: true, spans: [...spans, span] };
}

/** Tokens alone, or two with a dash between them. */
function piecesOf(tokens: readonly Token[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    const ranged = tokens[index + 1]?.kind === "-";
    if (token !== undefined) pieces.push([token, ranged ? (tokens[index + 2] ?? { kind: "-" }) : null]);
    index += ranged ? 2 : 0;
  }
  return pieces;
}

/** The days of a piece; null where it has none, or a range that runs backwards. */
function daysIn([from, to]: Piece): readonly number[] | null {
  if (from.kind !== "days") return null;
  if (to === null) return from.days;
  if (to.kind !== "days" || from.days.length > 1 || to.days.length > 1) return null;
  const [first = 0, last = 0] = [from.days[0], to.days[0]];
  return last <= first ? null : EVERY_DAY.filter((day) => day >= first && day <= last);
}

function spanOn(days: readonly number[], [from, to]: Piece): OpenSpan | null {
  if (from.kind !== "time" || to?.kind !== "time" || days.length === 0 || to.time <= from.time) return null;
  return { days: EVERY_DAY.filter((day) => days.includes(day)), opens: from.time, closes: to.time };
}
