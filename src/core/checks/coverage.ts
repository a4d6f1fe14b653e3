import { fold } from "../czech/text.ts";
import type { Finding, Issue } from "../issue.ts";
import type { PlainDate } from "../plain-date.ts";
import { idsOf } from "../workbook/ids.ts";
import { reachOf } from "../workbook/presence.ts";
import { type Territory, territoryOf } from "../workbook/territory.ts";
import { readTerritoryText } from "../workbook/territory-text.ts";
import type { Coverage, Service, Workbook } from "../workbook/workbook.ts";
import { doublesOf } from "./doubles.ts";
import { issueOn } from "./issue-on.ts";

/** Where services work: rows that point nowhere or stand twice, and services of which nobody knows where they go. */
export function checkCoverage(workbook: Workbook, today: PlainDate): readonly Issue[] {
  const { coverage } = workbook;
  const territory = territoryOf(workbook);
  const service = serviceFinder(workbook);
  const doubles = doublesOf(coverage.records, doubleKey);
  return [
    ...coverage.records.flatMap((row) => [
      ...service(row.values.service).map(issueOn(coverage, row, "service")),
      ...municipalityFindings(row, territory).map(issueOn(coverage, row, "municipality")),
    ]),
    ...doubles.map(({ record, first }) =>
      issueOn(coverage, record, "municipality")({ code: "coverage-doubled", values: { row: first.row } }),
    ),
    ...(territory.own.length === 0 ? [] : reachIssues(workbook, territory, today)),
  ];
}

/** By id; a service named in its place is recognised where the name is the only one. */
function serviceFinder({ services }: Workbook): (typed: string) => readonly Finding[] {
  const ids = idsOf(services);
  const known = new Set([...ids.values()].map(fold));
  const byName = new Map<string, string[]>();
  for (const { row, values } of services.records) {
    const same = byName.get(fold(values.name)) ?? [];
    same.push(ids.get(row) ?? "");
    byName.set(fold(values.name), same);
  }
  return (typed) => {
    if (typed === "" || known.has(fold(typed))) return [];
    const [id = "", ...others] = byName.get(fold(typed)) ?? [];
    if (id === "" || others.length > 0) return [{ code: "coverage-service-unknown" }];
    return [{ code: "coverage-service-named", values: { id }, fix: id }];
  };
}

function municipalityFindings({ values }: Coverage, territory: Territory): readonly Finding[] {
  const typed = values.municipality;
  if (typed === "" || territory.own.length === 0) return [];
  const found = territory.find(typed);
  switch (found.kind) {
    case "own":
      return [];
    case "outside":
      return [{ code: "coverage-municipality-outside", values: { orp: found.municipality.orp } }];
    case "ambiguous":
      return [{ code: "coverage-municipality-ambiguous", values: { labels: found.labels.join(", ") } }];
    case "unknown": {
      const nearest = territory.nearest(typed);
      return nearest === null
        ? [{ code: "coverage-municipality-unknown" }]
        : [{ code: "coverage-municipality-nearest", values: { nearest }, fix: nearest }];
    }
  }
}

/** A service has one row for each form that it provides in a municipality. */
function doubleKey({ values }: Coverage): string | null {
  const { service, municipality, form } = values;
  return service === "" || municipality === "" ? null : [service, municipality, form].map(fold).join("|");
}

/** Said in the service's own row, where the text is; what rows of Působení say needs no text. */
function reachIssues(workbook: Workbook, territory: Territory, today: PlainDate): readonly Issue[] {
  const services = workbook.services.records.filter((service) => isListed(service, today));
  return reachOf(workbook, { services, territory }).flatMap((reach) => {
    const at = issueOn(workbook.services, reach.service, "territory");
    if (reach.unclear !== "") {
      const [part = ""] = readTerritoryText(reach.unclear, territory).unclear;
      return [at({ code: "coverage-text-unclear", values: { part } })];
    }
    return reach.unknown ? [at({ code: "coverage-field-unknown" })] : [];
  });
}

function isListed({ values }: Service, today: PlainDate): boolean {
  return values.inCatalogue !== false && (values.providedUntil === null || values.providedUntil >= today);
}
