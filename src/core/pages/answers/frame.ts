import { HARD_SPACE } from "../../czech/hard-space.ts";
import { printPhone } from "../../czech/phone.ts";
import { inlines, words } from "../../documents/html/inlines.ts";
import { htmlPage } from "../../documents/html/page.ts";
import { htmlPublicity } from "../../documents/html/pictures.ts";
import { htmlWriterFor } from "../../documents/html/writer.ts";
import { escapeMarkup } from "../../documents/markup.ts";
import { projectFacts } from "../../documents/project-facts.ts";
import { publicityOf } from "../../documents/publicity.ts";
import { ANSWER_TEXTS as TEXTS } from "../../texts/answers.ts";
import { COMMENT_PAGE_TEXTS } from "../../texts/comment-pages.ts";
import { type Language, say, type Text } from "../../texts/say.ts";
import { VERIFICATION_PAGE_TEXTS } from "../../texts/verification.ts";
import { VOTE_PAGE_TEXTS } from "../../texts/votes.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { ANSWER_STYLES, NARROW_STYLES } from "./styles.ts";

/** A page as a shell serves it. */
export interface ServedPage {
  /** The status of HTTP, RFC 9110 part 15. */
  readonly status: number;
  /** The title of the window, as plain text. */
  readonly title: string;
  readonly html: string;
}

/** Who speaks and to whom. The workbook is null while it cannot be read. */
export interface Voice {
  readonly workbook: Workbook | null;
  readonly language: Language;
  /** The same page in the other language; "" where there is none. */
  readonly otherLanguage: string;
  /** The page stands in a frame of somebody else's page. */
  readonly framed?: boolean;
  /** What the page gathers, where it is no answers. */
  readonly speaksOf?: keyof typeof DUTIES;
}

interface Framed {
  readonly title: string;
  readonly subtitle?: string;
  readonly main: string;
  /** The title of the window, where it says more than the heading. */
  readonly windowTitle?: string;
  /** Tables need more than one narrow column. */
  readonly wide?: true;
}

const EMPTY_WRITER = htmlWriterFor([]);

const DUTIES = {
  comments: COMMENT_PAGE_TEXTS.controller,
  votes: VOTE_PAGE_TEXTS.controller,
  verification: VERIFICATION_PAGE_TEXTS.controller,
} as const;

/** The frame of every page for answers: the heading, the content, who to reach, who keeps the data, who pays. */
export function framedPage(
  { title, subtitle, main, windowTitle = title, wide }: Framed,
  voice: Voice,
): Omit<ServedPage, "status"> {
  const below = subtitle === undefined ? "" : `<p class="subtitle">${words(subtitle)}</p>`;
  const html = htmlPage({
    title: windowTitle,
    language: voice.language,
    paper: { size: "A4", orientation: "portrait" },
    main: `<div class="title"><h1>${words(title)}</h1>${below}</div>\n${main}\n${belowMain(voice)}`,
    footer: "",
    styles: wide ? ANSWER_STYLES : ANSWER_STYLES + NARROW_STYLES,
    framed: voice.framed === true,
  });
  return { title: windowTitle, html };
}

/** A paragraph of plain text. */
export function paragraph(text: string, style = ""): string {
  return `<p${style === "" ? "" : ` class="${style}"`}>${words(text)}</p>`;
}

function belowMain({ workbook, language, otherLanguage, speaksOf }: Voice): string {
  const other = say(TEXTS.otherLanguage, language);
  const otherLink =
    otherLanguage === ""
      ? ""
      : `<p><a href="${escapeMarkup(otherLanguage)}" lang="${language === "cs" ? "en" : "cs"}">${words(other)}</a></p>`;
  const duty = speaksOf === undefined ? TEXTS.controller : DUTIES[speaksOf];
  const parts =
    workbook === null ? [] : [contactLine(workbook, language), dutyLine(workbook, duty, language)];
  const publicity = workbook === null ? null : publicityOf(projectFacts(workbook), language);
  const block = publicity === null ? "" : htmlPublicity(publicity);
  const content = [...parts, otherLink, block].filter((part) => part !== "");
  return content.length === 0 ? "" : `<div class="below">${content.join("\n")}</div>`;
}

function contactLine({ project }: Workbook, language: Language): string {
  const { contactPerson, email, replyTo, phone } = project.record.values;
  const address = replyTo || email;
  const ways = [contactPerson, address, phone.map(printPhone).join(", ").replace(/ /g, HARD_SPACE)].filter(
    (part) => part !== "",
  );
  return ways.length === 0 ? "" : paragraph(say(TEXTS.contact, language, { contact: ways.join(" · ") }));
}

function dutyLine({ project }: Workbook, duty: Text, language: Language): string {
  const { beneficiary, privacyPage } = project.record.values;
  if (beneficiary === "") return "";
  const said = say(duty, language, { controller: beneficiary });
  if (privacyPage === "") return paragraph(said, "quiet");
  const link = { kind: "link", text: say(TEXTS.privacy, language), href: privacyPage } as const;
  return `<p class="quiet">${inlines([`${said} `, link], EMPTY_WRITER)}</p>`;
}
