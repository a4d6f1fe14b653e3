import type { ServedPage } from "../../pages/answers/frame.ts";
import { noticePage } from "../../pages/answers/notice-page.ts";
import { verificationNotice } from "../../pages/verification/cover-page.ts";
import { say } from "../../texts/say.ts";
import { VERIFICATION_PAGE_TEXTS as TEXTS } from "../../texts/verification.ts";
import type { OpenedLink } from "../answer-link.ts";
import { type Answered, only } from "../request.ts";
import { askedById, askedMark, holderOf } from "./asked.ts";
import { readDraft } from "./draft.ts";
import { faultsOf, type PageFault } from "./faults.ts";
import { deputyTold, frameFaults, isOwnForm, type ProviderSheet, sheetFault } from "./provider-sheet.ts";
import { type Filled, readVerification, stepOf, untouched } from "./read-verification.ts";
import { recordDraft, recordOpening, recordSent, verificationColumnIssues } from "./record-verification.ts";
import { type Section, sectionsOf } from "./sections.ts";
import { coverOf, formOf, thanksOf } from "./sheet-pages.ts";

/** The page of a link for verification. Looking at it changes nothing and shows no data but names of services. */
export function showVerification(opened: OpenedLink): ServedPage {
  const sheet = sheetOf(opened);
  return "asked" in sheet ? coverOf(sheet) : sheet;
}

/** Takes a form: the button that shows the data, a draft, or what is confirmed and edited. */
export function receiveVerification(opened: OpenedLink): Answered {
  const sheet = sheetOf(opened);
  if (!("asked" in sheet)) return only(sheet);
  const step = stepOf(opened.request.fields);
  if (step === null || sheet.asked.of.services.length === 0) return only(coverOf(sheet));
  const sections = sectionsOf(opened.context.workbook, sheet.asked);
  if (step === "open") return open(sheet, sections);
  return take(sheet, readVerification(opened.request.fields, sections, step));
}

/** The provider and who holds the link, or the page that says why there is nothing to verify. */
function sheetOf(opened: OpenedLink): ProviderSheet | ServedPage {
  const { payload, context, voice } = opened;
  const asked = askedById(context.workbook, payload.event, context.today);
  if (asked === null || askedMark(asked) !== payload.version) return verificationNotice("gone", voice);
  const holder = holderOf(context.workbook, asked, payload.contact);
  return holder === null ? verificationNotice("replaced", voice) : { opened, asked, holder };
}

/** Only a form of this very link counts as a person's press. */
function open(sheet: ProviderSheet, sections: readonly Section[]): Answered {
  const { opened, asked, holder } = sheet;
  if (!isOwnForm(sheet)) return only(coverOf(sheet));
  const by = readDraft(asked.row.texts.draft).by || holder.name;
  const page = formOf(sheet, untouched(sections, by), {});
  const lacking = verificationColumnIssues(opened.context.workbook).length > 0;
  const actions = lacking ? [] : recordOpening(opened.context, asked);
  // The data may be looked at even when the day of it cannot be written.
  return { page, actions, issues: [], unsaved: page };
}

function take(sheet: ProviderSheet, filled: Filled): Answered {
  const { context, voice } = sheet.opened;
  const faults = [
    ...(isUnseen(filled) ? [sheetFault(sheet, "changed-meanwhile")] : []),
    ...frameFaults(sheet),
    ...faultsOf(filled, voice.language),
  ];
  if (faults.length > 0) return only(formOf(sheet, filled, { faults }));
  const issues = verificationColumnIssues(context.workbook);
  if (issues.length > 0) return only(noticePage({ notice: "unable" }, voice), issues);
  return filled.step === "save" ? save(sheet, filled) : send(sheet, filled);
}

/**
 * Two who have typed different texts into one field both see them. Other edits of both are put together in a draft, but
 * nobody confirms what somebody else has saved meanwhile without having seen it.
 */
function isUnseen({ sections, step }: Filled): boolean {
  return sections.some(({ slots }) =>
    slots.some(({ slot, value, meanwhile }) => meanwhile && (step !== "save" || value !== slot.current)),
  );
}

function save(sheet: ProviderSheet, filled: Filled): Answered {
  const { context, voice } = sheet.opened;
  const failed = (code: Parameters<typeof sheetFault>[1]) =>
    formOf(sheet, filled, { faults: [sheetFault(sheet, code)] });
  const actions = recordDraft(context, { ...sheet, filled });
  if (actions === null) return only(failed("draft-too-long"));
  const told = [say(TEXTS.saved, voice.language), ...deputyTold(sheet, filled)];
  return {
    page: formOf(sheet, filled, { saved: true, told }),
    actions,
    issues: [],
    unsaved: failed("unsaved"),
  };
}

function send(sheet: ProviderSheet, filled: Filled): Answered {
  const recorded = recordSent(sheet.opened.context, { ...sheet, filled });
  if (recorded.issues.length > 0) {
    return only(noticePage({ notice: "unable" }, sheet.opened.voice), recorded.issues);
  }
  const faults: readonly PageFault[] = [sheetFault(sheet, "unsaved")];
  const page = thanksOf(sheet, filled, recorded);
  return { page, actions: recorded.actions, issues: [], unsaved: formOf(sheet, filled, { faults }) };
}
