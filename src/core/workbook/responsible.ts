import { splitTitles } from "../czech/greeting/titles.ts";
import { fold } from "../czech/text.ts";
import type { Workbook } from "./workbook.ts";

/** Two names in one cell are parted like this; a comma may also part a title. */
const BETWEEN = /[;\n,/]| a | and |\+/u;
const SHORT_WORD = 1;

/**
 * Those named in a cell like Zodpovídá whom the workbook does not know, neither as a contact (the surname alone may
 * do) nor as a body, an organisation or a role; empty when everybody is known, or the cell names nobody.
 */
export function unknownNames(workbook: Workbook, cell: string): readonly string[] {
  const known = knownNames(workbook);
  return splitTitles(cell)
    .rest.split(BETWEEN)
    .map((part) => part.replace(/^[\s.:–-]+|[\s.:–-]+$/g, ""))
    .filter((part) => fold(part) !== "" && !isKnown(part, known));
}

interface Known {
  readonly people: readonly ReadonlySet<string>[];
  readonly others: ReadonlySet<string>;
}

function knownNames({ contacts, groups, providers, project }: Workbook): Known {
  const people = contacts.records.map(
    ({ texts }) => new Set(wordsOf(splitTitles(`${texts.firstName} ${texts.lastName}`).rest)),
  );
  const bodies = groups.records.flatMap(({ texts }) => [texts.abbreviation, texts.name, texts.leader]);
  const organisations = contacts.records.flatMap(({ texts }) => [texts.organisation, texts.role]);
  const { beneficiary } = project.record.texts;
  const others = [...bodies, ...organisations, ...providers.records.map(({ texts }) => texts.name)];
  return {
    people: people.filter(({ size }) => size > 0),
    others: new Set([...others, beneficiary, ...COLLECTIVES].map(fold).filter((name) => name !== "")),
  };
}

/** Said of everybody at once; nobody looks for them among the contacts. */
const COLLECTIVES = [
  "všichni",
  "všichni členové",
  "členové",
  "realizační tým",
  "realizační tým KPSS",
  "tým",
  "all",
];

function isKnown(part: string, { people, others }: Known): boolean {
  if (others.has(fold(part))) return true;
  const words = wordsOf(part);
  return words.length > 0 && people.some((person) => words.every((word) => person.has(word)));
}

/** Initials (J. Nováková) and words like „paní“ say nothing of who it is. */
function wordsOf(name: string): readonly string[] {
  return name
    .split(/[\s,.]+/)
    .map(fold)
    .filter((word) => word.length > SHORT_WORD && !["pan", "pani", "pi"].includes(word));
}
