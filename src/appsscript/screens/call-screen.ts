import { InternalError, RefusedError } from "../../core/errors.ts";
import {
  coreEndpoint,
  type Envelope,
  isShellEndpoint,
  readInput,
  refusal,
} from "../../core/screens/calls.ts";
import type { CoreEndpoint } from "../../core/screens/endpoint.ts";
import { SETUP_ENDPOINTS } from "../../core/screens/setup.ts";
import {
  SHELL_INPUTS,
  type ShellEndpointName,
  type ShellHandlers,
} from "../../core/screens/shell-endpoints.ts";
import { type Language, say } from "../../core/texts/say.ts";
import { SCREEN_TEXTS as TEXTS } from "../../core/texts/screens.ts";
import { recogniseWorkbook } from "../../core/workbook/recognise.ts";
import { readWorkbook } from "../../core/workbook/workbook.ts";
import { signing } from "../answers/secret.ts";
import { startClock } from "../clock.ts";
import { refuseVisitors } from "../editor-only.ts";
import { userLanguage } from "../from-menu.ts";
import { letterSources } from "../letters/letter-sources.ts";
import { whileLocked } from "../lock.ts";
import { performAll } from "../perform.ts";
import { readSpreadsheet } from "../read-spreadsheet.ts";
import { selectedEvent } from "../selected-event.ts";
import { DOCUMENT_HANDLERS } from "./documents.ts";
import type { ScreenCall } from "./screen-call.ts";
import { SENDING_HANDLERS } from "./sending.ts";
import { SETUP_HANDLERS } from "./setup.ts";
import { STATE_HANDLERS } from "./state.ts";

const HANDLERS: ShellHandlers<ScreenCall> = {
  ...SETUP_HANDLERS,
  ...DOCUMENT_HANDLERS,
  ...SENDING_HANDLERS,
  ...STATE_HANDLERS,
};

/** What a sidebar asks for. A refusal is an answer; anything else is a bug and reaches Google's log. */
export function answerScreen(name: unknown, input: unknown): Envelope {
  refuseVisitors();
  const language = userLanguage();
  try {
    return { ok: true, value: answerTo(String(name), input, language) };
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    return refusal(error, language);
  }
}

function answerTo(name: string, sent: unknown, language: Language): unknown {
  const core = coreEndpoint(name);
  if (core !== null) return runCore(core, { name, input: readInput(core.input(), sent, language) }, language);
  if (!isShellEndpoint(name)) throw new RefusedError("wrong-use", say(TEXTS.unknownCall, language));
  return runShell(name, readInput(SHELL_INPUTS[name](), sent, language), { language });
}

function runCore(
  core: CoreEndpoint<unknown, unknown>,
  { name, input }: { readonly name: string; readonly input: unknown },
  language: Language,
): unknown {
  const clock = startClock();
  const source = readSpreadsheet();
  // A first run begins with a spreadsheet in which there is nothing to recognise.
  const first = Object.keys(SETUP_ENDPOINTS).includes(name);
  const workbook = first ? readWorkbook(source.grids) : recogniseWorkbook(source.grids, language);
  const { today, now } = clock;
  const user = Session.getEffectiveUser().getEmail();
  const done = core.run(input, {
    workbook,
    today,
    now,
    language,
    user,
    selectedEvent: selectedEvent(source, workbook),
    ...signing(workbook),
    ...letterSources(),
  });
  const { actions } = done;
  if (actions.length === 0) return done.value;
  const { left } = whileLocked(language, () => performAll(actions, { source, workbook, clock, language }));
  if (left > 0) throw new InternalError(`There was no time for ${left} actions of ${name}.`);
  return done.value;
}

function runShell(name: ShellEndpointName, input: unknown, call: ScreenCall): unknown {
  // The schema of this very name has read the input.
  return (HANDLERS[name] as (input: unknown, call: ScreenCall) => unknown)(input, call);
}
