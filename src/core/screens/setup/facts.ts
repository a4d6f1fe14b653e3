import { adviceOf, issueAt, messageOf, type Severity, severityOf } from "../../issue.ts";
import { type CellType, readCell } from "../../sheet/cell-type.ts";
import { cellAddress, cellRef } from "../../sheet/table.ts";
import { type Language, say } from "../../texts/say.ts";
import { SETUP_TEXTS as TEXTS } from "../../texts/screens-setup.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import type { Done, ScreenContext } from "../endpoint.ts";

/** The settings that a team needs first, in the order in which they are asked for. */
export const FACTS = [
  "name",
  "beneficiary",
  "territory",
  "start",
  "end",
  "registrationNumber",
  "contactPerson",
  "email",
  "phone",
  "letterPlace",
  "senderName",
  "senderEmail",
] as const;

type FactKey = (typeof FACTS)[number];

/** One setting as the form shows it. */
export interface Fact {
  readonly key: FactKey;
  readonly label: string;
  readonly note: string;
  readonly required: boolean;
  readonly text: string;
  /** False where the sheet lacks the row, so that nothing can be written. */
  readonly writable: boolean;
  readonly findings: readonly FactFinding[];
}

/** What is to be said of a text: what is there and what to do. */
export interface FactFinding {
  readonly severity: Severity;
  readonly sentence: string;
}

export function factsOf(workbook: Workbook, language: Language): readonly Fact[] {
  return FACTS.map((key) => factOf(workbook, key, language));
}

interface Written {
  /** false: somebody has written something else there meanwhile. */
  readonly written: boolean;
  readonly fact: Fact;
  readonly sentence: string;
}

/** Writes one setting, unless its cell no longer says what the person has seen. */
export function writeFact(
  { key, old, text }: { readonly key: FactKey; readonly old: string; readonly text: string },
  { workbook, language }: ScreenContext,
): Done<Written> {
  const { project } = workbook;
  const fact = factOf(workbook, key, language);
  const address = cellAddress(project, project.record, key);
  const values = { label: fact.label, text: fact.text };
  if (address === null || fact.text !== old) {
    const why = address === null ? TEXTS.factMissing : TEXTS.factChanged;
    return { value: { written: false, fact, sentence: say(why, language, values) }, actions: [] };
  }
  const value = {
    written: true,
    fact: { ...fact, text, findings: findingsOf(workbook, { key, text }, language) },
    sentence: say(TEXTS.factSaved, language, values),
  };
  return {
    value,
    actions: [{ kind: "write-cells", key: `cells:project:${key}`, cells: [{ ...address, text }] }],
  };
}

function factOf(workbook: Workbook, key: FactKey, language: Language): Fact {
  const { project } = workbook;
  const { label, note, example, required } = project.definition.columns[key];
  const sample = example === "" ? [] : [say(TEXTS.example, language, { example })];
  const text = project.record.texts[key];
  return {
    key,
    label: label[language],
    note: [note[language], ...sample].filter((part) => part !== "").join(" "),
    required,
    text,
    writable: project.places[key] !== undefined,
    findings: findingsOf(workbook, { key, text }, language),
  };
}

function findingsOf(
  { project }: Workbook,
  { key, text }: { readonly key: FactKey; readonly text: string },
  language: Language,
): readonly FactFinding[] {
  const { type, required } = project.definition.columns[key];
  const cell = cellRef(project, project.record, key);
  if (text.trim() === "") {
    return required ? [{ severity: "error", sentence: say(TEXTS.factEmpty, language) }] : [];
  }
  // Each column's type reads texts of its own; only the findings are wanted.
  return readCell(type as CellType<unknown>, text).findings.map((finding) => {
    const issue = issueAt(cell, text, finding);
    const sentence = `${messageOf(issue, language)} ${adviceOf(issue, language)}`;
    return { severity: severityOf(issue), sentence };
  });
}
