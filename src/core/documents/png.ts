import { zlibSync } from "fflate";

/** A picture of at most sixteen colours: each pixel is a place in the palette. */
interface Bitmap {
  readonly width: number;
  readonly height: number;
  /** Row after row, `width × height` places. */
  readonly pixels: Uint8Array;
  readonly palette: readonly (readonly [number, number, number])[];
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const INDEXED_COLOUR = 3;
const BITS_PER_PIXEL = 4;

/** The picture as a PNG file (W3C PNG, third edition): indexed colour, four bits, unfiltered rows. */
export function toPng(bitmap: Bitmap): Uint8Array {
  const header = [...uint32(bitmap.width), ...uint32(bitmap.height), BITS_PER_PIXEL, INDEXED_COLOUR, 0, 0, 0];
  return concat([
    Uint8Array.from(SIGNATURE),
    chunk("IHDR", Uint8Array.from(header)),
    chunk("PLTE", Uint8Array.from(bitmap.palette.flat())),
    chunk("IDAT", zlibSync(scanLines(bitmap), { level: 4 })),
    chunk("IEND", new Uint8Array(0)),
  ]);
}

/** Each row begins with its filter type, 0 for none; then two pixels to a byte, the left one high. */
function scanLines({ width, height, pixels }: Bitmap): Uint8Array {
  const length = 1 + Math.ceil(width / 2);
  const lines = new Uint8Array(length * height);
  for (let row = 0; row < height; row += 1) {
    const [from, at] = [row * width, row * length + 1];
    for (let column = 0; column < width; column += 2) {
      const right = column + 1 < width ? (pixels[from + column + 1] ?? 0) : 0;
      lines[at + (column >> 1)] = ((pixels[from + column] ?? 0) << 4) | right;
    }
  }
  return lines;
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = concat([Uint8Array.from(type, (letter) => letter.charCodeAt(0)), data]);
  return concat([Uint8Array.from(uint32(data.length)), body, Uint8Array.from(uint32(crc32(body)))]);
}

/** The cyclic redundancy check of ISO 3309, as annex D of the PNG standard computes it. */
function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit += 1) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return (crc ^ 0xffffffff) >>> 0;
}

function uint32(number: number): readonly number[] {
  return [(number >>> 24) & 255, (number >>> 16) & 255, (number >>> 8) & 255, number & 255];
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  parts.reduce((offset, part) => {
    whole.set(part, offset);
    return offset + part.length;
  }, 0);
  return whole;
}
