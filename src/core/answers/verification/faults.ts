import { fold } from "../../czech/text.ts";
import { adviceOf, issueAt, messageOf, severityOf } from "../../issue.ts";
import { isEmailAddress } from "../../messages/address.ts";
import { readCell } from "../../sheet/cell-type.ts";
import { type Language, say } from "../../texts/say.ts";
import { VERIFICATION_FAULT_TEXTS as TEXTS, type VerificationFault } from "../../texts/verification.ts";
import { hasSecretAddress, tellsSecret } from "../../workbook/secret-address.ts";
import { deputyIn, type Filled, type FilledSection, type FilledSlot } from "./read-verification.ts";
import { DEPUTY_SECTION, type Section } from "./sections.ts";

/** What must be put right; `field` is the id of a field, "" for the form as a whole. */
export interface PageFault {
  readonly field: string;
  readonly text: string;
}

const LONGEST_NAME = 120;

/** Everything in the form that cannot be taken as it is; a draft may be half done, but not too long or a secret. */
export function faultsOf(filled: Filled, language: Language): readonly PageFault[] {
  const sections = filled.sections.map(({ section }) => section);
  const sends = filled.step !== "save";
  return [
    ...filled.sections.flatMap((one) =>
      one.slots.flatMap((slot) => slotFaults(one, slot, { sections, sends, language })),
    ),
    ...newFaults(filled, sends, language),
    ...deputyFaults(filled, language),
    ...nameFaults(filled, sends, language),
  ];
}

/** A fault of the form as a whole. */
export function formFault(code: VerificationFault, language: Language): PageFault {
  return { field: "", text: say(TEXTS[code], language) };
}

/** True for what says something else than the sheet does. */
export function isEdited({ slot, value }: FilledSlot): boolean {
  return value !== slot.inSheet;
}

interface Judging {
  readonly sections: readonly Section[];
  readonly sends: boolean;
  readonly language: Language;
}

function slotFaults(
  { section }: FilledSection,
  filled: FilledSlot,
  { sections, sends, language }: Judging,
): readonly PageFault[] {
  const { slot, value } = filled;
  if (!isEdited(filled) || section.kind === "deputy") return [];
  const fault = (code: VerificationFault) => ({
    field: slot.name,
    text: say(TEXTS[code], language, { field: slot.label, limit: slot.limit }),
  });
  if (value.length > slot.limit) return [fault("too-long")];
  if (tellsAnySecret(section, filled, sections)) return [fault("secret")];
  if (slot.required && value === "") return [fault("required")];
  return sends ? typeFaults(filled, language) : [];
}

/** The street of the own secret service anywhere, that of another one only with its number. */
function tellsAnySecret(own: Section, { slot, value }: FilledSlot, sections: readonly Section[]): boolean {
  return sections.some(({ id, kind, record }) => {
    if (kind !== "service" || record === null || !hasSecretAddress(record)) return false;
    if (id === own.id) return tellsSecret(record, slot.key, [value]);
    const street = fold(record.texts.street);
    return /\d/.test(street) && street.length > 4 && fold(value).includes(street);
  });
}

/** What the column's own type finds wrong; what is only written oddly the team puts right. */
function typeFaults({ slot, value }: FilledSlot, language: Language): readonly PageFault[] {
  if (slot.column === null || value === "") return [];
  const cell = { sheet: "", row: 1, column: say(slot.label, language) };
  const [wrong] = readCell(slot.column.type, value).findings.filter(
    (finding) => severityOf(finding) === "error",
  );
  if (wrong === undefined) return [];
  const issue = issueAt(cell, value, wrong);
  return [{ field: slot.name, text: `${messageOf(issue, language)} ${adviceOf(issue, language)}` }];
}

function newFaults({ sections }: Filled, sends: boolean, language: Language): readonly PageFault[] {
  const slots = sections.find(({ section }) => section.kind === "new")?.slots ?? [];
  const nameless = slots.some(({ slot, value }) => slot.key === "name" && value === "");
  return sends && nameless && slots.some(({ value }) => value !== "")
    ? [{ field: "nova-name", text: say(TEXTS["new-name-missing"], language) }]
    : [];
}

function deputyFaults(filled: Filled, language: Language): readonly PageFault[] {
  const { name, email } = deputyIn(filled) ?? { name: "", email: "" };
  if (name === "" && email === "") return [];
  if (name === "" || name.length > LONGEST_NAME)
    return [{ field: `${DEPUTY_SECTION}-jmeno`, text: say(TEXTS["deputy-name"], language) }];
  return isEmailAddress(email)
    ? []
    : [{ field: `${DEPUTY_SECTION}-mail`, text: say(TEXTS["deputy-email"], language) }];
}

function nameFaults(
  { by, sections, step }: Filled,
  sends: boolean,
  language: Language,
): readonly PageFault[] {
  if (by.length > LONGEST_NAME) return [{ field: "kdo", text: say(TEXTS["name-missing"], language) }];
  if (!sends) return [];
  const missing = by === "" ? [{ field: "kdo", text: say(TEXTS["name-missing"], language) }] : [];
  const confirms = sections.some(
    ({ section, ok, slots }) => (section.kind !== "deputy" && slots.some(isEdited)) || ok,
  );
  return step === "send" && !confirms ? [...missing, formFault("nothing-ticked", language)] : missing;
}
