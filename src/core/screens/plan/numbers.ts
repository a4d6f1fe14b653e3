import { RefusedError } from "../../errors.ts";
import { planRenumber, renumbered } from "../../plans/renumber.ts";
import { say } from "../../texts/say.ts";
import { PLAN_SCREEN_TEXTS as TEXTS } from "../../texts/screens-plan.ts";
import { answered, type Done, type ScreenContext } from "../endpoint.ts";

/** One row that gets another number. */
export interface NumberMove {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

interface Asked {
  /** Every row anew instead of only those without a number. */
  readonly all: boolean;
}

/** Which rows would get which numbers; nothing is written. */
export function readNumbers(
  { all }: Asked,
  context: ScreenContext,
): Done<{ readonly moves: readonly NumberMove[]; readonly sentence: string }> {
  const { summary } = planRenumber({ ...context, event: null, ask: { all } });
  return answered({ moves: movesOf({ all }, context), sentence: summary.join(" ") });
}

/** Writes the numbers that the person has seen. */
export function writeNumbers(
  { all, seen }: Asked & { readonly seen: readonly NumberMove[] },
  context: ScreenContext,
): Done<{ readonly sentence: string }> {
  const { language } = context;
  const moves = movesOf({ all }, context);
  if (JSON.stringify(moves) !== JSON.stringify(seen))
    throw new RefusedError("cannot-write", say(TEXTS.numbersChanged, language));
  const { actions } = planRenumber({ ...context, event: null, ask: { all } });
  return {
    value: { sentence: say(TEXTS.numbered, language, { count: moves.length }) },
    actions: actions.filter(({ kind }) => kind === "write-cells"),
  };
}

function movesOf({ all }: Asked, { workbook }: ScreenContext): readonly NumberMove[] {
  return renumbered(workbook, all)
    .moves.filter(({ before, after }) => before !== after)
    .map(({ node, before, after }) => ({ name: node.record.texts.name, before, after }));
}
