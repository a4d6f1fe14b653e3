import { greetingFor } from "../../src/core/czech/greeting/greeting.ts";
import { RefusedError } from "../../src/core/errors.ts";
import { issueAt } from "../../src/core/issue.ts";
import { CLI_TEXTS } from "../../src/core/texts/cli.ts";
import { say } from "../../src/core/texts/say.ts";
import type { OptionName } from "./options.ts";
import type { CommandRequest } from "./request.ts";
import { issueJson, type Result } from "./result.ts";

/** The salutation for one person. */
export async function runGreeting({ given, language }: CommandRequest): Promise<Result> {
  const typed = (name: OptionName) => (typeof given[name] === "string" ? String(given[name]) : "");
  const addressee = {
    firstName: typed("first"),
    lastName: typed("last"),
    titleBefore: typed("before"),
    titleAfter: typed("after"),
    sex: typed("sex"),
    role: typed("role"),
    organisation: "",
    email: "",
    override: "",
  };
  if (Object.values(addressee).every((text) => text === "")) {
    throw new RefusedError("wrong-use", say(CLI_TEXTS.emptyGreeting, language));
  }
  const { text, certain, basis, findings } = greetingFor(addressee, "function-title-surname");
  const cell = { sheet: "", row: 0, column: "" };
  const issues = findings.map((finding) => {
    const found = finding.code === "sex-unknown" ? addressee.sex : addressee.lastName;
    return issueJson(issueAt(cell, found, finding), language);
  });
  return { json: { greeting: text, certain, basis, issues }, sentences: [text], issues, made: [] };
}
