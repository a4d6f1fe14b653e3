import { type Language, say, type Text, type Values } from "../../core/texts/say.ts";

/** The language of the screen, as the page says it. */
export function language(): Language {
  return document.documentElement.dataset["language"] === "en" ? "en" : "cs";
}

/** A text in the language of the screen. */
export function t(text: Text, values: Values = {}): string {
  return say(text, language(), values);
}
