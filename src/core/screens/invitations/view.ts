import { RefusedError } from "../../errors.ts";
import { severityOf } from "../../issue.ts";
import { eventDay } from "../../pages/answers/event-facts.ts";
import { planInvitations } from "../../plans/invitations.ts";
import type { Plan } from "../../plans/plan.ts";
import { sendingIds } from "../../plans/sending-ids.ts";
import { say } from "../../texts/say.ts";
import { INVITATION_SCREEN_TEXTS as TEXTS } from "../../texts/screens-invitations.ts";
import type { Event } from "../../workbook/workbook.ts";
import { answered, type Done, type ScreenContext } from "../endpoint.ts";
import { type EventChoice, eventChoices, eventFor } from "../event-choices.ts";
import { type IssueView, issueViews } from "../issue-view.ts";
import { currentMark, deedsOf } from "../planned-sending.ts";
import { TEMPLATE_KEYS } from "../template-keys.ts";
import { type LetterView, letterView } from "./letters.ts";
import { audience, type LeftOut, leftOut, type PeopleGroup } from "./people.ts";

/** The screen Pozvánky for one event. */
export interface InvitationsView {
  readonly events: readonly EventChoice[];
  /** The chosen event; "" when the workbook has none with a day. */
  readonly event: string;
  readonly name: string;
  /** When and where. */
  readonly facts: readonly string[];
  /** Why nothing could be planned; "" when all is well. */
  readonly refusal: string;
  readonly groups: readonly PeopleGroup[];
  readonly leftOut: readonly LeftOut[];
  /** What the plan says of it all. */
  readonly notes: readonly string[];
  readonly issues: readonly IssueView[];
  /** An error among them, so that nothing can be sent. */
  readonly broken: boolean;
  readonly letters: readonly LetterView[];
  /** Stands for the letters that the person sees. */
  readonly mark: string;
  /** How many ids must be filled in before sending. */
  readonly missingIds: number;
}

/** Everything that the screen shows of one event; reading changes nothing. */
export function readInvitations(
  input: { readonly event: string | null },
  context: ScreenContext,
): Done<InvitationsView> {
  const { workbook, language } = context;
  const chosen = eventFor(input.event, context, "coming");
  const event = chosen?.id ?? null;
  const { plan, refusal } = event === null ? NO_PLAN : planned({ ...context, event });
  const issues = plan?.issues ?? [];
  return answered({
    events: eventChoices(context),
    event: event ?? "",
    name: chosen?.event.values.name ?? "",
    facts: chosen === null ? [say(TEXTS.noEvent, language)] : factsOf(chosen.event, context),
    refusal,
    groups: plan === null ? [] : audience(deedsOf(plan), context),
    leftOut: plan === null ? [] : leftOut(plan, context),
    // The last sentence says that nothing has been sent.
    notes: plan === null ? [] : plan.summary.slice(0, -1),
    issues: issueViews(issues, workbook, language),
    broken: issues.some((issue) => severityOf(issue) === "error"),
    letters: TEMPLATE_KEYS.invite.map((key) => letterView(key, { ...context, event })),
    mark: currentMark("invite", { ...context, event }),
    missingIds: sendingIds(workbook).cells.length,
  });
}

/** Writes the missing ids of contacts and events; answers how many. */
export function numberRows(_input: object, { workbook }: ScreenContext): Done<{ readonly count: number }> {
  const { cells } = sendingIds(workbook);
  const actions = cells.length === 0 ? [] : [{ kind: "write-cells", key: "ids", cells } as const];
  return { value: { count: cells.length }, actions };
}

interface Planned {
  readonly plan: Plan | null;
  readonly refusal: string;
}

const NO_PLAN: Planned = { plan: null, refusal: "" };

/** A refusal must not hide the rest of the screen: another event may be all right. */
function planned(input: Parameters<typeof planInvitations>[0]): Planned {
  try {
    return { plan: planInvitations(input), refusal: "" };
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return { plan: null, refusal: error.message };
  }
}

function factsOf({ values }: Event, { language }: ScreenContext): readonly string[] {
  const where = [values.place, values.address].filter((part) => part !== "").join(", ");
  return [
    eventDay(values, language),
    ...(where === "" ? [] : [where]),
    ...(values.state === "zrušeno" ? [say(TEXTS.isCancelled, language)] : []),
  ];
}
