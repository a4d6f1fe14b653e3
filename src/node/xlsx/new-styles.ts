import type { ColumnLayout } from "../../core/sheet/layout.ts";

const INK = "FF1F2A37";
const GREY_INK = "FF5F6670";
const BLUE_INK = "FF17456E";
const WHITE = "FFFFFFFF";
const REQUIRED_FILL = "FF2F6690";
const OPTIONAL_FILL = "FFD9E6F2";
const COMPUTED_HEAD_FILL = "FFE3E5E8";
const COMPUTED_FILL = "FFF4F5F6";
const LINE = "FFBFC8D2";

const FIRST_CUSTOM_FORMAT = 164;
const CZECH_DATE = "d\\.\\ m\\.\\ yyyy";

const TOP = '<alignment vertical="top" wrapText="1"/>';
const TOP_LEFT = '<alignment horizontal="left" vertical="top" wrapText="1"/>';
const CENTRED = '<alignment horizontal="left" vertical="center" wrapText="1"/>';

const FORMATS = { general: 0, text: 49, date: FIRST_CUSTOM_FORMAT, number: 0 };

const FONTS = {
  base: font(11, INK),
  white: font(11, WHITE, "<b/>"),
  bold: font(11, BLUE_INK, "<b/>"),
  computedHead: font(11, GREY_INK, "<b/><i/>"),
  computed: font(11, GREY_INK, "<i/>"),
  title: font(22, BLUE_INK, "<b/>"),
};

const FILLS = {
  none: '<fill><patternFill patternType="none"/></fill>',
  reserved: '<fill><patternFill patternType="gray125"/></fill>',
  required: fill(REQUIRED_FILL),
  optional: fill(OPTIONAL_FILL),
  computedHead: fill(COMPUTED_HEAD_FILL),
  computed: fill(COMPUTED_FILL),
};

const BORDERS = {
  none: "<border><left/><right/><top/><bottom/><diagonal/></border>",
  cell: border("hair"),
  head: border("thin"),
};

interface Style {
  readonly format: keyof typeof FORMATS;
  readonly font: keyof typeof FONTS;
  readonly fill: keyof typeof FILLS;
  readonly border: keyof typeof BORDERS;
  readonly alignment: string;
}

/** Every way a cell of a new workbook looks; a cell names its style by the place in this list. */
const STYLES = {
  base: style({}),
  headOptional: style({ font: "bold", fill: "optional", border: "head", alignment: CENTRED, format: "text" }),
  headRequired: style({
    font: "white",
    fill: "required",
    border: "head",
    alignment: CENTRED,
    format: "text",
  }),
  headComputed: style({
    font: "computedHead",
    fill: "computedHead",
    border: "head",
    alignment: CENTRED,
    format: "text",
  }),
  text: style({ format: "text" }),
  date: style({ format: "date", alignment: TOP_LEFT }),
  number: style({ format: "number" }),
  computedText: style({ format: "text", font: "computed", fill: "computed" }),
  computedDate: style({ format: "date", font: "computed", fill: "computed", alignment: TOP_LEFT }),
  computedNumber: style({ format: "number", font: "computed", fill: "computed" }),
  guideTitle: style({
    font: "title",
    border: "none",
    alignment: '<alignment vertical="center"/>',
    format: "text",
  }),
  guideHead: style({ font: "bold", border: "none", format: "text" }),
  guideText: style({ border: "none", format: "text" }),
};

type StyleName = keyof typeof STYLES;

/** The hairline around the cells of a table. */
export function cellBorder(): string {
  return BORDERS.cell;
}

/** The style's number in `cellXfs`. */
export function styleIndex(name: StyleName): number {
  return Object.keys(STYLES).indexOf(name);
}

export function headStyle({ required, computed }: ColumnLayout): number {
  return styleIndex(computed ? "headComputed" : required ? "headRequired" : "headOptional");
}

export function cellStyle({ format, computed }: ColumnLayout): number {
  if (!computed) return styleIndex(format);
  return styleIndex(
    ({ text: "computedText", date: "computedDate", number: "computedNumber" } as const)[format],
  );
}

/** The styles part of a new workbook. */
export function newStyles(): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<numFmts count="1"><numFmt numFmtId="${FIRST_CUSTOM_FORMAT}" formatCode="${CZECH_DATE}"/></numFmts>`,
    group("fonts", Object.values(FONTS)),
    group("fills", Object.values(FILLS)),
    group("borders", Object.values(BORDERS)),
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    group("cellXfs", Object.values(STYLES).map(xf)),
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    "</styleSheet>",
  ].join("");
}

function style(differences: Partial<Style>): Style {
  return { format: "general", font: "base", fill: "none", border: "cell", alignment: TOP, ...differences };
}

function group(name: string, items: readonly string[]): string {
  return `<${name} count="${items.length}">${items.join("")}</${name}>`;
}

function font(size: number, colour: string, weight = ""): string {
  return `<font>${weight}<sz val="${size}"/><color rgb="${colour}"/><name val="Calibri"/><family val="2"/><charset val="238"/></font>`;
}

function fill(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function border(line: string): string {
  const side = (name: string) => `<${name} style="${line}"><color rgb="${LINE}"/></${name}>`;
  return `<border>${side("left")}${side("right")}${side("top")}${side("bottom")}<diagonal/></border>`;
}

function xf({ format, font, fill, border, alignment }: Style): string {
  const place = (table: object, key: string) => Object.keys(table).indexOf(key);
  return [
    `<xf numFmtId="${FORMATS[format]}" fontId="${place(FONTS, font)}" fillId="${place(FILLS, fill)}"`,
    ` borderId="${place(BORDERS, border)}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1"`,
    ` applyBorder="1" applyAlignment="1">${alignment}</xf>`,
  ].join("");
}
