import type { Language } from "../texts/say.ts";
import type { Millimetres, Picture } from "./picture.ts";

/**
 * A document as data: what it says and in which parts, not how a format writes it. One value becomes .docx
 * (for print and Google Docs) and accessible .html.
 */
export interface Document {
  readonly title: string;
  readonly language: Language;
  readonly page: PageSetup;
  /** Repeated at the head of every page. */
  readonly header?: PageHeader;
  /** Repeated at the foot of every page, before the page number; null for paper without either: letters, labels. */
  readonly footer: string | null;
  readonly blocks: readonly Block[];
}

/** What every page begins with: the publicity block where there is one, and lines below it. */
export interface PageHeader {
  readonly publicity: Publicity | null;
  readonly lines: readonly string[];
}

export interface PageSetup {
  readonly size: "A4" | "A5";
  readonly orientation: "portrait" | "landscape";
  /** Other edges than usual, for paper that is cut already. */
  readonly marginsMm?: { readonly vertical: number; readonly side: number };
  /** small: for a brochure; large: at least 16 points, for people who see badly. */
  readonly letters?: "small" | "large";
}

/** space: blank lines to write into. */
export type Block =
  | TitleBlock
  | HeadingBlock
  | { readonly kind: "paragraph"; readonly text: readonly Inline[]; readonly style?: ParagraphStyle }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: "table"; readonly table: DocumentTable }
  | { readonly kind: "facts"; readonly facts: readonly Fact[] }
  | { readonly kind: "contents"; readonly title: string; readonly levels: 1 | 2 }
  | IndexBlock
  | { readonly kind: "publicity"; readonly publicity: Publicity }
  | PictureBlock
  | PhotoBlock
  | RunningHeadBlock
  | BarsBlock
  | LetterHeadBlock
  | LabelsBlock
  | { readonly kind: "web-only"; readonly blocks: readonly Block[] }
  | { readonly kind: "space"; readonly lines: number }
  | { readonly kind: "page-break" };

/** The document's name; on a cover it stands alone on the first page, far from the top edge. */
export interface TitleBlock {
  readonly kind: "title";
  readonly text: readonly Inline[];
  readonly subtitle?: readonly Inline[];
  readonly cover?: true | "below-picture";
}

/** A heading; references and the contents reach it by its id (one is given to a heading without any). */
export interface HeadingBlock {
  readonly kind: "heading";
  readonly level: HeadingLevel;
  readonly text: readonly Inline[];
  readonly id?: string;
}

export type HeadingLevel = 1 | 2 | 3;

/** An index at the back: words and the entries they point to, set in columns. */
export interface IndexBlock {
  readonly kind: "index";
  readonly title: string;
  readonly id: string;
  readonly lines: readonly IndexLine[];
}

/**
 * A drawing for the screen. A paper document prints its alternative text instead, so a picture belongs
 * into a `web-only` part wherever its facts already stand on the paper.
 */
export interface PictureBlock {
  readonly kind: "picture";
  readonly svg: string;
  readonly alt: string;
  /** Below this width the picture scrolls sideways rather than becoming too small to read. */
  readonly widthMm: number;
}

/** A photograph or a logo, as large as its box lets it be without a change of its shape. */
export interface PhotoBlock {
  readonly kind: "photo";
  readonly picture: Picture;
  /** What it shows, for people who do not see it. */
  readonly alt: string;
  readonly caption?: readonly Inline[];
  readonly box: Millimetres;
  /** Begins where the text does instead of standing in the middle, and stays with what follows. */
  readonly leads?: true;
}

/**
 * A new page, from which on every page has this line at its head ("" for none) until the next one. A document with a
 * header of its own keeps that.
 */
export interface RunningHeadBlock {
  readonly kind: "running-head";
  readonly text: string;
}

/**
 * Amounts as bars: drawn on the screen, a table with shaded cells on paper, so that every program shows it. What the
 * bars say also stands beside them as text.
 */
export interface BarsBlock {
  readonly kind: "bars";
  /** Names the picture for people who do not see it. */
  readonly caption: string;
  /** What the parts of each bar are, in order; at most `BAR_COLOURS` are told apart. One name is no legend. */
  readonly series: readonly string[];
  readonly bars: readonly Bar[];
}

/** One bar: its name, its parts in the order of the series, and what stands at its end. */
export interface Bar {
  readonly name: string;
  readonly parts: readonly number[];
  readonly shown: string;
}

/** The colours of the parts, from dark to light, to be told apart without seeing colours; RGB in hexadecimal. */
export const BAR_COLOURS = ["1F3864", "4F81BD", "9DC3E6", "C55A11", "D9DEE5", "9AA5B1"] as const;

/**
 * The top of a paper letter on a page of its own: who writes, the letter's facts on the left, and the receiver's
 * address on the right, where the window of an envelope is.
 */
export interface LetterHeadBlock {
  readonly kind: "letter-head";
  /** The first line is the sender's name. */
  readonly sender: readonly string[];
  readonly facts: readonly Fact[];
  readonly address: readonly string[];
}

/** Address labels, filled row by row onto sheets of labels. */
export interface LabelsBlock {
  readonly kind: "labels";
  readonly size: LabelSize;
  readonly labels: readonly (readonly string[])[];
}

/** One label of a sheet whose labels touch each other. */
export interface LabelSize {
  readonly columns: number;
  readonly widthMm: number;
  readonly heightMm: number;
}

/** centred: a line under the title; quiet: small print; lead: an opening line; together: stays with what follows. */
export type ParagraphStyle = "normal" | "lead" | "centred" | "quiet" | "together";

/** file: another file that is made beside the page, by its name; a link on a page, words on paper. */
export type Inline =
  | string
  | { readonly kind: "file"; readonly text: string; readonly name: string }
  | { readonly kind: "strong"; readonly text: string }
  | { readonly kind: "link"; readonly text: string; readonly href: string }
  | { readonly kind: "reference"; readonly text: string; readonly to: string };

/** A real table: its first row is a header row, repeated on every page. Widths are shares of the whole. */
export interface DocumentTable {
  /** Names the table for people who do not see it. */
  readonly caption: string;
  readonly columns: readonly TableColumn[];
  readonly rows: readonly (readonly (readonly Inline[])[])[];
  /** The least height of a row, where people write by hand. */
  readonly rowHeightMm?: number;
  /** Rows, counted from 0, before which a blank line parts the table. */
  readonly partsBefore?: readonly number[];
  /** Rows, counted from 0, that stay on one page with the row after them; "all" for a table that is never torn. */
  readonly keptRows?: readonly number[] | "all";
}

export interface TableColumn {
  readonly header: string;
  readonly share: number;
  /** Numbers stand under each other, at the right edge. */
  readonly number?: true;
}

/** A name and what is said of it; several lines where there are several values. */
export interface Fact {
  readonly name: string;
  readonly lines: readonly (readonly Inline[])[];
}

/** A word of an index and the entries it points to (their numbers as texts, linked where possible). */
export interface IndexLine {
  readonly word: string;
  readonly entries: readonly { readonly text: string; readonly to: string }[];
}

/** The publicity block a funded project must carry: the emblem on the left, the lines beside it. */
export interface Publicity {
  readonly emblem: "eu" | "none";
  readonly lines: readonly string[];
  readonly alt: string;
}
