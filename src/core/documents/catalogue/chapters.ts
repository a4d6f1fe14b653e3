import { sortCzech } from "../../czech/sorting.ts";
import { fold } from "../../czech/text.ts";
import { CATALOGUE_TEXTS } from "../../texts/catalogue.ts";
import { type Language, say, type Text } from "../../texts/say.ts";
import { lifeSituations, matcher, serviceTypes } from "../../workbook/code-list.ts";
import { hasSecretAddress } from "../../workbook/secret-address.ts";
import { territoryOf } from "../../workbook/territory.ts";
import type { Project, Service, Workbook } from "../../workbook/workbook.ts";
import { remembered } from "../remembered.ts";
import { type EntryLookup, inOrder } from "./lookup.ts";
import { situationsOf } from "./situations.ts";

/** A service with what was looked up for it. */
type Listed = ReturnType<EntryLookup>;

/** How services come into chapters. */
export interface ChapterPlan {
  /** The chapter that a service is printed in, then those that refer to it. */
  readonly chaptersOf: (listed: Listed) => readonly string[];
  /** Each chapter once, in its order. */
  readonly order: (used: readonly string[]) => readonly string[];
  /** What the services of other chapters are called. */
  readonly seeAlso: Text;
  /** What stands at the head of all their pages, where chapters follow each other without a break. */
  readonly flowHead?: Text;
}

const PLANS: Readonly<
  Record<Project["catalogueChapters"], (workbook: Workbook, words: Words) => ChapterPlan>
> = {
  "": byTargetGroups,
  "cílové skupiny": byTargetGroups,
  "životní situace": bySituations,
  obce: byMunicipalities,
  "druhy služeb": byTypes,
};

/** Chapters as the project wants them: by target groups unless it says otherwise. */
export function chapterPlan(workbook: Workbook, lookup: EntryLookup, language: Language): ChapterPlan {
  const other = say(CATALOGUE_TEXTS.otherChapter, language);
  return PLANS[workbook.project.record.values.catalogueChapters](workbook, { lookup, other, language });
}

interface Words {
  readonly lookup: EntryLookup;
  /** The chapter of what belongs nowhere else. */
  readonly other: string;
  readonly language: Language;
}

function byTargetGroups(_workbook: Workbook, { lookup }: Words): ChapterPlan {
  return {
    chaptersOf: ({ chapters }) => chapters,
    order: lookup.chapterOrder,
    seeAlso: CATALOGUE_TEXTS.seeAlso,
  };
}

function bySituations(workbook: Workbook, { other }: Words): ChapterPlan {
  const situations = situationsOf(workbook);
  const order = lifeSituations(workbook).map(({ name }) => name);
  return {
    chaptersOf: ({ service }) => orOther(situations(service), other),
    order: (used) => inOrder(used, order, other),
    seeAlso: CATALOGUE_TEXTS.seeAlsoSituation,
  };
}

function byTypes(workbook: Workbook, { other }: Words): ChapterPlan {
  const types = serviceTypes(workbook);
  const { find } = matcher(types);
  const nameOf = ({ values }: Service) => find(values.type) ?? values.type;
  const order = types.map(({ name }) => name);
  return {
    chaptersOf: ({ service }) => orOther([nameOf(service)], other),
    order: (used) => inOrder(used, order, other),
    seeAlso: CATALOGUE_TEXTS.seeAlso,
  };
}

/** Where a service stands; municipalities where it works by Působení refer to it. A secret address is in none of them. */
function byMunicipalities(workbook: Workbook, { other, language }: Words): ChapterPlan {
  const secret = say(CATALOGUE_TEXTS.secretChapter, language);
  const named = municipalityNames(workbook);
  const reached = new Map<string, string[]>();
  for (const { values } of workbook.coverage.records) {
    const places = reached.get(fold(values.service)) ?? [];
    reached.set(fold(values.service), [...places, named(values.municipality)]);
  }
  return {
    chaptersOf: ({ service }) => {
      if (hasSecretAddress(service)) return [secret];
      const { id, municipality } = service.values;
      const goes = id === "" ? [] : (reached.get(fold(id)) ?? []);
      return [...new Set([...orOther([named(municipality)], other), ...goes])].filter((name) => name !== "");
    },
    order: (used) => {
      const towns = used.filter((name) => name !== other && name !== secret);
      return inOrder([...sortCzech([...new Set(towns)], (name) => name), ...used], [], other);
    },
    seeAlso: CATALOGUE_TEXTS.seeAlsoMunicipality,
    // Villages have a service or two: a page for each would be an empty one.
    flowHead: CATALOGUE_TEXTS.byMunicipality,
  };
}

/** As Číselníky writes a municipality. */
function municipalityNames(workbook: Workbook): (typed: string) => string {
  const { find } = territoryOf(workbook);
  return remembered((typed) => {
    const found = find(typed);
    return "municipality" in found ? found.municipality.label : typed;
  });
}

function orOther(names: readonly string[], other: string): readonly string[] {
  const said = names.filter((name) => name !== "");
  return said.length === 0 ? [other] : said;
}
