/** Why the program will not do what was asked: a stable code for scripts, a sentence for people. */
export type RefusalCode =
  | "wrong-use"
  | "unreadable-input"
  | "unknown-workbook"
  | "workbook-has-errors"
  | "nothing-to-do"
  | "cannot-write"
  | "no-credentials"
  | "too-large";

/** The program will not do this and says why. Each shell shows the message once, without a stack. */
export class RefusedError extends Error {
  override readonly name = "RefusedError";
  readonly code: RefusalCode;

  constructor(code: RefusalCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}

/** A promise inside the program was broken: a bug to report, never something a person typed. */
export class InternalError extends Error {
  override readonly name = "InternalError";
}
