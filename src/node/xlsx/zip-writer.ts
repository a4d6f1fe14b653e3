import { crc32 } from "node:zlib";
import { deflateSync } from "fflate";
import type { ZipEntry } from "./zip-reader.ts";

/** 1 January 1980, the first day a zip archive can name: new entries carry no clock, so bytes repeat. */
const FIRST_DAY = 0x21;
const VERSION = 20;
const UTF8_NAMES = 0x0800;

/** Packs a part the same way on every machine and every version of Node. */
export function pack(name: string, bytes: Uint8Array): ZipEntry {
  const packed = deflateSync(bytes, { level: 6 });
  const smaller = packed.length < bytes.length;
  return {
    name,
    packed: smaller ? packed : bytes,
    size: bytes.length,
    crc: crc32(bytes),
    method: smaller ? 8 : 0,
    time: 0,
    date: FIRST_DAY,
  };
}

/** A zip archive of the entries in their order; packed bytes are copied as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const named = entries.map((entry) => ({ entry, name: new TextEncoder().encode(entry.name) }));
  const length = named.reduce((sum, { entry, name }) => sum + 76 + 2 * name.length + entry.packed.length, 22);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  let at = 0;
  for (const { entry, name } of named) {
    offsets.push(at);
    view.setUint32(at, 0x04034b50, true);
    writeCommon(view, at + 4, { entry, nameLength: name.length });
    bytes.set(name, at + 30);
    bytes.set(entry.packed, at + 30 + name.length);
    at += 30 + name.length + entry.packed.length;
  }
  const directory = at;
  named.forEach(({ entry, name }, index) => {
    view.setUint32(at, 0x02014b50, true);
    view.setUint16(at + 4, VERSION, true);
    writeCommon(view, at + 6, { entry, nameLength: name.length });
    view.setUint32(at + 42, offsets[index] ?? 0, true);
    bytes.set(name, at + 46);
    at += 46 + name.length;
  });
  writeEnd(view, at, { count: entries.length, directory });
  return bytes;
}

/** The fields that a local header and a directory entry share, in the same order. */
function writeCommon(
  view: DataView,
  at: number,
  { entry, nameLength }: { entry: ZipEntry; nameLength: number },
) {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 2, UTF8_NAMES, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint16(at + 6, entry.time, true);
  view.setUint16(at + 8, entry.date, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}

function writeEnd(view: DataView, at: number, { count, directory }: { count: number; directory: number }) {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
}
