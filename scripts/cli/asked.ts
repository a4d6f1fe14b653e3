import { CATALOGUE_VARIANTS } from "../../src/core/documents/catalogue/variant.ts";
import { RefusedError } from "../../src/core/errors.ts";
import { isPlainDate } from "../../src/core/plain-date.ts";
import type { Asked } from "../../src/core/plans/command-input.ts";
import { PRINT_TEXTS } from "../../src/core/texts/catalogue.ts";
import { CLI_TEXTS } from "../../src/core/texts/cli.ts";
import { type Language, say } from "../../src/core/texts/say.ts";
import { VERIFYING_TEXTS } from "../../src/core/texts/verifying.ts";
import type { CommandRequest } from "./request.ts";

/** What a person asked for beside the command; refuses a year or a day that is none. */
export function askedIn({ given, language }: CommandRequest): Asked {
  const text = (name: "round" | "decision" | "document" | "name" | "from" | "to" | "accept" | "refuse") =>
    typeof given[name] === "string" && given[name] !== "" ? { [name]: given[name] } : {};
  const { year, due, "as-of": asOf } = given;
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
    ...text("name"),
    ...text("from"),
    ...text("to"),
    ...variantIn(given.variant, language),
    ...(given.pdf === true ? { pdf: true } : {}),
    ...text("accept"),
    ...text("refuse"),
    ...(typeof year === "string" ? { year: Number(year) } : {}),
    ...(typeof asOf === "string" ? { asOf } : {}),
    ...dueIn(due, language),
    ...(given.all === true ? { all: true } : {}),
  };
}

function dueIn(typed: string | boolean | undefined, language: Language): Pick<Asked, "due"> {
  if (typeof typed !== "string") return {};
  if (isPlainDate(typed)) return { due: typed };
  throw new RefusedError("wrong-use", say(VERIFYING_TEXTS.wrongDue, language, { value: typed }));
}

function variantIn(typed: string | boolean | undefined, language: Language): Pick<Asked, "variant"> {
  if (typeof typed !== "string") return {};
  const known = [...CATALOGUE_VARIANTS, "all" as const];
  const variant = known.find((one) => one === typed.toLowerCase());
  if (variant !== undefined) return { variant };
  const values = { value: typed, known: known.join(", ") };
  throw new RefusedError("wrong-use", say(PRINT_TEXTS.wrongVariant, language, values));
}
