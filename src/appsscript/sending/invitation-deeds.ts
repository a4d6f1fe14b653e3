import { COMMANDS } from "../../core/commands.ts";
import { RefusedError } from "../../core/errors.ts";
import type { CommandInput } from "../../core/plans/command-input.ts";
import type { WaitingDeed } from "../../core/plans/deeds-of-keys.ts";
import type { Fact, Plan } from "../../core/plans/plan.ts";
import { sendingIds } from "../../core/plans/sending-ids.ts";
import { deedKey } from "../../core/sending/deed-key.ts";
import { GOOGLE_SENDING_TEXTS as TEXTS } from "../../core/texts/google-sending.ts";
import { say } from "../../core/texts/say.ts";
import { signing } from "../answers/secret.ts";
import { refuseErrors } from "../consent.ts";
import { letterSources } from "../letters/letter-sources.ts";

/** Everything that is to be told of one event: invitations, changes, cancellations. */
export interface Invitations {
  readonly event: string;
  readonly deeds: readonly WaitingDeed[];
  readonly plan: Plan;
}

/** The planned messages as deeds; refuses what has errors, and sheets in which ids cannot be kept. */
export function invitationsTo(input: CommandInput): Invitations {
  const { workbook, language } = input;
  const plan = COMMANDS.invite.plan({ ...input, ...signing(workbook), ...letterSources() });
  refuseErrors(plan.issues, language);
  const { missing } = sendingIds(workbook);
  if (missing.length > 0) {
    const sheets = missing.join(", ");
    throw new RefusedError("workbook-has-errors", say(TEXTS.idsMissing, language, { sheets }));
  }
  const event = textOf(plan.facts["event"]);
  const deeds = plan.actions.flatMap((action): readonly WaitingDeed[] => {
    if (action.kind !== "send-message") return [];
    const { kind: _, ...deed } = action;
    return [{ ...deed, key: deedKey(deed.key), event }];
  });
  return { event, deeds, plan };
}

function textOf(fact: Fact | undefined): string {
  return typeof fact === "string" ? fact : "";
}
