import { fold } from "../czech/text.ts";
import { idsOf } from "./ids.ts";
import { hasSecretAddress } from "./secret-address.ts";
import type { Municipality, Territory } from "./territory.ts";
import { readTerritoryText, type TerritoryReading } from "./territory-text.ts";
import type { Coverage, Service, Workbook } from "./workbook.ts";

/** row: a row of Působení; text: the service's own text on its territory; address: where its house stands. */
export type KnownFrom = "row" | "text" | "address";

/** One service in one municipality, and from what it is known. */
export interface Presence {
  readonly municipality: Municipality;
  readonly from: KnownFrom;
  readonly forms: readonly string[];
  /** Days and hours there; "" when nobody said. */
  readonly hours: string;
  readonly frequency: string;
}

/** Where one service works. */
export interface Reach {
  readonly service: Service;
  readonly id: string;
  /** In the order of the rows, or of the municipalities; two where two rows speak of one municipality. */
  readonly presences: readonly Presence[];
  /** True when Působení has rows of the service; its text then counts no more. */
  readonly hasRows: boolean;
  /** What its text says and nobody can read safely; "" for nothing. */
  readonly unclear: string;
  /** True when neither rows nor text nor address say where it works. */
  readonly unknown: boolean;
}

const FIELD = "terenni";

/** Where each of the services works: by its rows, or else by its text; a house of its own counts either way. */
export function reachOf(
  workbook: Workbook,
  { services, territory }: { readonly services: readonly Service[]; readonly territory: Territory },
): readonly Reach[] {
  const ids = idsOf(workbook.services);
  const rows = rowsByService(workbook.coverage.records);
  return services.map((service) => {
    const id = ids.get(service.row) ?? "";
    const own = rows.get(fold(id)) ?? [];
    if (own.length === 0) return { service, id, hasRows: false, ...reachWithoutRows(service, territory) };
    const byRows = own.flatMap((row) => presenceOfRow(row, service, territory));
    const presences = [...byRows, ...withoutPlacesOf(byRows, presencesAtHome(service, territory))];
    return { service, id, presences, hasRows: true, unclear: "", unknown: false };
  });
}

/** Rows of Působení by the folded id of their service. */
function rowsByService(records: readonly Coverage[]): ReadonlyMap<string, readonly Coverage[]> {
  const rows = new Map<string, Coverage[]>();
  for (const record of records) {
    const key = fold(record.values.service);
    if (key === "") continue;
    const same = rows.get(key);
    if (same === undefined) rows.set(key, [record]);
    else same.push(record);
  }
  return rows;
}

function presenceOfRow({ values }: Coverage, service: Service, territory: Territory): readonly Presence[] {
  const found = territory.find(values.municipality);
  if (found.kind !== "own") return [];
  const { form, hours, frequency } = values;
  const forms = form === "" ? service.values.forms : [form];
  return [{ municipality: found.municipality, from: "row", forms, hours, frequency }];
}

type Fallback = Pick<Reach, "presences" | "unclear" | "unknown">;

/**
 * A service that goes out to people works where its text says; one with a house of its own works in that house, and a
 * wide text only says from where people may come to it.
 */
function reachWithoutRows(service: Service, territory: Territory): Fallback {
  const { forms, territory: text } = service.values;
  const field = forms.filter((form) => fold(form) === FIELD);
  const read = readTerritoryText(text, territory);
  const counts = field.length > 0 || forms.length === 0 || !read.wide;
  const byText = counts ? presencesOfText(read, field.length > 0 ? field : forms) : [];
  const saysNothing = text === "" && (field.length > 0 || !hasHouse(service));
  return {
    presences: [...withoutPlacesOf(byText, presencesAtHome(service, territory)), ...byText],
    unclear: read.unclear.length === 0 ? "" : text,
    unknown: saysNothing,
  };
}

/** A secret house is one too, but nobody is told where it stands. */
function hasHouse(service: Service): boolean {
  return housedForms(service).length > 0 && (hasSecretAddress(service) || service.values.municipality !== "");
}

function presencesOfText({ places }: TerritoryReading, forms: readonly string[]): readonly Presence[] {
  return places.map(({ municipality, when }) => ({
    municipality,
    from: "text",
    forms,
    hours: when,
    frequency: "",
  }));
}

function presencesAtHome(service: Service, territory: Territory): readonly Presence[] {
  const forms = housedForms(service);
  if (forms.length === 0 || hasSecretAddress(service)) return [];
  const found = territory.find(service.values.municipality);
  if (found.kind !== "own") return [];
  return [{ municipality: found.municipality, from: "address", forms, hours: "", frequency: "" }];
}

function housedForms({ values }: Service): readonly string[] {
  return values.forms.filter((form) => fold(form) !== FIELD);
}

/** Those of the others that are in none of the places of the first. */
function withoutPlacesOf(first: readonly Presence[], others: readonly Presence[]): readonly Presence[] {
  const taken = new Set(first.map(({ municipality }) => municipality));
  return others.filter(({ municipality }) => !taken.has(municipality));
}
