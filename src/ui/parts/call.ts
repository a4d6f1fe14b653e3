import type { CallInput, CallName, CallOutput, Envelope } from "../../core/screens/calls.ts";
import { SCREEN_TEXTS as TEXTS } from "../../core/texts/screens.ts";
import { t } from "./language.ts";

/** A call that was refused or failed: a sentence, and what to do. */
export class CallError extends Error {
  readonly advice: string;

  constructor(message: string, advice: string) {
    super(message);
    this.advice = advice;
  }
}

/** The one function of the script that pages call, as Google offers it. */
interface GoogleRun {
  readonly withSuccessHandler: (done: (value: unknown) => void) => GoogleRun;
  readonly withFailureHandler: (failed: (error: unknown) => void) => GoogleRun;
  readonly callScreen: (name: string, input: unknown) => void;
}

declare const google: { readonly script: { readonly run: GoogleRun } } | undefined;

/** Whether the page stands in Google, where more can be locked than in a file. */
export function isInGoogle(): boolean {
  return typeof google !== "undefined";
}

/** Asks the program for something by name; throws a `CallError` when it says no or nothing. */
export async function call<N extends CallName>(name: N, input: CallInput<N>): Promise<CallOutput<N>> {
  if (name === "cell.show" && typeof google === "undefined") {
    if (window.parent === window) openWorkbench(input);
    else tellParent({ kind: "show", ...input });
    return null as CallOutput<N>;
  }
  const envelope = await sent(name, input);
  tellParent({ kind: "called", name });
  if (!envelope.ok) throw new CallError(envelope.message, envelope.advice);
  // The two ends are compiled from one table of endpoints.
  return envelope.value as CallOutput<N>;
}

/** Sends one call by the way there is: Google's own, or a request to the program on this computer. */
export function sent(name: string, input: unknown): Promise<Envelope> {
  const answer =
    typeof google === "undefined" ? byRequest(name, input) : byGoogle(google.script.run, name, input);
  return answer.catch(() => notAnswered(typeof google !== "undefined"));
}

/** Google tells of every error of the script, and the script's own are answers: what comes here is a fault. */
function notAnswered(reached: boolean): Envelope {
  const [message, advice] = reached ? [t(TEXTS.fault), t(TEXTS.faultAdvice)] : [t(TEXTS.noAnswer), ""];
  return { ok: false, message, advice };
}

function byGoogle(run: GoogleRun, name: string, input: unknown): Promise<Envelope> {
  return new Promise((resolve, reject) => {
    // What callScreen answers is always an envelope; Google gives null for what it could not carry.
    const done = (value: unknown): void => (value === null ? reject(value) : resolve(value as Envelope));
    run.withSuccessHandler(done).withFailureHandler(reject).callScreen(name, input);
  });
}

/** The address of the calls: the page's own without its last part, which is the screen's or the workbench's. */
async function byRequest(name: string, input: unknown): Promise<Envelope> {
  const base = location.pathname.replace(/(panel\/)?[\w-]+$/, "");
  const response = await fetch(`${base}volani/${name}`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(input),
  });
  return (await response.json()) as Envelope;
}

/** A screen in a tab of its own shows the cell in the tab of the workbench. */
function openWorkbench(place: unknown): void {
  const page = location.pathname.replace(/panel\/[\w-]+$/, "sesit");
  window.open(`${page}#${encodeURIComponent(JSON.stringify(place))}`, "komplan-sesit");
}

/** In the workbench the screen stands in a frame, and the tables beside it want to know. */
function tellParent(message: unknown): void {
  if (window.parent !== window && typeof google === "undefined")
    window.parent.postMessage(message, location.origin);
}
