import { addDays, type PlainDate } from "../plain-date.ts";
import type { Language } from "../texts/say.ts";
import type { Sign } from "./sign.ts";
import { makeToken } from "./token.ts";

/** Where personal links lead and what signs them. */
export interface LinkMaker {
  /** The address of the public pages. */
  readonly base: string;
  readonly sign: Sign;
}

/** After the event the link still works so long: to read the answer, and for an event put off. */
const ANSWER_DAYS = 60;
/** A letter lies in a mailbox for years; being taken off must work then too. */
const LEAVING_DAYS = 1_100;

/** The invited person and the event, by the ids that stand in the workbook. */
export interface Invited {
  readonly event: string;
  readonly contact: string;
  readonly version: number;
}

/** The link by which one person answers one invitation. */
export function answerLink({ base, sign }: LinkMaker, invited: Invited, date: PlainDate): string {
  return linkTo(base, makeToken({ kind: "odpověď", ...invited, expires: addDays(date, ANSWER_DAYS) }, sign));
}

/** The link by which one person is taken off the list. */
export function leavingLink({ base, sign }: LinkMaker, contact: string, today: PlainDate): string {
  const expires = addDays(today, LEAVING_DAYS);
  return linkTo(base, makeToken({ kind: "odhlášení", event: "", contact, expires, version: 0 }, sign));
}

/** After the last day the link still says that the round is over, and works again when the round is prolonged. */
const ROUND_DAYS = 400;

/** The one published link of a round of comments; the same for everybody, and still good when the last day is moved. */
export function commentsLink({ base, sign }: LinkMaker, round: string, closes: PlainDate): string {
  const expires = addDays(closes, ROUND_DAYS);
  const payload = { kind: "připomínky", event: round, contact: "", expires, version: 0 } as const;
  return linkTo(base, makeToken(payload, sign));
}

/** After the last day the page says that the vote is over; only the sheet's own last day closes it. */
const VOTE_DAYS = 60;

/** The link by which one member votes on one proposal. */
export function voteLink(
  { base, sign }: LinkMaker,
  { decision, contact, mark }: { readonly decision: string; readonly contact: string; readonly mark: number },
  voteBy: PlainDate,
): string {
  const expires = addDays(voteBy, VOTE_DAYS);
  return linkTo(base, makeToken({ kind: "hlas", event: decision, contact, expires, version: mark }, sign));
}

/** A provider corrects its data long after the last day, until the next round. */
const VERIFICATION_DAYS = 400;

/** The link by which a provider sees its own entries and confirms or edits them. */
export function verificationLink(
  { base, sign }: LinkMaker,
  { id, who, mark }: { readonly id: string; readonly who: string; readonly mark: number },
  due: PlainDate,
): string {
  const expires = addDays(due, VERIFICATION_DAYS);
  return linkTo(base, makeToken({ kind: "ověření", event: id, contact: who, expires, version: mark }, sign));
}

/** An address with the link's text in its query; relative when the base is empty. */
export function linkTo(base: string, token: string, language?: Language): string {
  const address = `${base}${base.includes("?") ? "&" : "?"}t=${encodeURIComponent(token)}`;
  return language === undefined ? address : `${address}&lang=${language}`;
}
