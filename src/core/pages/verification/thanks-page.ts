import type { Fact } from "../../documents/document.ts";
import { htmlFacts } from "../../documents/html/blocks.ts";
import { words } from "../../documents/html/inlines.ts";
import { htmlWriterFor } from "../../documents/html/writer.ts";
import { escapeMarkup } from "../../documents/markup.ts";
import { say, type Text } from "../../texts/say.ts";
import { VERIFICATION_PAGE_TEXTS as TEXTS } from "../../texts/verification.ts";
import { framedPage, paragraph, type ServedPage, type Voice } from "../answers/frame.ts";
import { spoken } from "./cover-page.ts";

/** What has been recorded. */
export interface VerificationThanks {
  readonly provider: string;
  readonly confirmed: readonly string[];
  readonly changes: readonly { readonly name: string; readonly field: Text; readonly after: string }[];
  /** The name of a new service; "" when none was added. */
  readonly added: string;
  readonly left: readonly string[];
  readonly told: readonly string[];
  readonly link: string;
}

const WRITER = htmlWriterFor([]);

/** The page after the form was sent: what is confirmed, what will be decided on, what is left. */
export function verificationThanksPage(thanks: VerificationThanks, voice: Voice): ServedPage {
  const { language } = voice;
  const { confirmed, changes, added, left } = thanks;
  const lines = changes.map(({ name, field, after }) =>
    say(after === "" ? TEXTS.changedEmpty : TEXTS.changedLine, language, { name, field, after }),
  );
  const fact = (label: Text, values: readonly string[]): readonly Fact[] =>
    values.length === 0 ? [] : [{ name: say(label, language), lines: values.map((value) => [value]) }];
  const facts = [
    ...fact(TEXTS.done, confirmed),
    ...fact(TEXTS.changed, lines),
    ...fact(TEXTS.added, added === "" ? [] : [added]),
    ...fact(TEXTS.left, left),
  ];
  const main = [
    htmlFacts(facts, WRITER),
    ...thanks.told.map((text) => paragraph(text, "told")),
    lines.length === 0 && added === "" ? "" : paragraph(say(TEXTS.acceptedNote, language)),
    left.length === 0 ? "" : paragraph(say(TEXTS.leftNote, language)),
    `<p><a href="${escapeMarkup(thanks.link)}">${words(say(TEXTS.again, language))}</a></p>`,
  ];
  const title = say(left.length === 0 ? TEXTS.thanks : TEXTS.thanksPart, language);
  const framed = { title, subtitle: thanks.provider, main: main.join("\n") };
  return { status: 200, ...framedPage(framed, spoken(voice)) };
}
