import { isPlainDate, type PlainDate, toEpochDays } from "../../core/plain-date.ts";

/** 1970-01-01 as spreadsheets count days. */
const EPOCH_SERIAL = 25_569;
/** Before 1 March 1900 the count is off by Excel's imagined leap day. */
const FIRST_SAFE_SERIAL = 61;

/** The number under which a spreadsheet stores a day, or null when the text is no such day. */
export function serialDay(text: PlainDate): number | null {
  if (!isPlainDate(text)) return null;
  const serial = toEpochDays(text) + EPOCH_SERIAL;
  return serial >= FIRST_SAFE_SERIAL ? serial : null;
}
