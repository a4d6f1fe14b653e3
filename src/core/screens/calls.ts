import type { ZodMiniType } from "zod/mini";
import { RefusedError } from "../errors.ts";
import { type Language, say } from "../texts/say.ts";
import { SCREEN_TEXTS as TEXTS } from "../texts/screens.ts";
import { CORE_ENDPOINTS, type CoreEndpointName } from "./core-endpoints.ts";
import type { CoreEndpoint } from "./endpoint.ts";
import {
  SHELL_INPUTS,
  type ShellEndpointName,
  type ShellInput,
  type ShellOutputs,
} from "./shell-endpoints.ts";

export type CallName = CoreEndpointName | ShellEndpointName;

/** What a screen sends and gets, by the name of the call. */
export type CallInput<N extends CallName> = N extends ShellEndpointName
  ? ShellInput<N>
  : N extends CoreEndpointName
    ? (typeof CORE_ENDPOINTS)[N] extends CoreEndpoint<infer I, unknown>
      ? I
      : never
    : never;
export type CallOutput<N extends CallName> = N extends ShellEndpointName
  ? ShellOutputs[N]
  : N extends CoreEndpointName
    ? ReturnType<(typeof CORE_ENDPOINTS)[N]["run"]>["value"]
    : never;

/** What goes back over the wire: a value, or a sentence with what to do. */
export type Envelope =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string; readonly advice: string };

/** The core's endpoint of that name; null when the core has none. */
export function coreEndpoint(name: string): CoreEndpoint<unknown, unknown> | null {
  const found = Object.entries(CORE_ENDPOINTS).find(([known]) => known === name);
  // What a screen sends is read by the endpoint's own schema before it is run.
  return found === undefined ? null : (found[1] as CoreEndpoint<unknown, unknown>);
}

/** Whether only a shell can do it. */
export function isShellEndpoint(name: string): name is ShellEndpointName {
  return Object.keys(SHELL_INPUTS).includes(name);
}

/** What a screen has sent, read by its schema; refuses what does not fit. */
export function readInput<I>(input: ZodMiniType<I>, sent: unknown, language: Language): I {
  const read = input.safeParse(sent);
  if (read.success) return read.data;
  throw new RefusedError("wrong-use", say(TEXTS.strangeInput, language));
}

/** What a screen is told of an error: a refusal in its own words, anything else as what it is, a fault of ours. */
export function refusal(error: unknown, language: Language): Envelope {
  if (error instanceof RefusedError) return { ok: false, message: error.message, advice: "" };
  return { ok: false, message: say(TEXTS.fault, language), advice: say(TEXTS.faultAdvice, language) };
}
