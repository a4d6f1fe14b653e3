import type { PlainDate } from "../../plain-date.ts";
import { REPLY_TEXTS } from "../../texts/replies.ts";
import type { Contact } from "../../workbook/workbook.ts";
import { type Answer, answerInWords } from "../answer.ts";
import { LONGEST_NOTE } from "../read-form.ts";
import type { Standing } from "../standing.ts";
import { closedBy } from "../subject.ts";
import type { CalendarReply } from "./calendar-reply.ts";
import type { KnownEvent } from "./place-reply.ts";

/** Why a reply whose event and person are known is still not written down. */
export type ReplyRefusal =
  | "reply-event-closed"
  | "reply-stale"
  | "reply-older"
  | "reply-unseen"
  | "reply-no-deputy";

interface Judged {
  readonly reply: CalendarReply;
  readonly known: KnownEvent;
  readonly contact: Contact;
  readonly standing: Standing;
  readonly today: PlainDate;
}

/** The answer as the form would give it; null where it names no deputy, or the deputy does not come. */
export function answerOfReply({
  status,
  deputy,
  delegator,
  name,
  email,
  note,
}: CalendarReply): Answer | null {
  if (delegator !== "") {
    return status === "ACCEPTED" ? { answer: "posílá zástupce", deputy: name || email, note } : null;
  }
  switch (status) {
    case "ACCEPTED":
      return { answer: "přijde", deputy: "", note };
    case "DECLINED":
      return { answer: "nepřijde", deputy: "", note };
    case "DELEGATED":
      return deputy === "" ? null : { answer: "posílá zástupce", deputy, note };
    case "TENTATIVE":
      return { answer: "neodpověděl", deputy: "", note: perhaps(note) };
  }
}

/** A perhaps is no answer yet: the person is still reminded, and the team reads why. */
function perhaps(note: string): string {
  const said = REPLY_TEXTS.perhaps.cs;
  return note === "" ? said : `${said}: ${note}`.slice(0, LONGEST_NOTE);
}

/**
 * Why the reply does not count, or null when it does. RFC 5546 2.1.5: an answer to a lower SEQUENCE than the person was
 * last told is out of date, and of two answers to one the later DTSTAMP holds.
 */
export function refusalOf({ reply, known, contact, standing, today }: Judged): ReplyRefusal | null {
  const { event, history } = known;
  const closed = closedBy(event, today);
  if (closed === "cancelled" || closed === "over") return "reply-event-closed";
  const told = history.told.get(contact.texts.id)?.version ?? event.values.version ?? 1;
  if (reply.sequence < told - 1) return "reply-stale";
  const answer = answerOfReply(reply);
  if (answer === null) return "reply-no-deputy";
  if (isOlder(reply, standing)) return "reply-older";
  return isTypedOtherwise(answer, standing) ? "reply-unseen" : null;
}

function isOlder({ stamp }: CalendarReply, { deeds }: Standing): boolean {
  return (deeds[deeds.length - 1]?.at ?? "") > stamp;
}

/** Somebody has typed another answer straight into the sheet, and nobody knows when. */
function isTypedOtherwise(answer: Answer, { deeds, words, current }: Standing): boolean {
  if (current.answer === "" || current.answer === "neodpověděl") return false;
  return words !== deeds[deeds.length - 1]?.words && words !== answerInWords(answer);
}
