import { organisationKey } from "../../czech/legal-form.ts";
import type { Columns } from "../../sheet/definition.ts";
import type { TableRecord } from "../../sheet/table.ts";
import type { Proposal } from "../../workbook/workbook.ts";
import type { Desk } from "./desk.ts";
import type { KnownProposal } from "./known.ts";
import { sheetNamed, targetKey } from "./target.ts";

/** Services and waiting proposals that name the provider by its name go on naming it, even if it has an IČO. */
export function renameReferences(
  desk: Desk,
  { record, after }: KnownProposal,
  provider: TableRecord<Columns>,
): void {
  const { services, proposals } = desk.workbook;
  const old = organisationKey(provider.texts["name"] ?? "");
  if (old === "") return;
  for (const service of services.records) {
    const { providerIco } = service.texts;
    const isNamed = organisationKey(providerIco) === old;
    if (isNamed && desk.find("providers", providerIco)?.row === provider.row)
      desk.write("services", service, { providerIco: after });
  }
  for (const other of proposals.records) {
    if (other.row !== record.row && isAbout(desk, other, old)) desk.note(other, { target: after });
  }
}

function isAbout({ workbook }: Desk, { texts }: Proposal, provider: string): boolean {
  if (texts.decidedOn !== "" || sheetNamed(workbook, texts.sheet) !== "providers") return false;
  return targetKey("providers", texts.target) === provider;
}
