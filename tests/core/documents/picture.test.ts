import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { emblemPng } from "../../../src/core/documents/emblem-png.ts";
import { fitted, readPicture } from "../../../src/core/documents/picture.ts";

/** A JPEG as far as its frame header, which says 640 × 480. */
function jpeg(...segments: readonly (readonly number[])[]): Uint8Array {
  return Uint8Array.from([0xff, 0xd8, ...segments.flat(), ...FRAME]);
}

const FRAME = [0xff, 0xc2, 0, 17, 8, 1, 0xe0, 2, 0x80, 3, 1, 0x22, 0, 2, 0x11, 1, 3, 0x11, 1];

/** An Exif segment whose only entry is the orientation, in little-endian order. */
function exif(orientation: number): readonly number[] {
  const tiff = [0x49, 0x49, 42, 0, 8, 0, 0, 0, 1, 0, 0x12, 1, 3, 0, 1, 0, 0, 0, orientation, 0, 0, 0];
  const data = [0x45, 0x78, 0x69, 0x66, 0, 0, ...tiff];
  return [0xff, 0xe1, 0, data.length + 2, ...data];
}

describe("a picture's header", () => {
  test("tells the size of a PNG", () => {
    expect(readPicture(emblemPng(20))).toMatchObject({ mediaType: "image/png", width: 30, height: 20 });
  });

  test("tells the size of a JPEG behind other segments and fill bytes", () => {
    const comment = [0xff, 0xfe, 0, 5, 1, 2, 3, 0xff];
    expect(readPicture(jpeg(comment))).toMatchObject({ mediaType: "image/jpeg", width: 640, height: 480 });
  });

  test.for([
    [1, false],
    [3, true],
    [6, true],
    [8, true],
  ] as const)("says of orientation %i that the camera was turned: %s", ([orientation, isTurned]) => {
    expect(readPicture(jpeg(exif(orientation)))?.isTurned).toBe(isTurned);
  });

  test.for<readonly [string, Uint8Array]>([
    ["nothing", new Uint8Array()],
    ["a GIF", Uint8Array.from([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 1, 0, 1, 0])],
    ["a PNG cut off", emblemPng(20).slice(0, 20)],
    ["a JPEG cut off", jpeg().slice(0, 8)],
    ["a page", Uint8Array.from([..."<!DOCTYPE html>"].map((letter) => letter.charCodeAt(0)))],
  ])("of %s is none", ([, bytes]) => {
    expect(readPicture(bytes)).toBeNull();
  });

  test("is read out of any bytes without an end or a fall", () => {
    const starts = fc.constantFrom(
      [],
      [0xff, 0xd8, 0xff, 0xe1],
      [...jpeg(exif(6)).slice(0, 20)],
      [...emblemPng(9).slice(0, 14)],
    );
    fc.assert(
      fc.property(starts, fc.uint8Array({ maxLength: 300 }), (start, rest) => {
        const picture = readPicture(Uint8Array.from([...start, ...rest]));
        expect(picture === null || (picture.width > 0 && picture.height > 0)).toBe(true);
      }),
    );
  });
});

test.for([
  [
    { width: 300, height: 200 },
    { widthMm: 60, heightMm: 40 },
  ],
  [
    { width: 300, height: 100 },
    { widthMm: 60, heightMm: 20 },
  ],
  [
    { width: 100, height: 200 },
    { widthMm: 20, heightMm: 40 },
  ],
] as const)("a picture of %j fits into 60 × 40 mm as %j", ([picture, size]) => {
  expect(fitted(picture, { widthMm: 60, heightMm: 40 })).toEqual(size);
});
