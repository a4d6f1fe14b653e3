/** A size on paper. */
export interface Millimetres {
  readonly widthMm: number;
  readonly heightMm: number;
}

/** A picture file of a kind that word processors and browsers show, with what its header says of it. */
export interface Picture {
  readonly bytes: Uint8Array;
  readonly mediaType: "image/png" | "image/jpeg";
  /** In pixels, as they are stored. */
  readonly width: number;
  readonly height: number;
  /** A camera was held on its side: only programs that read its note (Exif 2.3, 4.6.4 A) show the picture upright. */
  readonly isTurned: boolean;
}

const PNG_SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const EXIF = [0x45, 0x78, 0x69, 0x66, 0, 0];
const START_OF_IMAGE = 0xffd8;
const APP1 = 0xe1;
const ORIENTATION = 0x0112;
const UPRIGHT = 1;

/** The picture in a PNG or JPEG file; null for anything else, and for a file cut off before its size. */
export function readPicture(bytes: Uint8Array): Picture | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const picture = startsWith(bytes, 0, PNG_SIGNATURE) ? readPng(bytes, view) : readJpeg(bytes, view);
  return picture !== null && picture.width > 0 && picture.height > 0 ? picture : null;
}

/** As large as the box allows, in the picture's own shape. */
export function fitted({ width, height }: Pick<Picture, "width" | "height">, box: Millimetres): Millimetres {
  const scale = Math.min(box.widthMm / width, box.heightMm / height);
  return { widthMm: width * scale, heightMm: height * scale };
}

/** W3C PNG, third edition, 11.2.1: IHDR comes first. */
function readPng(bytes: Uint8Array, view: DataView): Picture | null {
  if (view.byteLength < 24 || !startsWith(bytes, 12, [0x49, 0x48, 0x44, 0x52])) return null;
  return {
    bytes,
    mediaType: "image/png",
    width: view.getUint32(16),
    height: view.getUint32(20),
    isTurned: false,
  };
}

/** ISO/IEC 10918-1, B.1: segments from marker to marker, until one of the frame headers tells the size. */
function readJpeg(bytes: Uint8Array, view: DataView): Picture | null {
  let isTurned = false;
  for (const { marker, at } of segmentsOf(view)) {
    if (isFrameHeader(marker)) {
      const [height, width] = [view.getUint16(at + 5), view.getUint16(at + 7)];
      return { bytes, mediaType: "image/jpeg", width, height, isTurned };
    }
    isTurned = isTurned || (marker === APP1 && isTurnedBy(view, at + 4));
  }
  return null;
}

/** Each segment by its marker and its place, as far as the file is one. */
function* segmentsOf(view: DataView): Generator<{ readonly marker: number; readonly at: number }> {
  let at = 2;
  while (at + 9 <= view.byteLength && view.getUint16(0) === START_OF_IMAGE && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFill = marker === 0xff;
    if (!isFill) yield { marker, at };
    at += isFill ? 1 : 2 + Math.max(2, view.getUint16(at + 2));
  }
}

/** SOF0 to SOF15, without the markers among them that begin tables. */
function isFrameHeader(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc;
}

/** Looks for the orientation among the entries of the first directory of an Exif segment. */
function isTurnedBy(view: DataView, start: number): boolean {
  const bytes = new Uint8Array(view.buffer, view.byteOffset, view.byteLength);
  const tiff = start + EXIF.length;
  if (!startsWith(bytes, start, EXIF) || tiff + 8 > view.byteLength) return false;
  const little = view.getUint16(tiff) === 0x4949;
  const directory = tiff + view.getUint32(tiff + 4, little);
  if (directory + 2 > view.byteLength) return false;
  const count = view.getUint16(directory, little);
  for (let index = 0; index < count; index += 1) {
    const entry = directory + 2 + 12 * index;
    if (entry + 12 > view.byteLength) return false;
    if (view.getUint16(entry, little) === ORIENTATION) return view.getUint16(entry + 8, little) > UPRIGHT;
  }
  return false;
}

function startsWith(bytes: Uint8Array, at: number, expected: readonly number[]): boolean {
  return expected.every((byte, index) => bytes[at + index] === byte);
}
