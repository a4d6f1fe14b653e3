import { dayText } from "../czech/date-words.ts";
import { isUnverified } from "../documents/catalogue/unverified.ts";
import type { Finding, Issue } from "../issue.ts";
import type { PlainDate } from "../plain-date.ts";
import type { Service, Workbook } from "../workbook/workbook.ts";
import { issueOn } from "./issue-on.ts";

type Key = "street" | "phone" | "targetGroups" | "providedUntil" | "verifiedOn";
type Found = readonly (readonly [Key, Finding])[];

/** What a service would look like in the catalogue: dates, contacts, chapter, and an address that must stay secret. */
export function checkServiceCatalogue({ services }: Workbook, today: PlainDate): readonly Issue[] {
  return services.records.flatMap((service) =>
    [...dateFindings(service, today), ...printFindings(service, today)].map(([key, finding]) =>
      issueOn(services, service, key)(finding),
    ),
  );
}

function dateFindings({ values }: Service, today: PlainDate): Found {
  const { providedFrom, providedUntil } = values;
  if (providedUntil === null) return [];
  if (providedFrom !== null && providedFrom > providedUntil) {
    const values = { start: dayText(providedFrom) };
    return [["providedUntil", { code: "service-end-before-start", values }]];
  }
  if (providedUntil >= today) return [];
  return [["providedUntil", { code: "service-ended", values: { day: dayText(providedUntil) } }]];
}

function printFindings(service: Service, today: PlainDate): Found {
  const { values, texts } = service;
  const ended = values.providedUntil !== null && values.providedUntil < today;
  if (values.inCatalogue === false || ended) return [];
  const found: (readonly [Key, Finding])[] = [];
  if (values.secretAddress === true && texts.street !== "")
    found.push(["street", { code: "secret-address-printed" }]);
  if (texts.phone === "" && texts.email === "" && texts.web === "")
    found.push(["phone", { code: "service-without-contact" }]);
  if (values.targetGroups.length === 0 && values.chapters.length === 0)
    found.push(["targetGroups", { code: "service-without-chapter" }]);
  return [...found, ...verifiedFindings(service, today)];
}

function verifiedFindings(service: Service, today: PlainDate): Found {
  const { verifiedOn } = service.values;
  if (verifiedOn === null) return [["verifiedOn", { code: "service-never-verified" }]];
  if (!isUnverified(service, today)) return [];
  return [["verifiedOn", { code: "service-verified-long-ago", values: { day: dayText(verifiedOn) } }]];
}
