import { fullName, nameInLine } from "../czech/full-name.ts";
import { type Sex, sexOfName } from "../czech/greeting/sex.ts";
import { HARD_SPACE } from "../czech/hard-space.ts";
import { fold } from "../czech/text.ts";
import type { Contact, Workbook } from "./workbook.ts";

/** „Vážený pan“ stands above the name of somebody written to at home (ČSN 01 6910). */
const COURTESY: Readonly<Record<Sex, string>> = { male: "Vážený pan", female: "Vážená paní" };

/** More lines, or longer ones, would leave the window of an envelope. */
const MOST_LINES = 6;
const LINE_LENGTH = 36;

interface Place {
  readonly street: string;
  readonly postalCode: string;
  readonly municipality: string;
}

/**
 * The lines of a contact's postal address in the order of ČSN 01 6910: the organisation, the person, the function; the
 * street, then the postal code and the town two spaces apart. Somebody without an address of their own is written to
 * at the seat of their organisation in Poskytovatelé. Null where neither is complete.
 */
export function postalAddress(workbook: Workbook, contact: Contact): readonly string[] | null {
  const place = completed(contact.values) ?? seatOf(workbook, contact);
  if (place === null) return null;
  const where = [
    place.street,
    `${place.postalCode.replace(" ", HARD_SPACE)}${HARD_SPACE} ${place.municipality}`,
  ];
  const { organisation, role } = contact.values;
  const name = nameInLine(fullName(contact.texts));
  if (organisation === "") return [...courtesy(contact, name), name, ...where].filter((line) => line !== "");
  const full = [organisation, name, role, ...where].filter((line) => line !== "");
  return heightOf(full) <= MOST_LINES ? full : full.filter((line) => line !== role || line === name);
}

function completed({ street, postalCode, municipality }: Place): Place | null {
  return street === "" || postalCode === "" || municipality === ""
    ? null
    : { street, postalCode, municipality };
}

function seatOf({ providers }: Workbook, { values }: Contact): Place | null {
  const wanted = fold(values.organisation);
  if (wanted === "") return null;
  const provider = providers.records.find((one) => fold(one.values.name) === wanted);
  return provider === undefined ? null : completed(provider.values);
}

function courtesy({ values, texts }: Contact, name: string): readonly string[] {
  const sex = values.sex ?? sexOfName(texts.firstName, texts.lastName);
  return sex === null || name === "" ? [] : [COURTESY[sex]];
}

function heightOf(lines: readonly string[]): number {
  return lines.reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE_LENGTH)), 0);
}
