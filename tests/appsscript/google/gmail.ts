import type { Execution } from "./execution.ts";
import { standIn } from "./stand-in.ts";

type Gmail = GoogleAppsScript.Gmail;
type Users = GoogleAppsScript.Gmail.Collection.UsersCollection;
type Messages = GoogleAppsScript.Gmail.Collection.Users.MessagesCollection;
type Drafts = GoogleAppsScript.Gmail.Collection.Users.DraftsCollection;
type Attachments = GoogleAppsScript.Gmail.Collection.Users.Messages.AttachmentsCollection;
type MessagePart = GoogleAppsScript.Gmail.Schema.MessagePart;
type MailApp = GoogleAppsScript.Mail.MailApp;

/** One message that has left the account. */
export interface SentMail {
  readonly to: string;
  readonly messageId: string;
  readonly mime: string;
}

/** A draft in the account, in the parts that Gmail's API gives; bytes of attachments by their ids. */
export interface DraftModel {
  readonly id: string;
  payload: MessagePart;
  readonly attachments: Readonly<Record<string, readonly number[]>>;
}

/** What has gone out, what the day still allows, and whom Gmail will refuse with which words. */
export interface MailModel {
  readonly sent: SentMail[];
  quota: number;
  /** The quota as it was when the run began: that is what scripts are told. */
  told: number;
  readonly refusals: Map<string, string>;
  readonly drafts: DraftModel[];
}

export function newMail(): MailModel {
  return { sent: [], quota: 1_500, told: 1_500, refusals: new Map(), drafts: [] };
}

export function gmailService(execution: Execution, mail: MailModel): Gmail {
  const messages = standIn<Messages>(execution, "Gmail.Users.Messages", {
    send: (...values: unknown[]) => {
      const [resource, user] = values;
      if (user !== "me") throw refusal("Delegation denied for koordinatorka@example.cz");
      const sent = readRaw(resource);
      const words = mail.refusals.get(sent.to);
      if (words !== undefined) throw refusal(words);
      if (mail.quota <= 0) throw refusal("User-rate limit exceeded. Retry after tomorrow (Mail sending)");
      mail.quota -= 1;
      mail.sent.push(sent);
      return { id: `gmail-${mail.sent.length}` };
    },
    Attachments: attachmentsService(execution, mail),
  });
  const drafts = draftsService(execution, mail);
  const users = standIn<Users>(execution, "Gmail.Users", { Messages: messages, Drafts: drafts });
  return standIn<Gmail>(execution, "Gmail", { Users: users });
}

/** `metadata` gives headers only; ids are of whole drafts, never of a part of one. */
function draftsService(execution: Execution, mail: MailModel): Drafts {
  return standIn<Drafts>(execution, "Gmail.Users.Drafts", {
    get: (...values: unknown[]) => {
      const [user, id, options] = values;
      const { format } = Object(options) as { readonly format?: unknown };
      const draft = mail.drafts.find((one) => one.id === id);
      if (user !== "me" || draft === undefined)
        throw failure("drafts.get", "Requested entity was not found.");
      const { headers } = draft.payload;
      const payload = format === "full" ? draft.payload : { headers };
      return { id: draft.id, message: { id: `message of ${draft.id}`, payload } };
    },
    list: (...values: unknown[]) => {
      if (values[0] !== "me") throw failure("drafts.list", "Delegation denied");
      return { drafts: mail.drafts.map(({ id }) => ({ id })) };
    },
  });
}

function attachmentsService(execution: Execution, mail: MailModel): Attachments {
  return standIn<Attachments>(execution, "Gmail.Users.Messages.Attachments", {
    get: (user, message, id) => {
      const draft = mail.drafts.find((one) => `message of ${one.id}` === message);
      const bytes = draft?.attachments[id];
      if (user !== "me" || bytes === undefined) throw failure("attachments.get", "Invalid attachment token");
      // The service gives bytes where its types promise a text.
      return { data: signedCopy(bytes) as unknown as string };
    },
  });
}

function signedCopy(bytes: readonly number[]): readonly number[] {
  return bytes.map((byte) => (byte > 127 ? byte - 256 : byte));
}

function failure(method: string, words: string): Error {
  return new Error(
    `GoogleJsonResponseException: API call to gmail.users.${method} failed with error: ${words}`,
  );
}

export function mailApp(execution: Execution, mail: MailModel): MailApp {
  return standIn<MailApp>(execution, "MailApp", { getRemainingDailyQuota: () => mail.told });
}

function refusal(words: string): Error {
  return new Error(
    `GoogleJsonResponseException: API call to gmail.users.messages.send failed with error: ${words}`,
  );
}

/** Gmail takes only base64url of a whole message; here it must also be one to exactly one receiver, in short lines. */
function readRaw(resource: unknown): SentMail {
  const { raw } = Object(resource) as { readonly raw?: unknown };
  if (typeof raw !== "string" || !/^[\w-]+$/.test(raw) || raw.length % 4 === 1)
    throw refusal("Invalid value for ByteString");
  const mime = Buffer.from(raw, "base64url").toString("latin1");
  const lines = mime.split("\r\n");
  const isPlain = [...mime].every((character) => character <= "~");
  if (!isPlain || lines.some((line) => line.length > 998 || /[\r\n]/.test(line)))
    throw refusal("Message is not RFC 5322 compliant");
  const header = mime.slice(0, mime.indexOf("\r\n\r\n")).replace(/\r\n[ \t]+/g, " ");
  const headerOf = (name: string) => {
    const found = header.split("\r\n").filter((line) => line.startsWith(`${name}: `));
    if (found.length !== 1) throw refusal(`Invalid ${name} header`);
    return found[0]?.slice(name.length + 2) ?? "";
  };
  for (const name of ["From", "Subject", "MIME-Version", "Content-Type"]) headerOf(name);
  const addresses = headerOf("To").match(/[^\s<>,"]+@[^\s<>,"]+/g) ?? [];
  const [to] = addresses;
  if (to === undefined || addresses.length !== 1) throw refusal("Invalid To header");
  return { to, messageId: headerOf("Message-ID"), mime };
}
