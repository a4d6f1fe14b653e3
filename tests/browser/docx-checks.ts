/** Sequences of ECMA-376 part 1, annex A: children that we write, in the order that Word insists on. */
export const SCHEMA_ORDERS: Readonly<Record<string, string>> = {
  pPr: "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs spacing ind contextualSpacing jc outlineLvl rPr sectPr",
  rPr: "rStyle rFonts b bCs i iCs color sz szCs u lang",
  tblPr: "tblStyle tblW jc tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption tblDescription",
  tcPr: "tcW gridSpan tcBorders shd noWrap tcMar vAlign",
  sectPr: "headerReference footerReference type pgSz pgMar cols titlePg",
  style: "name basedOn next link uiPriority semiHidden unhideWhenUsed qFormat pPr rPr tblPr",
  tbl: "tblPr tblGrid tr",
  lvl: "start numFmt lvlText lvlJc pPr rPr",
  numbering: "abstractNum num",
  settings: "zoom defaultTabStop characterSpacingControl compat themeFontLang decimalSymbol listSeparator",
  inline: "extent docPr cNvGraphicFramePr graphic",
  tblBorders: "top left bottom right insideH insideV",
  tcBorders: "top left bottom right",
  tblCellMar: "top left bottom right",
};

/** Runs in the browser: the parts that its XML parser refuses. */
export function malformed(parts: Record<string, string>): string[] {
  return Object.entries(parts).flatMap(([name, xml]) => {
    const error = new DOMParser().parseFromString(xml, "application/xml").querySelector("parsererror");
    return error === null ? [] : [`${name}: ${error.textContent}`];
  });
}

/** Runs in the browser: elements whose children stand in another order than the schema's, or are not in it. */
export function outOfOrder({
  parts,
  orders,
}: {
  parts: Record<string, string>;
  orders: Readonly<Record<string, string>>;
}): string[] {
  const wrong: string[] = [];
  for (const [name, xml] of Object.entries(parts)) {
    for (const element of new DOMParser().parseFromString(xml, "application/xml").querySelectorAll("*")) {
      const order = orders[element.localName]?.split(" ");
      if (order === undefined) continue;
      const places = [...element.children].map((child) => order.indexOf(child.localName));
      const children = [...element.children].map((child) => child.localName).join(" ");
      if (places.some((place, index) => place < 0 || place < (places[index - 1] ?? 0))) {
        wrong.push(`${name} ${element.localName}: ${children}`);
      }
    }
  }
  return wrong;
}

/** Runs in the browser: whatever one part of the file names and another does not have. */
export function loose({ parts, names }: { parts: Record<string, string>; names: string[] }): string[] {
  const parse = (name: string) => new DOMParser().parseFromString(parts[name] ?? "", "application/xml");
  const all = (root: ParentNode, tag: string) =>
    [...root.querySelectorAll("*")].filter(({ localName }) => localName === tag);
  const value = (element: Element, attribute: string) =>
    [...element.attributes].find(({ name }) => name === attribute)?.value ?? "";
  const twice = (items: string[]) => items.filter((item, index) => items.indexOf(item) !== index);
  const main = parse("word/document.xml");
  const rels = all(parse("word/_rels/document.xml.rels"), "Relationship");
  const ids = rels.map((rel) => value(rel, "Id"));
  const used = [...main.querySelectorAll("*")].flatMap((element) => [
    value(element, "r:id"),
    value(element, "r:embed"),
  ]);
  const marks = all(main, "bookmarkStart");
  const markNames = marks.map((mark) => value(mark, "w:name"));
  const styles = all(parse("word/styles.xml"), "style").map((style) => value(style, "w:styleId"));
  const types = parse("[Content_Types].xml");
  const typed = all(types, "Override").map((type) => value(type, "PartName").slice(1));
  const extensions = all(types, "Default").map((type) => value(type, "Extension"));
  const numbers = all(parse("word/numbering.xml"), "num").map((num) => value(num, "w:numId"));
  return [
    ...used.filter((id) => id !== "" && !ids.includes(id)).map((id) => `no relationship ${id}`),
    ...ids.filter((id) => id.startsWith("rIdLink") && !used.includes(id)).map((id) => `unused ${id}`),
    ...rels
      .filter((rel) => value(rel, "TargetMode") === "" && !names.includes(`word/${value(rel, "Target")}`))
      .map((rel) => value(rel, "Target")),
    ...twice(ids).map((id) => `relationship twice ${id}`),
    ...twice(markNames)
      .concat(twice(marks.map((mark) => value(mark, "w:id"))))
      .map((id) => `bookmark twice ${id}`),
    ...all(main, "hyperlink")
      .map((link) => value(link, "w:anchor"))
      .filter((name) => name !== "" && !markNames.includes(name)),
    ...all(main, "pStyle")
      .concat(all(main, "rStyle"), all(main, "tblStyle"))
      .map((style) => value(style, "w:val"))
      .filter((id) => !styles.includes(id)),
    ...all(main, "numId")
      .map((id) => value(id, "w:val"))
      .filter((id) => !numbers.includes(id)),
    ...typed.filter((name) => !names.includes(name)),
    ...names.filter((name) => !typed.includes(name) && !extensions.includes(name.split(".").pop() ?? "")),
    ...all(main, "tc")
      .filter((cell) => cell.lastElementChild?.localName !== "p")
      .map(() => "a cell without a paragraph at its end"),
    ...all(main, "tbl")
      .filter((tbl) => tbl.nextElementSibling?.localName !== "p")
      .map(() => "a table without a paragraph after it"),
    ...(all(main, "body")[0]?.lastElementChild?.localName === "sectPr" ? [] : ["no section at the end"]),
  ];
}

/** Runs in the browser: the colours of a picture at some points. */
export async function coloursAt({ url, points }: { url: string; points: number[][] }): Promise<string[]> {
  const image = new Image();
  image.src = url;
  await image.decode();
  const canvas = document.createElement("canvas");
  canvas.width = image.width;
  canvas.height = image.height;
  const context = canvas.getContext("2d");
  context?.drawImage(image, 0, 0);
  return points.map(([x = 0, y = 0]) =>
    [...(context?.getImageData(x, y, 1, 1).data ?? [])].slice(0, 3).join(","),
  );
}
