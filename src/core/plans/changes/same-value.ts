import { readDate } from "../../czech/date.ts";
import { readIco } from "../../czech/ico.ts";
import { printPhone, readPhones } from "../../czech/phone.ts";
import { readPostalCode } from "../../czech/postal-code.ts";
import { fold, tidyLine } from "../../czech/text.ts";
import { readWebAddress } from "../../czech/web-address.ts";
import type { Column } from "../../sheet/definition.ts";
import { splitList } from "../../sheet/types.ts";

/** „Charita, z. s.“ and „Charita z.s.“, once spaces are gone. */
const COMMA_BEFORE_FORM = /,(?=(?:z\.?s|z\.?ú|p\.?s|p\.?o|a\.?s|o\.?p\.?s|s\.?r\.?o)\.?$)/u;

/** What each kind of column means by a text, for comparing; the text itself where it cannot be read. */
const MEANINGS: Readonly<Record<string, (text: string) => string>> = {
  phones: (text) => setOf((readPhones(text).value ?? []).map(printPhone), text),
  "postal code": (text) => readPostalCode(text).value ?? plain(text),
  "e-mail": (text) => tidyLine(text).toLowerCase(),
  "web address": webMeaning,
  "data box": (text) => tidyLine(text).toLowerCase(),
  ico: (text) => readIco(text).value ?? plain(text),
  date: (text) => readDate(text).value ?? plain(text),
  texts: (text) => setOf(splitList(text).map(plain), text),
};

/**
 * True when two texts of one column say the same: how a phone or a postal code is spaced, http or https, the case of an
 * e-mail, the order of a list, kinds of dashes, quotes and spaces are no differences, nor are capitals alone.
 */
export function sameValue(column: Pick<Column<unknown>, "type">, one: string, other: string): boolean {
  if (one === other) return true;
  const meaning = MEANINGS[column.type.name] ?? plain;
  return meaning(one) === meaning(other);
}

/** A text without what is only typography; a name in capitals alone is the same name. */
function plain(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[„“”«»"]/g, '"')
    .replace(/[‐‑‒–—−]/g, "-")
    .replace(/…/g, "...")
    .replace(/(?<!\p{L})č\. ?p\. ?|(?<!\p{L})čp\. ?/giu, "")
    .replace(/[\s\p{Cf}]/gu, "")
    .toLowerCase()
    .replace(COMMA_BEFORE_FORM, "");
}

function webMeaning(text: string): string {
  const address = readWebAddress(text).value ?? tidyLine(text);
  return address.replace(/^https?:\/\//i, "").replace(/\/+$/, "");
}

/** Parts in any order; a text of which nothing could be read stands for itself. */
function setOf(parts: readonly string[], text: string): string {
  return parts.length === 0 ? fold(text) : [...new Set(parts)].sort().join("\n");
}
