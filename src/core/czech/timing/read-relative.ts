import { attempt, type Cursor, meaningOf, peek, takeMark, takeNumber, takeWord } from "./cursor.ts";
import { durationOf, takeAmount, takeDuration } from "./duration.ts";
import type { Part } from "./part.ts";
import type { RelativeTerm } from "./value.ts";

const ADJECTIVE_UNITS: Readonly<Record<string, "D" | "W" | "M">> = {
  dennim: "D",
  tydennim: "W",
  mesicnim: "M",
};

/** A term that hangs on something else than the calendar, or null. */
export function readRelative(cursor: Cursor): Part | null {
  return (
    attempt(cursor, readUntilOffset) ??
    attempt(cursor, readLead) ??
    attempt(cursor, readAdvance) ??
    attempt(cursor, readUntilEvent) ??
    attempt(cursor, readBeforeOrAfterEvent)
  );
}

/** „do 14 dnů po jednání“, „do 30 dnů od schválení“, „do 15. dne následujícího měsíce“ */
function readUntilOffset(cursor: Cursor): Part | null {
  if (takeWord(cursor, "do") === null) return null;
  const day = attempt(cursor, takeNthDay);
  const offset = day ?? takeOffset(cursor);
  if (offset === null) return null;
  const side = takeWord(cursor, "pred", "prede") === null ? "after" : "before";
  takeWord(cursor, "po", "od");
  const what = day === null ? takeRest(cursor) : takeClauses(cursor);
  if (what === null) return null;
  return relativePart({ side, offset: day === null ? offset : null, what }, true);
}

function takeNthDay(cursor: Cursor): string | null {
  const number = takeNumber(cursor);
  return number !== null && takeMark(cursor, ".") && meaningOf(peek(cursor), "function") === "dne"
    ? ""
    : null;
}

/** „10 pracovních dnů před zasedáním“, „týden před jednáním“, „7 dní předem“ */
function readLead(cursor: Cursor): Part | null {
  const offset = takeOffset(cursor);
  if (offset === null) return null;
  const side = takeWord(cursor, "pred", "prede", "predem", "po");
  const what = side === null ? null : takeRest(cursor);
  if (side === null || what === null || (what === "" && side !== "predem")) return null;
  return relativePart({ side: side === "po" ? "after" : "before", offset, what }, side !== "po");
}

/** „v 2 týdenním předstihu před projednáním“, „s předstihem 14 dní“ */
function readAdvance(cursor: Cursor): Part | null {
  takeWord(cursor, "v", "s");
  const before = attempt(cursor, takeAdjectiveOffset);
  if (takeWord(cursor, "predstihu", "predstihem", "predstih") === null) return null;
  const offset = before ?? takeOffset(cursor);
  const what = takeWord(cursor, "pred", "prede") === null ? "" : takeRest(cursor);
  return offset === null || what === null ? null : relativePart({ side: "before", offset, what }, true);
}

function takeAdjectiveOffset(cursor: Cursor): string | null {
  const amount = takeAmount(cursor) ?? { least: 1, most: 1 };
  const word = meaningOf(peek(cursor), "function");
  const unit = typeof word === "string" ? ADJECTIVE_UNITS[word] : undefined;
  if (unit === undefined) return null;
  cursor.at += 1;
  return unit === "W"
    ? durationOf({ least: amount.least * 7, most: amount.most * 7 }, "D")
    : durationOf(amount, unit);
}

/** „do konce projektu“, „do termínu dokončení realizace projektu“ */
function readUntilEvent(cursor: Cursor): Part | null {
  if (takeWord(cursor, "do") === null) return null;
  takeWord(cursor, "pristiho", "dalsiho", "nasledujiciho");
  if (!isEvent(cursor)) return null;
  const what = takeRest(cursor);
  return what === null || what === "" ? null : relativePart({ side: "until", offset: null, what }, true);
}

/** „po schválení zastupitelstvem“, „před uzavřením procesu“ */
function readBeforeOrAfterEvent(cursor: Cursor): Part | null {
  const side = takeWord(cursor, "po", "pred", "prede");
  if (side === null) return null;
  const what = takeRest(cursor);
  if (what === null || what === "") return null;
  return relativePart({ side: side === "po" ? "after" : "before", offset: null, what }, false);
}

function isEvent(cursor: Cursor): boolean {
  const token = peek(cursor);
  const known = (["subject", "part", "countable", "unit"] as const).some(
    (what) => meaningOf(token, what) !== undefined,
  );
  return known || meaningOf(token, "function") === "terminu";
}

/** „14 dnů“, „10 pracovních dnů“, „týden“ */
function takeOffset(cursor: Cursor): string | null {
  return attempt(cursor, (at) => {
    const working = attempt(at, takeWorkingDays);
    if (working !== null) return working;
    return takeDuration(at);
  });
}

function takeWorkingDays(cursor: Cursor): string | null {
  const amount = takeAmount(cursor);
  const kind = peek(cursor)?.text ?? "";
  const working = kind.startsWith("pracovn");
  if (amount === null || (!working && !kind.startsWith("kalend"))) return null;
  if (meaningOf(peek(cursor, 1), "unit") !== "D") return null;
  cursor.at += 2;
  return working ? `${amount.least} working days` : `P${amount.least}D`;
}

/** The words up to a comma, dash or the end; null when a number or month among them might be a date. */
function takeRest(cursor: Cursor): string | null {
  return takeWordsUntil(cursor, [",", "-", ";", "(", ")"]);
}

function takeClauses(cursor: Cursor): string | null {
  return takeWordsUntil(cursor, ["-", ";"]);
}

function takeWordsUntil(cursor: Cursor, ends: readonly string[]): string | null {
  const words: string[] = [];
  for (let token = peek(cursor); token !== undefined; token = peek(cursor)) {
    if (token.type === "mark" && ends.includes(token.text)) break;
    if (token.type === "number" || meaningOf(token, "month") !== undefined) return null;
    if (token.type === "word") words.push(token.raw);
    cursor.at += 1;
  }
  return words.join(" ");
}

function relativePart(relative: RelativeTerm, deadline: boolean): Part {
  return { kind: "relative", relative, deadline };
}
