import { typedDay } from "../../czech/date-words.ts";
import { organisationKey } from "../../czech/legal-form.ts";
import { type Issue, issueAt } from "../../issue.ts";
import { cellRef } from "../../sheet/table.ts";
import { idsOf } from "../../workbook/ids.ts";
import { hasSecretAddress } from "../../workbook/secret-address.ts";
import type { Provider, Service, Workbook } from "../../workbook/workbook.ts";
import { compareRow } from "../changes/compare.ts";
import type { ProposedChange } from "../changes/proposal.ts";
import { settledMatches } from "./claims.ts";
import type { Collected, Kept } from "./collect.ts";
import { fittedTexts, withoutPlace } from "./fitted-texts.ts";
import { type Match, serviceMatcher } from "./match.ts";
import { keyOf, type RegisterRecord } from "./record.ts";
import {
  placesOf,
  providerKey,
  providerTexts,
  type Reading,
  serviceTexts,
  type Texts,
} from "./service-texts.ts";

/** What the register says otherwise than the workbook. */
export interface RegisterChanges {
  readonly changes: readonly ProposedChange[];
  readonly issues: readonly Issue[];
  readonly services: readonly JudgedService[];
}

/** One service of the register and what it comes to. */
export interface JudgedService {
  readonly kept: Kept;
  readonly texts: Texts;
  readonly state: "new" | "changed" | "same" | "ambiguous" | "ended";
  readonly changes: number;
}

interface Judged {
  readonly service: JudgedService | null;
  readonly changes: readonly ProposedChange[];
  readonly issues: readonly Issue[];
}

const NO_MATCH: Match = { rows: [], ambiguous: [] };

/** Proposals from the services kept of a register, with those that have ended, and their providers. */
export function registerChanges(workbook: Workbook, collected: Collected, reading: Reading): RegisterChanges {
  const matchOf = serviceMatcher(workbook);
  const ids = idsOf(workbook.services);
  const judge = judgeWith({ workbook, reading, ids });
  const read = collected.kept.map((kept) => {
    const texts = serviceTexts(kept.record, reading);
    const sought = soughtOf(kept.record, texts, reading);
    return { kept, texts, identifier: sought.identifier, name: sought.name, match: matchOf(sought) };
  });
  const matches = settledMatches(workbook, read);
  const judged = read.map(({ kept, texts }, index) => judge(kept, texts, matches[index] ?? NO_MATCH));
  const endings = collected.ended.flatMap((kept) => {
    const texts = serviceTexts(kept.record, reading);
    const { rows } = matchOf(soughtOf(kept.record, texts, reading));
    return endingsOf(kept, texts, { rows, ids });
  });
  const services = [...judged, ...endings].flatMap(({ service }) => (service === null ? [] : [service]));
  const live = services.filter(({ state }) => state !== "ended").map(({ kept }) => kept.record);
  return {
    changes: [
      ...providerChanges(workbook, live),
      ...[...judged, ...endings].flatMap(({ changes }) => changes),
    ],
    issues: judged.flatMap(({ issues }) => issues),
    services,
  };
}

interface Sheet {
  readonly workbook: Workbook;
  readonly reading: Reading;
  readonly ids: ReadonlyMap<number, string>;
}

function judgeWith({ workbook, reading, ids }: Sheet) {
  return (kept: Kept, texts: Texts, { rows, ambiguous }: Match): Judged => {
    if (ambiguous.length > 0) {
      const issues = ambiguous.map((row) => ambiguousIssue(workbook, row, kept.record));
      return { service: { kept, texts, state: "ambiguous", changes: 0 }, changes: [], issues };
    }
    if (rows.length === 0) return newService(kept, texts);
    const told = rows.some((row) => hasSecretAddress(row)) ? withoutPlace(kept.record, texts) : texts;
    const changes = rows.flatMap((row) => {
      const fitted = fittedTexts(row, texts, { record: kept.record, reading, alone: rows.length === 1 });
      return rowChanges(row, fitted, ids.get(row.row) ?? "");
    });
    const state = changes.length === 0 ? "same" : "changed";
    return { service: { kept, texts: told, state, changes: changes.length }, changes, issues: [] };
  };
}

function soughtOf(record: RegisterRecord, texts: Texts, reading: Reading) {
  const secret = texts["secretAddress"] === "ano";
  return {
    identifier: record.identifier,
    portalId: record.portalId,
    provider: providerKey(record.provider),
    providerName: record.provider.name,
    type: texts["type"] ?? "",
    name: texts["name"] ?? "",
    municipalities: secret ? [] : placesOf(record, reading).map(({ municipality }) => municipality),
  };
}

/** A record taken only because a row seemed to have its number is nobody's when that row turns out to be another's. */
function newService(kept: Kept, texts: Texts): Judged {
  if (kept.reason === "known") return { service: null, changes: [], issues: [] };
  const row = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ""));
  const change: ProposedChange = {
    source: "registr",
    kind: "nová služba",
    sheet: "services",
    target: keyOf(kept.record),
    name: texts["name"] ?? "",
    field: "",
    before: "",
    after: "",
    row,
  };
  return { service: { kept, texts, state: "new", changes: 1 }, changes: [change], issues: [] };
}

function rowChanges(row: Service, texts: Texts, target: string): readonly ProposedChange[] {
  const { capacity = "", capacityUnit = "", ...rest } = texts;
  const candidate = { source: "registr", sheet: "services", target, name: row.texts.name } as const;
  // Several units stand in the text, and a unit left beside them would say something else.
  const capacities = capacity === "" ? {} : { capacity, capacityUnit };
  return [
    ...compareRow(row, { ...candidate, texts: rest }),
    ...compareRow(row, { ...candidate, texts: capacities, empties: true }),
  ];
}

function ambiguousIssue({ services }: Workbook, row: Service, record: RegisterRecord): Issue {
  const values = { registration: keyOf(record) };
  return issueAt(cellRef(services, row, "registrationId"), "", { code: "register-match-ambiguous", values });
}

/** Only a row that bears the registration's number may be said to have ended. */
function endingsOf(
  kept: Kept,
  texts: Texts,
  { rows, ids }: { readonly rows: readonly Service[]; readonly ids: ReadonlyMap<number, string> },
): readonly Judged[] {
  const { until } = kept.record;
  if (until === null) return [];
  const changes = rows
    .filter((row) => row.texts.registrationId !== "" && !(row.values.providedUntil === until))
    .map(
      (row): ProposedChange => ({
        source: "registr",
        kind: "ukončení",
        sheet: "services",
        target: ids.get(row.row) ?? "",
        name: row.texts.name,
        field: "",
        before: row.texts.providedUntil,
        after: typedDay(until),
      }),
    );
  if (changes.length === 0) return [];
  return [{ service: { kept, texts, state: "ended", changes: changes.length }, changes, issues: [] }];
}

/** Each provider once, by the first of its services. */
function providerChanges(workbook: Workbook, records: readonly RegisterRecord[]): readonly ProposedChange[] {
  const providers = new Map<string, Texts>();
  for (const record of records) {
    const key = providerKey(record.provider);
    if (key !== "" && !providers.has(key)) providers.set(key, providerTexts(record));
  }
  const rowOf = providerFinder(workbook);
  return [...providers].flatMap(([key, texts]) => {
    const row = rowOf(texts);
    const name = texts["name"] ?? key;
    if (row === undefined) {
      const filled = Object.fromEntries(Object.entries(texts).filter(([, text]) => text !== ""));
      const fresh = { target: key, name, field: "", before: "", after: "", row: filled };
      return [{ source: "registr", kind: "nový poskytovatel", sheet: "providers", ...fresh } as const];
    }
    const target = row.values.ico === "" ? row.values.name : row.values.ico;
    return compareRow(row, { source: "registr", sheet: "providers", target, name: row.texts.name, texts });
  });
}

function providerFinder({ providers }: Workbook): (texts: Texts) => Provider | undefined {
  const byIco = new Map(providers.records.map((row) => [row.values.ico, row]));
  const byName = new Map(
    providers.records
      .filter(({ values }) => values.ico === "")
      .map((row) => [organisationKey(row.values.name), row]),
  );
  return ({ ico = "", name = "" }) =>
    (ico === "" ? undefined : byIco.get(ico)) ?? byName.get(organisationKey(name));
}
