import { InternalError, RefusedError } from "../../../core/errors.ts";
import {
  coreEndpoint,
  type Envelope,
  isShellEndpoint,
  readInput,
  refusal,
} from "../../../core/screens/calls.ts";
import type { CoreEndpoint } from "../../../core/screens/endpoint.ts";
import {
  type AsyncShellHandlers,
  SHELL_INPUTS,
  type ShellEndpointName,
} from "../../../core/screens/shell-endpoints.ts";
import { WORKBENCH_INPUTS, type WorkbenchCallName } from "../../../core/screens/workbench-calls.ts";
import { say } from "../../../core/texts/say.ts";
import { SCREEN_TEXTS as TEXTS } from "../../../core/texts/screens.ts";
import type { Site } from "../site.ts";
import { DOCUMENT_HANDLERS } from "./documents.ts";
import type { ScreenCall } from "./screen-call.ts";
import { screenContext } from "./screen-context.ts";
import { SENDING_HANDLERS } from "./sending.ts";
import { SETUP_HANDLERS } from "./setup.ts";
import { STATE_HANDLERS } from "./state.ts";
import { WORKBENCH_HANDLERS } from "./workbench.ts";

/** One call as it came over the wire. */
interface Sent {
  readonly name: string;
  readonly input: unknown;
}

const HANDLERS: AsyncShellHandlers<ScreenCall> = {
  ...SETUP_HANDLERS,
  ...DOCUMENT_HANDLERS,
  ...SENDING_HANDLERS,
  ...STATE_HANDLERS,
};

/** What a screen or the workbench asks for; a refusal is an answer, a fault of the program is thrown. */
export async function callScreen(site: Site, { name, input }: Sent): Promise<Envelope> {
  try {
    const core = coreEndpoint(name);
    if (core !== null) return { ok: true, value: await runCore(site, core, input) };
    if (isShellEndpoint(name)) return { ok: true, value: await runShell(site, name, input) };
    if (isWorkbenchCall(name)) return { ok: true, value: await runWorkbench(site, name, input) };
    throw new RefusedError("wrong-use", say(TEXTS.unknownCall, site.language));
  } catch (error) {
    if (error instanceof RefusedError) return refusal(error, site.language);
    throw error;
  }
}

/** What is said of a call that no page of ours sends. */
export function strangeInput({ language }: Pick<Site, "language">): Envelope {
  return refusal(new RefusedError("wrong-use", say(TEXTS.strangeInput, language)), language);
}

/** Every call works on the newest workbook; what changes it is written beside it and renamed. */
async function runCore(site: Site, core: CoreEndpoint<unknown, unknown>, sent: unknown): Promise<unknown> {
  const input = readInput(core.input(), sent, site.language);
  const { answered, written } = await site.file.change((workbook) => {
    const done = core.run(input, screenContext(site, workbook));
    const other = done.actions.find(({ kind }) => kind === "send-message" || kind.startsWith("save-"));
    if (other !== undefined) throw new InternalError(`A screen's endpoint may not plan ${other.kind}.`);
    return done;
  });
  if (!written) throw new RefusedError("cannot-write", say(TEXTS.openElsewhere, site.language));
  return answered.value;
}

function isWorkbenchCall(name: string): name is WorkbenchCallName {
  return Object.hasOwn(WORKBENCH_INPUTS, name);
}

async function runWorkbench(site: Site, name: WorkbenchCallName, sent: unknown): Promise<unknown> {
  const input = readInput<unknown>(WORKBENCH_INPUTS[name](), sent, site.language);
  // The schema of this very name has read the input.
  return (WORKBENCH_HANDLERS[name] as (input: unknown, site: Site) => Promise<unknown>)(input, site);
}

async function runShell(site: Site, name: ShellEndpointName, sent: unknown): Promise<unknown> {
  const input = readInput(SHELL_INPUTS[name](), sent, site.language);
  // The schema of this very name has read the input.
  const handler = HANDLERS[name] as (input: unknown, call: ScreenCall) => Promise<unknown>;
  return handler(input, { site });
}
