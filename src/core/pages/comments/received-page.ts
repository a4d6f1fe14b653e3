import type { Fact } from "../../documents/document.ts";
import { htmlFacts } from "../../documents/html/blocks.ts";
import { words } from "../../documents/html/inlines.ts";
import { htmlWriterFor } from "../../documents/html/writer.ts";
import { escapeMarkup } from "../../documents/markup.ts";
import { COMMENT_PAGE_TEXTS as TEXTS } from "../../texts/comment-pages.ts";
import { type Language, say } from "../../texts/say.ts";
import { framedPage, paragraph, type ServedPage, type Voice } from "../answers/frame.ts";

/** What somebody typed into the form. */
type Typed = Readonly<Record<"comment" | "reason" | "author" | "email", string>>;

interface ReceivedComment {
  /** The comment's id in the register. */
  readonly id: string;
  readonly place: string;
  readonly typed: Typed;
  /** The list of places. */
  readonly another: string;
}

const WRITER = htmlWriterFor([]);

/** The page after a comment was written down: its number, what was received, what comes next. */
export function receivedPage({ id, place, typed, another }: ReceivedComment, voice: Voice): ServedPage {
  const { language } = voice;
  const main = [
    htmlFacts(
      [
        { name: say(TEXTS.number, language), lines: [[id]] },
        { name: say(TEXTS.place, language), lines: [[place]] },
        ...typedFacts(typed, language),
      ],
      WRITER,
    ),
    paragraph(say(TEXTS.keepNumber, language)),
    typed.email === "" ? "" : paragraph(say(TEXTS.answerComes, language, { email: typed.email })),
    `<p><a href="${escapeMarkup(another)}">${words(say(TEXTS.another, language))}</a></p>`,
  ].filter((part) => part !== "");
  const title = say(TEXTS.received, language);
  return { status: 200, ...framedPage({ title, main: main.join("\n") }, voice) };
}

/** What was typed, as facts; empty fields are left out. */
export function typedFacts({ comment, reason, author }: Typed, language: Language): readonly Fact[] {
  const facts = [
    { text: TEXTS.yours, said: comment },
    { text: TEXTS.yourReason, said: reason },
    { text: TEXTS.yourName, said: author },
  ];
  return facts
    .filter(({ said }) => said !== "")
    .map(({ text, said }) => ({ name: say(text, language), lines: said.split("\n").map((line) => [line]) }));
}
