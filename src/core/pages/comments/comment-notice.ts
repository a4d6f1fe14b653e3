import { htmlFacts } from "../../documents/html/blocks.ts";
import { words } from "../../documents/html/inlines.ts";
import { htmlWriterFor } from "../../documents/html/writer.ts";
import { COMMENT_NOTICE_TEXTS } from "../../texts/comment-pages.ts";
import { say, type Text, type Values } from "../../texts/say.ts";
import { framedPage, paragraph, type ServedPage, type Voice } from "../answers/frame.ts";
import { typedFacts } from "./received-page.ts";

interface CommentNotice {
  readonly title: Text;
  readonly text: Text;
  readonly values: Values;
  /** What came too late, given back so that it is not lost. */
  readonly typed: Parameters<typeof typedFacts>[0];
}

const WRITER = htmlWriterFor([]);

/** A page that says why no comment can be taken. */
export function commentNotice({ title, text, values, typed }: CommentNotice, voice: Voice): ServedPage {
  const { language } = voice;
  const facts = typedFacts(typed, language);
  const { typed: given } = COMMENT_NOTICE_TEXTS;
  const main = [
    paragraph(say(text, language, values), "lead"),
    ...(facts.length === 0
      ? []
      : [
          `<h2>${words(say(given.title, language))}</h2>`,
          paragraph(say(given.text, language)),
          htmlFacts(facts, WRITER),
        ]),
  ];
  const page = framedPage({ title: say(title, language), main: main.join("\n") }, voice);
  return { status: title === COMMENT_NOTICE_TEXTS.gone.title ? 404 : 200, ...page };
}
