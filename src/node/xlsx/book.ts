import type { Refuse } from "../refusal.ts";
import { attributeOf, childrenOf, type Element, rootElement } from "./elements.ts";
import { openPackage, type Package, partText, refuseArchive } from "./package.ts";
import { relatedPart, relationshipsOf } from "./relationships.ts";

/** A workbook's main part and its sheets in their order; charts and macros on sheets of their own are left out. */
export interface Book {
  readonly path: string;
  readonly sheets: readonly SheetPart[];
  readonly date1904: boolean;
}

export interface SheetPart {
  readonly name: string;
  readonly path: string;
}

/** Opens a workbook's package, or refuses and says what the bytes seem to be instead. */
export function openWorkbook(bytes: Uint8Array, refuse: Refuse): Package {
  const pkg = openPackage(bytes, refuse);
  if (!mainPart(pkg).toLowerCase().endsWith(".xml")) refuseArchive(pkg);
  return pkg;
}

/** Reads where a workbook's sheets are; one without any is refused. */
export function readBook(pkg: Package): Book {
  const path = mainPart(pkg);
  const xml = partText(pkg, path) ?? "";
  const root = rootElement(xml);
  if (root === null) throw pkg.refuse("damaged", { part: path });
  if (root.name !== "workbook") refuseArchive(pkg);
  const parts = childrenOf(xml, root);
  const targets = new Map(relationshipsOf(pkg, path).map(({ id, type, target }) => [id, { type, target }]));
  const sheets = parts
    .filter(({ name }) => name === "sheets")
    .flatMap((element) => childrenOf(xml, element))
    .flatMap((element) => sheetPart(xml, element, targets));
  if (sheets.length === 0) throw pkg.refuse("no-sheets");
  return { path, sheets, date1904: parts.some((element) => countsFrom1904(xml, element)) };
}

function mainPart(pkg: Package): string {
  return relatedPart(pkg, "", "officeDocument") ?? "";
}

function sheetPart(
  xml: string,
  element: Element,
  targets: ReadonlyMap<string, { readonly type: string; readonly target: string }>,
): readonly SheetPart[] {
  const related = targets.get(relationshipId(xml, element));
  if (related?.type !== "worksheet") return [];
  return [{ name: attributeOf(xml, element, "name") ?? "", path: related.target }];
}

/** The prefix of the relationships namespace is the writer's choice; `r:` is only usual. */
function relationshipId(xml: string, element: Element): string {
  const usual = attributeOf(xml, element, "r:id");
  return usual ?? /\s\w+:id\s*=\s*["']([^"']*)/.exec(xml.slice(element.start, element.open.end))?.[1] ?? "";
}

function countsFrom1904(xml: string, element: Element): boolean {
  if (element.name !== "workbookPr") return false;
  return ["1", "true"].includes(attributeOf(xml, element, "date1904") ?? "");
}
