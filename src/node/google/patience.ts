import { type Failure, failureOf } from "./failure.ts";

/** How waiting is done; handed in so that waiting can be tried without any. */
export interface Clock {
  readonly wait: (milliseconds: number) => Promise<void>;
  /** From 0 up to 1, so that many programs stopped at once do not come back at once. */
  readonly random: () => number;
}

/** What a request brought: its data, or why there are none. */
export type Answer<T> =
  | { readonly data: T; readonly failure: null }
  | { readonly data: null; readonly failure: Failure };

/** Five waits of 1, 2, 4, 8 and 16 seconds: the quota of reads is per minute. */
export const MOST_ATTEMPTS = 6;

const LONGEST_WAIT = 32_000;

export const SYSTEM_CLOCK: Clock = {
  wait: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
  random: Math.random,
};

/**
 * Asks again while Google is busy, after min(2^n s + up to 1 s, 32 s) or the time that Google names, within
 * the same limit ("Exponential backoff", Google Sheets API usage limits). What is no failure of a request is
 * thrown on.
 */
export async function askPatiently<T>(ask: () => Promise<T>, clock: Clock): Promise<Answer<T>> {
  for (let attempt = 1; ; attempt++) {
    const answer = await askOnce(ask);
    if (answer.failure?.kind !== "busy" || attempt === MOST_ATTEMPTS) return answer;
    const backoff = 1000 * 2 ** (attempt - 1) + Math.floor(clock.random() * 1000);
    await clock.wait(Math.min(Math.max(backoff, answer.failure.retryAfter), LONGEST_WAIT));
  }
}

async function askOnce<T>(ask: () => Promise<T>): Promise<Answer<T>> {
  try {
    return { data: await ask(), failure: null };
  } catch (error) {
    const failure = failureOf(error);
    if (failure === null) throw error;
    return { data: null, failure };
  }
}
