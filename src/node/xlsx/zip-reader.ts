import { crc32, inflateRawSync } from "node:zlib";

/** One file of a zip archive, still packed, so that it can be copied into another archive untouched. */
export interface ZipEntry {
  readonly name: string;
  readonly packed: Uint8Array;
  readonly size: number;
  readonly crc: number;
  /** 0 stored, 8 deflated. */
  readonly method: number;
  /** MS-DOS time and date, as stored. */
  readonly time: number;
  readonly date: number;
}

const END_OF_DIRECTORY = 0x06054b50;
const ZIP64_LOCATOR = 0x07064b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const UNKNOWN_32 = 0xffffffff;

/** The entries of a zip archive by its directory (APPNOTE 4.3), or null when the archive is damaged. */
export function readZip(bytes: Uint8Array): readonly ZipEntry[] | null {
  try {
    return readDirectory(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function readDirectory(view: DataView): readonly ZipEntry[] | null {
  const end = findEnd(view);
  if (end === -1) return null;
  const { count, offset } = directoryPlace(view, end);
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const entry = readEntry(view, at);
    if (entry === null) return null;
    entries.push(entry);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return -1;
}

function directoryPlace(view: DataView, end: number): { count: number; offset: number } {
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR) {
    const end64 = longAt(view, locator + 8);
    return { count: longAt(view, end64 + 32), offset: longAt(view, end64 + 48) };
  }
  return { count: view.getUint16(end + 10, true), offset: view.getUint32(end + 16, true) };
}

function readEntry(view: DataView, at: number): ZipEntry | null {
  const nameLength = view.getUint16(at + 28, true);
  const { packedSize, size, offset } = sizesOf(view, at, at + 46 + nameLength);
  if (view.getUint32(offset, true) !== LOCAL_ENTRY) return null;
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  if (start + packedSize > view.byteLength) return null;
  return {
    name: new TextDecoder().decode(bytesAt(view, at + 46, nameLength)),
    packed: bytesAt(view, start, packedSize),
    size,
    crc: view.getUint32(at + 16, true),
    method: view.getUint16(at + 10, true),
    time: view.getUint16(at + 12, true),
    date: view.getUint16(at + 14, true),
  };
}

/** The sizes and the place of an entry; those that do not fit stand in the ZIP64 extra field, in this order. */
function sizesOf(view: DataView, at: number, extra: number) {
  let long = extra + 4;
  const orLong = (short: number) => {
    if (short !== UNKNOWN_32) return short;
    long += 8;
    return longAt(view, long - 8);
  };
  const size = orLong(view.getUint32(at + 24, true));
  const packedSize = orLong(view.getUint32(at + 20, true));
  return { size, packedSize, offset: orLong(view.getUint32(at + 42, true)) };
}

function longAt(view: DataView, at: number): number {
  return Number(view.getBigUint64(at, true));
}

function bytesAt(view: DataView, at: number, length: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + at, length);
}

/** What an entry holds, or null when it is damaged: its length and checksum must be what the directory says. */
export function unpack(entry: ZipEntry): Uint8Array | null {
  const bytes = inflated(entry);
  return bytes !== null && bytes.length === entry.size && crc32(bytes) === entry.crc ? bytes : null;
}

function inflated({ packed, method, size }: ZipEntry): Uint8Array | null {
  if (method === 0) return packed;
  if (method !== 8) return null;
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch {
    return null;
  }
}
