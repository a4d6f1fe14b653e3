import { fold } from "../czech/text.ts";
import type { Finding } from "../issue.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { ORP_NAMES } from "./orp-names.ts";

/** The planned territory's own names, which no text is blamed for. */
interface OwnOrps {
  /** Folded names of the own towns. */
  readonly names: ReadonlySet<string>;
  readonly lands: ReadonlySet<string>;
}

const KNOWN_NAMES = new Map(ORP_NAMES.map(([name]) => [fold(name), name]));
const KNOWN_LANDS = new Set(ORP_NAMES.map(([, land]) => land).filter((land) => land !== ""));

const AFTER_ORP =
  /(?<!\p{L})ORP ((?:\p{Lu}[\p{L}-]*|nad|pod|na|u)(?: (?:\p{Lu}[\p{L}-]*|nad|pod|na|u)){0,3})/gu;
const ON_A_LAND = /(?<!\p{L})[Nn]a (\p{Lu}[\p{L}-]*[cs]ku)(?!\p{L})/gu;

/** The towns named by the project's territory and by Číselníky; null when nobody says where the plan is made. */
export function ownOrps({ project, codeLists }: Workbook): OwnOrps | null {
  const { territory, beneficiary } = project.record.values;
  const said = ` ${wordsOf(`${territory} ${beneficiary}`)} `;
  const listed = new Set(codeLists.records.map(({ values }) => fold(values.municipalityOrp)));
  const own = ORP_NAMES.filter(
    ([name, land]) =>
      listed.has(fold(name)) ||
      said.includes(` ${wordsOf(name)} `) ||
      (land !== "" && said.includes(` ${wordsOf(land).replace(/u$/, "o")} `)),
  );
  if (own.length === 0) return null;
  return {
    names: new Set([...listed, ...own.map(([name]) => fold(name))]),
    lands: new Set(own.map(([, land]) => land)),
  };
}

/** Folded words with single spaces between, so that a name is only found as whole words. */
function wordsOf(text: string): string {
  return text
    .split(/[^\p{L}]+/u)
    .map(fold)
    .join(" ");
}

/**
 * Another town's name in the plan's own text, a sign that it was copied: a page of Přeštice speaks of planning
 * „na Kralovicku“. Only `ORP Kralovice` and `na Kralovicku` count, so that addresses and people are left alone.
 */
export function otherOrpFindings(text: string, own: OwnOrps | null): readonly Finding[] {
  if (own === null) return [];
  const named = [...text.matchAll(AFTER_ORP)].map(([, words = ""]) => orpAt(words));
  const lands = [...text.matchAll(ON_A_LAND)].map(([, land = ""]) => land);
  const others = [
    ...named.flatMap((name) => (name === null || own.names.has(fold(name)) ? [] : [`ORP ${name}`])),
    ...lands.filter((land) => KNOWN_LANDS.has(land) && !own.lands.has(land)).map((land) => `na ${land}`),
  ];
  return [...new Set(others)].map((name) => ({ code: "other-orp", values: { name } }));
}

/** The longest known name that the words begin with; "ORP Ústí nad Labem" is not "ORP Ústí". */
function orpAt(words: string): string | null {
  const parts = words.split(" ");
  for (let length = parts.length; length > 0; length -= 1) {
    const name = KNOWN_NAMES.get(fold(parts.slice(0, length).join(" ")));
    if (name !== undefined) return name;
  }
  return null;
}
