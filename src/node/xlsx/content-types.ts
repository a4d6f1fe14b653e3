import { escapeAttribute } from "../../core/xml.ts";
import { attributeOf, childrenOf, rootElement } from "./elements.ts";
import { type Package, partText, withPart } from "./package.ts";
import { appended } from "./relationships.ts";

const PART = "[Content_Types].xml";

/** Says what kind of part a new part is. */
export function addContentType(pkg: Package, part: string, type: string): Package {
  const clean = removeContentType(pkg, part);
  const element = `<Override PartName="/${escapeAttribute(part)}" ContentType="${type}"/>`;
  return withPart(clean, PART, appended(partText(clean, PART) ?? "", element));
}

export function removeContentType(pkg: Package, part: string): Package {
  const xml = partText(pkg, PART) ?? "";
  const root = rootElement(xml);
  const element =
    root &&
    childrenOf(xml, root).find(
      (child) => attributeOf(xml, child, "PartName")?.toLowerCase() === `/${part.toLowerCase()}`,
    );
  return element ? withPart(pkg, PART, xml.slice(0, element.start) + xml.slice(element.end)) : pkg;
}
