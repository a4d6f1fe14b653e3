import { typedDay } from "../../czech/date-words.ts";
import { readIco } from "../../czech/ico.ts";
import { CHANGE_RESULTS as RESULTS } from "../../texts/changes.ts";
import { say } from "../../texts/say.ts";
import type { Accepting, Desk } from "./desk.ts";
import { type KnownProposal, placeOf } from "./known.ts";
import { type NewRow, PROVIDER_PREFIX, rowOf, wholeRow } from "./new-row.ts";

/** Adds the proposed row, with an id where its sheet has them; a new service brings its provider along. */
export const acceptRow: Accepting = (desk, proposal) => {
  const { sheet } = proposal;
  const data = wholeRow(sheet, rowOf(proposal.record.values.data));
  const [own, provider] = parted(data);
  if (Object.keys(own).length === 0) {
    desk.note(proposal.record, { result: RESULTS.unreadable.cs });
    desk.issue(proposal.record, "proposal-unreadable", { id: proposal.record.texts.id });
    return null;
  }
  if (desk.has(sheet, own)) return RESULTS.held.cs;
  const id = desk.add(sheet, { ...own, ...verified(desk, proposal) });
  if (sheet === "services") addProvider(desk, own["providerIco"] ?? "", { provider, service: id });
  return id === "" ? RESULTS.accepted.cs : say(RESULTS.acceptedAs, "cs", { id });
};

/** The row itself, and what it says of its provider. */
function parted(data: NewRow): readonly [NewRow, NewRow] {
  const entries = Object.entries(data);
  const isProviders = ([key]: readonly [string, string]) => key.startsWith(PROVIDER_PREFIX);
  return [
    Object.fromEntries(entries.filter((entry) => !isProviders(entry))),
    Object.fromEntries(
      entries.filter(isProviders).map(([key, text]) => [key.slice(PROVIDER_PREFIX.length), text]),
    ),
  ];
}

function verified(desk: Desk, { source, sheet, record: { values } }: KnownProposal): NewRow {
  if (source !== "poskytovatel" || sheet === "contacts") return {};
  const day = typedDay(values.proposedOn ?? desk.today);
  return sheet === "services"
    ? { verifiedOn: day, verifiedBy: values.proposedBy || values.source }
    : { verifiedOn: day };
}

interface Brought {
  readonly provider: NewRow;
  /** The id of the service that needs it. */
  readonly service: string;
}

/** The provider as proposed beside, or as the service brought it, or at least its number; a refused one stays away. */
function addProvider(desk: Desk, target: string, { provider, service }: Brought): void {
  if (target === "" || desk.hasProvider(target)) return;
  const proposed = proposedProvider(desk, target);
  if (proposed.some(({ state }) => state === "refused")) return;
  const waiting = proposed.find(({ state }) => state === "waiting");
  const ico = readIco(target).value;
  const named: NewRow = ico === null ? { name: target } : { ico };
  const data = waiting === undefined ? {} : wholeRow("providers", rowOf(waiting.record.values.data));
  desk.add("providers", { ...named, ...provider, ...data });
  if (waiting !== undefined)
    desk.close(waiting.record, "přijmout", say(RESULTS.acceptedWith, "cs", { id: service }));
}

function proposedProvider(desk: Desk, target: string): readonly KnownProposal[] {
  const place = placeOf({ kind: "nový poskytovatel", sheet: "providers", target, field: "" });
  return desk.proposalsAt(place);
}
