import type { ZodMiniType } from "zod/mini";
import type { CommandInput } from "../plans/command-input.ts";
import { zippedOpenData } from "../plans/open-data/zipped.ts";
import type { Action } from "../plans/plan.ts";

/** What a screen's endpoint may know of the world. */
export interface ScreenContext extends Omit<CommandInput, "event"> {
  /** The e-mail of the person at the screen; "" when unknown. */
  readonly user: string;
  /** The id of the event in whose row the person stands; null or missing where nobody knows. */
  readonly selectedEvent?: string | null;
}

/** What an endpoint answers: the shell performs the actions first, then the screen gets the value. */
export interface Done<O> {
  /** Plain data: no dates, no functions, nothing undefined. */
  readonly value: O;
  readonly actions: readonly Action[];
}

/** One thing a screen can ask of the core; the shells read the workbook, call it and perform what it answers. */
export interface CoreEndpoint<I, O> {
  /** Made when it is first asked for: opening a menu must not build schemas. */
  readonly input: () => ZodMiniType<I>;
  readonly run: (input: I, context: ScreenContext) => Done<O>;
}

/** Ties the schema of what a screen sends to what is done with it. */
export function endpoint<I, O>(
  input: () => ZodMiniType<I>,
  run: (input: I, context: ScreenContext) => Done<O>,
): CoreEndpoint<I, O> {
  return { input, run };
}

/** An answer that changes nothing. */
export function answered<O>(value: O): Done<O> {
  return { value, actions: [] };
}

/** Of a command's actions those that write into sheets; a screen has documents made by a call of its own. */
export function sheetActions(actions: readonly Action[]): readonly Action[] {
  return actions.filter(({ kind }) => kind === "write-cells" || kind === "replace-rows");
}

/** Of a command's actions those that make files to be offered; open data are one file among them. */
export function fileActions(actions: readonly Action[]): readonly Action[] {
  const files: readonly Action["kind"][] = ["save-document", "save-page", "save-file"];
  return zippedOpenData(actions).filter(({ kind }) => files.includes(kind));
}
