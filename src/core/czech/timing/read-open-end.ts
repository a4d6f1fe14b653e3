import { fold } from "../text.ts";
import { type Cursor, isAtEnd, peek, takeMark, takeTextOf, takeWord, takeWords } from "./cursor.ts";
import { END_STEM } from "./subjects.ts";

/** What leaves the end of a stretch open. */
const OPEN_ENDS = [["dosud"], ["do", "odvolani"], ["na", "dobu", "neurcitou"], ["a", "dale"]] as const;

const PROJECT = /^(?:projekt|realiz|trvani)/;

/** „10/2018 – dosud“, „2020 a dále“: nothing may follow. */
export function takeOpenEnd(cursor: Cursor): true | null {
  takeMark(cursor, "-");
  takeWord(cursor, "az");
  return OPEN_ENDS.some((words) => takeWords(cursor, ...words)) && isAtEnd(cursor) ? true : null;
}

/** „od 5/2018 do konce projektu“: the end stands elsewhere. */
export function takeEndOfProject(cursor: Cursor): true | null {
  takeMark(cursor, "-");
  takeWord(cursor, "az");
  if (takeWord(cursor, "do") === null) return null;
  const edge = takeTextOf(cursor, "part") ?? peek(cursor)?.text ?? "";
  if (edge !== "end" && !takesSubject(cursor, END_STEM)) return null;
  let words = 0;
  while (takesSubject(cursor, PROJECT)) words += 1;
  return words > 0 && isAtEnd(cursor) ? true : null;
}

function takesSubject(cursor: Cursor, stem: RegExp): boolean {
  if (!stem.test(fold(peek(cursor)?.text ?? ""))) return false;
  cursor.at += 1;
  return true;
}
