import { readAgeRange } from "../../czech/age-range.ts";
import { shortDate } from "../../czech/date-words.ts";
import { readOpeningHours } from "../../czech/opening-hours.ts";
import { OPEN_DATA_TEXTS as TEXTS } from "../../texts/open-data.ts";
import { say } from "../../texts/say.ts";
import { territoryOf } from "../../workbook/territory.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { type HsdsData, type HsdsRow, hsdsRow } from "./hsds-tables.ts";
import { phoneFields, phoneKey } from "./organisations.ts";
import { priceOf } from "./price.ts";
import type { PublicService } from "./public-services.ts";
import { uriOf } from "./uri.ts";
import { stableId } from "./uuid.ts";

/** A service with the ids that its rows refer to. */
export interface Identified {
  readonly id: string;
  readonly organisation: string;
  readonly service: PublicService;
}

/** RFC 5545 names of the days, Monday first. */
const WEEKDAYS = ["MO", "TU", "WE", "TH", "FR", "SA", "SU"] as const;

/** The linked data of RÚIAN (ČÚZK) name a municipality by its six-digit code. */
const MUNICIPALITY_URI = "https://linked.cuzk.cz/resource/ruian/obec/";

type ServiceTables = Pick<
  HsdsData,
  "service" | "service_area" | "phone" | "schedule" | "language" | "cost_option"
>;

/** The services themselves and what belongs to one service alone. */
export function serviceTables(workbook: Workbook, services: readonly Identified[]): ServiceTables {
  const { email } = workbook.project.record.values;
  const { find } = territoryOf(workbook);
  const uriOfMunicipality = (typed: string): string => {
    const found = find(typed);
    const code = found.kind === "own" || found.kind === "outside" ? found.municipality.code : "";
    return /^\d{6}$/.test(code) ? `${MUNICIPALITY_URI}${code}` : "";
  };
  return {
    service: services.map((one) => serviceRow(one, email)),
    service_area: services.flatMap((one) => areaRows(one, uriOfMunicipality)),
    phone: services.flatMap(phoneRows),
    schedule: services.flatMap(scheduleRows),
    language: services.map(({ id }) =>
      hsdsRow({ id: stableId("language", id, "cs"), service_id: id, name: TEXTS.czech.cs, code: "cs" }),
    ),
    cost_option: services.flatMap(costRows),
  };
}

function serviceRow({ id, organisation, service }: Identified, assurer: string): HsdsRow {
  const { values, name, status, targetGroups } = service;
  const { least, most } = readAgeRange(service.text("ages"));
  const registration = values.registrationId;
  return hsdsRow({
    id,
    organization_id: organisation,
    name,
    description: service.text("description") || service.text("easyText"),
    url: uriOf(service.text("web") && values.web),
    email: service.text("email") && values.email,
    status,
    fees_description: service.text("price"),
    accreditations: registration === "" ? "" : say(TEXTS.registration, "cs", { registration }),
    eligibility_description: [targetGroups.join(", "), service.text("ages")]
      .filter((part) => part !== "")
      .join("; "),
    minimum_age: least,
    maximum_age: most,
    assured_date: values.verifiedOn,
    assurer_email: values.verifiedOn === null ? "" : assurer,
    alert: alertOf(service),
  });
}

function alertOf({ status, values }: PublicService): string {
  if (status === "inactive")
    return say(TEXTS.begins, "cs", { date: shortDate(values.providedFrom ?? "", "cs") });
  if (values.providedUntil === null) return "";
  const text = status === "defunct" ? TEXTS.ended : TEXTS.ends;
  return say(text, "cs", { date: shortDate(values.providedUntil, "cs") });
}

/** Municipalities with their days and hours; without any, the territory as it was typed. */
function areaRows(
  { id, service }: Identified,
  uriOfMunicipality: (typed: string) => string,
): readonly HsdsRow[] {
  const rows = service.coverage.map(({ values }) =>
    hsdsRow({
      id: stableId("area", id, values.municipality, values.form),
      service_id: id,
      name: values.municipality,
      description: [values.form, values.hours, values.frequency].filter((part) => part !== "").join("; "),
      uri: uriOfMunicipality(values.municipality),
    }),
  );
  const name = service.text("territory");
  const typed = name === "" ? [] : [hsdsRow({ id: stableId("area", id, "territory"), service_id: id, name })];
  return [...new Map([...typed, ...rows].map((row) => [row["id"], row])).values()];
}

function phoneRows({ id, service }: Identified): readonly HsdsRow[] {
  const numbers = new Map(service.values.phone.map((phone) => [phoneKey(phone), phone]));
  return [...numbers].map(([key, phone]) =>
    hsdsRow({ id: stableId("phone", id, key), service_id: id, ...phoneFields(phone) }),
  );
}

/** Hours that can be read for certain stand as data beside the text; other hours are the text alone. */
function scheduleRows({ id, service }: Identified): readonly HsdsRow[] {
  const description = service.text("hours");
  if (description === "") return [];
  const spans = readOpeningHours(description);
  if (spans === null) return [hsdsRow({ id: stableId("schedule", id), service_id: id, description })];
  return spans.map(({ days, opens, closes }, index) =>
    hsdsRow({
      id: stableId("schedule", id, String(index)),
      service_id: id,
      wkst: "MO",
      freq: "WEEKLY",
      byday: days.map((day) => WEEKDAYS[day - 1] ?? "").join(","),
      opens_at: opens,
      closes_at: closes,
      description,
    }),
  );
}

function costRows({ id, service }: Identified): readonly HsdsRow[] {
  const text = service.text("price");
  if (text === "") return [];
  const amount = priceOf(text);
  return [
    hsdsRow({
      id: stableId("cost", id),
      service_id: id,
      currency: amount === null ? "" : "CZK",
      amount,
      amount_description: text,
    }),
  ];
}
