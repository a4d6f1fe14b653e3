import { takeFormAnswers } from "../../plans/comments/intake/take-forms.ts";
import { say } from "../../texts/say.ts";
import { SETTLEMENT_SCREEN_TEXTS as TEXTS } from "../../texts/screens-settlement.ts";
import type { Done, ScreenContext } from "../endpoint.ts";

/** Takes what came by a form of Google into the register. */
export function takeForms(
  _nothing: object,
  context: ScreenContext,
): Done<{ readonly count: number; readonly sentence: string }> {
  const { ids, actions } = takeFormAnswers({ ...context, event: null });
  const count = ids.length;
  return { value: { count, sentence: say(TEXTS.taken, context.language, { count }) }, actions };
}
