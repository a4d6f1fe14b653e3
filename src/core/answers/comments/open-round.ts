import { longDate, shortDate } from "../../czech/date-words.ts";
import { fold } from "../../czech/text.ts";
import type { Fact } from "../../documents/document.ts";
import { eventDay } from "../../pages/answers/event-facts.ts";
import type { ServedPage, Voice } from "../../pages/answers/frame.ts";
import { commentNotice } from "../../pages/comments/comment-notice.ts";
import { commentPage } from "../../pages/comments/comment-page.ts";
import { placesPage } from "../../pages/comments/places-page.ts";
import type { PlainDate } from "../../plain-date.ts";
import {
  COMMENT_FAULT_TEXTS,
  COMMENT_NOTICE_TEXTS,
  COMMENT_PAGE_TEXTS as TEXTS,
} from "../../texts/comment-pages.ts";
import { say } from "../../texts/say.ts";
import type { CommentRound, Workbook } from "../../workbook/workbook.ts";
import type { OpenedLink } from "../answer-link.ts";
import { linkTo } from "../links.ts";
import { makeStamp } from "../stamp.ts";
import { eventById } from "../subject.ts";
import { type PlanPlace, planPlaces, WHOLE_PLAN } from "./plan-places.ts";
import {
  type CommentFault,
  LONGEST_AUTHOR,
  LONGEST_COMMENT,
  type TypedComment,
  typedComment,
} from "./read-comment.ts";

/** A round's link while the round takes comments. */
export interface RoundLink {
  readonly opened: OpenedLink;
  /** The round's id as its link has it. */
  readonly id: string;
  readonly round: CommentRound;
  readonly places: readonly PlanPlace[];
  /** The list of places. */
  readonly address: string;
}

/** A place with what its form is bound to. */
export interface OpenPlace {
  readonly place: PlanPlace;
  readonly subject: string;
  readonly action: string;
}

/** The round while it takes comments, or the page that says why it does not; what was typed is given back there. */
export function openRound(opened: OpenedLink): RoundLink | ServedPage {
  const { payload, context, request } = opened;
  const voice: Voice = { ...opened.voice, speaksOf: "comments" };
  const round = roundById(context.workbook, payload.event);
  const closed = round === null ? GONE : whyClosed(round, context.today);
  if (round === null || closed !== null) {
    const { notice, day } = closed ?? GONE;
    const values = {
      document: round?.values.document ?? "",
      day: day === null ? "" : shortDate(day, voice.language),
    };
    const typed = typedComment(request.fields);
    return commentNotice({ ...COMMENT_NOTICE_TEXTS[notice], values, typed }, voice);
  }
  return {
    opened: { ...opened, voice },
    id: payload.event,
    round,
    places: planPlaces(context.workbook, round, voice.language),
    address: linkTo(request.base, request.token, voice.language),
  };
}

/** The round with this id of its own; null when the sheet has none. */
function roundById({ commentRounds }: Workbook, id: string): CommentRound | null {
  return commentRounds.records.find(({ texts }) => texts.id !== "" && fold(texts.id) === fold(id)) ?? null;
}

interface Closed {
  readonly notice: Exclude<keyof typeof COMMENT_NOTICE_TEXTS, "typed">;
  readonly day: PlainDate | null;
}

const GONE: Closed = { notice: "gone", day: null };

function whyClosed({ values: { opens, closes } }: CommentRound, today: PlainDate): Closed | null {
  if (closes === null) return { notice: "undated", day: null };
  if (opens !== null && today < opens) return { notice: "early", day: opens };
  return today > closes ? { notice: "closed", day: closes } : null;
}

/** The page with everything that one can comment on. */
export function placesOf(link: RoundLink): ServedPage {
  const { opened, places, round } = link;
  const { language } = opened.voice;
  const linked = places.map(({ key, kind, label, level, depth }) => ({
    kind,
    label,
    level,
    depth,
    href: placeAddress(link, key),
  }));
  const facts = factsOf(link);
  const title = say(TEXTS.title, language, { document: round.values.document });
  return placesPage({ title, facts, places: linked }, opened.voice);
}

/** The address of one place's form. */
function placeAddress({ address }: Pick<RoundLink, "address">, key: string): string {
  return `${address}&misto=${encodeURIComponent(key)}`;
}

function factsOf({ opened, round }: RoundLink): readonly Fact[] {
  const { language } = opened.voice;
  const { closes, version, hearing, decides } = round.values;
  const { workbook } = opened.context;
  const event = hearing === "" ? null : eventById(workbook, hearing);
  const where =
    event === null ? [] : [event.values.place, event.values.address].filter((part) => part !== "");
  const hearingText = event === null ? "" : [eventDay(event.values, language), ...where].join(", ");
  const body = workbook.groups.records.find(({ texts }) => fold(texts.abbreviation) === fold(decides));
  const facts = [
    { text: TEXTS.until, said: closes === null ? "" : longDate(closes, language) },
    { text: TEXTS.version, said: version },
    { text: TEXTS.hearing, said: event?.values.state === "zrušeno" ? "" : hearingText },
    { text: TEXTS.decides, said: body?.values.name || decides },
  ];
  return facts
    .filter(({ said }) => said !== "")
    .map(({ text, said }) => ({ name: say(text, language), lines: [[said]] }));
}

interface Attempt {
  readonly typed: TypedComment;
  readonly faults: readonly (CommentFault | "unsaved")[];
}

const FIELD_OF: Readonly<Partial<Record<CommentFault | "unsaved", string>>> = {
  "comment-missing": "pripominka",
  "comment-too-long": "pripominka",
  "reason-too-long": "oduvodneni",
  "kind-missing": "kdo",
  "author-missing": "jmeno",
  "author-too-long": "jmeno",
  "email-wrong": "email",
};

/** The form of one place: fresh, or with what was typed and what is wrong with it. */
export function commentForm(link: RoundLink, open: OpenPlace, { typed, faults }: Attempt): ServedPage {
  const { opened, round } = link;
  const { context } = opened;
  const { language, otherLanguage } = opened.voice;
  const { closes, document } = round.values;
  const { key, label, level, wording } = open.place;
  const other = otherLanguage === "" ? "" : placeAddress({ address: otherLanguage }, key);
  const voice: Voice = { ...opened.voice, otherLanguage: other };
  const page = commentPage(
    {
      title: key === WHOLE_PLAN ? say(TEXTS.wholeLink, language) : label,
      subtitle: [
        document,
        closes === null ? "" : `${say(TEXTS.until, language)} ${shortDate(closes, language)}`,
      ]
        .filter((part) => part !== "")
        .join(" · "),
      level,
      wording,
      typed,
      key,
      errors: faults.map((fault) => ({
        field: FIELD_OF[fault] ?? "",
        text: say(COMMENT_FAULT_TEXTS[fault], language, { limit: LONGEST_COMMENT }),
      })),
      stamp: makeStamp({ seconds: context.seconds, state: "0" }, open.subject, context.sign),
      action: open.action,
      back: link.address,
      limits: { comment: LONGEST_COMMENT, author: LONGEST_AUTHOR },
    },
    voice,
  );
  return faults.includes("unsaved") ? { ...page, status: 503 } : page;
}
