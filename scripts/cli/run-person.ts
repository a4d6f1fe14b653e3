import { RefusedError } from "../../src/core/errors.ts";
import { type Subject, subjectOf } from "../../src/core/person/subject.ts";
import { expiredSubjects, planExpired } from "../../src/core/plans/expired-contacts.ts";
import { planPersonErasure } from "../../src/core/plans/person-erasure.ts";
import type { PersonInput } from "../../src/core/plans/person-input.ts";
import { planPersonListing } from "../../src/core/plans/person-listing.ts";
import type { Plan } from "../../src/core/plans/plan.ts";
import { PERSON_TEXTS as TEXTS } from "../../src/core/texts/person.ts";
import { say, type Text } from "../../src/core/texts/say.ts";
import { performIntoFolder } from "../../src/node/perform.ts";
import { readSource } from "../../src/node/read-source.ts";
import type { CommandRequest } from "./request.ts";
import type { Result } from "./result.ts";

/** Lists what the workbook holds about one person, or proposes to erase it; --yes writes into a copy. */
export async function runPerson(request: CommandRequest): Promise<Result> {
  const { operands, given, language, today, out } = request;
  const key = typeof given.key === "string" ? given.key : null;
  const { workbook, grids, file } = await readSource(operands[0] ?? "", { language, key });
  const plan = planOf({ workbook, grids, today, language }, given);
  const changes = plan.actions.some(isOfCells);
  const accepted = given.yes === true;
  const actions = accepted ? plan.actions : plan.actions.filter((action) => !isOfCells(action));
  const made = await performIntoFolder(actions, { folder: out, file, language });
  const next = changes ? [nextStep(accepted, file !== null)] : [];
  const sentences = [...plan.summary, ...next.map((text) => say(text, language))];
  return { json: { command: "person", ...plan.facts, made }, sentences, issues: [], made };
}

/** The command line only reads a Google spreadsheet. */
function nextStep(accepted: boolean, isFile: boolean): Text {
  if (!accepted) return TEXTS.eraseAccept;
  return isFile ? TEXTS.accepted : TEXTS.googleReadOnly;
}

function isOfCells({ kind }: Plan["actions"][number]): boolean {
  return kind === "write-cells" || kind === "replace-rows" || kind === "mark-cells";
}

function planOf(input: PersonInput, given: CommandRequest["given"]): Plan {
  const { workbook, today } = input;
  const erase = given.erase === true;
  if (given.expired === true) {
    const subjects = expiredSubjects(workbook, today);
    return erase && subjects.length > 0 ? planPersonErasure(input, subjects) : planExpired(input);
  }
  const subject = chosen(input, given);
  return erase ? planPersonErasure(input, [subject]) : planPersonListing(input, subject);
}

function chosen({ workbook, language }: PersonInput, { id, email, name }: CommandRequest["given"]): Subject {
  if (typeof id === "string") return subjectOf(workbook, { by: "id", id }, language);
  if (typeof email === "string") return subjectOf(workbook, { by: "email", email }, language);
  if (typeof name === "string") return subjectOf(workbook, { by: "name", name }, language);
  throw new RefusedError("wrong-use", say(TEXTS.chooseOne, language));
}
