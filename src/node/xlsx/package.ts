import type { Refuse } from "../refusal.ts";
import { archiveSeemsToBe, seemsToBe } from "./seems-to-be.ts";
import { readZip, unpack, type ZipEntry } from "./zip-reader.ts";
import { pack, writeZip } from "./zip-writer.ts";

/**
 * The parts of an Office file (ECMA-376 part 2). Changed parts are kept as texts aside until the file is
 * written; all others keep their packed bytes.
 */
export interface Package {
  readonly entries: ReadonlyMap<string, ZipEntry>;
  readonly changed: ReadonlyMap<string, string>;
  readonly refuse: Refuse;
}

const UNPACKED_LIMIT_MB = 500;
const BYTES_PER_MB = 1_000_000;

/** Opens a zip archive, or refuses and says what the bytes seem to be instead. */
export function openPackage(bytes: Uint8Array, refuse: Refuse): Package {
  const entries = readZip(bytes);
  if (entries === null) throw refuse(seemsToBe(bytes), { part: "zip" });
  if (entries.reduce((sum, { size }) => sum + size, 0) > UNPACKED_LIMIT_MB * BYTES_PER_MB) {
    throw refuse("unpacked-too-large", { limit: UNPACKED_LIMIT_MB });
  }
  return { entries: new Map(entries.map((entry) => [keyOf(entry.name), entry])), changed: new Map(), refuse };
}

/** Part names are equal without regard to case (part 2, 6.2.2.3); some writers use backslashes. */
function keyOf(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

export function hasPart({ entries, changed }: Package, name: string): boolean {
  return changed.has(keyOf(name)) || entries.has(keyOf(name));
}

/** A part as text, or null when there is none; a damaged one is refused. */
export function partText(pkg: Package, name: string): string | null {
  const changed = pkg.changed.get(keyOf(name));
  if (changed !== undefined) return changed;
  const bytes = partBytes(pkg, name);
  if (bytes === null) return null;
  try {
    return decoded(bytes);
  } catch (error) {
    throw pkg.refuse("damaged", { part: name }, { cause: error });
  }
}

/** The unpacked bytes of a part that has not been changed, or null when there is none. */
export function partBytes(pkg: Package, name: string): Uint8Array | null {
  const entry = pkg.entries.get(keyOf(name));
  if (entry === undefined) return null;
  const bytes = unpack(entry);
  if (bytes === null) throw pkg.refuse("damaged", { part: name });
  return bytes;
}

/** UTF-8 keeps its byte order mark, so that a rewritten part has it too; UTF-16 becomes UTF-8. */
function decoded(bytes: Uint8Array): string {
  const utf16 = UTF_16.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (utf16 === undefined) return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  const text = new TextDecoder(utf16.encoding, { fatal: true }).decode(bytes);
  return text.replace(/^(<\?xml[^>]*encoding=["'])[^"']*/, "$1UTF-8");
}

const UTF_16 = [
  { encoding: "utf-16le", mark: [0xff, 0xfe] },
  { encoding: "utf-16be", mark: [0xfe, 0xff] },
];

/** The package with one part written anew, or the same package when the text is what it was. */
export function withPart(pkg: Package, name: string, text: string): Package {
  if (hasPart(pkg, name) && partText(pkg, name) === text) return pkg;
  return { ...pkg, changed: new Map(pkg.changed).set(keyOf(name), text), entries: named(pkg.entries, name) };
}

/** A new part takes its place at the end of the archive under its own spelling. */
function named(entries: Package["entries"], name: string): Package["entries"] {
  return entries.has(keyOf(name)) ? entries : new Map(entries).set(keyOf(name), pack(name, new Uint8Array()));
}

export function withoutPart(pkg: Package, name: string): Package {
  const entries = new Map(pkg.entries);
  const changed = new Map(pkg.changed);
  entries.delete(keyOf(name));
  changed.delete(keyOf(name));
  return { ...pkg, entries, changed };
}

/** The file: changed parts packed, all others copied. */
export function packageBytes({ entries, changed }: Package): Uint8Array {
  const encoder = new TextEncoder();
  return writeZip(
    [...entries].map(([key, entry]) => {
      const text = changed.get(key);
      return text === undefined ? entry : pack(entry.name, encoder.encode(text));
    }),
  );
}

/** Says what an archive that is no workbook seems to be. */
export function refuseArchive(pkg: Package): never {
  const mimetype = partBytes(pkg, "mimetype") ?? new Uint8Array();
  throw pkg.refuse(archiveSeemsToBe([...pkg.entries.keys()], new TextDecoder().decode(mimetype)));
}
