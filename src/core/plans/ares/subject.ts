import { readDate } from "../../czech/date.ts";
import { readPostalCode } from "../../czech/postal-code.ts";
import { tidyLine } from "../../czech/text.ts";
import type { PlainDate } from "../../plain-date.ts";
import { LEGAL_FORMS } from "./legal-forms.ts";

/** What ARES says of an organisation, as far as the sheet Poskytovatelé has a place for it; "" where it says nothing. */
export interface AresSubject {
  readonly name: string;
  /** In words; "" for a code that is not among the usual ones. */
  readonly legalForm: string;
  readonly legalFormCode: string;
  readonly street: string;
  readonly postalCode: string;
  readonly municipality: string;
  /** The day on which it ceased to exist. */
  readonly endedOn: PlainDate | null;
}

type Json = Readonly<Record<string, unknown>>;

/** House numbers of huts and the like (RÚIAN, kind of building 2). */
const REGISTRATION_NUMBER = "2";

/**
 * An economic subject as `GET /ekonomicke-subjekty/{ico}` of ARES gives it. The postal code and house numbers come as
 * numbers, any part may be missing; null for what is no subject. Names of persons are not in it and are not asked for.
 */
export function readSubject(json: unknown): AresSubject | null {
  if (!isObject(json)) return null;
  const name = textOf(json, "obchodniJmeno");
  if (name === "" || textOf(json, "ico") === "") return null;
  const seat = isObject(json["sidlo"]) ? json["sidlo"] : {};
  const legalFormCode = textOf(json, "pravniForma");
  return {
    name,
    legalForm: LEGAL_FORMS[legalFormCode] ?? "",
    legalFormCode,
    street: streetOf(seat),
    postalCode: readPostalCode(textOf(seat, "psc").padStart(5, "0")).value ?? "",
    municipality: textOf(seat, "nazevObce"),
    endedOn: readDate(textOf(json, "datumZaniku")).value,
  };
}

/** The parts of a seat that are read. */
const SEAT_KEYS = [
  "nazevObce",
  "nazevCastiObce",
  "nazevUlice",
  "cisloDomovni",
  "cisloOrientacni",
  "cisloOrientacniPismeno",
  "typCisloDomovni",
  "psc",
  "textovaAdresa",
] as const;

/** Codes 100 to 109 are natural persons, 424 and 425 those from abroad with their branches. */
export function isPerson({ legalFormCode }: Pick<AresSubject, "legalFormCode">): boolean {
  return /^(?:10\d|42[45])$/.test(legalFormCode);
}

/** Only what is read of an answer, for remembering it: nothing else of the register is kept, and no person's seat. */
export function reducedSubject(json: unknown): unknown {
  if (!isObject(json)) return null;
  const isHome = isPerson({ legalFormCode: textOf(json, "pravniForma") });
  const seat = !isHome && isObject(json["sidlo"]) ? json["sidlo"] : {};
  const { ico, obchodniJmeno, pravniForma, datumZaniku } = json;
  const sidlo = Object.fromEntries(SEAT_KEYS.flatMap((key) => (key in seat ? [[key, seat[key]]] : [])));
  return { ico, obchodniJmeno, pravniForma, datumZaniku, sidlo };
}

/** `Jankovcova 1522/53`, in a village without streets `Klášter 125`; else the beginning of the whole address. */
function streetOf(seat: Json): string {
  const place = textOf(seat, "nazevUlice") || textOf(seat, "nazevCastiObce") || textOf(seat, "nazevObce");
  const number = houseNumber(seat);
  if (place !== "" && number !== "") return `${place} ${number}`;
  const written = tidyLine(textOf(seat, "textovaAdresa").split(",")[0] ?? "");
  return /\d/.test(written) && !/^\d{5}\b/.test(written) ? written : textOf(seat, "nazevUlice");
}

function houseNumber(seat: Json): string {
  const house = textOf(seat, "cisloDomovni");
  const orientation = `${textOf(seat, "cisloOrientacni")}${textOf(seat, "cisloOrientacniPismeno")}`;
  if (house === "") return orientation;
  const kind = textOf(seat, "typCisloDomovni") === REGISTRATION_NUMBER ? "č. ev. " : "";
  return `${kind}${house}${orientation === "" ? "" : `/${orientation}`}`;
}

/** A text or a number as one line; "" for everything else. */
function textOf(json: Json, key: string): string {
  const value = json[key];
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return typeof value === "string" ? tidyLine(value.slice(0, 500)) : "";
}

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
