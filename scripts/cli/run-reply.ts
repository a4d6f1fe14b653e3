import { planReplies } from "../../src/core/answers/replies/plan-replies.ts";
import { RefusedError } from "../../src/core/errors.ts";
import { issueAt } from "../../src/core/issue.ts";
import { REPLY_TEXTS as TEXTS } from "../../src/core/texts/replies.ts";
import { say } from "../../src/core/texts/say.ts";
import { performIntoFolder } from "../../src/node/perform.ts";
import { readSource } from "../../src/node/read-source.ts";
import { readReceivedFiles } from "../../src/node/received-files.ts";
import type { CommandRequest } from "./request.ts";
import { issueJson, type Result } from "./result.ts";

/** Reads saved replies and says what they would write; writes it into a copy of the workbook when told to. */
export async function runReply(request: CommandRequest): Promise<Result> {
  const { language, today, now, given, out } = request;
  const [source = "", ...paths] = request.operands;
  if (paths.length === 0) throw new RefusedError("wrong-use", say(TEXTS.filesMissing, language));
  const key = typeof given.key === "string" ? given.key : null;
  const { workbook, file } = await readSource(source, { language, key });
  const { files, tooLarge } = await readReceivedFiles(paths, language);
  const plan = planReplies({ workbook, today, now, language }, files);
  const agreed = given.yes === true;
  const made = await performIntoFolder(agreed ? plan.actions : [], { folder: out, file, language });
  const outside = { sheet: "", row: 0, column: "" };
  const left = tooLarge.map((name) => issueAt(outside, name, { code: "reply-too-large" }));
  const issues = [...plan.issues, ...left].map((issue) => issueJson(issue, language));
  const waits = plan.actions.length > 0 && !agreed;
  return {
    json: { command: "reply", issues, ...plan.facts, made },
    sentences: [
      ...plan.summary,
      ...(waits ? [say(TEXTS.confirm, language)] : []),
      ...(made.length > 0 ? [say(TEXTS.written, language)] : []),
    ],
    issues,
    made,
  };
}
