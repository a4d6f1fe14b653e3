import { issueAt } from "../issue.ts";
import type { ServedPage } from "../pages/answers/frame.ts";
import { leavingPage, leftPage } from "../pages/answers/leaving-page.ts";
import { noticePage } from "../pages/answers/notice-page.ts";
import { cellRef } from "../sheet/table.ts";
import { FAULT_TEXTS } from "../texts/answers.ts";
import { say } from "../texts/say.ts";
import type { Contact } from "../workbook/workbook.ts";
import type { OpenedLink } from "./answer-link.ts";
import { BY } from "./deeds.ts";
import { leavingWrites } from "./leave.ts";
import { linkTo } from "./links.ts";
import { type Answered, only } from "./request.ts";
import { appendRows, lackingColumns } from "./rows.ts";
import { makeStamp, readStamp } from "./stamp.ts";
import { contactById, nameOf } from "./subject.ts";

/** The page that asks whether the person really leaves. Looking at it changes nothing. */
export function showLeaving(opened: OpenedLink): ServedPage {
  const contact = contactById(opened.context.workbook, opened.payload.contact);
  if (contact === null) return noticePage({ notice: "gone" }, opened.voice);
  return contact.values.doNotSend === true ? leftPage(opened.voice) : question(opened, contact, "");
}

/** Takes the person off: Nezasílat becomes ano, the journal gets a deed. Doing it twice writes once. */
export function receiveLeaving(opened: OpenedLink): Answered {
  const { context, payload, request, voice } = opened;
  const contact = contactById(context.workbook, payload.contact);
  if (contact === null) return only(noticePage({ notice: "gone" }, voice));
  if (contact.values.doNotSend === true) return only(leftPage(voice));
  if (
    !isOneClick(request) &&
    readStamp(request.fields["razitko"] ?? "", subjectOf(opened), context.sign) === null
  )
    return only(question(opened, contact, say(FAULT_TEXTS["stale-form"], voice.language)));
  const { contacts, journal } = context.workbook;
  const lacking = lackingColumns(contacts, ["doNotSend"]);
  if (lacking.length > 0) {
    const cell = cellRef(contacts, contact, "doNotSend");
    const issue = issueAt(cell, "", { code: "answers-column-missing", values: { sheet: contacts.sheet } });
    return only(noticePage({ notice: "unable" }, voice), [issue]);
  }
  const { key, deed, row } = leavingWrites(context.workbook, contact, { by: BY.link, now: context.now });
  return {
    page: leftPage(voice),
    actions: [...appendRows(journal, [deed], key), row],
    issues: [],
    unsaved: { ...question(opened, contact, say(FAULT_TEXTS.unsaved, voice.language)), status: 503 },
  };
}

/** What a mail program sends for its button (RFC 8058 3.2): the link alone says who, and nobody is asked again. */
function isOneClick({ fields }: OpenedLink["request"]): boolean {
  return fields["List-Unsubscribe"] === "One-Click";
}

function subjectOf({ payload }: OpenedLink): string {
  return `leaving:${payload.contact}`;
}

function question(opened: OpenedLink, contact: Contact, error: string): ServedPage {
  const { context, request, voice } = opened;
  const stamp = makeStamp({ seconds: context.seconds, state: "0" }, subjectOf(opened), context.sign);
  const action = linkTo(request.base, request.token, voice.language);
  return leavingPage({ person: nameOf(contact), stamp, action, error }, voice);
}
