import { HARD_SPACE } from "../../czech/hard-space.ts";
import { printPhone } from "../../czech/phone.ts";
import { typeset } from "../../czech/typography.ts";
import { EASY_TEXTS as TEXTS } from "../../texts/catalogue.ts";
import { type Language, say, type Text } from "../../texts/say.ts";
import { tellsSecret } from "../../workbook/secret-address.ts";
import type { Block, Fact, Inline } from "../document.ts";
import { withCommas } from "../inline-list.ts";
import type { CatalogueEntry } from "./content.ts";
import { addressOf } from "./entry.ts";

/** How to use the booklet, a sentence a line. */
export function easyIntro(language: Language): readonly Block[] {
  return sentences(say(TEXTS.intro, language)).map(paragraph);
}

/**
 * One service in easy Czech: its own short sentences, or what it is and whom it helps; then where, when, for how
 * much, and whom to call. Each sentence stands on a line of its own, as guides for easy reading ask.
 */
export function easyEntry(entry: CatalogueEntry, language: Language): readonly Block[] {
  const { service, organisation } = entry;
  const { easyText, hours, price } = service.values;
  const own = tellsSecret(service, "easyText", [easyText]) ? "" : easyText;
  const contact =
    service.values.phone.length > 0 || organisation === null ? service.values : organisation.values;
  const email = service.values.email || (organisation?.values.email ?? "");
  const phones = contact.phone.map((number) => printPhone(number).replace(/ /g, HARD_SPACE));
  const facts = [
    ...(own === "" ? whatAndWho(entry, language) : []),
    fact(TEXTS.provider, language, [entry.provider === entry.name ? "" : typeset(entry.provider)]),
    fact(TEXTS.where, language, [typeset(addressOf(service, language))]),
    fact(TEXTS.when, language, [safe(hours, entry)]),
    fact(TEXTS.price, language, [safe(price, entry)]),
    fact(TEXTS.phone, language, withCommas(phones.map((text) => ({ kind: "strong", text })))),
    fact(TEXTS.email, language, email === "" ? [] : [{ kind: "link", text: email, href: `mailto:${email}` }]),
  ].filter(({ lines }) => lines.flat().some((part) => part !== ""));
  return [...sentences(typeset(own)).map(paragraph), { kind: "facts", facts }];
}

function whatAndWho({ typeName, service }: CatalogueEntry, language: Language): readonly Fact[] {
  return [
    fact(TEXTS.what, language, [typeName.replace(/\s*\(§[^)]*\)$/, "")]),
    fact(TEXTS.who, language, [typeset(service.values.targetGroups.join(", "))]),
  ];
}

function safe(text: string, { service }: CatalogueEntry): string {
  return tellsSecret(service, "", [text]) ? "" : typeset(text.replace(/\n+/g, ", "));
}

/** A full stop after a number or a single letter ends no sentence. */
function sentences(text: string): readonly string[] {
  return text
    .replace(/(?<=\p{L}{2}[.!?])\s+(?=\p{Lu})/gu, "\n")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}

function paragraph(text: string): Block {
  return { kind: "paragraph", style: "together", text: [text] };
}

function fact(name: Text, language: Language, line: readonly Inline[]): Fact {
  return { name: say(name, language), lines: [line] };
}
