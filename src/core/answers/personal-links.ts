import { type Issue, issueAt } from "../issue.ts";
import type { PersonalLinks } from "../messages/invitation-fields.ts";
import type { PlainDate } from "../plain-date.ts";
import { cellRef } from "../sheet/table.ts";
import type { Contact, Event, Workbook } from "../workbook/workbook.ts";
import { answerLink, leavingLink } from "./links.ts";
import type { Sign } from "./sign.ts";

/** What the links of one letter are made from. */
export interface Linking {
  readonly workbook: Workbook;
  readonly event: Event;
  readonly contact: Contact;
  readonly today: PlainDate;
  /** The announcement that the letter belongs to; the event's own column while nobody says. */
  readonly version?: number;
  /** undefined while nothing can sign. */
  readonly sign: Sign | undefined;
}

interface Linked {
  readonly links: PersonalLinks;
  /** Why there are none, though the project has an address for them. */
  readonly issues: readonly Issue[];
}

const NONE: PersonalLinks = { answer: "", leaving: "" };

/**
 * The personal links of one letter; none without an address of the pages. An id that the sheet does not hold yet would
 * move to another person when rows are sorted, so such a row gets no link.
 */
export function personalLinks({ workbook, event, contact, today, version, sign }: Linking): Linked {
  const { project, events, contacts } = workbook;
  const base = project.record.values.answersPage;
  if (base === "") return { links: NONE, issues: [] };
  if (sign === undefined) {
    const cell = cellRef(project, project.record, "answersPage");
    return { links: NONE, issues: [issueAt(cell, base, { code: "answer-links-unsigned" })] };
  }
  const withoutId = { code: "answer-link-without-id" } as const;
  if (event.texts.id === "") {
    return { links: NONE, issues: [issueAt(cellRef(events, event, "id"), "", withoutId)] };
  }
  if (contact.texts.id === "") {
    return { links: NONE, issues: [issueAt(cellRef(contacts, contact, "id"), "", withoutId)] };
  }
  const invited = {
    event: event.texts.id,
    contact: contact.texts.id,
    version: version ?? event.values.version ?? 1,
  };
  const maker = { base, sign };
  return {
    links: {
      answer: answerLink(maker, invited, event.values.date ?? today),
      leaving: leavingLink(maker, contact.texts.id, today),
    },
    issues: [],
  };
}
