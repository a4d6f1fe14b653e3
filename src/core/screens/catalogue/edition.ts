import { planEdition } from "../../plans/editions/edition.ts";
import { type Done, type ScreenContext, sheetActions } from "../endpoint.ts";

/** Keeps the catalogue as it is now as an edition; says what has changed since the last one. */
export function keepEdition(
  { name }: { readonly name: string },
  context: ScreenContext,
): Done<{ readonly sentences: readonly string[] }> {
  const ask = name === "" ? {} : { name };
  const { actions, summary } = planEdition({ ...context, event: null, ask });
  return {
    value: { sentences: summary },
    actions: sheetActions(actions),
  };
}
