import { readProgramme } from "../czech/programme.ts";
import type { Workbook } from "../workbook/workbook.ts";
import type { FundedProgramme, ProjectFacts } from "./publicity.ts";

/** What the sheet Projekt says of the project that every document of it names. */
export function projectFacts({ project }: Pick<Workbook, "project">): ProjectFacts {
  const { values, texts } = project.record;
  return {
    name: values.name,
    registrationNumber: values.registrationNumber?.text ?? texts.registrationNumber,
    programme: programmeOf(project),
    ownLines: values.publicityText.split("\n").filter((line) => line !== ""),
  };
}

/** A chosen profile beats the number, and the number beats the programme's name, which is often outdated. */
function programmeOf({ record }: Workbook["project"]): FundedProgramme | null {
  const { publicity, registrationNumber, programme } = record.values;
  if (publicity === "bez publicity") return null;
  const named = publicity === "" || publicity === "podle programu" ? programme : publicity;
  const byNumber = named === programme ? registrationNumber?.programme : undefined;
  const known = byNumber === undefined || byNumber === "other" ? readProgramme(named) : byNumber;
  return known === "other" ? null : known;
}
