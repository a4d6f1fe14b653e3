import { attributeOf, childrenOf, rootElement } from "./elements.ts";
import { builtInFormat, type NumberFormat, parseFormat } from "./number-format.ts";

/** The number format of every cell style, by the style's index. */
export function readNumberFormats(stylesXml: string | null): readonly NumberFormat[] {
  const xml = stylesXml ?? "";
  const root = rootElement(xml);
  if (root === null) return [];
  const groups = childrenOf(xml, root);
  const of = (name: string) =>
    groups.filter((group) => group.name === name).flatMap((group) => childrenOf(xml, group));
  const custom = new Map(
    of("numFmts").map((element) => [
      attributeOf(xml, element, "numFmtId"),
      parseFormat(attributeOf(xml, element, "formatCode") ?? ""),
    ]),
  );
  return of("cellXfs").map((element) => {
    const id = attributeOf(xml, element, "numFmtId");
    return custom.get(id) ?? builtInFormat(Number(id));
  });
}
