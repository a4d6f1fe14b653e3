import type { PageSetup } from "../document.ts";
import type { PageSize } from "./page.ts";

/** The relationship of the header, where the document has one. */
export const HEADER_RELATIONSHIP = "rIdHeader";

/** The relationship of the footer. */
export const FOOTER_RELATIONSHIP = "rIdFooter";

interface SectionFormat {
  readonly columns: 1 | 2;
  /** Goes on upon the page where the section before it ended. */
  readonly continuous: boolean;
  /** The relationship of what stands at the head of its pages. */
  readonly header: string | null;
  readonly footer: boolean;
  /** Its first page is a cover, with nothing at its head and foot. */
  readonly cover: boolean;
}

/** From the edge of the paper to a header or a footer, where the margin is wide enough for a line or two. */
const RUNNING_TWIPS = 567;

/** `w:sectPr` in the order of ECMA-376 part 1, 17.6.17. */
export function section(
  page: PageSize,
  setup: PageSetup,
  { columns, continuous, header, footer, cover }: SectionFormat,
): string {
  const { vertical, side } = page;
  const orient = setup.orientation === "landscape" ? ' w:orient="landscape"' : "";
  const running = Math.min(RUNNING_TWIPS, Math.round(vertical / 2));
  return [
    "<w:sectPr>",
    header === null ? "" : `<w:headerReference w:type="default" r:id="${header}"/>`,
    footer ? `<w:footerReference w:type="default" r:id="${FOOTER_RELATIONSHIP}"/>` : "",
    continuous ? '<w:type w:val="continuous"/>' : "",
    `<w:pgSz w:w="${page.width}" w:h="${page.height}"${orient}/>`,
    `<w:pgMar w:top="${vertical}" w:right="${side}" w:bottom="${vertical}" w:left="${side}" w:header="${running}" w:footer="${running}" w:gutter="0"/>`,
    columns === 1 ? '<w:cols w:space="567"/>' : '<w:cols w:num="2" w:space="567"/>',
    cover ? "<w:titlePg/>" : "",
    "</w:sectPr>",
  ].join("");
}
