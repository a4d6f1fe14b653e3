import { fold } from "../../czech/text.ts";
import { hasSecretAddress } from "../../workbook/secret-address.ts";
import type { Service } from "../../workbook/workbook.ts";
import type { Place } from "./facility.ts";
import type { RegisterRecord } from "./record.ts";
import { placesOf, placeTexts, type Reading, type Texts, tellsPlaceIn } from "./service-texts.ts";

interface Fitting {
  readonly record: RegisterRecord;
  readonly reading: Reading;
  /** False where several rows share the registration, one for each of its places. */
  readonly alone: boolean;
}

/** The team words these better than the register does, as it does a name that is only the type: filled in where empty. */
const ONLY_FILLED: readonly string[] = ["territory", "hours"];
const PLACE_KEYS: readonly string[] = ["street", "postalCode", "municipality", "otherPlaces"];
/** Words in which an address may stand. */
const FREE_KEYS: readonly string[] = ["name", "territory", "ages"];

/** What the register may say of this row: a secret address stays untouched, and each of several rows keeps its place. */
export function fittedTexts(row: Service, texts: Texts, { record, reading, alone }: Fitting): Texts {
  const own = row.texts as Texts;
  const secret = hasSecretAddress(row) || texts["secretAddress"] === "ano";
  const places = secret ? [] : placesOf(record, reading);
  const shared = Object.entries(secret ? withoutPlace(record, texts) : texts).filter(([key]) => {
    const worded = ONLY_FILLED.includes(key) || (key === "name" && texts[key] === texts["type"]);
    if (worded && (own[key] ?? "") !== "") return false;
    return alone || !(PLACE_KEYS.includes(key) || key === "name");
  });
  return { ...Object.fromEntries(shared), ...ownPlace(own, places, alone) };
}

/** The texts without what tells or might tell where the service is. */
export function withoutPlace(record: RegisterRecord, texts: Texts): Texts {
  const safe = Object.entries(texts).filter(
    ([key, text]) => !PLACE_KEYS.includes(key) && !(FREE_KEYS.includes(key) && tellsPlaceIn(record, text)),
  );
  return { ...Object.fromEntries(safe), secretAddress: "ano" };
}

/** Which of its places the row names first is the team's choice, and so is the order of the others. */
function ownPlace(own: Texts, places: readonly Place[], alone: boolean): Texts {
  const mine = places.find((place) => isSamePlace(own, place));
  if (mine === undefined || !alone) return { ...mine };
  const texts = placeTexts([mine, ...places.filter((place) => place !== mine)]);
  const isSame = linesOf(own["otherPlaces"]) === linesOf(texts["otherPlaces"]);
  return isSame ? { ...texts, otherPlaces: own["otherPlaces"] ?? "" } : texts;
}

function isSamePlace(row: Texts, place: Place): boolean {
  return (
    fold(row["street"] ?? "") === fold(place.street) &&
    fold(row["municipality"] ?? "") === fold(place.municipality)
  );
}

function linesOf(text = ""): string {
  return text.split("\n").map(fold).sort().join("\n");
}
