import { childrenOf, prefixOf } from "./elements.ts";
import { type Package, partText, withPart } from "./package.ts";
import { STYLES_ORDER } from "./schema-order.ts";
import { declared, rootChildren, spliced, withAttribute, withChild, withContent } from "./xml-edit.ts";

interface StyleAdded {
  readonly pkg: Package;
  readonly index: number;
}

/** The place of an entry among the fonts, fills, formats … of a style sheet; it is added when it is not there. */
export function styleEntry(
  pkg: Package,
  path: string,
  { group, entry }: { readonly group: (typeof STYLES_ORDER)[number]; readonly entry: string },
): StyleAdded {
  const found = partText(pkg, path) ?? "";
  const xml =
    rootChildren(found, group).length > 0 ? found : withChild(found, `<${group} count="0"/>`, STYLES_ORDER);
  const element = rootChildren(xml, group)[0];
  if (element === undefined) throw pkg.refuse("damaged", { part: path });
  const own = declared(entry, prefixOf(xml, element));
  const entries = childrenOf(xml, element).map((child) => xml.slice(child.start, child.end));
  const there = entries.indexOf(own);
  if (there !== -1) return { pkg, index: there };
  const grown = spliced(xml, [withContent(xml, element, own)]);
  const openTag = rootChildren(grown, group)[0]?.open ?? element.open;
  const tag = withAttribute(grown.slice(openTag.start, openTag.end), "count", String(entries.length + 1));
  const text = grown.slice(0, openTag.start) + tag + grown.slice(openTag.end);
  return { pkg: withPart(pkg, path, text), index: entries.length };
}

interface CellLook {
  readonly font: string;
  readonly fill?: string;
  readonly border?: string;
}

const NO_FILL = '<fill><patternFill patternType="none"/></fill>';
const NO_BORDER = "<border><left/><right/><top/><bottom/><diagonal/></border>";
const WRAPPED = '<alignment vertical="top" wrapText="1"/>';

/** The style of text cells with a font, a fill and a border of their own, wrapped, kept as text. */
export function cellLook(pkg: Package, path: string, look: CellLook): StyleAdded {
  const { font, fill = NO_FILL, border = NO_BORDER } = look;
  const fonts = styleEntry(pkg, path, { group: "fonts", entry: font });
  const fills = styleEntry(fonts.pkg, path, { group: "fills", entry: fill });
  const borders = styleEntry(fills.pkg, path, {
    group: "borders",
    entry: border,
  });
  const xf = `<xf numFmtId="49" fontId="${fonts.index}" fillId="${fills.index}" borderId="${borders.index}" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">${WRAPPED}</xf>`;
  return styleEntry(borders.pkg, path, { group: "cellXfs", entry: xf });
}
