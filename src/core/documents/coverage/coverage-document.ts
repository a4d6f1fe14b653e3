import { shortDate } from "../../czech/date-words.ts";
import { typeset } from "../../czech/typography.ts";
import { COVERAGE_TEXTS as TEXTS } from "../../texts/coverage.ts";
import { type Language, say, type Text } from "../../texts/say.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import type { CatalogueOptions } from "../catalogue/content.ts";
import type { Block, Document } from "../document.ts";
import { projectFacts } from "../project-facts.ts";
import { publicityOf } from "../publicity.ts";
import type { CoverageContent, UnclearService } from "./content.ts";
import { matrixBlocks } from "./matrix.ts";
import { tablesOf } from "./tables.ts";
import { countsTable, whitePlaces } from "./white-places.ts";

/**
 * „Rozsah a četnost“: the services of every municipality, the overview of services and municipalities, how many
 * services the target groups have where, white places in sentences, and what is not known.
 */
export function coverageDocument(
  workbook: Workbook,
  content: CoverageContent,
  { asOf, language }: CatalogueOptions,
): Document {
  const title = say(TEXTS.title, language);
  const publicity = publicityOf(projectFacts(workbook), language);
  const territory = typeset(workbook.project.record.values.territory);
  const day = say(TEXTS.asOf, language, { date: shortDate(asOf, language) });
  return {
    title,
    language,
    page: { size: "A4", orientation: "landscape" },
    ...(publicity === null ? {} : { header: { publicity, lines: [] } }),
    footer: `${title} · ${day}`,
    blocks: [
      {
        kind: "title",
        text: [title],
        subtitle: [[territory, day].filter((part) => part !== "").join(" · ")],
      },
      { kind: "paragraph", style: "lead", text: [leadOf(content, language)] },
      { kind: "contents", title: say(TEXTS.contents, language), levels: 1 },
      heading(TEXTS.byMunicipality, language),
      ...tablesOf(content.municipalities, { width: "wide", level: 2, language }),
      ...onNewPage(TEXTS.matrix, matrixBlocks(content, language), language),
      ...groupBlocks(content, language),
      ...hiddenBlocks(content, language),
      ...unclearBlocks(content.unclear, language),
    ],
  };
}

const PAGE_BREAK: Block = { kind: "page-break" };

function leadOf({ municipalities, services }: CoverageContent, language: Language): string {
  const counts = { municipalities: municipalities.length, services: services.length };
  return say(TEXTS.lead, language, counts);
}

function heading(text: Text, language: Language): Block {
  return { kind: "heading", level: 1, text: [say(text, language)] };
}

function onNewPage(text: Text, blocks: readonly Block[], language: Language): readonly Block[] {
  return blocks.length === 0 ? [] : [PAGE_BREAK, heading(text, language), ...blocks];
}

function groupBlocks(content: CoverageContent, language: Language): readonly Block[] {
  const sentences = whitePlaces(content, language);
  const caveat = say(TEXTS.whiteCaveat, language, { count: content.unclear.length });
  return [
    ...onNewPage(
      TEXTS.groups,
      [
        { kind: "paragraph", style: "quiet", text: [say(TEXTS.groupsNote, language)] },
        countsTable(content, language),
      ],
      language,
    ),
    heading(TEXTS.whitePlaces, language),
    ...(content.unclear.length === 0 ? [] : [{ kind: "paragraph", text: [caveat] } as const]),
    sentences.length === 0
      ? { kind: "paragraph", text: [say(TEXTS.noWhitePlaces, language)] }
      : { kind: "list", ordered: false, items: sentences.map((sentence) => [typeset(sentence)]) },
  ];
}

function hiddenBlocks({ hidden }: CoverageContent, language: Language): readonly Block[] {
  if (hidden.length === 0) return [];
  return [
    heading(TEXTS.hidden, language),
    { kind: "list", ordered: false, items: hidden.map((one) => [typeset(fullName(one, language))]) },
    { kind: "paragraph", text: [say(TEXTS.hiddenNote, language)] },
  ];
}

function fullName(
  { name, provider }: { readonly name: string; readonly provider: string },
  language: Language,
): string {
  return provider === "" ? name : say(TEXTS.ofProvider, language, { service: name, provider });
}

function unclearBlocks(unclear: readonly UnclearService[], language: Language): readonly Block[] {
  if (unclear.length === 0) return [];
  return [
    heading(TEXTS.unclear, language),
    { kind: "list", ordered: false, items: unclear.map((one) => [typeset(unclearLine(one, language))]) },
    { kind: "paragraph", text: [say(TEXTS.unclearNote, language)] },
  ];
}

function unclearLine(unclear: UnclearService, language: Language): string {
  const service = fullName(unclear, language);
  const { text } = unclear;
  if (text === "") return say(TEXTS.unclearNothing, language, { service });
  return say(TEXTS.unclearText, language, { service, text: text.replace(/\n+/g, "; ") });
}
