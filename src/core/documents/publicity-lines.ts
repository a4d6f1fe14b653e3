import { DOCUMENT_TEXTS } from "../texts/documents.ts";
import { type Language, say } from "../texts/say.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { projectFacts } from "./project-facts.ts";
import { projectLine, publicityOf } from "./publicity.ts";

/** The publicity of a message: who pays, then for which project; none for a project without a programme. */
export function publicityLines(workbook: Pick<Workbook, "project">, language: Language): readonly string[] {
  const facts = projectFacts(workbook);
  const block = publicityOf(facts, language);
  if (block === null) return [];
  const { registrationNumber: number } = facts;
  const numberLine = number === "" ? "" : say(DOCUMENT_TEXTS.registration, language, { number });
  const project = [projectLine(facts, language), numberLine].filter((line) => line !== "").join(" · ");
  return [block.lines.join(" · "), project].filter((line) => line !== "");
}
