import { HARD_SPACE } from "../../czech/hard-space.ts";
import { printPhone } from "../../czech/phone.ts";
import { typeset } from "../../czech/typography.ts";
import { shownAddress } from "../../documents/catalogue/entry.ts";
import type { Inline } from "../../documents/document.ts";
import { inlines, words } from "../../documents/html/inlines.ts";
import type { HtmlWriter } from "../../documents/html/writer.ts";
import { withCommas } from "../../documents/inline-list.ts";
import { CATALOGUE_PAGE_TEXTS as TEXTS } from "../../texts/catalogue-page.ts";
import { type Language, say } from "../../texts/say.ts";
import type { Office, Workbook } from "../../workbook/workbook.ts";

/** Crisis lines first, then offices, each as the sheet orders them; nothing where the sheet has none. */
export function officesSection({ offices }: Workbook, writer: HtmlWriter, language: Language): string {
  const named = offices.records.filter(({ values }) => values.name !== "");
  if (named.length === 0) return "";
  const sorted = [...named].sort((a, b) => rank(a) - rank(b) || orderOf(a) - orderOf(b) || a.row - b.row);
  const items = sorted.map((office) => officeItem(office, writer));
  return `<section id="linky"><h2>${words(say(TEXTS.offices, language))}</h2><ul class="offices">${items.join("")}</ul></section>`;
}

function rank({ values }: Office): number {
  return values.kind === "krizová linka" ? 0 : 1;
}

function orderOf({ values }: Office): number {
  return values.order ?? Number.MAX_SAFE_INTEGER;
}

function officeItem({ values }: Office, writer: HtmlWriter): string {
  const { name, purpose, phone, email, web, street, postalCode, municipality, hours } = values;
  const phones = phone.map((number) =>
    link(printPhone(number).replace(/ /g, HARD_SPACE), `tel:${number.number}`),
  );
  const town = [postalCode.replace(/ /g, HARD_SPACE), municipality].filter((part) => part !== "").join(" ");
  const mail = email === "" ? [] : [link(email, `mailto:${email}`)];
  const page = web === "" ? [] : [link(shownAddress(web), web)];
  const lines: readonly (readonly Inline[])[] = [
    [typeset(purpose)],
    withCommas(phones),
    [typeset(hours)],
    [[street, town].filter((part) => part !== "").join(", ")],
    withCommas([...mail, ...page]),
  ];
  const said = lines.map((line) => inlines(line, writer)).filter((line) => line !== "");
  return `<li><h3>${words(typeset(name))}</h3>${said.map((line) => `<p>${line}</p>`).join("")}</li>`;
}

function link(text: string, href: string): Inline {
  return { kind: "link", text, href };
}
