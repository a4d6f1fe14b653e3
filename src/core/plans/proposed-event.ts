import type { Proposal } from "../czech/timing/expand-timing.ts";

/** A day proposed for an activity that repeats or has no exact day. */
export interface ProposedEvent {
  /** The id of the activity. */
  readonly activity: string;
  readonly name: string;
  readonly proposal: Proposal;
}
