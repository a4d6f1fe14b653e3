/** How a paragraph stands; its look is its style's. */
export interface ParagraphFormat {
  readonly style?: string;
  readonly keepNext?: boolean;
  readonly keepLines?: boolean;
  readonly pageBreakBefore?: boolean;
  /** The list it is an item of. */
  readonly list?: number;
  readonly centred?: boolean;
  /** The section that ends with this paragraph, as `w:sectPr`. */
  readonly section?: string;
}

/** One `w:p`; its properties stand in the order the schema prescribes (ECMA-376 part 1, 17.3.1.26). */
export function paragraph(runs: string, format: ParagraphFormat = {}): string {
  return `<w:p>${properties(format)}${runs}</w:p>`;
}

function properties(format: ParagraphFormat): string {
  let inner = "";
  if (format.style !== undefined) inner += `<w:pStyle w:val="${format.style}"/>`;
  if (format.keepNext) inner += "<w:keepNext/>";
  if (format.keepLines) inner += "<w:keepLines/>";
  if (format.pageBreakBefore) inner += "<w:pageBreakBefore/>";
  if (format.list !== undefined)
    inner += `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="${format.list}"/></w:numPr>`;
  if (format.centred) inner += '<w:jc w:val="center"/>';
  if (format.section !== undefined) inner += format.section;
  return inner === "" ? "" : `<w:pPr>${inner}</w:pPr>`;
}
