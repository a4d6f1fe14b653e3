import { RefusedError } from "../../src/core/errors.ts";
import { isPlainDate } from "../../src/core/plain-date.ts";
import type { Asked } from "../../src/core/plans/command-input.ts";
import { CLI_TEXTS } from "../../src/core/texts/cli.ts";
import { say } from "../../src/core/texts/say.ts";
import type { CommandRequest } from "./request.ts";

/** What a person asked for beside the command; refuses a year or a day that is none. */
export function askedIn({ given, language }: CommandRequest): Asked {
  const text = (name: "round" | "decision" | "document" | "from" | "to") =>
    typeof given[name] === "string" && given[name] !== "" ? { [name]: given[name] } : {};
  const { year, "as-of": asOf } = given;
  if (typeof year === "string" && !/^(?:19|20)\d\d$/.test(year)) {
    throw new RefusedError("wrong-use", say(CLI_TEXTS.wrongYear, language, { value: year }));
  }
  if (typeof asOf === "string" && !isPlainDate(asOf)) {
    throw new RefusedError("wrong-use", say(CLI_TEXTS.wrongAsOf, language, { value: asOf }));
  }
  return {
    ...text("round"),
    ...text("decision"),
    ...text("document"),
    ...text("from"),
    ...text("to"),
    ...(typeof year === "string" ? { year: Number(year) } : {}),
    ...(typeof asOf === "string" ? { asOf } : {}),
    ...(given.all === true ? { all: true } : {}),
  };
}
