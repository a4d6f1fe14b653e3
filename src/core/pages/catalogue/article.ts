import { shortDate } from "../../czech/date-words.ts";
import { typeset } from "../../czech/typography.ts";
import type { CatalogueEntry, CatalogueOptions } from "../../documents/catalogue/content.ts";
import { PHOTO_BOXES, servicePhoto } from "../../documents/catalogue/photos.ts";
import { isUnverified } from "../../documents/catalogue/unverified.ts";
import type { Fact, Inline } from "../../documents/document.ts";
import { blocksToHtml } from "../../documents/html/blocks.ts";
import { inlines, words } from "../../documents/html/inlines.ts";
import type { HtmlWriter } from "../../documents/html/writer.ts";
import { CATALOGUE_TEXTS, ENTRY_TEXTS } from "../../texts/catalogue.ts";
import { CATALOGUE_PAGE_TEXTS as TEXTS } from "../../texts/catalogue-page.ts";
import { type Language, say, type Text } from "../../texts/say.ts";
import { tellsSecret } from "../../workbook/secret-address.ts";

/** How entries are written on one page. */
export interface ArticleVoice extends CatalogueOptions {
  readonly writer: HtmlWriter;
  /** The entry's place on the page, without the mark. */
  readonly fragmentOf: (entry: CatalogueEntry) => string;
  /** Entries that their provider has not confirmed of late say so. */
  readonly markUnverified: boolean;
}

/** Facts that stand above the others, where everybody looks first. */
const FIRST = [ENTRY_TEXTS.type, ENTRY_TEXTS.forms];
const TURN = [ENTRY_TEXTS.address, ENTRY_TEXTS.contact];
const DESCRIPTION = [ENTRY_TEXTS.description];
const VERIFIED = [ENTRY_TEXTS.verified];
const NOT_LISTED = [ENTRY_TEXTS.provider, ...FIRST, ...TURN, ...DESCRIPTION, ...VERIFIED];

const MOST_PHOTO_BYTES = 400_000;

type Line = readonly Inline[];

/**
 * One service: its name, who provides it, where to turn, what it does, an easy text where there is one, and all
 * other facts. It has no class or box that the page can do without: a page has hundreds of services.
 */
export function entryArticle(entry: CatalogueEntry, voice: ArticleVoice): string {
  const { language, writer } = voice;
  const lines = (texts: readonly Text[]) => linesNamed(entry.facts, texts, language);
  const listed = NOT_LISTED.map((text) => say(text, language));
  const others = entry.facts.filter(({ name }) => !listed.includes(name));
  const parts = [
    photo(entry, voice),
    `<h3>${words(entry.name + startWords(entry, language))}</h3>`,
    paragraph([...providerLine(entry), ...lines(FIRST)], writer),
    paragraph(lines(TURN).map(withoutCalls), writer),
    easyText(entry),
    ...lines(DESCRIPTION).map((line) => paragraph([line], writer)),
    factList(others, writer),
    confirmation(entry, lines(VERIFIED), voice),
  ];
  return `<article id="${voice.fragmentOf(entry)}">${parts.join("")}</article>`;
}

/** The service's photograph or logo; one that would outweigh the whole page is left to print. */
function photo({ service }: CatalogueEntry, { pictures, writer, language }: ArticleVoice): string {
  const found = pictures?.ofService.get(service.row);
  if (found === undefined || found.picture.bytes.length > MOST_PHOTO_BYTES) return "";
  return blocksToHtml([servicePhoto(found, PHOTO_BOXES.a4.service)], writer, language);
}

function startWords({ startsOn }: CatalogueEntry, language: Language): string {
  if (startsOn === null) return "";
  return ` (${say(CATALOGUE_TEXTS.startsOn, language, { date: shortDate(startsOn, language) })})`;
}

function linesNamed(facts: readonly Fact[], texts: readonly Text[], language: Language): readonly Line[] {
  return texts.flatMap((text) => facts.find(({ name }) => name === say(text, language))?.lines ?? []);
}

/**
 * Telephones and e-mails as words: the page's script makes links of them, and telephones do so by themselves.
 * Written out, their links would be a tenth of the page.
 */
function withoutCalls(line: Line): Line {
  return line.map((part) =>
    typeof part !== "string" && part.kind === "link" && /^(?:tel|mailto):/.test(part.href) ? part.text : part,
  );
}

/** A service often bears its provider's name. */
function providerLine({ name, provider }: CatalogueEntry): readonly Line[] {
  const who = typeset(provider);
  return who === "" || who === name ? [] : [[who]];
}

/** Several lines as one, parted by dots. */
function paragraph(lines: readonly Line[], writer: HtmlWriter): string {
  return lines.length === 0 ? "" : `<p>${joined(lines, writer)}</p>`;
}

function joined(lines: readonly Line[], writer: HtmlWriter): string {
  return lines.map((parts) => inlines(parts, writer)).join(" · ");
}

function easyText({ service }: CatalogueEntry): string {
  const text = service.values.easyText;
  return text === "" || tellsSecret(service, "easyText", [text]) ? "" : `<p class="easy">${words(text)}</p>`;
}

function factList(facts: readonly Fact[], writer: HtmlWriter): string {
  if (facts.length === 0) return "";
  const pairs = facts.map(({ name, lines }) => {
    const values = (lines.length === 0 ? [[]] : lines).map((parts) => `<dd>${inlines(parts, writer)}</dd>`);
    return `<dt>${words(name)}</dt>${values.join("")}`;
  });
  return `<dl>${pairs.join("")}</dl>`;
}

/** When the data were confirmed; where the catalogue is to mark it, that they were not. */
function confirmation(
  { service }: CatalogueEntry,
  lines: readonly Line[],
  { asOf, language, markUnverified, writer }: ArticleVoice,
): string {
  const when =
    lines.length === 0 ? "" : `${words(say(ENTRY_TEXTS.verified, language))} ${joined(lines, writer)}`;
  const missing =
    markUnverified && isUnverified(service, asOf) ? words(say(TEXTS.unconfirmed, language)) : "";
  const said = [when, missing].filter((part) => part !== "").join(" · ");
  return said === "" ? "" : `<small>${said}</small>`;
}
