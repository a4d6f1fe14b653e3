import { COMMANDS } from "../commands.ts";
import { fold } from "../czech/text.ts";
import { RefusedError } from "../errors.ts";
import { severityOf } from "../issue.ts";
import { shortHash } from "../messages/hash.ts";
import type { Message } from "../messages/message.ts";
import { toMessageId } from "../messages/message-id.ts";
import type { CommandInput } from "../plans/command-input.ts";
import { COMMENT_ANSWER } from "../plans/comments/comment-answers.ts";
import type { WaitingDeed } from "../plans/deeds-of-keys.ts";
import { letterTemplate } from "../plans/letter-template.ts";
import type { Plan } from "../plans/plan.ts";
import { DEPUTY_LETTER, VERIFICATION_LETTER } from "../plans/verification/sent-days.ts";
import { deedKey } from "../sending/deed-key.ts";
import type { Deed } from "../sending/deeds.ts";
import { type Language, say } from "../texts/say.ts";
import { SENDING_SCREEN_TEXTS as TEXTS } from "../texts/screens-sending.ts";
import type { SendingCommand } from "./shell-endpoints.ts";
import { TEMPLATE_KEYS } from "./template-keys.ts";

/** What a person has agreed to have sent. */
export interface PlannedSending {
  readonly deeds: readonly WaitingDeed[];
  readonly plan: Plan;
  /** The id of the event; "" for what concerns none. */
  readonly event: string;
  /** Stands for the letters as they are. */
  readonly mark: string;
}

interface Agreement {
  readonly command: SendingCommand;
  /** The mark of the letters that the person saw; "" when nothing is agreed to yet. */
  readonly mark: string;
}

/** The messages of a command as deeds; refuses errors, people without an id of their own, and letters changed since. */
export function plannedSending({ command, mark }: Agreement, input: CommandInput): PlannedSending {
  const { language } = input;
  const refuse = (text: keyof typeof TEXTS) =>
    new RefusedError("workbook-has-errors", say(TEXTS[text], language));
  const plan = COMMANDS[command].plan(input);
  const now = markOf(command, plan, input);
  if (mark !== "" && mark !== now) throw refuse("templateChanged");
  if (plan.issues.some((issue) => severityOf(issue) === "error")) throw refuse("errorsFirst");
  const deeds = deedsOf(plan);
  if (deeds.some(({ key }) => !hasOwnIds(key, input))) throw refuse("idsMissing");
  const event = typeof plan.facts["event"] === "string" ? plan.facts["event"] : "";
  return { deeds: deeds.map((deed) => ({ ...deed, event })), plan, event, mark: now };
}

/** The mark of the letters that a command sends, as they stand now. */
export function currentMark(command: SendingCommand, input: CommandInput): string {
  return TEMPLATE_KEYS[command].map((key) => letterTemplate(input, key).snapshot).join("-");
}

/** These stand also for whom they are to: a colleague may settle a comment or add providers while somebody looks. */
export function markOf(command: SendingCommand, plan: Plan, input: CommandInput): string {
  const letters = currentMark(command, input);
  if (command !== "answer-comments" && command !== "verify") return letters;
  return `${letters}-${shortHash(
    deedsOf(plan)
      .map(({ key }) => key)
      .join("\n"),
  )}`;
}

/** The planned messages, each under the key that the journal holds. */
export function deedsOf({ actions }: Plan): readonly Deed[] {
  return actions.flatMap((action) => {
    if (action.kind !== "send-message") return [];
    const { kind: _, ...deed } = action;
    return [{ ...deed, key: deedKey(deed.key) }];
  });
}

/** `invitation:S-001:K-002:1`: what kind of message, of which event, to whom. */
export function partsOfKey(key: string): {
  readonly kind: string;
  readonly event: string;
  readonly contact: string;
} {
  const [kind = "", event = "", contact = ""] = key.split(":");
  return { kind, event, contact };
}

/** The same letter as its receiver would get it, to the person at the screen: marked, and without a calendar entry. */
export function testMessage(message: Message, { to, now, language }: TestOf): Message {
  const { calendar: _, listUnsubscribe: __, cc: ___, ...rest } = message;
  return {
    ...rest,
    to: [{ name: "", email: to }],
    subject: say(TEXTS.testSubject, language, { subject: message.subject }),
    messageId: toMessageId(`test:${now}`, message.from.email.slice(message.from.email.indexOf("@") + 1)),
  };
}

interface TestOf {
  readonly to: string;
  readonly now: string;
  readonly language: Language;
}

/** An id that only follows from the order of rows would be somebody else's after they were sorted. */
function hasOwnIds(key: string, { workbook }: CommandInput): boolean {
  // Comments and providers of a round are written to only when their rows hold their ids.
  if ([COMMENT_ANSWER, VERIFICATION_LETTER, DEPUTY_LETTER].some((begin) => key.startsWith(begin)))
    return true;
  const { event, contact } = partsOfKey(key);
  const holds = (records: readonly { readonly texts: { readonly id: string } }[], id: string) =>
    id === "" || records.some(({ texts }) => fold(texts.id) === fold(id));
  return holds(workbook.events.records, event) && holds(workbook.contacts.records, contact);
}
