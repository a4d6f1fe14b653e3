import type { PlainDate } from "../../plain-date.ts";
import type { CodeNames } from "./code-names.ts";
import { codeIn, dayIn, type Raw, rawOf, textIn } from "./raw.ts";

/** A place where a service is provided. */
export interface Facility {
  readonly name: string;
  readonly from: PlainDate | null;
  readonly until: PlainDate | null;
  /** The address must not be told to anybody. */
  readonly secret: boolean;
  /** Null where the register gives none. */
  readonly address: RegisterAddress | null;
}

export interface RegisterAddress {
  readonly street: string;
  readonly houseNumber: string;
  readonly orientationNumber: string;
  readonly addition: string;
  readonly postalCode: string;
  /** Codes of territory code lists. */
  readonly numberKind: string;
  readonly municipality: string;
  readonly part: string;
}

/** An address as a sheet holds it. */
export interface Place {
  readonly street: string;
  readonly postalCode: string;
  readonly municipality: string;
}

export function readFacility(raw: Raw): Facility {
  return {
    name: textIn(raw["nazev"]),
    from: dayIn(raw["poskytujeOd"]),
    until: dayIn(raw["poskytujeDo"]),
    secret: raw["utajenaAdresa"] === true || raw["utajenaAdresa"] === 1,
    address: readAddress(raw["adresa"]),
  };
}

function readAddress(value: unknown): RegisterAddress | null {
  const raw = rawOf(value);
  const address = {
    street: textIn(rawOf(raw["ulice"])["nazev"]) || textIn(raw["ulice"]),
    houseNumber: textIn(raw["cisloDomovni"]),
    orientationNumber: textIn(raw["cisloOrientacni"]),
    addition: textIn(raw["dodatekAdresy"]),
    postalCode: textIn(raw["psc"]),
    numberKind: codeIn(raw["typCislaDomovniho"]),
    municipality: codeIn(raw["obec"]),
    part: codeIn(raw["castObce"]),
  };
  return Object.values(address).every((text) => text === "") ? null : address;
}

/** The address in words: `Nemocniční 2272/54`; in a village without streets its part and the number, or `č. p. 12`. */
export function placeOf(address: RegisterAddress, names: CodeNames): Place {
  const municipality = names.get(address.municipality) ?? "";
  return { street: streetLine(address, municipality, names), postalCode: postalCode(address), municipality };
}

/** `Nemocniční 2272/54, 352 01 Aš`. */
export function placeLine({ street, postalCode, municipality }: Place): string {
  return [street, `${postalCode} ${municipality}`.trim()].filter((part) => part !== "").join(", ");
}

/** The number of `Obec/552046`, which is the statistical office's code of the municipality. */
export function municipalityCode({ municipality }: Pick<RegisterAddress, "municipality">): string {
  return municipality.replace(/^.*\//, "");
}

function streetLine(address: RegisterAddress, municipality: string, names: CodeNames): string {
  const number = [address.houseNumber, address.orientationNumber].filter((part) => part !== "").join("/");
  const registered = /evid/i.test(names.get(address.numberKind) ?? "") ? "č. ev." : "č. p.";
  const part = names.get(address.part) ?? "";
  const place = address.street !== "" ? address.street : part === municipality ? "" : part;
  if (number === "") return place;
  if (place === "") return `${registered} ${number}`;
  return registered === "č. ev." ? `${place} č. ev. ${number}` : `${place} ${number}`;
}

function postalCode({ postalCode: typed }: RegisterAddress): string {
  const digits = typed.replace(/\s/g, "");
  return /^\d{5}$/.test(digits) ? `${digits.slice(0, 3)} ${digits.slice(3)}` : typed;
}
