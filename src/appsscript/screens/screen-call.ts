import type { Language } from "../../core/texts/say.ts";

/** What a handler of this shell has at hand. */
export interface ScreenCall {
  readonly language: Language;
}
