import { czechKey } from "../../czech/sorting.ts";
import { typeset } from "../../czech/typography.ts";
import type { PlainDate } from "../../plain-date.ts";
import { CATALOGUE_TEXTS } from "../../texts/catalogue.ts";
import { type Language, say, type Text } from "../../texts/say.ts";
import { hasSecretAddress } from "../../workbook/secret-address.ts";
import type { Provider, Service, Workbook } from "../../workbook/workbook.ts";
import type { Block, Fact } from "../document.ts";
import { remembered } from "../remembered.ts";
import { type ChapterPlan, chapterPlan } from "./chapters.ts";
import { type EntryVoice, entryFacts, providerName } from "./entry.ts";
import { type EntryLookup, entryLookup } from "./lookup.ts";
import type { CataloguePictures } from "./pictures.ts";
import { situationsOf } from "./situations.ts";

export interface CatalogueOptions {
  /** The day that decides which services have ended and which are still to begin. */
  readonly asOf: PlainDate;
  readonly language: Language;
  /** Photographs and logos that could be read; without them there are none. */
  readonly pictures?: CataloguePictures;
  /** The chapter that tells what has changed since the last edition; none in the first one. */
  readonly changes?: readonly Block[];
}

/** What the catalogue says, before it is a document or a page. */
export interface CatalogueContent {
  readonly chapters: readonly CatalogueChapter[];
  /** In the order of their numbers. */
  readonly entries: readonly CatalogueEntry[];
  /** What the services of other chapters are called. */
  readonly seeAlso: Text;
  /** What stands at the head of all pages, where chapters follow each other without a break. */
  readonly flowHead?: Text;
}

export interface CatalogueChapter {
  readonly name: string;
  readonly entries: readonly CatalogueEntry[];
  /** Services that are for these people too, printed in another chapter. */
  readonly seeAlso: readonly CatalogueEntry[];
}

export interface CatalogueEntry {
  readonly number: number;
  /** The place of the entry in the document. */
  readonly id: string;
  readonly name: string;
  /** The day it begins, when that is still to come. */
  readonly startsOn: PlainDate | null;
  readonly provider: string;
  readonly typeName: string;
  readonly forms: readonly string[];
  /** "" when the address is secret or not given. */
  readonly municipality: string;
  /** The first is the one it is printed in. */
  readonly chapters: readonly string[];
  /** The life situations that it helps in, in their order. */
  readonly situations: readonly string[];
  readonly facts: readonly Fact[];
  /** The row that it is made of, its target groups by their whole names. */
  readonly service: Service;
  /** The row of its provider, where Poskytovatelé has one. */
  readonly organisation: Provider | null;
}

type UnnumberedEntry = Omit<CatalogueEntry, "number" | "id">;

/** Services that are still provided and not kept out, in chapters and in Czech order, numbered throughout. */
export function catalogueContent(workbook: Workbook, options: CatalogueOptions): CatalogueContent {
  const lookup = entryLookup(workbook, say(CATALOGUE_TEXTS.otherChapter, options.language));
  const plan = chapterPlan(workbook, lookup, options.language);
  const situations = situationsOf(workbook);
  const voice = { language: options.language, typeset: remembered(typeset) };
  const listed = catalogueEntries(workbook, options).map((service) => {
    const source = lookup(service, options.asOf);
    const placed = { chapters: plan.chaptersOf(source), situations: situations(service) };
    return { ...unnumbered(source, voice), ...placed };
  });
  const names = plan.order(listed.flatMap(({ chapters }) => chapters));
  const sorted = inCzechOrder(listed);
  const entries = names
    .flatMap((name) => sorted.filter(({ chapters }) => chapters[0] === name))
    .map((entry, index) => ({ ...entry, number: index + 1, id: `entry-${index + 1}` }));
  return { entries, ...headsOf(plan), chapters: names.map((name) => chapterOf(name, entries)) };
}

function headsOf({ seeAlso, flowHead }: ChapterPlan): Pick<CatalogueContent, "seeAlso" | "flowHead"> {
  return flowHead === undefined ? { seeAlso } : { seeAlso, flowHead };
}

/** By name, then provider, then municipality. */
function inCzechOrder(entries: readonly UnnumberedEntry[]): readonly UnnumberedEntry[] {
  const keyOf = remembered(czechKey);
  return entries
    .map((entry) => ({
      entry,
      key: [entry.name, entry.provider, entry.municipality].map(keyOf).join("\u0000"),
    }))
    .sort((a, b) => (a.key < b.key ? -1 : Number(a.key > b.key)))
    .map(({ entry }) => entry);
}

/** The services that the catalogue lists: named, still provided on the day, and not kept out. */
export function catalogueEntries(workbook: Workbook, { asOf }: CatalogueOptions): readonly Service[] {
  return workbook.services.records
    .filter(({ values }) => values.inCatalogue !== false && (values.name !== "" || values.type !== ""))
    .filter(({ values }) => values.providedUntil === null || values.providedUntil >= asOf);
}

function chapterOf(name: string, entries: readonly CatalogueEntry[]): CatalogueChapter {
  return {
    name,
    entries: entries.filter(({ chapters }) => chapters[0] === name),
    seeAlso: entries.filter(({ chapters }) => chapters.indexOf(name) > 0),
  };
}

function unnumbered(
  source: ReturnType<EntryLookup>,
  voice: EntryVoice,
): Omit<UnnumberedEntry, "chapters" | "situations"> {
  const { name, forms, municipality } = source.service.values;
  return {
    name: voice.typeset(name === "" ? source.typeName : name),
    startsOn: source.startsOn,
    provider: providerName(source),
    typeName: source.typeName,
    forms,
    municipality: hasSecretAddress(source.service) ? "" : municipality,
    facts: entryFacts(source, voice),
    service: source.service,
    organisation: source.provider,
  };
}
