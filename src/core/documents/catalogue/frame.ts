import { shortDate } from "../../czech/date-words.ts";
import { HARD_SPACE } from "../../czech/hard-space.ts";
import { printPhone } from "../../czech/phone.ts";
import { typeset } from "../../czech/typography.ts";
import type { PlainDate } from "../../plain-date.ts";
import { CATALOGUE_TEXTS } from "../../texts/catalogue.ts";
import { type Language, say, type Text } from "../../texts/say.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import type { Block, Fact, Inline } from "../document.ts";
import { withCommas } from "../inline-list.ts";
import type { Millimetres } from "../picture.ts";
import { projectFacts } from "../project-facts.ts";
import { projectLine, publicityOf } from "../publicity.ts";
import type { CatalogueOptions } from "./content.ts";
import { coverPhoto } from "./photos.ts";

export function catalogueTitle({ project }: Workbook, language: Language): string {
  const { catalogueTitle: own } = project.record.values;
  return typeset(own === "" ? say(CATALOGUE_TEXTS.title, language) : own);
}

/** `Údaje platné k 1. 3. 2019`: numbers, as the preposition would bend a month's name. */
export function asOfLine(asOf: PlainDate, language: Language): string {
  return typeset(say(CATALOGUE_TEXTS.asOf, language, { date: shortDate(asOf, language) }));
}

/** What a variant's cover has that others lack. */
interface CoverLook {
  /** The largest that a photograph on it may be. */
  readonly box: Millimetres;
  /** Said below the title, such as that the print is large; "" for nothing. */
  readonly variant: string;
}

/** Publicity, title, territory, the day the data are valid on, and the project. */
export function coverBlocks(
  workbook: Workbook,
  options: CatalogueOptions,
  look: CoverLook,
): readonly Block[] {
  const { asOf, language, pictures } = options;
  const photo = pictures?.cover ?? null;
  const facts = projectFacts(workbook);
  const publicity = publicityOf(facts, language);
  const territory = typeset(workbook.project.record.values.territory);
  const { catalogueEdition } = workbook.project.record.values;
  const subtitle = [territory, look.variant].filter((line) => line !== "").join("\n");
  const lines = [
    typeset(catalogueEdition),
    asOfLine(asOf, language),
    typeset(projectLine(facts, language)),
    facts.registrationNumber,
  ];
  return [
    ...(publicity === null ? [] : [{ kind: "publicity" as const, publicity }]),
    ...(photo === null ? [] : [coverPhoto(photo, look.box)]),
    {
      kind: "title",
      cover: photo === null ? true : "below-picture",
      text: [catalogueTitle(workbook, language)],
      ...(subtitle === "" ? {} : { subtitle: [subtitle] }),
    },
    ...lines
      .filter((line) => line !== "")
      .map((line) => ({ kind: "paragraph" as const, style: "centred" as const, text: [line] })),
  ];
}

/** Who published the catalogue, how many copies, whom to tell about mistakes, and what the data are worth. */
export function imprintBlocks(workbook: Workbook, { asOf, language }: CatalogueOptions): readonly Block[] {
  const { beneficiary, catalogueCopies, catalogueEdition, contactPerson, email, phone, web } =
    workbook.project.record.values;
  const project = projectFacts(workbook);
  const name = [project.name === "" ? "" : `„${project.name}“`, project.registrationNumber];
  const reachable = [
    contactPerson === "" ? [] : [typeset(contactPerson)],
    phone.map((number) => printPhone(number).replace(/ /g, HARD_SPACE)),
    email === "" ? [] : [{ kind: "link" as const, text: email, href: `mailto:${email}` }],
  ].flat();
  const facts = [
    fact(CATALOGUE_TEXTS.publisher, language, [typeset(beneficiary)]),
    fact(CATALOGUE_TEXTS.edition, language, [typeset(catalogueEdition)]),
    fact(CATALOGUE_TEXTS.year, language, [asOf.slice(0, 4)]),
    fact(CATALOGUE_TEXTS.valid, language, [shortDate(asOf, language)]),
    fact(CATALOGUE_TEXTS.copies, language, [typeset(catalogueCopies)]),
    fact(CATALOGUE_TEXTS.project, language, [typeset(name.filter((part) => part !== "").join(", "))]),
    fact(CATALOGUE_TEXTS.corrections, language, withCommas(reachable)),
    fact(CATALOGUE_TEXTS.web, language, web === "" ? [] : [{ kind: "link", text: web, href: web }]),
  ].filter(({ lines }) => lines.flat().some((part) => part !== ""));
  return [
    { kind: "heading", level: 1, id: "about", text: [say(CATALOGUE_TEXTS.about, language)] },
    { kind: "facts", facts },
    { kind: "paragraph", style: "quiet", text: [typeset(say(CATALOGUE_TEXTS.disclaimer, language))] },
  ];
}

function fact(name: Text, language: Language, line: readonly Inline[]): Fact {
  return { name: say(name, language), lines: [line] };
}
