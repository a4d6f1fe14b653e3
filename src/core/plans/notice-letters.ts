import { tidyLine } from "../czech/text.ts";
import type { Address } from "../messages/address.ts";
import type { Fields } from "../messages/merge.ts";
import type { CHANGE_FIELDS } from "../messages/template-fields.ts";
import type { Announcing } from "../sending/announcing.ts";
import { changesBetween } from "../sending/event-changes.ts";
import { NOTICE_KINDS, type NoticeKind } from "../sending/event-history.ts";
import type { TemplateKey } from "../workbook/template-defaults.ts";
import { type AnnouncedEvent, eventAsTold } from "./announced-event.ts";
import type { CommandInput } from "./command-input.ts";
import { eventEntry } from "./event-entry.ts";
import { addressOf, type EventLetters, type WrittenLetter, writeLetter } from "./event-letters.ts";
import { type LetterTemplate, letterTemplate } from "./letter-template.ts";
import type { PersonalNotice } from "./notices.ts";

/** The letter of Šablony that each notice is written from. */
export const NOTICE_TEMPLATES = {
  invitation: "pozvánka",
  update: "změna akce",
  cancellation: "zrušení akce",
} as const satisfies Readonly<Record<NoticeKind, TemplateKey>>;

/** A letter to one person that invites, tells a change, or calls the event off. */
export interface NoticeLetter extends WrittenLetter {
  readonly notice: PersonalNotice;
  /** What has changed for this person, line by line. */
  readonly changes: readonly string[];
}

/** The templates that the notices need, each read once. */
export function templatesFor(
  input: CommandInput,
  notices: readonly PersonalNotice[],
): ReadonlyMap<NoticeKind, LetterTemplate> {
  const kinds = NOTICE_KINDS.filter((kind) => notices.some((notice) => notice.kind === kind));
  return new Map(kinds.map((kind) => [kind, letterTemplate(input, NOTICE_TEMPLATES[kind])]));
}

/** What all letters about one announced event are written from. */
export interface NoticeWriting {
  readonly input: CommandInput;
  readonly announced: AnnouncedEvent;
  readonly announcing: Announcing;
  readonly templates: ReadonlyMap<NoticeKind, LetterTemplate>;
  readonly sender: Address;
}

/** One letter, or none while its template has to be mended. */
export function writeNotice(writing: NoticeWriting, notice: PersonalNotice): readonly NoticeLetter[] {
  const { input, announced, announcing, templates, sender } = writing;
  const { kind, key, version, told, replaces } = notice;
  const { contact } = notice.recipient;
  const template = templates.get(kind);
  if (template === undefined || !template.usable) return [];
  // Somebody who is told that an event is off has to recognise it.
  const event =
    kind === "cancellation" && told !== null
      ? eventAsTold(announced.chosen.event, told)
      : announced.chosen.event;
  const letters: EventLetters = { input, chosen: { event, id: announced.chosen.id }, template, sender };
  const changes =
    told === null || kind !== "update" ? [] : changesBetween(told, announcing.facts, input.language);
  const entry = eventEntry(letters.chosen, {
    method: kind === "cancellation" ? "CANCEL" : "REQUEST",
    version,
    uid: announcing.uid,
    stamp: input.now,
    organizer: sender,
    attendee: addressOf(contact),
  });
  const calendar = entry === null ? {} : { calendar: entry };
  const fields = { ...changeFields(letters, changes) };
  const written = writeLetter(letters, { contact, key, version, fields, ...calendar });
  const announces = announcing.announcement;
  const action = { ...written.action, announces, ...(replaces.length === 0 ? {} : { replaces }) };
  return [{ ...written, action, notice, changes }];
}

/** The fields that tell a change or an end. */
export function changeFields({ chosen }: EventLetters, changes: readonly string[]): Fields {
  const fields: Record<(typeof CHANGE_FIELDS)[number], string | readonly string[]> = {
    "co se změnilo": changes,
    důvod: tidyLine(chosen.event.values.changeReason),
  };
  return fields;
}
