import { DOCUMENT_TEXTS, PUBLICITY_TEXTS } from "../texts/documents.ts";
import { type Language, say } from "../texts/say.ts";
import type { Publicity } from "./document.ts";

/** What publicity is about: which programme pays for which project. */
export interface ProjectFacts {
  readonly name: string;
  readonly registrationNumber: string;
  /** null when nobody's grant pays for the project, or none that we know. */
  readonly programme: FundedProgramme | null;
  /** The project's own lines beside the emblem; the programme's when empty. */
  readonly ownLines: readonly string[];
}

export type FundedProgramme = keyof typeof PUBLICITY_TEXTS;

/** The block that the programme asks for, or null for a project without one. */
export function publicityOf({ programme, ownLines }: ProjectFacts, language: Language): Publicity | null {
  if (programme === null) return null;
  const usual = PUBLICITY_TEXTS[programme].map((line) => say(line, language));
  const lines = ownLines.length > 0 ? ownLines : usual;
  return { emblem: "eu", lines, alt: say(DOCUMENT_TEXTS.emblemAlt, language) };
}

/** `projekt „…“`, or nothing for a project without a name. */
export function projectLine({ name }: ProjectFacts, language: Language): string {
  return name === "" ? "" : say(DOCUMENT_TEXTS.projectLine, language, { name: withoutQuotes(name) });
}

/** A name typed with its quotes would get a second pair. */
function withoutQuotes(name: string): string {
  return /^[„"“”«»][^„"“”«»]*[„"“”«»]$/.test(name) ? name.slice(1, -1) : name;
}
