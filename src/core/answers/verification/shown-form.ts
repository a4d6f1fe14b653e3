import { typeset } from "../../czech/typography.ts";
import { entryFacts } from "../../documents/catalogue/entry.ts";
import { entryLookup } from "../../documents/catalogue/lookup.ts";
import type { Fact } from "../../documents/document.ts";
import type { ShownSection, ShownSlot } from "../../pages/verification/section-html.ts";
import { CATALOGUE_TEXTS } from "../../texts/catalogue.ts";
import { say } from "../../texts/say.ts";
import { hasSecretAddress } from "../../workbook/secret-address.ts";
import type { Service } from "../../workbook/workbook.ts";
import type { OpenedLink } from "../answer-link.ts";
import { isEdited, type PageFault } from "./faults.ts";
import { type FilledSection, type FilledSlot, marksName, shownMarks, tickName } from "./read-verification.ts";

interface Showing {
  readonly faults: readonly PageFault[];
  /** The texts have just been saved, so they are what stands now. */
  readonly saved: boolean;
  readonly factsOf: (service: Service) => readonly Fact[];
}

/** The sections as the page shows them; a deputy is not asked for another one. */
export function shownSections(
  { context, voice }: OpenedLink,
  sections: readonly FilledSection[],
  {
    faults,
    saved,
    deputy,
  }: { readonly faults: readonly PageFault[]; readonly saved: boolean; readonly deputy: boolean },
): readonly ShownSection[] {
  const { workbook, today } = context;
  const { language } = voice;
  const lookup = entryLookup(workbook, say(CATALOGUE_TEXTS.otherChapter, language));
  const factsOf = (service: Service) => entryFacts(lookup(service, today), { language, typeset });
  return sections
    .filter(({ section }) => !(deputy && section.kind === "deputy"))
    .map((one) => shownSection(one, { faults, saved, factsOf }));
}

function shownSection(one: FilledSection, showing: Showing): ShownSection {
  const { section, ok } = one;
  const { id, kind, title, withheld, record } = section;
  const slots = one.slots.map((slot) => shownSlot(slot, showing));
  const marks = one.slots.map(({ slot, value }) => ({
    key: slot.key,
    text: showing.saved ? value : slot.current,
  }));
  // Only services have a column for a secret address.
  const service = kind === "service" ? (record as Service | null) : null;
  return {
    id,
    kind,
    title,
    facts: service === null ? [] : showing.factsOf(service),
    slots,
    secret: service !== null && hasSecretAddress(service),
    withheld,
    ok,
    marks: { name: marksName(section), value: shownMarks(marks, showing.saved ? ok : section.ok) },
    tick: tickName(section),
    unfolded:
      one.slots.some(isEdited) || slots.some(({ error, meanwhile }) => error !== "" || meanwhile !== null),
  };
}

function shownSlot({ slot, value, meanwhile }: FilledSlot, { faults }: Showing): ShownSlot {
  const { name, label, hint, lines, limit, waiting, inSheet, current } = slot;
  return {
    name,
    label,
    hint,
    value,
    lines: value.includes("\n") ? Math.max(lines, 2) : lines,
    limit,
    error: faults.find(({ field }) => field === name)?.text ?? "",
    meanwhile: meanwhile ? current : null,
    unaccepted: waiting === null || waiting.after === inSheet ? null : inSheet,
  };
}
