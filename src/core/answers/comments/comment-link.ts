import { readEmail } from "../../czech/email.ts";
import type { ServedPage } from "../../pages/answers/frame.ts";
import { noticePage } from "../../pages/answers/notice-page.ts";
import { receivedPage } from "../../pages/comments/received-page.ts";
import { type PlainDate, partsOf } from "../../plain-date.ts";
import type { OpenedLink } from "../answer-link.ts";
import { type Answered, only } from "../request.ts";
import { readStamp } from "../stamp.ts";
import { commentForm, type OpenPlace, openRound, placesOf, type RoundLink } from "./open-round.ts";
import type { PlanPlace } from "./plan-places.ts";
import {
  authorOf,
  COMMENT_AUTHORS,
  type CommentFault,
  commentFaults,
  type TypedComment,
  typedComment,
} from "./read-comment.ts";
import {
  commentIssues,
  LONGEST_ORIGINAL,
  type NewComment,
  receivedBefore,
  recordComments,
} from "./record-comments.ts";

/** Nobody reads a chapter and writes about it in less; a program does. */
const SHORTEST_FILLING_SECONDS = 3;
/** A page left open longer may show a plan as it no longer is. */
const LONGEST_FILLING_SECONDS = 24 * 3600;

const NOTHING: TypedComment = { comment: "", reason: "", kind: "", author: "", email: "" };

/** The pages of a round's published link: its places, or the form of one of them. Looking changes nothing. */
export function showComments(opened: OpenedLink): ServedPage {
  const link = openRound(opened);
  if (!("round" in link)) return link;
  const place = placeAsked(link);
  return place === null ? placesOf(link) : commentForm(link, place, { typed: NOTHING, faults: [] });
}

/** Takes a comment: what was received goes into the journal and the register before the page says so. */
export function receiveComment(opened: OpenedLink): Answered {
  const link = openRound(opened);
  if (!("round" in link)) return only(link);
  const place = placeAsked(link);
  if (place === null) return only(placesOf(link));
  const typed = typedComment(opened.request.fields);
  const faults = [...formFaults(link, place), ...commentFaults(typed)];
  if (faults.length > 0) return only(commentForm(link, place, { typed, faults }));
  return take(link, place, typed);
}

function take(link: RoundLink, place: OpenPlace, typed: TypedComment): Answered {
  const { context, voice, request } = link.opened;
  const { workbook } = context;
  const issues = commentIssues(workbook);
  if (issues.length > 0) return only(noticePage({ notice: "unable" }, voice), issues);
  const comment = rowOf(link, place, typed);
  const form = (request.fields["razitko"] ?? "").slice(-22);
  const done = (id: string) =>
    receivedPage({ id, place: place.place.label, typed, another: link.address }, voice);
  const before = receivedBefore(workbook, comment, form);
  if (before !== null) return only(done(before));
  const { ids, actions } = recordComments(workbook, [comment], {
    by: "formulář",
    now: context.now,
    form,
  });
  const unsaved = commentForm(link, place, { typed, faults: ["unsaved"] });
  return { page: done(ids[0] ?? ""), actions, issues: [], unsaved };
}

function rowOf({ id, opened }: RoundLink, { place }: OpenPlace, typed: TypedComment): NewComment {
  const who = authorOf(typed);
  return {
    round: id,
    receivedOn: czechDay(opened.context.today),
    way: "formulář",
    author: typed.author,
    authorKind: who === null ? "" : COMMENT_AUTHORS[who],
    email: typed.email === "" ? "" : (readEmail(typed.email).value ?? ""),
    place: place.label,
    original: originalOf(place),
    comment: typed.comment,
    reason: typed.reason,
  };
}

function originalOf({ wording }: PlanPlace): string {
  const text = wording.map(({ name, text }) => (name === "" ? text : `${name}: ${text}`)).join("\n");
  return text.length > LONGEST_ORIGINAL ? `${text.slice(0, LONGEST_ORIGINAL)}…` : text;
}

function czechDay(today: PlainDate): string {
  const { year, month, day } = partsOf(today);
  return `${day}. ${month}. ${year}`;
}

/** What is wrong with the form itself: a program's work, or too old. */
function formFaults({ opened }: RoundLink, { subject }: OpenPlace): readonly CommentFault[] {
  const { request, context } = opened;
  const stamp = readStamp(request.fields["razitko"] ?? "", subject, context.sign);
  const age = stamp === null ? Number.POSITIVE_INFINITY : context.seconds - stamp.seconds;
  if (age > LONGEST_FILLING_SECONDS || age < 0) return ["stale-form"];
  if ((request.fields["web"] ?? "") !== "") return ["honeypot"];
  return age < SHORTEST_FILLING_SECONDS ? ["too-fast"] : [];
}

/** The place that the request names; null for none, and for one that the plan no longer has. */
function placeAsked({ places, id, opened, address }: RoundLink): OpenPlace | null {
  const asked = opened.request.fields["misto"] ?? "";
  const place = asked === "" ? undefined : places.find(({ key }) => key === asked);
  if (place === undefined) return null;
  const subject = `comment:${id}:${place.key}`;
  return { place, subject, action: address };
}
