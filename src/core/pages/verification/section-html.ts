import type { Fact } from "../../documents/document.ts";
import { htmlFacts } from "../../documents/html/blocks.ts";
import { words } from "../../documents/html/inlines.ts";
import { htmlWriterFor } from "../../documents/html/writer.ts";
import { type Language, say, type Text } from "../../texts/say.ts";
import { VERIFICATION_PAGE_TEXTS as TEXTS } from "../../texts/verification.ts";
import { hiddenField, textField } from "../answers/form-fields.ts";
import { paragraph } from "../answers/frame.ts";

/** One field of the form, with what is to be said of it. */
export interface ShownSlot {
  readonly name: string;
  readonly label: Text;
  readonly hint: Text | null;
  readonly value: string;
  readonly lines: number;
  readonly limit: number;
  readonly error: string;
  /** What somebody else has saved since the page was drawn; null for nothing. */
  readonly meanwhile: string | null;
  /** What the catalogue says while an earlier edit waits; null when none does. */
  readonly unaccepted: string | null;
}

/** One part of the form as it is shown. */
export interface ShownSection {
  readonly id: string;
  readonly kind: "service" | "provider" | "new" | "deputy";
  readonly title: string;
  /** As the catalogue prints it; empty for what is not printed. */
  readonly facts: readonly Fact[];
  readonly slots: readonly ShownSlot[];
  readonly secret: boolean;
  readonly withheld: readonly Text[];
  readonly ok: boolean;
  readonly marks: { readonly name: string; readonly value: string };
  readonly tick: string;
  /** Something in it is edited, wrong or changed by somebody else. */
  readonly unfolded: boolean;
}

const WRITER = htmlWriterFor([]);

/** A service with its entry and its fields, or one of the other parts of the form. */
export function sectionHtml(section: ShownSection, language: Language): string {
  const { id, kind } = section;
  const parts = [
    `<h2 id="${id}">${words(headingOf(section, language))}</h2>`,
    introOf(section, language),
    hiddenField(section.marks.name, section.marks.value),
    kind === "service" ? tickField(section, language) : "",
    fieldsOf(section, language),
  ];
  return `<section class="part" aria-labelledby="${id}">${parts.join("\n")}</section>`;
}

function headingOf({ kind, title }: ShownSection, language: Language): string {
  if (kind === "service") return title;
  if (kind === "provider") return say(TEXTS.organisation, language, { name: title });
  return say(kind === "new" ? TEXTS.newService : TEXTS.deputy, language);
}

function introOf({ kind, facts, secret, withheld, slots }: ShownSection, language: Language): string {
  if (kind === "new") return paragraph(say(TEXTS.newServiceNote, language));
  if (kind === "deputy") return paragraph(say(TEXTS.deputyNote, language));
  if (kind === "provider") return paragraph(say(TEXTS.organisationNote, language));
  return [
    `<p class="printed">${words(say(TEXTS.asPrinted, language))}</p>`,
    htmlFacts(facts, WRITER),
    secret ? paragraph(say(TEXTS.secret, language), "told") : "",
    ...withheld.map((field) => paragraph(say(TEXTS.withheld, language, { field }), "told")),
    slots.length === 0 ? paragraph(say(TEXTS.nameless, language), "told") : "",
  ].join("\n");
}

function tickField({ tick, ok, title }: ShownSection, language: Language): string {
  const checked = ok ? " checked" : "";
  const label = `${words(say(TEXTS.ok, language))}<span class="unseen">: ${words(title)}</span>`;
  return `<label class="choice tick"><input type="checkbox" id="${tick}" name="${tick}" value="ano"${checked}> <span>${label}</span></label>`;
}

function fieldsOf(section: ShownSection, language: Language): string {
  const { kind, slots, title, unfolded } = section;
  const fields = slots.map((slot) => slotHtml(slot, kind, language)).join("\n");
  if (slots.length === 0) return "";
  if (kind === "new" || kind === "deputy") return fields;
  const summary =
    kind === "provider" ? say(TEXTS.editProvider, language) : say(TEXTS.edit, language, { name: title });
  return `<details${unfolded ? " open" : ""}><summary>${words(summary)}</summary><div role="group" aria-labelledby="${section.id}">${fields}</div></details>`;
}

function slotHtml(slot: ShownSlot, kind: ShownSection["kind"], language: Language): string {
  const { name, label, hint, value, lines, limit } = slot;
  const told = [hint === null ? "" : say(hint, language), unacceptedText(slot, language)];
  const error = [slot.error, meanwhileText(slot, language)].filter((text) => text !== "").join(" ");
  return textField({
    name,
    label: say(label, language),
    hint: told.filter((text) => text !== "").join(" "),
    value,
    error,
    lines,
    limit,
    ...(kind === "deputy" && name.endsWith("-mail") ? { autofill: "email" } : {}),
  });
}

function unacceptedText({ unaccepted }: ShownSlot, language: Language): string {
  if (unaccepted === null) return "";
  return unaccepted === ""
    ? say(TEXTS.waitingEmpty, language)
    : say(TEXTS.waiting, language, { text: unaccepted });
}

function meanwhileText({ meanwhile }: ShownSlot, language: Language): string {
  if (meanwhile === null) return "";
  return meanwhile === ""
    ? say(TEXTS.meanwhileEmpty, language)
    : say(TEXTS.meanwhile, language, { text: meanwhile });
}
