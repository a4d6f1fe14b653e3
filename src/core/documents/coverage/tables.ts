import { HARD_SPACE } from "../../czech/hard-space.ts";
import { printPhone } from "../../czech/phone.ts";
import { COVERAGE_TEXTS as TEXTS } from "../../texts/coverage.ts";
import { type Language, say } from "../../texts/say.ts";
import type { Municipality } from "../../workbook/territory.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import type { CatalogueOptions } from "../catalogue/content.ts";
import type { Block, DocumentTable, HeadingLevel, Inline } from "../document.ts";
import { withCommas } from "../inline-list.ts";
import { coverageContent, type LocalService, type MunicipalityServices } from "./content.ts";

interface MunicipalityTableOptions extends CatalogueOptions {
  /** narrow: four columns that fit a page of A5. */
  readonly width: "wide" | "narrow";
  /** The level of the municipalities' headings. */
  readonly level: HeadingLevel;
}

/** A longer table may go on on the next page. */
const MOST_KEPT = 8;

/** The table „rozsah a četnost“ of every municipality planned for; empty where Číselníky lists none. */
export function municipalityTables(workbook: Workbook, options: MunicipalityTableOptions): readonly Block[] {
  return tablesOf(coverageContent(workbook, options).municipalities, options);
}

export function tablesOf(
  municipalities: readonly MunicipalityServices[],
  options: Omit<MunicipalityTableOptions, "asOf">,
): readonly Block[] {
  return municipalities.flatMap((one, index) => blocksOf(one, index, options));
}

/** `412 obyvatel`; "" where nobody said how many. */
export function populationWords({ population }: Municipality, language: Language): string {
  if (population === null) return "";
  return say(TEXTS.population, language, { count: population })
    .replace(" ", HARD_SPACE)
    .replace(/^\d+/, spacedNumber);
}

/** `12 345` with spaces that keep together. */
export function spacedNumber(digits: string): string {
  return digits.replace(/\B(?=(?:\d{3})+$)/g, HARD_SPACE);
}

function blocksOf(
  { municipality, services }: MunicipalityServices,
  index: number,
  { width, level, language }: Omit<MunicipalityTableOptions, "asOf">,
): readonly Block[] {
  const people = populationWords(municipality, language);
  const title =
    people === "" ? [municipality.label] : [municipality.label, say(TEXTS.people, language, { people })];
  const heading: Block = { kind: "heading", level, id: `obec-${index + 1}`, text: title };
  if (services.length === 0) return [heading, { kind: "paragraph", text: [say(TEXTS.noService, language)] }];
  const caption = say(TEXTS.municipalityCaption, language, { name: municipality.label });
  const make = width === "wide" ? wideTable : narrowTable;
  const kept = services.length <= MOST_KEPT ? { keptRows: "all" as const } : {};
  return [heading, { kind: "table", table: { caption, ...make(services, language), ...kept } }];
}

type TableBody = Pick<DocumentTable, "columns" | "rows">;

function wideTable(services: readonly LocalService[], language: Language): TableBody {
  const columns = [
    { header: TEXTS.service, share: 22 },
    { header: TEXTS.provider, share: 20 },
    { header: TEXTS.form, share: 11 },
    { header: TEXTS.hours, share: 19 },
    { header: TEXTS.frequency, share: 11 },
    { header: TEXTS.contact, share: 22 },
  ].map(({ header, share }) => ({ header: say(header, language), share }));
  const rows = services.map((service) => [
    [service.name],
    [dashed(service.provider, language)],
    [dashed(service.forms.join(", "), language)],
    [dashed(service.hours, language)],
    [dashed(service.frequency, language)],
    contact(service, language),
  ]);
  return { columns, rows };
}

function narrowTable(services: readonly LocalService[], language: Language): TableBody {
  const columns = [
    { header: TEXTS.service, share: 34 },
    { header: TEXTS.form, share: 16 },
    { header: TEXTS.when, share: 25 },
    { header: TEXTS.contact, share: 25 },
  ].map(({ header, share }) => ({ header: say(header, language), share }));
  const rows = services.map((service) => [
    service.provider === "" || service.provider === service.name
      ? [service.name]
      : [{ kind: "strong" as const, text: service.name }, ` – ${service.provider}`],
    [dashed(service.forms.join(", "), language)],
    [dashed([service.hours, service.frequency].filter((text) => text !== "").join("; "), language)],
    contact(service, language),
  ]);
  return { columns, rows };
}

function contact({ phone, email }: LocalService, language: Language): readonly Inline[] {
  const parts: readonly Inline[] = [
    ...phone.map((one) => ({
      kind: "link" as const,
      text: printPhone(one).replace(/ /g, HARD_SPACE),
      href: `tel:${one.number}`,
    })),
    ...(email === "" ? [] : [{ kind: "link" as const, text: email, href: `mailto:${email}` }]),
  ];
  return parts.length === 0 ? [say(TEXTS.unknown, language)] : withCommas(parts);
}

function dashed(text: string, language: Language): string {
  return text === "" ? say(TEXTS.unknown, language) : text;
}
