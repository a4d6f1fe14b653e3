import type { Announcement } from "./deeds.ts";
import { type EventFacts, isSameForReceivers, writeFacts } from "./event-facts.ts";
import {
  announcementKey,
  type EventHistory,
  type NoticeKind,
  noticeKey,
  type Told,
} from "./event-history.ts";

/** An event as it is to be announced now, beside what people have been told of it. */
export interface Announcing {
  /** The event's id. */
  readonly event: string;
  readonly facts: EventFacts;
  readonly history: EventHistory;
  /** Counts from 1; one more with every change that is announced. SEQUENCE is one less. */
  readonly version: number;
  /** The same in every version, whatever becomes of the sender's address or the project's number. */
  readonly uid: string;
  /** Beside every letter of this version; its key has a receipt before the first of them goes. */
  readonly announcement: Announcement;
}

/** What one person is to be told. */
export interface Notice {
  readonly kind: NoticeKind;
  readonly key: string;
  readonly version: number;
  /** What this person was told last; null when that is nothing, or is not known any more. */
  readonly told: EventFacts | null;
  /** Keys of older messages to this person that never went and need not go any more. */
  readonly replaces: readonly string[];
}

interface Knowing {
  readonly event: string;
  readonly facts: EventFacts;
  readonly history: EventHistory;
  /** The least version: what the column Verze says, should the journal have been lost. */
  readonly least: number;
  /** The UID of an event that has none yet. */
  readonly uid: string;
}

/**
 * The version that an announcement has now: the last one while its facts still hold, else the next. A version whose
 * facts nobody knows any more counts as unchanged: without them a change cannot be told from none.
 */
export function announcingOf({ event, facts, history, least, uid: usual }: Knowing): Announcing {
  const last = Math.max(history.version, least);
  const announced = history.announced.get(last);
  const holds = announced === undefined || isSameForReceivers(announced, facts);
  const version = Math.max(holds ? last : last + 1, 1);
  const uid = [...history.announced.values()].find((one) => one.uid !== "")?.uid ?? usual;
  const reference = writeFacts(history.announced.get(version) ?? { ...facts, uid });
  const announcement = { key: announcementKey(event, version), reference };
  return { event, facts, history, version, uid, announcement };
}

/**
 * What this person is to be told, or null when nothing is new. Whoever may have been told (a message of which nobody
 * knows whether it went) hears of every change and of the end, too; `otherwise` says that this person was invited in
 * a way of which the journal knows nothing.
 */
export function noticeTo(announcing: Announcing, contact: string, otherwise = false): Notice | null {
  const { facts, history } = announcing;
  const last = history.told.get(contact);
  if (last === undefined) {
    if (!facts.cancelled) return fresh("invitation", announcing, contact);
    return otherwise ? fresh("cancellation", announcing, contact) : null;
  }
  const told = history.announced.get(last.version) ?? null;
  const kind = newsAfter(last, told, facts);
  if (kind !== null) return { ...fresh(kind, announcing, contact), told };
  // Nothing is new, but a person has to say whether the message went.
  return last.certain
    ? null
    : { ...fresh(last.kind, { ...announcing, version: last.version }, contact), told };
}

function newsAfter({ kind }: Told, told: EventFacts | null, facts: EventFacts): NoticeKind | null {
  if (facts.cancelled) return kind === "cancellation" ? null : "cancellation";
  if (kind === "cancellation") return "invitation";
  return told === null || isSameForReceivers(told, facts) ? null : "update";
}

function fresh(kind: NoticeKind, { event, version, history }: Announcing, contact: string): Notice {
  const key = noticeKey(kind, { event, contact, version });
  const replaces = (history.unsent.get(contact) ?? []).filter((one) => one !== key);
  return { kind, key, version, told: null, replaces };
}
