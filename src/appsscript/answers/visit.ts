import {
  COMMENT_LIMITS,
  FORM_LIMITS,
  LARGEST_FORM,
  LARGEST_VERIFICATION,
  VERIFICATION_LIMITS,
} from "../../core/answers/form-limit.ts";
import { receive, show } from "../../core/answers/receive.ts";
import type { LinkPayload } from "../../core/answers/token.ts";
import type { ServedPage } from "../../core/pages/answers/frame.ts";
import { type Notice, noticePage } from "../../core/pages/answers/notice-page.ts";
import { readWorkbook } from "../../core/workbook/workbook.ts";
import { readSpreadsheet } from "../read-spreadsheet.ts";
import { mayTakeForm } from "./allowance.ts";
import { type Asked, ask, openDesk, type Visit } from "./desk.ts";
import { writeAnswer } from "./write-answer.ts";

const FORM = /^application\/x-www-form-urlencoded\b/i;

/** The page of a personal link; looking writes nothing. */
export function showPage(visit: Visit | undefined): ServedPage {
  const asked = ask(visit);
  if (asked.sign === null) return unable(asked);
  const { context, request } = openDesk(asked, asked.sign);
  return show(request, context);
}

/** Takes a form: one at a time, from a fresh reading, and stored before the page says so. */
export function takeForm(visit: Visit | undefined): ServedPage {
  const { type = "", length = 0 } = visit?.postData ?? {};
  const asked = ask(visit);
  const { sign, payload } = asked;
  if (length > (payload?.kind === "ověření" ? LARGEST_VERIFICATION : LARGEST_FORM))
    return notice("too-large", asked);
  if (!FORM.test(type)) return notice("not-found", asked);
  if (sign === null) return unable(asked);
  if (payload === null) {
    const { context, request } = openDesk(asked, sign);
    return receive(request, context).page;
  }
  if (!allowed(payload)) return notice("too-many", asked);
  return writeAnswer(() => openDesk(asked, sign));
}

/** Comments of a round come by one link, so they have limits of their own, and take no room from answers. */
function allowed({ kind, event, contact }: LinkPayload): boolean {
  if (kind === "připomínky") return mayTakeForm("comments", event, COMMENT_LIMITS);
  const link = `${kind}:${event}:${contact}`;
  return kind === "ověření"
    ? mayTakeForm("verification", link, VERIFICATION_LIMITS)
    : mayTakeForm("answers", link, FORM_LIMITS);
}

function notice(name: Notice, { language }: Asked): ServedPage {
  return noticePage({ notice: name }, { workbook: null, language: language ?? "cs", otherLanguage: "" });
}

/** Without a secret nothing can be answered; the page says at least whom to ask. */
function unable({ language }: Asked): ServedPage {
  const workbook = readWorkbook(readSpreadsheet(["project"]).grids);
  const voice = { workbook, language: language ?? "cs", otherLanguage: "", framed: true } as const;
  return noticePage({ notice: "unable" }, voice);
}
