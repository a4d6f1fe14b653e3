import { readEmail } from "../../czech/email.ts";
import { tidy, tidyLine } from "../../czech/text.ts";
import type { FormFields } from "../read-form.ts";

/** What somebody typed, shown again whatever is wrong with it. */
export interface TypedComment {
  readonly comment: string;
  readonly reason: string;
  /** The value of the chosen button; "" when none was chosen. */
  readonly kind: string;
  readonly author: string;
  readonly email: string;
}

/** What must be put right before a comment can be taken. */
export type CommentFault =
  | "comment-missing"
  | "comment-too-long"
  | "reason-too-long"
  | "kind-missing"
  | "author-missing"
  | "author-too-long"
  | "email-wrong"
  | "honeypot"
  | "too-fast"
  | "stale-form";

/** What the buttons are worth in the column Kdo to je. */
export const COMMENT_AUTHORS = {
  obcan: "občan",
  organizace: "organizace",
  obec: "obec",
  clen: "člen skupiny",
} as const;

export type CommentAuthor = keyof typeof COMMENT_AUTHORS;

/** The longest text that a cell of the workbook should hold; longer ones are documents, and come by e-mail. */
export const LONGEST_COMMENT = 2_000;
export const LONGEST_AUTHOR = 120;
const LONGEST_EMAIL = 254;

/** The typed texts as they will stand in the sheet: composed letters, no control characters. */
export function typedComment(fields: FormFields): TypedComment {
  return {
    comment: tidy(fields["pripominka"] ?? ""),
    reason: tidy(fields["oduvodneni"] ?? ""),
    kind: fields["kdo"] ?? "",
    author: tidyLine(fields["jmeno"] ?? ""),
    email: tidyLine(fields["email"] ?? ""),
  };
}

/** Who writes, by the value of the button; null when none was chosen. */
export function authorOf({ kind }: TypedComment): CommentAuthor | null {
  return (Object.keys(COMMENT_AUTHORS) as CommentAuthor[]).find((name) => name === kind) ?? null;
}

/** What is wrong with what was typed, in the order of the fields. */
export function commentFaults(typed: TypedComment): readonly CommentFault[] {
  const { comment, reason, author, email } = typed;
  const who = authorOf(typed);
  const faults: CommentFault[] = [];
  if (comment === "") faults.push("comment-missing");
  if (comment.length > LONGEST_COMMENT) faults.push("comment-too-long");
  if (reason.length > LONGEST_COMMENT) faults.push("reason-too-long");
  if (who === null) faults.push("kind-missing");
  if (author === "" && (who === "organizace" || who === "obec")) faults.push("author-missing");
  if (author.length > LONGEST_AUTHOR) faults.push("author-too-long");
  if (email !== "" && !isAddress(email)) faults.push("email-wrong");
  return faults;
}

function isAddress(email: string): boolean {
  return email.length <= LONGEST_EMAIL && readEmail(email).value !== null;
}
