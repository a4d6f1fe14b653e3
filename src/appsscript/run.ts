import { COMMANDS, type CommandName } from "../core/commands.ts";
import type { Plan } from "../core/plans/plan.ts";
import type { Language } from "../core/texts/say.ts";
import { recogniseWorkbook } from "../core/workbook/recognise.ts";
import type { Workbook } from "../core/workbook/workbook.ts";
import { type Clock, startClock } from "./clock.ts";
import { askConsent, needsConsent, refuseErrors } from "./consent.ts";
import { whileLocked } from "./lock.ts";
import { showOutcome } from "./outcome.ts";
import { performAll } from "./perform.ts";
import { readSpreadsheet, type Source } from "./read-spreadsheet.ts";
import { lastDigestSentence } from "./reminders-state.ts";
import { selectedEvent } from "./selected-event.ts";

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
}

const WAYS: Readonly<Record<CommandName, Way>> = {
  check: { performs: true, pages: "shown", errors: "result" },
  campaign: { performs: true, pages: "saved", errors: "stop" },
  catalogue: { performs: true, pages: "saved", errors: "stop" },
  propose: { performs: true, pages: "shown", errors: "listed" },
  invite: { performs: false, pages: "shown", errors: "listed", ofEvent: true },
  attendance: { performs: true, pages: "shown", errors: "listed", ofEvent: true },
  minutes: { performs: true, pages: "shown", errors: "listed", ofEvent: true },
  "follow-up": { performs: false, pages: "shown", errors: "listed", ofEvent: true },
  remind: { performs: false, pages: "shown", errors: "listed" },
};

/** Read, plan, ask, perform, tell: every command of the menu. */
export function runCommand(name: CommandName, language: Language): void {
  const clock = startClock();
  const source = readSpreadsheet();
  const workbook = recogniseWorkbook(source.grids, language);
  const plan = planOf(name, { source, workbook, clock, language });
  const way = WAYS[name];
  if (way.errors === "stop") refuseErrors(plan.issues, language);
  const title = COMMANDS[name].label[language];
  const outcome = {
    title,
    remarks: name === "remind" ? lastDigestSentence(language) : [],
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
}

function planOf(name: CommandName, { source, workbook, clock, language }: Planning): Plan {
  const event = WAYS[name].ofEvent === true ? selectedEvent(source, workbook) : null;
  return COMMANDS[name].plan({ workbook, today: clock.today, now: clock.now, language, event });
}
