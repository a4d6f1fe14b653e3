import { COMMANDS, type CommandName } from "../core/commands.ts";
import type { Asked } from "../core/plans/command-input.ts";
import { zippedOpenData } from "../core/plans/open-data/zipped.ts";
import type { Plan } from "../core/plans/plan.ts";
import type { Language } from "../core/texts/say.ts";
import { recogniseWorkbook } from "../core/workbook/recognise.ts";
import type { Workbook } from "../core/workbook/workbook.ts";
import { signing } from "./answers/secret.ts";
import { type Clock, startClock } from "./clock.ts";
import { askConsent, needsConsent, refuseErrors } from "./consent.ts";
import { letterSources } from "./letters/letter-sources.ts";
import { whileLocked } from "./lock.ts";
import { showOutcome } from "./outcome.ts";
import { performAll } from "./perform.ts";
import { readSpreadsheet, type Source } from "./read-spreadsheet.ts";
import { selectedDecision, selectedEvent, selectedRound } from "./selected-event.ts";

/** What a command does with its plan inside Google. */
interface Way {
  /** False where the plan is only looked at. */
  readonly performs: boolean;
  /** Pages are looked at in the dialog, or saved to Drive because they are to be published. */
  readonly pages: "shown" | "saved";
  /** Errors stop what makes documents; where nothing is made they are listed with the result, or are the result. */
  readonly errors: "stop" | "listed" | "result";
  /** True for what is about one event: the one in whose row the person stands. */
  readonly ofEvent?: true;
  /** True for what is about one decision: the one in whose row the person stands. */
  readonly ofDecision?: true;
  /** True for what is about one round of comments: the one in whose row, or in whose comment's row, the person stands. */
  readonly ofRound?: true;
}

const WAYS: Readonly<Record<CommandName, Way>> = {
  check: { performs: true, pages: "shown", errors: "result" },
  campaign: { performs: true, pages: "saved", errors: "stop" },
  catalogue: { performs: true, pages: "saved", errors: "stop" },
  coverage: { performs: true, pages: "saved", errors: "listed" },
  distribution: { performs: true, pages: "shown", errors: "listed" },
  "open-data": { performs: true, pages: "saved", errors: "stop" },
  edition: { performs: true, pages: "shown", errors: "listed" },
  plan: { performs: true, pages: "saved", errors: "listed" },
  "action-plan": { performs: true, pages: "saved", errors: "listed" },
  evaluation: { performs: true, pages: "saved", errors: "listed" },
  renumber: { performs: true, pages: "shown", errors: "listed" },
  publish: { performs: true, pages: "shown", errors: "listed" },
  changes: { performs: true, pages: "shown", errors: "listed" },
  quality: { performs: true, pages: "shown", errors: "listed" },
  evidence: { performs: true, pages: "saved", errors: "listed" },
  approval: { performs: true, pages: "shown", errors: "listed" },
  settlement: { performs: true, pages: "saved", errors: "listed", ofRound: true },
  "answer-comments": { performs: false, pages: "shown", errors: "listed", ofRound: true },
  accept: { performs: true, pages: "shown", errors: "listed" },
  verify: { performs: true, pages: "shown", errors: "listed" },
  vote: { performs: true, pages: "shown", errors: "listed", ofDecision: true },
  propose: { performs: true, pages: "shown", errors: "listed" },
  invite: { performs: false, pages: "shown", errors: "listed", ofEvent: true },
  letters: { performs: true, pages: "shown", errors: "listed", ofEvent: true },
  attendance: { performs: true, pages: "shown", errors: "listed", ofEvent: true },
  minutes: { performs: true, pages: "shown", errors: "listed", ofEvent: true },
  "follow-up": { performs: false, pages: "shown", errors: "listed", ofEvent: true },
  remind: { performs: false, pages: "shown", errors: "listed" },
};

/** Read, plan, ask, perform, tell: every command of the menu; `asked` is what the person was asked before. */
export function runCommand(name: CommandName, language: Language, asked: Asked = {}): void {
  const clock = startClock();
  const source = readSpreadsheet(COMMANDS[name].reads);
  const workbook = recogniseWorkbook(source.grids, language);
  const plan = planOf(name, { source, workbook, clock, language, asked });
  const way = WAYS[name];
  if (way.errors === "stop") refuseErrors(plan.issues, language);
  const title = COMMANDS[name].label[language];
  const outcome = {
    title,
    summary: plan.summary,
    issues: way.errors === "result" ? [] : plan.issues,
    shown: plan.actions.filter(({ kind }) => kind === "send-message" || way.pages === "shown"),
  };
  if (!way.performs) {
    showOutcome({ ...outcome, made: [], left: 0 }, language);
    return;
  }

  const actions = plan.actions.filter(({ kind }) => kind !== "save-page" || way.pages === "saved");
  const agreed = !actions.some(needsConsent) || askConsent(title, { ...plan, actions }, language);
  const todo = agreed ? actions : actions.filter((action) => !needsConsent(action));
  if (todo.length === 0) {
    // After a no there is still something to look at, where pages are shown.
    if (way.pages === "shown") showOutcome({ ...outcome, made: [], left: 0 }, language);
    return;
  }
  // The question may have waited long; the time of a run is counted from the answer.
  const performing = { source, workbook, clock: startClock(), language };
  const performed = whileLocked(language, () => performAll(todo, performing));
  showOutcome({ ...outcome, ...performed }, language);
}

interface Planning {
  readonly source: Source;
  readonly workbook: Workbook;
  readonly clock: Clock;
  readonly language: Language;
  readonly asked: Asked;
}

function planOf(name: CommandName, { source, workbook, clock, language, asked }: Planning): Plan {
  const event = WAYS[name].ofEvent === true ? selectedEvent(source, workbook) : null;
  const known = { workbook, today: clock.today, now: clock.now, language, event };
  const ask = {
    ...asked,
    ...(name === "catalogue" ? { openData: false as const } : {}),
    ...(WAYS[name].ofDecision === true ? selectedDecision(source, workbook) : {}),
    ...(WAYS[name].ofRound === true ? selectedRound(source, workbook) : {}),
  };
  const plan = COMMANDS[name].plan({ ...known, ask, ...signing(workbook), ...letterSources() });
  return { ...plan, actions: zippedOpenData(plan.actions) };
}
