import { fold } from "../../czech/text.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import type { HsdsData } from "./hsds-tables.ts";
import { organisationTables } from "./organisations.ts";
import { placeTables } from "./places.ts";
import type { PublicService } from "./public-services.ts";
import { type Identified, serviceTables } from "./service-tables.ts";
import { termTables } from "./terms.ts";
import { stableId } from "./uuid.ts";

/** The catalogue as tables of the Human Services Data Specification 3.0, with ids that stay from edition to edition. */
export function hsdsData(workbook: Workbook, services: readonly PublicService[]): HsdsData {
  const { tables, organisationOf } = organisationTables(services);
  const ids = serviceIds(workbook, services);
  const identified = services.map(
    (service, index): Identified => ({
      id: ids[index] ?? "",
      organisation: organisationOf(service),
      service,
    }),
  );
  const own = serviceTables(workbook, identified);
  return {
    ...tables,
    ...placeTables(workbook, identified),
    ...termTables(identified),
    ...own,
    phone: [...tables.phone, ...own.phone],
  };
}

/**
 * The ids of the services in their order: from the state register's id, so that other towns give the same one, or else
 * from the row's id and who publishes the catalogue. A second row of one registration counts as the latter.
 */
export function serviceIds(workbook: Workbook, services: readonly PublicService[]): readonly string[] {
  const { ico, beneficiary } = workbook.project.record.values;
  const publisher = ico === "" ? fold(beneficiary) : ico;
  const taken = new Set<string>();
  return services.map(({ id, values }) => {
    const registration = values.registrationId.replace(/\s/g, "");
    const registered = stableId("service", "RPSS", registration);
    const known = registration !== "" && !taken.has(registered);
    const own = known ? registered : stableId("service", publisher, id);
    taken.add(own);
    return own;
  });
}
