import type { Text } from "./say.ts";

/** How serious an issue is and its two sentences: what is there, and what to do. */
export interface IssueText {
  readonly severity: "error" | "warning" | "info";
  readonly says: Text;
  readonly advice: Text;
}

export type IssueTexts = Readonly<Record<string, IssueText>>;
