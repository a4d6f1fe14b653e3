import { icosToAsk, planAres } from "../../src/core/plans/ares/ares.ts";
import { ARES_TEXTS as TEXTS } from "../../src/core/texts/ares.ts";
import { CLI_TEXTS } from "../../src/core/texts/cli.ts";
import { say } from "../../src/core/texts/say.ts";
import { ARES_WORLD, type AresWorld, askAres } from "../../src/node/ares.ts";
import { performIntoFolder } from "../../src/node/perform.ts";
import { readSource } from "../../src/node/read-source.ts";
import type { CommandRequest } from "./request.ts";
import { issueJson, type Result } from "./result.ts";

/** Asks ARES about the providers and proposes what differs, in a copy of the workbook when told to. */
export async function runAres(request: CommandRequest, world: AresWorld = ARES_WORLD): Promise<Result> {
  const { language, today, given, out } = request;
  const key = typeof given.key === "string" ? given.key : null;
  const { workbook, file } = await readSource(request.operands[0] ?? "", { language, key });
  const answers = await askAres(icosToAsk(workbook), world, language);
  const plan = planAres({ workbook, today, language }, answers);
  const agreed = given.yes === true;
  const made = await performIntoFolder(agreed ? plan.actions : [], { folder: out, file, language });
  const issues = plan.issues.map((issue) => issueJson(issue, language));
  const hint = plan.actions.length === 0 ? [] : [say(agreed ? TEXTS.written : CLI_TEXTS.toAccept, language)];
  return {
    json: { command: "ares", issues, ...plan.facts, made },
    sentences: [...plan.summary, ...hint],
    issues,
    made,
    failed: [...answers.values()].some(({ state }) => state === "failed" || state === "skipped"),
  };
}
