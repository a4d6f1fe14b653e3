import { COMMANDS, type CommandName } from "../../src/core/commands.ts";
import type { Plan } from "../../src/core/plans/plan.ts";
import { CLI_TEXTS } from "../../src/core/texts/cli.ts";
import { say } from "../../src/core/texts/say.ts";
import { letterSources } from "../../src/node/letter-sources.ts";
import { performIntoFolder } from "../../src/node/perform.ts";
import { readSource, type Source } from "../../src/node/read-source.ts";
import { readSigner } from "../../src/node/secret.ts";
import { openMarkStore } from "../../src/node/sending/mark-store.ts";
import { askedIn } from "./asked.ts";
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
  const sources = file === null ? {} : letterSources(file.path);
  const marks = file === null ? [] : await openMarkStore(file.path).load();
  const world = { workbook, today, now, language, event, marks, ask: askedIn(options) };
  const plan = COMMANDS[name].plan({ ...world, ...signing, ...sources });
  if (given.send === true) return sending(name, { plan, workbook, path: file?.path ?? null }, options);
  return performed(name, { plan, file }, options);
}

/** Sent by a clock, hour by hour, or whenever something is settled: mostly there is nothing to send, and nothing wrong with that. */
const IDLE: readonly CommandName[] = ["remind", "answer-comments", "verify"];

function isIdle(name: CommandName, { actions }: Plan): boolean {
  return IDLE.includes(name) && actions.every(({ kind }) => kind !== "send-message");
}

async function performed(
  name: CommandName,
  { plan, file }: { readonly plan: Plan; readonly file: Source["file"] },
  { given, language, out }: CommandRequest,
): Promise<Result> {
  const actions = given.yes === true ? plan.actions : unasked(name, plan);
  const told: string[] = [];
  const tell = (sentence: string) => told.push(sentence);
  const made = await performIntoFolder(actions, { folder: out, file, language, tell });
  const result = resultOf(name, plan, { made, language });
  const said = { ...result, sentences: [...result.sentences, ...told] };
  if (
    given.yes !== true &&
    HINTED.includes(name) &&
    plan.actions.some(({ kind }) => WRITING.includes(kind))
  ) {
    return { ...said, sentences: [...said.sentences, say(CLI_TEXTS.toAccept, language)] };
  }
  const accepted = given.yes === true && plan.actions.some(({ kind }) => kind === "write-cells");
  return name === "propose" && accepted ? { ...said, sentences: [say(CLI_TEXTS.accepted, language)] } : said;
}

/** Sends, and saves what goes on paper and who gets what; the issues of the messages are told beside. */
async function sending(
  name: CommandName,
  what: Parameters<typeof runSend>[0],
  options: CommandRequest,
): Promise<Result> {
  if (isIdle(name, what.plan)) return resultOf(name, what.plan, { made: [], language: options.language });
  const { sentences, facts, failed } = await runSend(what, options);
  const documents = what.plan.actions.filter(({ kind }) => kind === "save-document" || kind === "save-page");
  const outbox = { folder: options.out, file: null, language: options.language };
  const made = await performIntoFolder(documents, outbox);
  const issues = what.plan.issues.map((issue) => issueJson(issue, options.language));
  return { json: { issues, ...what.plan.facts, ...facts, made }, sentences, issues, made, failed };
}

/** What changes rows of the workbook's copy only after a person has said so. */
const ASKED: readonly CommandName[] = [
  "propose",
  "letters",
  "attendance",
  "renumber",
  "publish",
  "edition",
  "approval",
  "vote",
  "distribution",
  "accept",
  "verify",
];

/** Those whose own words do not say how they are confirmed. */
const HINTED: readonly CommandName[] = [
  "attendance",
  "letters",
  "renumber",
  "publish",
  "edition",
  "approval",
  "vote",
  "distribution",
  "accept",
  "verify",
];

/** What writes rows of people's sheets. */
const WRITING: readonly string[] = ["write-cells", "replace-rows"];

/** What a command does without being confirmed: proposals become rows only when a person has accepted them. */
export function unasked(name: CommandName, { actions }: Plan): Plan["actions"] {
  return ASKED.includes(name) ? actions.filter(({ kind }) => !WRITING.includes(kind)) : actions;
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
