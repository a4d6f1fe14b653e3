import { type Sign, sameText, signature } from "./sign.ts";

/** What a form remembers of the moment it was shown. */
export interface FormStamp {
  /** Seconds since 1970. */
  readonly seconds: number;
  /** The state of the answer that the person saw. */
  readonly state: string;
}

const STAMP = /^([0-9a-z]{1,9})\.([0-9a-z-]{1,40})\.([\w-]{22})$/;
const PURPOSE = "komplan:form:1:";

/** A form's hidden field: when it was shown, what it showed and, by the signature, for whom it was made. */
export function makeStamp({ seconds, state }: FormStamp, subject: string, sign: Sign): string {
  const said = `${Math.floor(seconds).toString(36)}.${state}`;
  return `${said}.${signature(`${PURPOSE}${subject}:${said}`, sign)}`;
}

/** The stamp of a form that was made for this subject, or null when it was not. */
export function readStamp(text: string, subject: string, sign: Sign): FormStamp | null {
  const [, seconds = "", state = "", given = ""] = STAMP.exec(text) ?? [];
  const expected = signature(`${PURPOSE}${subject}:${seconds}.${state}`, sign);
  return given !== "" && sameText(given, expected) ? { seconds: Number.parseInt(seconds, 36), state } : null;
}
