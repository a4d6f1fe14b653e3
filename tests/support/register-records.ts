import { csvGrid } from "../../src/core/plans/comments/intake/csv-grid.ts";
import type { Action } from "../../src/core/plans/plan.ts";
import { type CodeNames, readCodeList } from "../../src/core/plans/register/code-names.ts";
import { collector } from "../../src/core/plans/register/collect.ts";
import { planRegister, type WholeRegister } from "../../src/core/plans/register/plan-register.ts";
import { type RegisterRecord, readRecord } from "../../src/core/plans/register/record.ts";
import { registrationKey } from "../../src/core/plans/register/registration-number.ts";
import { linksInGrid, territoryOf } from "../../src/core/plans/register/territory.ts";
import type { Workbook } from "../../src/core/workbook/workbook.ts";
import { codeFiles } from "./register-codes.ts";
import { aWorkbook } from "./workbook.ts";

/** The day of all tests of the register. */
export const TODAY = "2026-11-22";
const FILES = codeFiles();
/** The names of all codes of the invented country. */
export const NAMES: CodeNames = new Map(
  Object.entries(FILES).flatMap(([name, text]) =>
    name.endsWith(".csv") ? [] : [...readCodeList(JSON.parse(text))],
  ),
);
/** Its municipalities and their districts. */
export const LINKS = linksInGrid(csvGrid({ name: "vazba", text: FILES["vazba-51-65.csv"] ?? "" }));
/** The provider of the plain record. */
export const ICO = "00263958";

/** A record, or a part of one, as the file has it. */
export type Raw = Readonly<Record<string, unknown>>;

/** A day-care service in Tábor (552000) that nothing is odd about; what a test is about is put over it. */
export function record(over: Raw = {}): Raw {
  return {
    portalId: 7228,
    id: "x",
    identifikator: "1234567",
    datumPoskytovaniOd: "2007-01-01",
    datumPoskytovaniDo: null,
    druhSocialniSluzby: { id: "DruhSocialniSluzby/4" },
    poskytovatel: {
      ico: ICO,
      nazev: "Oblastní charita Tábor",
      emaily: [{ email: "info@charita.example.cz" }],
      telefony: [{ telefon: "381000000" }],
      weby: [],
      statutarniOrgany: [{ jmeno: "Jana", prijmeni: "Tajemná" }],
    },
    emaily: [{ email: "sluzba@example.cz", poznamka: null }],
    telefony: [{ telefon: "354525345", poznamka: "Jana Tajemná" }],
    weby: [{ web: "http://www.example.cz", poznamka: null }],
    ciloveSkupiny: [{ cilovaSkupina: { id: "CilovaSkupinaOsoby/24" } }],
    vekoveSkupiny: [{ vekovaSkupina: { id: "VekovaSkupinaOsoby/9" } }],
    doplnujiciInformaceVekoveSkupiny: null,
    formy: [form("ter", [capacity(20, "klient")])],
    zarizeni: [facility()],
    rozsirenePusobnostiVKraji: null,
    doplnkoveUdaje: {
      pravidla: { priloha: { url: "https://www.mpsv.cz/agportal-server/rest/documents/1" } },
    },
    ...over,
  };
}

/** One form of a service. */
export function form(id: string, kapacity: readonly Raw[] = [], nonstop = false): Raw {
  return {
    forma: { id: `FormaSocialniSluzby/${id}` },
    nepretrzitePoskytovani: nonstop,
    casoveRozsahy: null,
    kapacity,
  };
}

/** How much one form may take. */
export function capacity(pocet: number, typ: string, popis: string | null = null): Raw {
  return { pocet, popis, typ: { id: `TypKapacitySocialniSluzby/${typ}` } };
}

/** The place in Tábor where the plain service is. */
export function facility(over: Raw = {}, address: Raw = {}): Raw {
  return {
    nazev: "Pečovatelská služba Tábor",
    poskytujeOd: "2016-09-01",
    poskytujeDo: null,
    vedouci: { jmeno: "Eva", prijmeni: "Tajemná" },
    adresa: {
      cisloDomovni: 2272,
      cisloOrientacni: "54",
      kodAdresnihoMista: null,
      psc: "39001",
      typCislaDomovniho: { id: "TypStavebnihoObjektu/1" },
      obec: { id: "Obec/552000" },
      castObce: { id: "CastObce/552000" },
      ulice: { nazev: "Nemocniční" },
      ...address,
    },
    ...over,
  };
}

/** A record read; a test that gives none is wrong. */
export function recordOf(item: Raw): RegisterRecord {
  const read = readRecord(item);
  if (read === null) throw new Error("This is no record.");
  return read;
}

interface Asked {
  readonly orps?: readonly string[];
  readonly picked?: readonly string[];
  readonly workbook?: Workbook | null;
}

/** The register of these records as it is collected. */
export function register(
  items: readonly unknown[],
  { orps = ["Tábor"], picked = [], workbook = null }: Asked = {},
): WholeRegister {
  const { territory } = territoryOf(orps, LINKS);
  const known = new Set(workbook?.services.records.map(({ texts }) => registrationKey(texts.registrationId)));
  const { take, collected } = collector({
    territory,
    names: NAMES,
    picked: new Set(picked.map(registrationKey)),
    known,
    today: TODAY,
  });
  items.forEach(take);
  return { collected: collected(), names: NAMES, territory, picked };
}

/** What is planned from these records. */
export function planOf(items: readonly unknown[], asked: Asked = {}) {
  const input = { workbook: asked.workbook ?? null, today: TODAY, language: "cs" } as const;
  return planRegister(input, register(items, asked));
}

/** What would be written into Návrhy změn, by column of the sheet. */
export function proposals(actions: readonly Action[]): readonly Raw[] {
  return actions.flatMap((action) => {
    if (action.kind !== "replace-rows") return [];
    const { header, rows } = action.table;
    return rows.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]?.text ?? ""])));
  });
}

/** The row of Služby that one record would be. */
export function rowOf(item: Raw, asked: Asked = {}): Raw {
  const rows = proposals(planOf([item], { workbook: aWorkbook({}), ...asked }).actions);
  const one = rows.find((row) => row["Druh návrhu"] === "nová služba");
  return one === undefined ? {} : JSON.parse(String(one["Data"]));
}

/** The registrations that are taken, and why. */
export function kept(items: readonly unknown[], asked: Asked = {}) {
  return register(items, asked).collected.kept.map(({ record: { identifier }, reason }) => [
    identifier,
    reason,
  ]);
}

/** The text of the reduced file among the actions. */
export function saved(actions: readonly Action[]): string {
  const file = actions.find(({ kind }) => kind === "save-file");
  return file?.kind === "save-file" && typeof file.content === "string" ? file.content : "";
}

/** The codes of a plan's issues. */
export const codesOf = (plan: { readonly issues: readonly { readonly code: string }[] }) =>
  plan.issues.map(({ code }) => code);
