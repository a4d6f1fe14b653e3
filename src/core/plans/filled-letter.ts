import type { Finding } from "../issue.ts";
import { type Bodies, belowLetter, type Letter, toBodies } from "../messages/body.ts";
import { columnValues } from "../messages/column-fields.ts";
import { textOfHtml } from "../messages/html-text.ts";
import { escapeLetter } from "../messages/letter-markup.ts";
import { type Fields, merge } from "../messages/merge.ts";
import type { Language } from "../texts/say.ts";
import type { Contact, Event } from "../workbook/workbook.ts";
import type { LetterTemplate } from "./letter-template.ts";

/** A letter's template with one person's values in it. */
interface FilledLetter {
  /** On one line. */
  readonly subject: string;
  /** In the form of the template. */
  readonly body: string;
  readonly findings: readonly Finding[];
}

interface Concerned {
  readonly contact: Contact;
  /** null for a letter that is about none. */
  readonly event: Event | null;
  readonly fields: Fields;
}

/** Fills a template in with the fields given and the columns of Kontakty and Akce that it uses. */
export function fillLetter(
  template: LetterTemplate,
  { contact, event, fields }: Concerned,
  language: Language,
): FilledLetter {
  const { columns } = template;
  const all =
    columns.length === 0 ? fields : { ...columnValues(columns, { contact, event }, language), ...fields };
  const subject = merge(template.subject, all, "text");
  const body = merge(template.body, all, template.form);
  return {
    subject: subject.text.replace(/\s*\n\s*/g, " "),
    body: body.text,
    findings: [...subject.findings, ...body.findings],
  };
}

/** The two bodies of an e-mail; what stands below every letter stands below a draft's own HTML, too. */
export function bodiesOf(template: LetterTemplate, letter: Letter): Bodies {
  if (template.form === "letter") return toBodies({ ...letter, pictures: template.pictures });
  const below = belowLetter(letter);
  return { text: textOfHtml(letter.text) + below.text, html: `${letter.text}\n${below.html}\n` };
}

/** The letter in the light markup of Šablony, for what is printed. */
export function markupOf(template: LetterTemplate, { body }: FilledLetter): string {
  return template.form === "letter" ? body : escapeLetter(textOfHtml(body));
}
