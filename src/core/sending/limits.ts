/** How far one run may go. */
export interface SendingLimits {
  /** Messages whose intents are written at once. */
  readonly chunk: number;
  /** Recipients of the day that are left to others. */
  readonly mailReserve: number;
  /** Nothing is begun with less time than this left. */
  readonly msReserve: number;
  /** Attempts at one person in a run. */
  readonly attempts: number;
  /** Attempts at one person in all; then it counts as refused. */
  readonly attemptsInAll: number;
  /** Waits before the second and each further attempt at a person. */
  readonly backOffMs: readonly number[];
  /** How long everything can be taken back before the first message. */
  readonly graceMs: number;
}

export const SENDING_LIMITS: SendingLimits = {
  chunk: 25,
  mailReserve: 30,
  msReserve: 20_000,
  attempts: 3,
  attemptsInAll: 9,
  backOffMs: [5_000, 30_000],
  graceMs: 0,
};

/** So many temporary failures in a row are the server's, not the receivers'. */
export const TEMPORARY_IN_A_ROW = 5;

/** So many attempts in a row of which nobody knows whether they arrived. */
export const UNKNOWN_IN_A_ROW = 2;
