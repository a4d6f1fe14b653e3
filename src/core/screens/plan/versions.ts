import { planChanges } from "../../plans/versions/changes.ts";
import { differenceOf } from "../../plans/versions/difference.ts";
import { sayChange } from "../../plans/versions/difference-words.ts";
import { planDocument } from "../../plans/versions/plan-document.ts";
import { planPublish } from "../../plans/versions/publish.ts";
import { readVersions, snapshotOf } from "../../plans/versions/snapshot.ts";
import { say } from "../../texts/say.ts";
import { PLAN_SCREEN_TEXTS as TEXTS } from "../../texts/screens-plan.ts";
import { answered, type Done, type ScreenContext } from "../endpoint.ts";

/** Keeps the plan as it is as a new version, and says which. */
export function keepVersion(_input: unknown, context: ScreenContext): Done<{ readonly sentence: string }> {
  const { actions, summary, facts } = planPublish({ ...context, event: null });
  const { document, version, rows } = facts;
  if (actions.length === 0) return answered({ sentence: summary.join(" ") });
  const values = { document: String(document), version: String(version), count: Number(rows) };
  return { value: { sentence: say(TEXTS.kept, context.language, values) }, actions };
}

/** What has changed since a version, in sentences. */
export function readChanges(
  { from }: { readonly from: string },
  context: ScreenContext,
): Done<{ readonly title: string; readonly sentences: readonly string[] }> {
  const { workbook, today, language } = context;
  const input = { ...context, event: null, ask: { from } };
  const { summary } = planChanges(input);
  const document = planDocument(input);
  const before = readVersions(workbook).versions.find(
    (one) => one.document === document && one.version === from,
  );
  const present = snapshotOf(workbook, { document, version: "", date: today });
  const changes = before === undefined ? [] : differenceOf(before, present);
  return answered({
    title: summary.join(" "),
    sentences: changes.map((change) => sayChange(change, language)),
  });
}
