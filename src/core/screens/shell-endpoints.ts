import * as z from "zod/mini";
import { COMMANDS, type CommandName } from "../commands.ts";
import { CATALOGUE_VARIANTS } from "../documents/catalogue/variant.ts";
import { isPlainDate } from "../plain-date.ts";
import type { IssueView } from "./issue-view.ts";
import type { SendingForecast, SendingProgress } from "./sending-progress.ts";
import type { StateReport } from "./state-report.ts";

/** Commands whose messages a screen can have sent. */
export type SendingCommand = Extract<
  CommandName,
  "invite" | "follow-up" | "remind" | "answer-comments" | "verify"
>;

/** Where a document or page lies now. */
interface MadeLink {
  readonly name: string;
  readonly url: string;
}

/** What the endpoints below answer. */
export interface ShellOutputs {
  readonly "cell.show": null;
  readonly "sheets.add": { readonly made: readonly string[]; readonly sentences: readonly string[] };
  readonly "documents.make": {
    readonly made: readonly MadeLink[];
    readonly sentences: readonly string[];
  };
  readonly "rights.read": { readonly sentences: readonly string[] };
  readonly "sending.forecast": SendingForecast;
  readonly "sending.start": SendingProgress;
  readonly "sending.progress": SendingProgress;
  readonly "sending.stop": SendingProgress;
  readonly "sending.settle": SendingProgress;
  readonly "sending.test": { readonly to: string };
  readonly "version.lock": { readonly sentence: string };
  readonly "ares.ask": { readonly sentences: readonly string[]; readonly issues: readonly IssueView[] };
  readonly "state.read": StateReport;
  readonly "reminders.switch": StateReport;
}

const SENDING_COMMANDS = [
  "invite",
  "follow-up",
  "remind",
  "answer-comments",
  "verify",
] as const satisfies readonly SendingCommand[];

const nothing = () => z.object({});
const sendingCommand = () => z.enum(SENDING_COMMANDS);
// The keys of the record are exactly its names.
const anyCommand = () => z.enum(Object.keys(COMMANDS) as CommandName[]);

/** What a person may choose beside the command. */
const asked = () =>
  z.object({
    year: z.exactOptional(z.int()),
    asOf: z.exactOptional(z.string().check(z.refine(isPlainDate))),
    round: z.exactOptional(z.string()),
    variant: z.exactOptional(z.enum([...CATALOGUE_VARIANTS, "all"])),
  });

/** What a screen has sent: the messages of a command, about an event or what else was asked for. */
const toSend = () => ({
  command: sendingCommand(),
  event: z.nullable(z.string()),
  ask: z.exactOptional(asked()),
});

/** What a screen sends for the things that only a shell can do. */
export const SHELL_INPUTS = {
  /** Jumps to a cell; the row and the column count from 1. */
  "cell.show": () => z.object({ sheet: z.string(), row: z.int(), column: z.int() }),
  /** Makes the sheets that the workbook lacks. */
  "sheets.add": nothing,
  /** Makes a command's documents and pages. */
  "documents.make": () =>
    z.object({ command: anyCommand(), event: z.nullable(z.string()), ask: z.exactOptional(asked()) }),
  /** Says in words which rights the program has and why. */
  "rights.read": nothing,
  /** How many would go now, and when the last one will have gone. */
  "sending.forecast": () => z.object(toSend()),
  /** Begins or goes on with the sending of what was approved; `mark` is that of the approved template. */
  "sending.start": () => z.object({ ...toSend(), mark: z.string() }),
  "sending.progress": nothing,
  "sending.stop": nothing,
  "sending.settle": () => z.object({ key: z.string(), as: z.enum(["resend", "sent"]) }),
  /** Sends the message of one contact to the person at the screen. */
  "sending.test": () => z.object({ ...toSend(), contact: z.string() }),
  /** Locks the approved version of a document where the shell can. */
  "version.lock": () => z.object({ document: z.string() }),
  /** Asks the register ARES about the providers; what differs goes to Návrhy změn. */
  "ares.ask": nothing,
  "state.read": nothing,
  "reminders.switch": () => z.object({ on: z.boolean() }),
} as const satisfies Readonly<Record<keyof ShellOutputs, () => z.ZodMiniType>>;

export type ShellEndpointName = keyof ShellOutputs;
export type ShellInput<K extends ShellEndpointName> = z.infer<ReturnType<(typeof SHELL_INPUTS)[K]>>;

/** What a synchronous shell does for each; `C` is what it has at hand. One that is forgotten does not compile. */
export type ShellHandlers<C, K extends ShellEndpointName = ShellEndpointName> = {
  readonly [N in K]: (input: ShellInput<N>, context: C) => ShellOutputs[N];
};

/** The same for a shell that has to be waited for. */
export type AsyncShellHandlers<C, K extends ShellEndpointName = ShellEndpointName> = {
  readonly [N in K]: (input: ShellInput<N>, context: C) => Promise<ShellOutputs[N]>;
};
