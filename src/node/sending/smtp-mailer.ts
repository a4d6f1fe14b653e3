import { Readable } from "node:stream";
import SMTPConnection from "nodemailer/lib/smtp-connection";
import { safeEmail } from "../../core/messages/address.ts";
import type { Message } from "../../core/messages/message.ts";
import { toMime } from "../../core/messages/mime.ts";
import type { SendAnswer } from "../../core/sending/operations.ts";
import type { Language } from "../../core/texts/say.ts";
import { classify, type SmtpFailure } from "./smtp-failure.ts";
import { isLocal, type SmtpSettings } from "./smtp-settings.ts";
import { wallTime } from "./wall-clock.ts";

/** Carries finished messages to one mail server, one after another over one connection. */
export interface Mailer {
  readonly send: (message: Message) => Promise<SendAnswer>;
  readonly close: () => void;
}

/** How long the server may be silent. */
export interface SmtpPatience {
  readonly connectMs: number;
  readonly silenceMs: number;
}

export const SMTP_PATIENCE: SmtpPatience = { connectMs: 30_000, silenceMs: 90_000 };

interface MailerOptions {
  readonly language: Language;
  readonly patience?: SmtpPatience;
}

type Connection = InstanceType<typeof SMTPConnection>;

/** A mailer that connects with its first message, and anew whenever anything went wrong. */
export function smtpMailer(
  settings: SmtpSettings,
  { language, patience = SMTP_PATIENCE }: MailerOptions,
): Mailer {
  let connection: Connection | null = null;
  const drop = () => {
    connection?.close();
    connection = null;
  };
  const attempt = async (message: Message): Promise<SendAnswer> => {
    let handedOver = false;
    try {
      connection ??= await connected(settings, patience);
      await deliver(connection, message, () => (handedOver = true));
      return { result: "sent", id: message.messageId, at: wallTime(new Date()) };
    } catch (error) {
      drop();
      return classify(failureOf(error, handedOver), language);
    }
  };
  return {
    send: async (message) => {
      const reused = connection !== null;
      const answer = await attempt(message);
      // A server may hang up between two messages; nothing was handed over yet, so a new connection may try.
      return reused && answer.result === "temporary" && connection === null ? attempt(message) : answer;
    },
    close: () => {
      connection?.quit();
      connection = null;
    },
  };
}

async function connected(settings: SmtpSettings, patience: SmtpPatience): Promise<Connection> {
  const { host, port, secure, login } = settings;
  const connection = new SMTPConnection({
    host,
    port,
    secure,
    requireTLS: !secure && !isLocal(settings),
    // What runs on this machine itself seldom has a certificate that anybody has signed.
    ignoreTLS: !secure && isLocal(settings),
    connectionTimeout: patience.connectMs,
    greetingTimeout: patience.connectMs,
    socketTimeout: patience.silenceMs,
  });
  await new Promise<void>((resolve, reject) => {
    connection.on("error", reject);
    connection.connect((error?: Error | null) => (error ? reject(error) : resolve()));
  });
  if (login === null) return connection;
  await new Promise<void>((resolve, reject) => {
    connection.login({ credentials: login }, (error?: Error | null) => (error ? reject(error) : resolve()));
  });
  return connection;
}

/** Hands over the very bytes of `toMime`; `begun` is called when the server has asked for them. */
async function deliver(connection: Connection, message: Message, begun: () => void): Promise<void> {
  const bytes = Buffer.from(toMime(message), "latin1");
  const stream = new Readable({
    read() {
      begun();
      this.push(bytes);
      this.push(null);
    },
  });
  const receivers = [...message.to, ...(message.cc ?? [])].map(({ email }) => safeEmail(email));
  const envelope = { from: safeEmail(message.from.email), to: receivers, size: bytes.length };
  await new Promise<void>((resolve, reject) => {
    connection.send(envelope, stream, (error: Error | null) => (error ? reject(error) : resolve()));
  });
}

function failureOf(error: unknown, handedOver: boolean): SmtpFailure {
  const facts: Partial<Record<string, unknown>> = error instanceof Error ? { ...error } : {};
  const text = (name: string) => (typeof facts[name] === "string" ? facts[name] : "");
  const reply = facts["responseCode"];
  return {
    reply: typeof reply === "number" && reply > 0 ? reply : null,
    response: text("response"),
    command: text("command"),
    code: text("code"),
    handedOver,
  };
}
