import { RefusedError } from "../../core/errors.ts";
import { type Language, say } from "../../core/texts/say.ts";
import { SMTP_TEXTS } from "../../core/texts/sending.ts";

/** How a mail server is reached. */
export interface SmtpSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; otherwise STARTTLS, which only this machine itself may do without. */
  readonly secure: boolean;
  readonly login: { readonly user: string; readonly pass: string } | null;
}

const SECURE_PORT = 465;
const SUBMISSION_PORT = 587;

/** Reads `smtps://user:password@server:465` or `smtp://server:587`; no message ever repeats the password. */
export function smtpSettings(url: string | undefined, language: Language): SmtpSettings {
  if (url === undefined || url.trim() === "") throw refused("missing", language);
  const read = serverUrl(url.trim());
  if (read === null) throw refused("wrongUrl", language);
  const secure = read.protocol === "smtps:";
  const user = decoded(read.username, language);
  return {
    host: read.hostname.replace(/^\[|\]$/g, ""),
    port: Number(read.port) || (secure ? SECURE_PORT : SUBMISSION_PORT),
    secure,
    login: user === "" ? null : { user, pass: decoded(read.password, language) },
  };
}

function serverUrl(text: string): URL | null {
  const read = URL.canParse(text) ? new URL(text) : null;
  return read !== null && ["smtp:", "smtps:"].includes(read.protocol) && read.hostname !== "" ? read : null;
}

/** The server as it may be shown. */
export function shownServer({ host, port }: SmtpSettings): string {
  return `${host}:${port}`;
}

/** True for this machine itself, where nobody listens on the way. */
export function isLocal({ host }: SmtpSettings): boolean {
  return host === "localhost" || host === "::1" || /^127(?:\.\d{1,3}){3}$/.test(host);
}

function decoded(text: string, language: Language): string {
  try {
    return decodeURIComponent(text);
  } catch {
    throw refused("wrongUrl", language);
  }
}

function refused(key: "missing" | "wrongUrl", language: Language): RefusedError {
  const code = key === "missing" ? "no-credentials" : "wrong-use";
  return new RefusedError(code, say(SMTP_TEXTS[key], language));
}
