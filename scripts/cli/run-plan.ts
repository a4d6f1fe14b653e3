import { COMMANDS, type CommandName } from "../../src/core/commands.ts";
import { RefusedError } from "../../src/core/errors.ts";
import type { Plan } from "../../src/core/plans/plan.ts";
import { CLI_TEXTS } from "../../src/core/texts/cli.ts";
import { say } from "../../src/core/texts/say.ts";
import { performIntoFolder } from "../../src/node/perform.ts";
import { readSource } from "../../src/node/read-source.ts";
import type { CommandRequest } from "./request.ts";
import { issueJson, type Result } from "./result.ts";

/** Reads the workbook, plans one command and performs it into the output folder. */
export async function runPlan(name: CommandName, options: CommandRequest): Promise<Result> {
  const { language, today, now, given } = options;
  if (given.send === true) throw new RefusedError("wrong-use", say(CLI_TEXTS.notSending, language));
  const key = typeof given.key === "string" ? given.key : null;
  const event = typeof given.event === "string" ? given.event : null;
  const { workbook, file } = await readSource(options.operands[0] ?? "", { language, key });
  const plan = COMMANDS[name].plan({ workbook, today, now, language, event });
  // Proposals become rows only when a person has accepted them.
  const accepted = name !== "propose" || given.yes === true;
  const actions = plan.actions.filter(({ kind }) => accepted || kind !== "write-cells");
  const made = await performIntoFolder(actions, { folder: options.out, file, language });
  return resultOf(name, plan, { made, language });
}

function resultOf(
  name: CommandName,
  plan: Plan,
  { made, language }: { made: readonly string[] } & Pick<CommandRequest, "language">,
): Result {
  const issues = plan.issues.map((issue) => issueJson(issue, language));
  const json = { ...(name === "check" ? {} : { command: name }), issues, ...plan.facts, made };
  return { json, sentences: plan.summary, issues, made };
}
