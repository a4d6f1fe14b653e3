import type { Execution } from "./execution.ts";
import { standIn } from "./stand-in.ts";

type Gmail = GoogleAppsScript.Gmail;
type Users = GoogleAppsScript.Gmail.Collection.UsersCollection;
type Messages = GoogleAppsScript.Gmail.Collection.Users.MessagesCollection;
type MailApp = GoogleAppsScript.Mail.MailApp;

/** One message that has left the account. */
export interface SentMail {
  readonly to: string;
  readonly messageId: string;
  readonly mime: string;
}

/** What has gone out, what the day still allows, and whom Gmail will refuse with which words. */
export interface MailModel {
  readonly sent: SentMail[];
  quota: number;
  /** The quota as it was when the run began: that is what scripts are told. */
  told: number;
  readonly refusals: Map<string, string>;
}

export function newMail(): MailModel {
  return { sent: [], quota: 1_500, told: 1_500, refusals: new Map() };
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
  });
  const users = standIn<Users>(execution, "Gmail.Users", { Messages: messages });
  return standIn<Gmail>(execution, "Gmail", { Users: users });
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
