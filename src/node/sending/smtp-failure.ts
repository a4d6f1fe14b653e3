import type { SendAnswer } from "../../core/sending/operations.ts";
import { type Language, say } from "../../core/texts/say.ts";
import { SMTP_TEXTS } from "../../core/texts/sending.ts";

/** What a failed attempt came to, and how far it had come. */
export interface SmtpFailure {
  /** The server's three digits, or null when it did not answer. */
  readonly reply: number | null;
  readonly response: string;
  /** The command that failed, such as `RCPT TO`. */
  readonly command: string;
  /** nodemailer's own name of what went wrong. */
  readonly code: string;
  /** The server had asked for the message and at least its beginning had been handed over. */
  readonly handedOver: boolean;
}

type Failed = Exclude<SendAnswer, { readonly result: "sent" }>;

const DAILY_LIMIT =
  /5\.4\.5|4\.2\.1[^\n]*rate|daily[^\n]*(?:limit|quota)|(?:sending|message) (?:limit|quota)/i;
const LONGEST_RESPONSE = 160;

/**
 * What a failure means for the next message. A server that has answered has decided; one that fell silent after
 * the message was handed over may have taken it (RFC 5321 4.5.3.2.6 warns of the same).
 */
export function classify(failure: SmtpFailure, language: Language): Failed {
  const { reply, handedOver, code } = failure;
  if (reply !== null) return { result: byReply(failure, reply), error: shownResponse(failure) };
  if (handedOver) return { result: "unknown", error: say(SMTP_TEXTS.noReply, language) };
  if (code === "ETLS") return { result: "fatal", error: say(SMTP_TEXTS.noSecurity, language) };
  if (code === "EAUTH") return { result: "fatal", error: shownResponse(failure) };
  if (code === "EENVELOPE" || code === "EMESSAGE")
    return { result: "address", error: shownResponse(failure) };
  return { result: "temporary", error: say(SMTP_TEXTS.noConnection, language) };
}

function byReply({ command, response, code }: SmtpFailure, reply: number): Failed["result"] {
  const lasting = reply >= 500;
  if (DAILY_LIMIT.test(response)) return "quota";
  if (!lasting) return "temporary";
  // 530 and 535: the server wants to know who sends before it takes anything.
  if (code === "EAUTH" || reply === 530 || reply === 535) return "fatal";
  return command === "RCPT TO" || command === "DATA" ? "address" : "fatal";
}

/** The server's words without anybody's address. */
function shownResponse({ response, code }: SmtpFailure): string {
  const line = response
    .replace(/\p{Cc}+/gu, " ")
    .replace(/<?[^\s<>]+@[^\s<>]+>?/g, "…")
    .trim();
  return (line === "" ? code : line).slice(0, LONGEST_RESPONSE);
}
