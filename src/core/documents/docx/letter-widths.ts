import { once } from "../../once.ts";

/** Advance widths of Calibri (and Carlito, which has the same) in 1/2048 of the size; accents change nothing. */
const WIDTHS: Readonly<Record<string, number>> = {
  a: 981,
  b: 1076,
  c: 866,
  d: 1076,
  e: 1019,
  f: 625,
  g: 964,
  h: 1076,
  i: 470,
  j: 490,
  k: 931,
  l: 470,
  m: 1636,
  n: 1076,
  o: 1080,
  p: 1076,
  q: 1076,
  r: 714,
  s: 801,
  t: 686,
  u: 1076,
  v: 925,
  w: 1464,
  x: 887,
  y: 927,
  z: 809,
  A: 1185,
  B: 1114,
  C: 1092,
  D: 1260,
  E: 1000,
  F: 941,
  G: 1292,
  H: 1276,
  I: 516,
  J: 653,
  K: 1064,
  L: 861,
  M: 1751,
  N: 1322,
  O: 1356,
  P: 1058,
  Q: 1378,
  R: 1112,
  S: 941,
  T: 998,
  U: 1314,
  V: 1162,
  W: 1822,
  X: 1063,
  Y: 998,
  Z: 959,
  " ": 463,
  "\u00a0": 463,
  ".": 517,
  ",": 511,
  ":": 548,
  ";": 548,
  "-": 627,
  "–": 1024,
  "/": 791,
  "(": 621,
  ")": 621,
  "@": 1832,
  "+": 1020,
  "§": 1020,
};

const OTHER = 1038;
/** The widest of them all: a text of few letters fits without being measured. */
const WIDEST = 1832;
const UNITS_PER_EM = 2048;
const TABLE_SIZE = 0x250;
const SPACE = 32;

/** Widths by character code for Latin letters; an accented letter is as wide as its base. */
const widthTable = once(() =>
  Uint16Array.from({ length: TABLE_SIZE }, (_, code) => {
    const letter = String.fromCharCode(code);
    return WIDTHS[letter] ?? WIDTHS[letter.normalize("NFD").charAt(0)] ?? OTHER;
  }),
);

/** How many lines a text takes in a width (in points, as the size), broken at spaces as Word does; at least one. */
export function linesOf(text: string, size: number, width: number): number {
  const room = (width / size) * UNITS_PER_EM;
  const linesIn = (line: string) => (line.length * WIDEST <= room ? 1 : linesOfParagraph(line, room));
  return text.split("\n").reduce((lines, line) => lines + linesIn(line), 0);
}

/** Each word goes on the line after a space, or begins the next. */
function linesOfParagraph(text: string, room: number): number {
  const widths = widthTable();
  const space = widths[SPACE] ?? 0;
  let lines = 1;
  let used = 0;
  for (const word of text.split(" ")) {
    const wide = widthOf(word, widths);
    const end = used === 0 ? wide : used + space + wide;
    if (end > room && used > 0) lines += 1;
    used = end > room && used > 0 ? wide : end;
  }
  return lines;
}

function widthOf(word: string, widths: Uint16Array): number {
  let width = 0;
  for (let at = 0; at < word.length; at += 1) width += widths[word.charCodeAt(at)] ?? OTHER;
  return width;
}
