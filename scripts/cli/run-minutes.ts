import { basename } from "node:path";
import type { Plan } from "../../src/core/plans/plan.ts";
import { planTasksFromMinutes } from "../../src/core/plans/tasks-from-minutes.ts";
import { MINUTES_BACK_TEXTS as TEXTS } from "../../src/core/texts/minutes-back.ts";
import { say } from "../../src/core/texts/say.ts";
import { readInputFile } from "../../src/node/files.ts";
import { performIntoFolder } from "../../src/node/perform.ts";
import { readSource } from "../../src/node/read-source.ts";
import type { CommandRequest } from "./request.ts";
import { issueJson, type Result } from "./result.ts";
import { runPlan } from "./run-plan.ts";

/** Prepares minutes; with --from reads written ones and proposes their tasks, which --yes writes into a copy. */
export async function runMinutes(request: CommandRequest): Promise<Result> {
  const { operands, given, language, today, now, out } = request;
  if (typeof given.from !== "string") return runPlan("minutes", request);
  const key = typeof given.key === "string" ? given.key : null;
  const event = typeof given.event === "string" ? given.event : null;
  const { workbook, file } = await readSource(operands[0] ?? "", { language, key });
  const written = { name: basename(given.from), bytes: await readInputFile(given.from, language) };
  const plan = planTasksFromMinutes({ workbook, today, now, language, event }, written);
  const accepts = given.yes === true && plan.actions.some(isOfCells);
  const actions = accepts ? plan.actions : plan.actions.filter((action) => !isOfCells(action));
  const made = await performIntoFolder(actions, { folder: out, file, language });
  const issues = plan.issues.map((issue) => issueJson(issue, language));
  const sentences = accepts && file !== null ? [say(TEXTS.accepted, language)] : plan.summary;
  return { json: { command: "minutes", issues, ...plan.facts, made }, sentences, issues, made };
}

function isOfCells({ kind }: Plan["actions"][number]): boolean {
  return kind === "write-cells" || kind === "replace-rows";
}
