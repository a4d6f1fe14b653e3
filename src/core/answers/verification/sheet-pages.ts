import type { ServedPage } from "../../pages/answers/frame.ts";
import { verificationCoverPage } from "../../pages/verification/cover-page.ts";
import { verificationFormPage } from "../../pages/verification/form-page.ts";
import { verificationThanksPage } from "../../pages/verification/thanks-page.ts";
import { say } from "../../texts/say.ts";
import { VERIFICATION_PAGE_TEXTS as TEXTS } from "../../texts/verification.ts";
import type { PageFault } from "./faults.ts";
import type { Proposed } from "./proposed.ts";
import { addressOf, deputyTold, type ProviderSheet, stampFor } from "./provider-sheet.ts";
import { type Filled, STEP_WORDS } from "./read-verification.ts";
import type { Recorded } from "./record-verification.ts";
import { shownSections } from "./shown-form.ts";
import { fieldLabel } from "./slots.ts";

/** What is said beside the form itself. */
interface Said {
  readonly faults?: readonly PageFault[];
  readonly told?: readonly string[];
  /** What the form holds has just been saved. */
  readonly saved?: boolean;
}

/** The first page: who is asked about what, and the button. */
export function coverOf(sheet: ProviderSheet): ServedPage {
  const { asked, opened } = sheet;
  const { values, texts } = asked.row;
  return verificationCoverPage(
    {
      provider: asked.of.name,
      round: values.round,
      due: values.due,
      services: asked.of.services.map((service) => service.values.name || service.values.type),
      confirmedOn: values.confirmedOn,
      confirmedBy: values.confirmedBy,
      hasDraft: texts.draft !== "",
      stamp: stampFor(sheet),
      action: addressOf(sheet),
      step: STEP_WORDS.open,
    },
    opened.voice,
  );
}

/** The page with the entries; nothing typed is lost, whatever is wrong. */
export function formOf(
  sheet: ProviderSheet,
  filled: Filled,
  { faults = [], told = [], saved = false }: Said,
): ServedPage {
  const { asked, holder, opened } = sheet;
  return verificationFormPage(
    {
      provider: asked.of.name,
      round: asked.row.values.round,
      sections: shownSections(opened, filled.sections, { faults, saved, deputy: holder.deputy }),
      by: filled.by,
      errors: faults,
      told: [...told, ...strayTold(sheet, filled)],
      stamp: stampFor(sheet),
      action: addressOf(sheet),
      steps: { save: STEP_WORDS.save, send: STEP_WORDS.send, all: STEP_WORDS["send-all"] },
    },
    opened.voice,
  );
}

/** What has been recorded. */
export function thanksOf(
  sheet: ProviderSheet,
  filled: Filled,
  { proposed, confirmed, left }: Recorded,
): ServedPage {
  return verificationThanksPage(
    {
      provider: sheet.asked.of.name,
      confirmed,
      changes: changeLines(proposed, filled),
      added: proposed.added,
      left,
      told: [...deputyTold(sheet, filled), ...strayTold(sheet, filled)],
      link: addressOf(sheet),
    },
    sheet.opened.voice,
  );
}

function strayTold({ opened }: ProviderSheet, { stray }: Filled): readonly string[] {
  return stray.map((text) => say(TEXTS.removed, opened.voice.language, { text }));
}

/** Of a remark only the provider's own words: the team's note above them is not for everybody. */
function changeLines({ changes }: Proposed, { sections }: Filled) {
  return changes
    .filter(({ kind }) => kind === "změna")
    .map(({ name, sheet, target, field, after }) => {
      if (field !== "note") return { name, field: fieldLabel(sheet, field), after };
      const own = sections.find(({ section }) => section.kind === "service" && section.target === target);
      const remark = own?.slots.find(({ slot }) => slot.key === "remark")?.value ?? "";
      return { name, field: TEXTS.remark, after: remark };
    });
}
