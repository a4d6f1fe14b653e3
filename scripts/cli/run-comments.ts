import { planIntake } from "../../src/core/plans/comments/intake/plan-intake.ts";
import { INTAKE_TEXTS as TEXTS } from "../../src/core/texts/comment-intake.ts";
import { say } from "../../src/core/texts/say.ts";
import { readCommentFiles } from "../../src/node/comment-files.ts";
import { performIntoFolder } from "../../src/node/perform.ts";
import { readSource } from "../../src/node/read-source.ts";
import { readSigner } from "../../src/node/secret.ts";
import { askedIn } from "./asked.ts";
import type { CommandRequest } from "./request.ts";
import { issueJson, type Result } from "./result.ts";

/** Reads files with comments and says which rows they would add; adds them to a copy of the workbook when told to. */
export async function runComments(request: CommandRequest): Promise<Result> {
  const { language, today, now, given, out } = request;
  const [source = "", ...paths] = request.operands;
  const key = typeof given.key === "string" ? given.key : null;
  const way = typeof given.way === "string" ? given.way : "";
  const { workbook, file } = await readSource(source, { language, key });
  const files = await readCommentFiles(paths, language);
  const sign = file === null ? null : await readSigner(file.path, language);
  const world = { workbook, today, now, language, event: null, ask: askedIn(request) };
  const plan = planIntake(sign === null ? world : { ...world, sign }, files, way);
  const agreed = given.yes === true;
  const written = plan.actions.filter(({ kind }) => agreed || kind === "save-page");
  const made = await performIntoFolder(written, { folder: out, file, language });
  const issues = plan.issues.map((issue) => issueJson(issue, language));
  const rows = plan.actions.some(({ kind }) => kind !== "save-page");
  return {
    json: { command: "comments", issues, ...plan.facts, made },
    sentences: [...plan.summary, ...(rows ? [say(agreed ? TEXTS.written : TEXTS.confirm, language)] : [])],
    issues,
    made,
  };
}
