import type { Finding } from "../../issue.ts";
import { tidyLine } from "../text.ts";
import { properCase } from "./name-case.ts";
import { isFeminineSurname, type Sex, sexOfFirstName } from "./sex.ts";
import { splitTitles, type Title } from "./titles.ts";

/** The four cells of a name as typed; "" where empty. */
export interface TypedName {
  readonly titleBefore: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly titleAfter: string;
}

/** A name taken apart: titles, proper case, the order put right. */
export interface PersonName {
  readonly titles: readonly Title[];
  readonly firstName: string;
  /** "" when it cannot be told which word is the surname. */
  readonly lastName: string;
  /** The sex told by pan, paní or pí before the name. */
  readonly courtesy: Sex | null;
  readonly findings: readonly Finding[];
}

interface Cell {
  readonly text: string;
  readonly titles: readonly Title[];
  readonly courtesy: Sex | null;
}

type Order = Pick<PersonName, "firstName" | "lastName" | "findings">;

const COURTESY = /^(pan|paní|pani|pí|p|slečna|sl)(?:\.|(?=\s))\s*/iu;
const GENERATION = /[\s,]+(?:ml|st|jr|sr|nejml)\.?$/iu;
const BORN = /[\s,(]+roz\p{L}*\.?\s.*$/iu;
const PARTICLE_FIRST = /^(?:de|da|di|del|van|von|der|el|al|zu) /iu;
/** "Mgr. et Mgr.", "dr. h. c." */
const CONNECTIVE = /(?<!\p{L})(?:et|h\. ?c\.?)(?!\p{L})/giu;
const MAX_LENGTH = 200;

/**
 * Names as people type them: titles in the wrong cell, "Příjmení Jméno, Mgr.", the whole name in one cell, ALL CAPS,
 * "p. Novák". Where the order of two words cannot be told, the surname is left empty and a finding says so.
 */
export function readName(typed: TypedName): PersonName {
  const before = cellOf(typed.titleBefore);
  const after = cellOf(typed.titleAfter);
  const first = cellOf(typed.firstName);
  const last = cellOf(typed.lastName);
  const order = ordered(first.text, last.text);
  return {
    titles: [before, first, last, after].flatMap(({ titles }) => titles),
    firstName: properCase(order.firstName),
    lastName: properCase(order.lastName),
    courtesy: last.courtesy ?? first.courtesy,
    findings: [...unknownTitle(before.text), ...unknownTitle(after.text), ...order.findings],
  };
}

function cellOf(text: string): Cell {
  const { titles, rest } = splitTitles(tidyLine(text.slice(0, MAX_LENGTH)));
  const bare = trimmed(titles.length === 0 ? rest : rest.replace(CONNECTIVE, " "));
  const courtesy = COURTESY.exec(bare)?.[1]?.toLowerCase() ?? "";
  return {
    text: trimmed(bare.replace(COURTESY, "").replace(BORN, "").replace(GENERATION, "")),
    titles,
    courtesy: courtesyOf(courtesy),
  };
}

function courtesyOf(word: string): Sex | null {
  if (word === "pan") return "male";
  return word === "" || word === "p" ? null : "female";
}

function unknownTitle(rest: string): readonly Finding[] {
  return /\p{L}/u.test(rest) ? [{ code: "title-unknown", values: { title: rest } }] : [];
}

function ordered(first: string, last: string): Order {
  if (first !== "" && last !== "") return twoCells(first, last);
  const whole = first === "" ? last : first;
  const [surname = "", given] = whole.split(",").map(trimmed);
  if (given !== undefined && given !== "") return { firstName: given, lastName: surname, findings: [] };
  if (!whole.includes(" ") || PARTICLE_FIRST.test(whole)) {
    return { firstName: first, lastName: last, findings: [] };
  }
  return split(whole);
}

/** Two cells that were swapped show a first name where the surname belongs. */
function twoCells(first: string, last: string): Order {
  const swapped = sexOfFirstName(last) !== null && sexOfFirstName(first) === null;
  if (!swapped || isFeminineSurname(last)) return { firstName: first, lastName: last, findings: [] };
  if (isFeminineSurname(first)) {
    return {
      firstName: last,
      lastName: first,
      findings: [{ code: "name-swapped", values: { name: `${last} ${first}` } }],
    };
  }
  return {
    firstName: first,
    lastName: "",
    findings: [{ code: "name-order", values: { name: `${first} ${last}` } }],
  };
}

function split(whole: string): Order {
  const words = whole.split(" ");
  const firstWord = words[0] ?? "";
  const lastWord = words[words.length - 1] ?? "";
  const startsGiven = sexOfFirstName(firstWord) !== null || isFeminineSurname(lastWord);
  const endsGiven = sexOfFirstName(lastWord) !== null || isFeminineSurname(firstWord);
  const normal: Order = { firstName: firstWord, lastName: words.slice(1).join(" "), findings: [] };
  if (startsGiven && !endsGiven) return normal;
  if (endsGiven && !startsGiven)
    return { firstName: lastWord, lastName: words.slice(0, -1).join(" "), findings: [] };
  return { firstName: "", lastName: "", findings: [{ code: "name-order", values: { name: whole } }] };
}

function trimmed(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replace(/^[\s,.;-]+/, "")
    .replace(/[\s,;-]+$/, "");
}
