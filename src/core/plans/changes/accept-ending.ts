import { readDate } from "../../czech/date.ts";
import { typedDay } from "../../czech/date-words.ts";
import type { PlainDate } from "../../plain-date.ts";
import { CHANGE_RESULTS as RESULTS } from "../../texts/changes.ts";
import { say } from "../../texts/say.ts";
import { rowGone, weighed } from "./accept-change.ts";
import type { Accepting, Desk } from "./desk.ts";
import type { KnownProposal } from "./known.ts";

/** Writes the last day of a service, or of all services of a provider that has ended; deletes nothing. */
export const acceptEnding: Accepting = (desk, proposal) => {
  const day = readDate(proposal.after).value;
  if (proposal.sheet === "contacts" || day === null) {
    desk.note(proposal.record, { result: RESULTS.unreadable.cs });
    desk.issue(proposal.record, "proposal-unreadable", { id: proposal.record.texts.id });
    return null;
  }
  return proposal.sheet === "services" ? endService(desk, proposal, day) : endProvider(desk, proposal, day);
};

function endService(desk: Desk, proposal: KnownProposal, day: PlainDate): string | null {
  const record = desk.find("services", proposal.target);
  if (record === undefined) return rowGone(desk, proposal);
  const after = typedDay(day);
  const verdict = weighed(desk, proposal, { record, field: "providedUntil", after });
  if (verdict === "write") desk.write("services", record, { providedUntil: after });
  return verdict === null ? null : verdict === "held" ? RESULTS.held.cs : RESULTS.accepted.cs;
}

/** Services that end earlier keep their day; the provider's own row says what has happened in its note. */
function endProvider(desk: Desk, proposal: KnownProposal, day: PlainDate): string | null {
  const provider = desk.find("providers", proposal.target);
  if (provider === undefined) return rowGone(desk, proposal);
  const services = desk.workbook.services.records.filter(({ values }) => {
    const whose = values.providerIco === "" ? undefined : desk.find("providers", values.providerIco);
    return whose?.row === provider.row && (values.providedUntil === null || values.providedUntil > day);
  });
  for (const service of services) desk.write("services", service, { providedUntil: typedDay(day) });
  const ended = say(RESULTS.ended, "cs", { day: typedDay(day), source: proposal.source });
  const note = desk.current("providers", provider, "note");
  if (note !== null && !note.includes(ended))
    desk.write("providers", provider, { note: note === "" ? ended : `${note}\n${ended}` });
  return say(RESULTS.acceptedEnding, "cs", { count: services.length });
}
