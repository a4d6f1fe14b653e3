import { appendRows } from "../../answers/rows.ts";
import { typedDay } from "../../czech/date-words.ts";
import { organisationKey } from "../../czech/legal-form.ts";
import { nextIds } from "../../workbook/ids.ts";
import type { ProviderServices } from "../../workbook/provider-services.ts";
import type { CommandInput } from "../command-input.ts";
import { computedCells } from "../computed-cells.ts";
import type { Action, CellWrite } from "../plan.ts";
import { reachable } from "../tick/responsible.ts";
import type { Round } from "./round.ts";

/** Rows of Ověřování for providers that have none in the round yet. */
export function roundRows({ workbook, today }: CommandInput, round: Round): readonly Action[] {
  const { verifications } = workbook;
  const ids = nextIds(verifications, round.missing.length);
  const contactOf = contactFinder({ workbook, today });
  const rows = round.missing.map((of, index) => ({
    id: ids[index] ?? "",
    round: round.name,
    provider: of.typed,
    contact: contactOf(of),
    due: typedDay(round.due),
  }));
  return appendRows(verifications, rows, `verification-rows:${round.name}`);
}

/** Ids that links and proposals need and that only follow from the order of rows so far. */
export function missingIds({ workbook, today }: CommandInput): readonly CellWrite[] {
  const tables = [workbook.services, workbook.verifications];
  return computedCells(workbook, today).filter(({ sheet, column }) =>
    tables.some((table) => table.sheet === sheet && table.places["id"]?.column === column),
  );
}

/** The one person of Kontakty who stands there for the organisation; nobody where there are several. */
function contactFinder({
  workbook,
  today,
}: Pick<CommandInput, "workbook" | "today">): (of: ProviderServices) => string {
  const people = new Map<string, string[]>();
  for (const { contact, id } of reachable(workbook, today)) {
    const key = organisationKey(contact.values.organisation);
    if (key !== "") people.set(key, [...(people.get(key) ?? []), id]);
  }
  return ({ name }) => {
    const own = people.get(organisationKey(name)) ?? [];
    return own.length === 1 ? (own[0] ?? "") : "";
  };
}
