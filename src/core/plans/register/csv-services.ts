import { readIco } from "../../czech/ico.ts";
import { fold } from "../../czech/text.ts";
import { RefusedError } from "../../errors.ts";
import { type Issue, issueAt } from "../../issue.ts";
import { readList } from "../../sheet/list-sheet.ts";
import { cellRef } from "../../sheet/table.ts";
import { REGISTER_TEXTS as TEXTS } from "../../texts/register.ts";
import { say } from "../../texts/say.ts";
import { matcher, serviceTypes } from "../../workbook/code-list.ts";
import { idsOf } from "../../workbook/ids.ts";
import { hasSecretAddress, withoutSecret } from "../../workbook/secret-address.ts";
import type { Service, Workbook } from "../../workbook/workbook.ts";
import { compareRow } from "../changes/compare.ts";
import { type ProposedChange, proposeActions } from "../changes/proposal.ts";
import { csvGrid } from "../comments/intake/csv-grid.ts";
import type { Plan } from "../plan.ts";
import { settledMatches } from "./claims.ts";
import { csvSheet, TAKEN_COLUMNS } from "./csv-columns.ts";
import { type Match, serviceMatcher } from "./match.ts";
import type { RegisterInput } from "./plan-register.ts";
import type { Texts } from "./service-texts.ts";

/** A table as text, and what its file is called. */
export interface CsvFile {
  readonly name: string;
  readonly text: string;
}

type CsvInput = RegisterInput & { readonly workbook: Workbook };

/** Proposals from a table of services: new rows, and fields that it has otherwise. Nothing in it empties a cell. */
export function planCsvImport({ workbook, today, language }: CsvInput, file: CsvFile): Plan {
  const table = readList(csvSheet, csvGrid(file));
  if (!("name" in table.places)) {
    throw new RefusedError("unreadable-input", say(TEXTS.csvNothing, language, { name: file.name }));
  }
  const rows = table.records
    .filter(({ texts }) => (texts["name"] ?? "") !== "")
    .map((record) => rowTexts(record.texts, workbook));
  const judged = judgedRows(workbook, rows);
  const changes = judged.flatMap((one) => one.changes);
  const proposing = proposeActions(workbook, changes, today);
  const { actions, added, waiting, refused } = proposing;
  const count = (wanted: Judged["state"]) => judged.filter(({ state }) => state === wanted).length;
  const counts = { fresh: count("new"), changed: count("changed"), same: count("same") };
  return {
    actions,
    issues: [...table.issues, ...judged.flatMap((one) => one.issues), ...proposing.issues],
    summary: [
      say(TEXTS.csvRead, language, { name: file.name, count: judged.length }),
      say(TEXTS.judged, language, { ...counts, ended: 0 }),
      say(TEXTS.proposed, language, { added, waiting, refused }),
    ],
    facts: { rows: judged.length, ...counts, added, waiting, refused },
  };
}

interface Judged {
  readonly state: "new" | "changed" | "same" | "ambiguous";
  readonly changes: readonly ProposedChange[];
  readonly issues: readonly Issue[];
}

/** The row of Služby that a row of the table says. */
function rowTexts(typed: Texts, workbook: Workbook): Texts {
  const { providerIco = "", providerName = "" } = typed;
  const ico = readIco(providerIco).value ?? providerIco;
  const type = matcher(serviceTypes(workbook)).find(typed["type"] ?? "") ?? typed["type"] ?? "";
  const row = { ...typed, providerIco: ico || providerName, type, street: streetOf(typed), providerName };
  // Its street is known here for the last time, so whatever else tells it goes with it.
  return hasSecretAddress({ texts: row }) ? { name: type, ...withoutSecret(row), secretAddress: "ano" } : row;
}

function streetOf(typed: Texts): string {
  const { street = "", streetName = "", houseNumber = "", orientationNumber = "", addressText = "" } = typed;
  if (street !== "") return street;
  const number = [houseNumber, orientationNumber].filter((part) => part !== "").join("/");
  if (streetName === "" && number === "") return addressText.split(",")[0]?.trim() ?? "";
  return streetName === "" ? `č. p. ${number}` : `${streetName} ${number}`.trim();
}

function judgedRows(workbook: Workbook, rows: readonly Texts[]): readonly Judged[] {
  const matchOf = serviceMatcher(workbook);
  const ids = idsOf(workbook.services);
  const byName = new Map(workbook.services.records.map((row) => [nameKey(row.texts), row]));
  const claims = rows.map((texts) => ({
    identifier: texts["registrationId"] ?? "",
    name: texts["name"] ?? "",
    match: matched(texts, matchOf, byName),
  }));
  return settledMatches(workbook, claims).map((match, index) => {
    const texts = rows[index] ?? {};
    if (match.ambiguous.length > 0) return unclear(workbook, match.ambiguous, texts);
    const [row] = match.rows;
    if (row === undefined) return { state: "new", changes: [newRow(texts)], issues: [] };
    const taken = Object.fromEntries(Object.entries(texts).filter(([key]) => TAKEN_COLUMNS.includes(key)));
    const target = ids.get(row.row) ?? "";
    const candidate = { source: "soubor", sheet: "services", target, name: row.texts.name } as const;
    const changes = compareRow(row, { ...candidate, texts: taken });
    return { state: changes.length === 0 ? "same" : "changed", changes, issues: [] };
  });
}

function matched(
  texts: Texts,
  matchOf: ReturnType<typeof serviceMatcher>,
  byName: ReadonlyMap<string, Service>,
): Match {
  const { registrationId = "", providerIco = "", providerName = "", type = "", name = "" } = texts;
  const named = byName.get(nameKey(texts));
  if (registrationId === "" && named !== undefined) return { rows: [named], ambiguous: [] };
  const municipalities = [texts["municipality"] ?? ""].filter((one) => one !== "");
  const provider = providerIco || providerName;
  return matchOf({
    identifier: registrationId,
    portalId: "",
    provider,
    providerName,
    type,
    name,
    municipalities,
  });
}

function nameKey(texts: Texts): string {
  return [texts["providerIco"], texts["name"], texts["municipality"]].map((one) => fold(one ?? "")).join("|");
}

function unclear({ services }: Workbook, rows: readonly Service[], texts: Texts): Judged {
  const values = { registration: texts["registrationId"] || (texts["name"] ?? "") };
  const issues = rows.map((row) =>
    issueAt(cellRef(services, row, "registrationId"), "", { code: "register-match-ambiguous", values }),
  );
  return { state: "ambiguous", changes: [], issues };
}

function newRow(texts: Texts): ProposedChange {
  const { registrationId = "", providerIco = "", providerName = "", name = "", municipality = "" } = texts;
  const taken = Object.entries(texts).filter(([key, text]) => TAKEN_COLUMNS.includes(key) && text !== "");
  // The provider comes along, so that accepting the service does not leave it pointing at nobody.
  const provider = providerName === "" ? [] : [["provider:name", providerName] as const];
  const target =
    registrationId || [providerIco, name, municipality].filter((part) => part !== "").join(" / ");
  const row = Object.fromEntries([...taken, ...provider]);
  return {
    source: "soubor",
    kind: "nová služba",
    sheet: "services",
    target,
    name,
    field: "",
    before: "",
    after: "",
    row,
  };
}
