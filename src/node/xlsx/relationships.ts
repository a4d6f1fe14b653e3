import { escapeAttribute } from "../../core/xml.ts";
import { attributeOf, childrenOf, rootElement } from "./elements.ts";
import { hasPart, type Package, partText, withoutPart, withPart } from "./package.ts";

/** A link from one part to another, or to something outside the file. */
interface Relationship {
  readonly id: string;
  /** The last word of the type's address: `worksheet`, `comments`; so strict and usual files read alike. */
  readonly type: string;
  /** The part's full name, or the outer address as it stands. */
  readonly target: string;
}

const TYPES = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
const EMPTY =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>';

/** The relationships of a part; of the whole file when the part is "". */
export function relationshipsOf(pkg: Package, part: string): readonly Relationship[] {
  const xml = partText(pkg, relationshipsPart(part)) ?? EMPTY;
  const root = rootElement(xml);
  if (root === null) throw pkg.refuse("damaged", { part: relationshipsPart(part) });
  return childrenOf(xml, root).map((element) => {
    const value = (name: string) => attributeOf(xml, element, name) ?? "";
    const target = value("TargetMode") === "External" ? value("Target") : resolve(part, value("Target"));
    return { id: value("Id"), type: value("Type").replace(/^.*\//, ""), target };
  });
}

/** The first related part of a type, or null. */
export function relatedPart(pkg: Package, part: string, type: string): string | null {
  const target = relationshipsOf(pkg, part).find((relationship) => relationship.type === type)?.target;
  return target !== undefined && hasPart(pkg, target) ? target : null;
}

/** The package with one more relationship, and its id. */
export function addRelationship(
  pkg: Package,
  part: string,
  { type, target }: Omit<Relationship, "id">,
): { readonly pkg: Package; readonly id: string } {
  const name = relationshipsPart(part);
  const xml = partText(pkg, name) ?? EMPTY;
  const taken = new Set(relationshipsOf(pkg, part).map((relationship) => relationship.id));
  const id = freeName((number) => `rId${number}`, taken);
  const element = `<Relationship Id="${id}" Type="${TYPES}${type}" Target="/${escapeAttribute(target)}"/>`;
  return { pkg: withPart(pkg, name, appended(xml, element)), id };
}

/** `make(1)`, or the first of its kind that is not taken. */
function freeName(make: (number: number) => string, taken: ReadonlySet<string>): string {
  let number = 1;
  while (taken.has(make(number))) number += 1;
  return make(number);
}

/** The package without one relationship; a part that has none left needs no list of them. */
export function removeRelationship(pkg: Package, part: string, id: string): Package {
  const name = relationshipsPart(part);
  const xml = partText(pkg, name) ?? EMPTY;
  const root = rootElement(xml);
  const elements = root === null ? [] : childrenOf(xml, root);
  const element = elements.find((child) => attributeOf(xml, child, "Id") === id);
  if (element === undefined) return pkg;
  if (elements.length === 1) return withoutPart(pkg, name);
  return withPart(pkg, name, xml.slice(0, element.start) + xml.slice(element.end));
}

/** An XML text with one more element at the end of its root. */
export function appended(xml: string, element: string): string {
  const root = rootElement(xml);
  if (root === null) return xml;
  if (root.open.kind === "open") return xml.slice(0, root.contentEnd) + element + xml.slice(root.contentEnd);
  const tag = xml.slice(root.start, root.end);
  const name = /^<([^\s/>]*)/.exec(tag)?.[1] ?? "";
  return `${xml.slice(0, root.start)}${tag.slice(0, -2)}>${element}</${name}>${xml.slice(root.end)}`;
}

function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf("/") + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

function resolve(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const steps = part.split("/").slice(0, -1);
  for (const step of target.replaceAll("\\", "/").split("/")) {
    if (step === "..") steps.pop();
    else if (step !== ".") steps.push(step);
  }
  return steps.join("/");
}
