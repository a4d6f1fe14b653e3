import { COMMANDS, type CommandName } from "../../src/core/commands.ts";
import type { Plan } from "../../src/core/plans/plan.ts";
import { CLI_TEXTS } from "../../src/core/texts/cli.ts";
import { say } from "../../src/core/texts/say.ts";
import { performIntoFolder } from "../../src/node/perform.ts";
import { readSource, type Source } from "../../src/node/read-source.ts";
import { readSigner } from "../../src/node/secret.ts";
import type { CommandRequest } from "./request.ts";
import { issueJson, type Result } from "./result.ts";
import { runSend } from "./run-send.ts";

/** Reads the workbook, plans one command and performs it into the output folder. */
export async function runPlan(name: CommandName, options: CommandRequest): Promise<Result> {
  const { language, today, now, given } = options;
  const key = typeof given.key === "string" ? given.key : null;
  const event = typeof given.event === "string" ? given.event : null;
  const { workbook, file } = await readSource(options.operands[0] ?? "", { language, key });
  const sign = file === null ? null : await readSigner(file.path, language);
  const signing = sign === null ? {} : { sign };
  const plan = COMMANDS[name].plan({ workbook, today, now, language, event, ...signing });
  if (given.send === true) return sending({ plan, workbook, path: file?.path ?? null }, options);
  return performed(name, { plan, file }, options);
}

async function performed(
  name: CommandName,
  { plan, file }: { readonly plan: Plan; readonly file: Source["file"] },
  { given, language, out }: CommandRequest,
): Promise<Result> {
  const actions = given.yes === true ? plan.actions : unasked(name, plan);
  const made = await performIntoFolder(actions, { folder: out, file, language });
  const said = resultOf(name, plan, { made, language });
  const accepted = given.yes === true && plan.actions.some(({ kind }) => kind === "write-cells");
  return name === "propose" && accepted ? { ...said, sentences: [say(CLI_TEXTS.accepted, language)] } : said;
}

/** Sends; the issues of the messages are told beside. */
async function sending(what: Parameters<typeof runSend>[0], options: CommandRequest): Promise<Result> {
  const { sentences, facts, failed } = await runSend(what, options);
  const issues = what.plan.issues.map((issue) => issueJson(issue, options.language));
  return { json: { issues, ...what.plan.facts, ...facts }, sentences, issues, made: [], failed };
}

/** What a command does without being confirmed: proposals become rows only when a person has accepted them. */
export function unasked(name: CommandName, { actions }: Plan): Plan["actions"] {
  return name === "propose" ? actions.filter(({ kind }) => kind !== "write-cells") : actions;
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
