import { basename } from "node:path";
import { COMMANDS, type CommandName } from "../../../core/commands.ts";
import { RefusedError } from "../../../core/errors.ts";
import { type Issue, messageOf, severityOf } from "../../../core/issue.ts";
import { icosToAsk, planAres } from "../../../core/plans/ares/ares.ts";
import { fileActions } from "../../../core/screens/endpoint.ts";
import { issueViews } from "../../../core/screens/issue-view.ts";
import type { AsyncShellHandlers } from "../../../core/screens/shell-endpoints.ts";
import { type Language, say } from "../../../core/texts/say.ts";
import { SCREEN_TEXTS as TEXTS } from "../../../core/texts/screens.ts";
import { askAres } from "../../ares.ts";
import { performIntoFolder } from "../../perform.ts";
import { addressOfMade, madeFolder } from "./made-files.ts";
import type { ScreenCall } from "./screen-call.ts";
import { screenContext } from "./screen-context.ts";

/** What is published or printed from data with errors would have to be made again. */
const STOPPED_BY_ERRORS: readonly CommandName[] = ["campaign", "catalogue"];

/** Documents lie in a folder beside the workbook, from where the workbench offers them. */
export const DOCUMENT_HANDLERS: AsyncShellHandlers<ScreenCall, "documents.make" | "ares.ask"> = {
  "ares.ask": async (_input, { site }) => {
    const { language } = site;
    const { today } = screenContext(site, await site.file.read());
    const answers = await askAres(icosToAsk(await site.file.read()), site.ares, language);
    const { answered, written } = await site.file.change((workbook) => {
      const { actions, summary, issues } = planAres({ workbook, today, language }, answers);
      return { actions, sentences: summary, issues: issueViews(issues, workbook, language) };
    });
    if (!written) throw new RefusedError("cannot-write", say(TEXTS.openElsewhere, language));
    const { sentences, issues } = answered;
    return { sentences, issues };
  },
  "documents.make": async ({ command, event, ask }, { site }) => {
    const { language } = site;
    const { user: _, ...input } = screenContext(site, await site.file.read());
    const plan = COMMANDS[command].plan({ ...input, event, ...(ask === undefined ? {} : { ask }) });
    if (STOPPED_BY_ERRORS.includes(command)) refuseErrors(plan.issues, language);
    const files = fileActions(plan.actions);
    const told: string[] = [];
    const tell = (sentence: string) => told.push(sentence);
    const paths = await performIntoFolder(files, { folder: madeFolder(site), file: null, language, tell });
    return {
      made: paths.map((path) => ({ name: basename(path), url: addressOfMade(site, path) })),
      sentences: [...plan.summary, ...told],
    };
  },
};

function refuseErrors(issues: readonly Issue[], language: Language): void {
  const errors = issues.filter((issue) => severityOf(issue) === "error");
  const [first] = errors;
  if (first === undefined) return;
  const values = { count: errors.length, first: messageOf(first, language) };
  throw new RefusedError("workbook-has-errors", say(TEXTS.errorsFirst, language, values));
}
