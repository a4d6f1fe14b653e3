import { lstat, readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import { type HandChanges, sayHandChanges } from "../core/documents/docx/hand-changes.ts";
import { changedByHand } from "../core/documents/docx/own-file.ts";
import { MADE_TEXTS } from "../core/texts/made.ts";
import { type Language, say } from "../core/texts/say.ts";

const MOST_VERSIONS = 99;

interface Telling {
  readonly language: Language;
  readonly tell?: (sentence: string) => void;
}

/**
 * Where a made file may be written: its own place, or for a document that somebody has changed by hand a place beside
 * it, `plan (2).docx`, which is told. Files other than documents are nobody's to edit and are replaced.
 */
export async function freePlace(
  path: string,
  bytes: Uint8Array,
  { language, tell }: Telling,
): Promise<string> {
  if (extname(path) !== ".docx") return path;
  const kept: { readonly place: string; readonly changes: HandChanges }[] = [];
  for (let version = 1; version <= MOST_VERSIONS; version += 1) {
    const place = version === 1 ? path : path.replace(/\.docx$/, ` (${version}).docx`);
    const changes = await changesIn(place, bytes);
    if (changes === null) {
      const last = kept[kept.length - 1];
      if (last !== undefined) tell?.(sentenceOf(last, place, language));
      return place;
    }
    kept.push({ place, changes });
  }
  return path.replace(/\.docx$/, ` (${MOST_VERSIONS + 1}).docx`);
}

/** null where nothing is, a link is (it is replaced, never followed), or an untouched file of the program's. */
async function changesIn(place: string, made: Uint8Array): Promise<HandChanges | null> {
  const found = await lstat(place).catch(() => null);
  if (found?.isFile() !== true) return null;
  const existing = await readFile(place).catch(() => new Uint8Array(0));
  return changedByHand(existing, made);
}

function sentenceOf(
  { place, changes }: { readonly place: string; readonly changes: HandChanges },
  made: string,
  language: Language,
): string {
  const names = { kept: basename(place), made: basename(made) };
  return `${say(MADE_TEXTS.keptByHand, language, names)} ${sayHandChanges(changes, language)}`;
}
