import { Inflate, strFromU8 } from "fflate";

/** Why a part of an archive could not be read. */
export type ZipFault = "not-an-archive" | "no-such-part" | "too-large" | "damaged";

const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
const LOCAL_ENTRY = 0x04034b50;
const END_LENGTH = 22;
const LONGEST_COMMENT = 65_535;
const MOST_ENTRIES = 10_000;

/** Inflating goes in pieces, so that an archive that lies about its sizes is stopped soon. */
const PIECE = 16_384;

/**
 * One part of a zip archive as UTF-8 text (APPNOTE 4.3), found by the directory at the archive's end. More than
 * `limit` unpacked bytes are refused while they are being unpacked, whatever the archive says of itself.
 */
export function zipPart(bytes: Uint8Array, name: string, limit: number): string | ZipFault {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  if (end === -1) return "not-an-archive";
  const entry = findEntry(view, end, name);
  if (entry === null) return "no-such-part";
  if (entry.packed === null) return "damaged";
  const unpacked = entry.method === 0 ? entry.packed : inflated(entry.packed, limit);
  if (typeof unpacked === "string") return unpacked;
  return unpacked.length > limit ? "too-large" : decoded(unpacked);
}

/** True for what `zipPart` gives instead of a text. */
export function isZipFault(text: string): text is ZipFault {
  return ["not-an-archive", "no-such-part", "too-large", "damaged"].includes(text);
}

function findEnd(view: DataView): number {
  const last = view.byteLength - END_LENGTH;
  for (let at = last; at >= 0 && at >= last - LONGEST_COMMENT; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  return -1;
}

interface Entry {
  /** null when it lies outside of the archive. */
  readonly packed: Uint8Array | null;
  /** 0 stored, 8 deflated. */
  readonly method: number;
}

function findEntry(view: DataView, end: number, name: string): Entry | null {
  const count = Math.min(view.getUint16(end + 10, true), MOST_ENTRIES);
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return null;
    const length = view.getUint16(at + 28, true);
    const found = latin(bytesAt(view, at + 46, length) ?? new Uint8Array());
    if (found.replace(/\\/g, "/").replace(/^\/+/, "").toLowerCase() === name) return entryAt(view, at);
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return null;
}

function entryAt(view: DataView, at: number): Entry {
  const method = view.getUint16(at + 10, true);
  const offset = view.getUint32(at + 42, true);
  const isThere = offset + 30 <= view.byteLength && view.getUint32(offset, true) === LOCAL_ENTRY;
  if (!isThere || (method !== 0 && method !== 8)) return { method, packed: null };
  const start = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
  return { method, packed: bytesAt(view, start, view.getUint32(at + 20, true)) };
}

function bytesAt(view: DataView, start: number, length: number): Uint8Array | null {
  if (start + length > view.byteLength) return null;
  return new Uint8Array(view.buffer, view.byteOffset + start, length);
}

function latin(bytes: Uint8Array): string {
  return strFromU8(bytes, true);
}

function inflated(packed: Uint8Array, limit: number): Uint8Array | ZipFault {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const inflate = new Inflate((piece) => {
    pieces.push(piece);
    length += piece.length;
  });
  try {
    for (let at = 0; at < packed.length && length <= limit; at += PIECE) {
      inflate.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch {
    return "damaged";
  }
  return length > limit ? "too-large" : joined(pieces, length);
}

function joined(pieces: readonly Uint8Array[], length: number): Uint8Array {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

function decoded(bytes: Uint8Array): string | ZipFault {
  try {
    return strFromU8(bytes).replace(/^\ufeff/, "");
  } catch {
    return "damaged";
  }
}
