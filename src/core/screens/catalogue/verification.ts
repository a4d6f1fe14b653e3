import { shortDate } from "../../czech/date-words.ts";
import { RefusedError } from "../../errors.ts";
import type { PlainDate } from "../../plain-date.ts";
import { type VerificationStatus, verificationOverview } from "../../plans/verification/overview.ts";
import { dayText, receiverText, stateText } from "../../plans/verification/page.ts";
import { newRound, roundOf } from "../../plans/verification/round.ts";
import { planVerify } from "../../plans/verification/verify.ts";
import type { CellAddress } from "../../sheet/grid.ts";
import { cellAddress } from "../../sheet/table.ts";
import { say } from "../../texts/say.ts";
import { CATALOGUE_SCREEN_TEXTS as TEXTS } from "../../texts/screens-catalogue.ts";
import { VERIFYING_TEXTS } from "../../texts/verifying.ts";
import { answered, type Done, type ScreenContext, sheetActions } from "../endpoint.ts";
import { type IssueView, issueViews } from "../issue-view.ts";
import { markOf } from "../planned-sending.ts";

/** How far one provider is. */
export interface ProviderView {
  readonly provider: string;
  /** Who is asked; "" where there is no e-mail. */
  readonly to: string;
  readonly state: string;
  readonly look: "done" | "warning" | "error";
  readonly due: string;
  /** When the state was reached, and who confirmed. */
  readonly when: string;
  readonly cell: CellAddress | null;
}

/** A round as the screen shows it. */
export interface VerificationView {
  readonly round: string;
  /** Every round there is, the last one last, and what a new one would be called. */
  readonly rounds: readonly string[];
  readonly next: string;
  readonly providers: readonly ProviderView[];
  /** Providers of the catalogue that are not in the round yet. */
  readonly missing: readonly string[];
  /** The last day for rows that are to be added, ISO. */
  readonly due: PlainDate;
}

/** A letter as it would go. */
interface LetterView {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
}

const SHOWN = 20;

interface AskedRound {
  /** null lets the program choose the round. */
  readonly round: string | null;
  readonly due: PlainDate | null;
}

/** How far everybody is in a round; nothing is written or sent. */
export function readVerification(asked: AskedRound, context: ScreenContext): Done<VerificationView> {
  const { workbook, today } = context;
  const rounds = [...new Set(workbook.verifications.records.map(({ values }) => values.round))];
  // A round that is over is still looked at; a new one begins when somebody says so.
  const chosen = asked.round ?? rounds[rounds.length - 1] ?? null;
  const { name, due, missing } = roundOf(inputOf({ ...asked, round: chosen }, context));
  const { providers } = verificationOverview(workbook, today, name);
  return answered({
    round: name,
    rounds,
    next: newRound(workbook, today),
    due,
    providers: providers.map((status) => viewOf(status, context)),
    missing: missing.map((one) => one.name),
  });
}

/** Adds the providers that a round lacks. */
export function addToRound(
  asked: AskedRound,
  context: ScreenContext,
): Done<{ readonly sentences: readonly string[] }> {
  const { today, language } = context;
  if (asked.due !== null && asked.due < today)
    throw new RefusedError(
      "wrong-use",
      say(TEXTS.duePassed, language, { day: shortDate(asked.due, language) }),
    );
  const { actions, summary } = planVerify(inputOf(asked, context));
  return {
    value: { sentences: summary },
    actions: sheetActions(actions),
  };
}

/** The letters that wait to be sent in a round, and what stands for them. */
export function readRequests(
  asked: AskedRound,
  context: ScreenContext,
): Done<{
  readonly count: number;
  /** What the letters lack; "" for nothing. */
  readonly hint: string;
  readonly letters: readonly LetterView[];
  readonly issues: readonly IssueView[];
  readonly mark: string;
}> {
  const { workbook, language } = context;
  const noPage = workbook.project.record.values.answersPage === "";
  const input = inputOf(asked, context);
  const plan = planVerify(input);
  const letters = plan.actions.flatMap((action) => {
    if (action.kind !== "send-message") return [];
    const { to, subject, text } = action.message;
    return [{ to: to.map(({ name, email }) => `${name} ${email}`.trim()).join(", "), subject, text }];
  });
  return answered({
    count: letters.length,
    hint: letters.length > 0 && noPage ? say(VERIFYING_TEXTS.noPage, language) : "",
    letters: letters.slice(0, SHOWN),
    issues: issueViews(plan.issues, workbook, language),
    mark: markOf("verify", plan, input),
  });
}

function inputOf({ round, due }: AskedRound, context: ScreenContext) {
  const ask = { ...(round === null ? {} : { round }), ...(due === null ? {} : { due }) };
  return { ...context, event: null, ask };
}

function viewOf(status: VerificationStatus, { workbook, language }: ScreenContext): ProviderView {
  const { provider, state, overdue, due, row } = status;
  return {
    provider,
    to: receiverText(status, language),
    state: stateText(status, language),
    look: state === "confirmed" ? "done" : overdue ? "error" : "warning",
    due: due === null ? "" : shortDate(due, language),
    when: dayText(status, language),
    cell: cellAddress(workbook.verifications, { row }, "provider"),
  };
}
