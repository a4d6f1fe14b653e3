import { attempt, type Cursor, meaningOf, peek, takeMark, takeNumberOf, takeWord } from "./cursor.ts";
import { type Amount, takeAmount } from "./duration.ts";

/** „2x“, „4krát“, „dvakrát“, „1-2x“, „jednou až dvakrát“: how many times, or null. */
export function takeTimes(cursor: Cursor): Amount | null {
  return attempt(cursor, (at) => {
    const least = takeSingleTimes(at);
    if (least === null) return null;
    const most = attempt(at, takeSecondTimes);
    return most === null || most.most <= least.least ? least : { least: least.least, most: most.most };
  });
}

function takeSecondTimes(cursor: Cursor): Amount | null {
  const joined = takeMark(cursor, "-") || takeWord(cursor, "az") !== null;
  return joined ? takeSingleTimes(cursor) : null;
}

function takeSingleTimes(cursor: Cursor): Amount | null {
  const word = takeNumberOf(cursor, "times");
  if (word !== null) return { least: word, most: word };
  return attempt(cursor, (at) => {
    const amount = takeAmount(at);
    if (amount === null || !Number.isInteger(amount.least) || amount.least === 0) return null;
    takeMark(at, "-");
    if (meaningOf(peek(at), "cross") === undefined && peek(at)?.text !== "*") return null;
    at.at += 1;
    return amount;
  });
}
