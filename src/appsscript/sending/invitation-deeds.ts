import { COMMANDS } from "../../core/commands.ts";
import { InternalError, RefusedError } from "../../core/errors.ts";
import { chooseEvent } from "../../core/plans/choose-event.ts";
import type { CommandInput } from "../../core/plans/command-input.ts";
import { type Recipient, recipientsOf } from "../../core/plans/recipients.ts";
import { deedKey } from "../../core/sending/deed-key.ts";
import type { Deed } from "../../core/sending/deeds.ts";
import { GOOGLE_SENDING_TEXTS as TEXTS } from "../../core/texts/google-sending.ts";
import { say } from "../../core/texts/say.ts";
import { refuseErrors } from "../consent.ts";

/** One invitation that is to be sent, and whom it concerns. */
export interface InvitationDeed extends Deed {
  readonly event: string;
  readonly recipient: Recipient;
}

/** The invitations to one event. */
export interface Invitations {
  readonly event: string;
  readonly deeds: readonly InvitationDeed[];
  readonly skipped: readonly Recipient[];
  readonly summary: readonly string[];
}

/** The planned invitations as deeds; refuses what has errors, and people whose id is not in the sheet yet. */
export function invitationsTo(input: CommandInput): Invitations {
  const { workbook, today, language } = input;
  const plan = COMMANDS.invite.plan(input);
  refuseErrors(plan.issues, language);
  const { event, id } = chooseEvent(input);
  const recipients = recipientsOf(workbook, event, today);
  const invited = recipients.filter(({ skipped }) => skipped === null);
  // An id that is only thought up for this reading would be somebody else's after the rows were sorted.
  const kept = event.texts.id === id && invited.every((one) => one.contact.texts.id === one.id);
  if (!kept) throw new RefusedError("workbook-has-errors", say(TEXTS.idsMissing, language));
  const planned = plan.actions.flatMap((action) => (action.kind === "send-message" ? [action] : []));
  const deeds = planned.map(({ key, message }, index) => {
    const recipient = invited[index];
    if (recipient === undefined) throw new InternalError("A planned message has no recipient.");
    return { key: deedKey(key), message, event: id, recipient };
  });
  return {
    event: id,
    deeds,
    skipped: recipients.filter(({ skipped }) => skipped !== null),
    summary: plan.summary.slice(0, 1),
  };
}
