import { fold } from "../czech/text.ts";
import type { PlainDate } from "../plain-date.ts";
import { type Announcing, type Notice, noticeTo } from "../sending/announcing.ts";
import { idsOf } from "../workbook/ids.ts";
import type { Workbook } from "../workbook/workbook.ts";
import type { ChosenEvent } from "./choose-event.ts";
import { type Recipient, recipientsOf, withVerdicts } from "./recipients.ts";

/** One person who is to be told something by e-mail. */
export interface PersonalNotice extends Notice {
  readonly recipient: Recipient;
}

/** Everybody whom an event concerns, by what is to be done. */
export interface EventNotices {
  readonly notices: readonly PersonalNotice[];
  /** Were invited, have something to learn, and cannot be written to: the team has to phone. */
  readonly toPhone: readonly Recipient[];
  /** Were never invited and get no e-mail. */
  readonly skipped: readonly Recipient[];
  /** Know everything already. */
  readonly informed: readonly Recipient[];
  /** Were invited and belong to none of the event's bodies any more: nobody writes to them by itself. */
  readonly removed: readonly Recipient[];
  /** Ids of people who were invited and whose row is no longer in Kontakty. */
  readonly gone: readonly string[];
}

/**
 * Who is to be told what. A change goes to those who were invited and still belong to the event's bodies, the end of an
 * event to everybody who was invited; „nezasílat“ beats both.
 */
export function noticesOf(
  workbook: Workbook,
  { chosen, announcing }: { readonly chosen: ChosenEvent; readonly announcing: Announcing },
  today: PlainDate,
): EventNotices {
  const { told } = announcing.history;
  const heard = heardOtherwise(workbook, chosen.id, told);
  const ids = idsOf(workbook.contacts);
  const all = workbook.contacts.records.map((contact) => ({ contact, id: ids.get(contact.row) ?? "" }));
  const invited = all.filter(({ id }) => told.has(id));
  const members = recipientsOf(workbook, chosen.event, today);
  const belonging = new Set(members.map(({ id }) => id));
  const concerned = announcing.facts.cancelled
    ? all.filter(({ id }) => told.has(id) || heard.has(id))
    : members;
  // Of two rows of one person the one that was invited stays the one that is written to.
  const verdicts = withVerdicts(
    [...concerned.filter(({ id }) => told.has(id)), ...concerned.filter(({ id }) => !told.has(id))],
    today,
  );
  const sorted = sortedOut(inOrder(verdicts, concerned), { announcing, heard });
  const known = new Set(all.map(({ id }) => id));
  return {
    ...sorted,
    removed: announcing.facts.cancelled
      ? []
      : withVerdicts(
          invited.filter(({ id }) => !belonging.has(id) && told.get(id)?.kind !== "cancellation"),
          today,
        ),
    gone: [...told].flatMap(([id, { kind }]) => (known.has(id) || kind === "cancellation" ? [] : [id])),
  };
}

function inOrder(
  verdicts: readonly Recipient[],
  order: readonly Pick<Recipient, "id">[],
): readonly Recipient[] {
  const byId = new Map(verdicts.map((one) => [one.id, one]));
  return order.flatMap(({ id }) => byId.get(id) ?? []);
}

/** Whom Účast says to have been invited and the journal does not: by letter, by telephone, or it has been lost. */
function heardOtherwise(
  { attendance }: Workbook,
  event: string,
  told: ReadonlyMap<string, unknown>,
): ReadonlySet<string> {
  const rows = attendance.records.filter(
    ({ values, texts }) => fold(values.event) === fold(event) && texts.invitedOn !== "",
  );
  return new Set(rows.map(({ values }) => values.contact).filter((contact) => !told.has(contact)));
}

interface Sorting {
  readonly announcing: Announcing;
  readonly heard: ReadonlySet<string>;
}

type Place = "notices" | "toPhone" | "skipped" | "informed";

function sortedOut(recipients: readonly Recipient[], { announcing, heard }: Sorting) {
  const placed = recipients.map((recipient) => {
    const otherwise = heard.has(recipient.id);
    const notice = noticeTo(announcing, recipient.id, otherwise);
    const knew = otherwise && announcing.version > 1;
    return { recipient, notice, place: placeOf(recipient, notice, knew) };
  });
  const at = (place: Place) => placed.flatMap((one) => (one.place === place ? [one.recipient] : []));
  return {
    notices: placed.flatMap(({ recipient, notice, place }) =>
      place === "notices" && notice !== null ? [{ ...notice, recipient }] : [],
    ),
    toPhone: at("toPhone"),
    skipped: at("skipped"),
    informed: at("informed"),
  };
}

/** `knew`: was invited in another way, and the event has changed since. */
function placeOf({ skipped }: Recipient, notice: Notice | null, knew: boolean): Place {
  if (notice === null) return "informed";
  if (skipped === null) return "notices";
  if (notice.kind === "invitation" && !knew) return "skipped";
  return skipped === "duplicate" ? "informed" : "toPhone";
}
