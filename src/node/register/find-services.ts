import { RefusedError } from "../../core/errors.ts";
import type { PlainDate } from "../../core/plain-date.ts";
import { type Collected, collector } from "../../core/plans/register/collect.ts";
import type { WholeRegister } from "../../core/plans/register/plan-register.ts";
import { registrationKey } from "../../core/plans/register/registration-number.ts";
import {
  linksInWorkbook,
  type MunicipalityLink,
  orpsNamedIn,
  type Territory,
  territoryOf,
} from "../../core/plans/register/territory.ts";
import { REGISTER_TEXTS as TEXTS } from "../../core/texts/register.ts";
import { type Language, say } from "../../core/texts/say.ts";
import type { Workbook } from "../../core/workbook/workbook.ts";
import { readCodeFolder } from "./code-folder.ts";
import { readRegister } from "./read-register.ts";

/** What to look for in a register, and where. */
export interface Search {
  readonly path: string;
  /** The folder of the code lists. */
  readonly codes: string;
  /** Districts as typed; where there are none, those of the workbook's project. */
  readonly orps: readonly string[];
  readonly picked: readonly string[];
  readonly workbook: Workbook | null;
  readonly today: PlainDate;
  readonly language: Language;
}

/** Reads the whole register once and keeps what concerns the territory; refuses a territory that it does not know. */
export async function findServices(search: Search): Promise<WholeRegister> {
  const { path, codes, picked, workbook, today, language } = search;
  const { names, links } = await readCodeFolder(codes, language);
  const territory = territoryFor(search, links);
  const known = new Set(
    (workbook?.services.records ?? [])
      .map(({ texts }) => registrationKey(texts.registrationId))
      .filter((number) => number !== ""),
  );
  const { take, collected } = collector({
    territory,
    names,
    picked: new Set(picked.map(registrationKey)),
    known,
    today,
  });
  await readRegister(path, language, take);
  const found: Collected = collected();
  return { collected: found, names, territory, picked };
}

function territoryFor(
  { orps, picked, workbook, language }: Search,
  inFolder: readonly MunicipalityLink[],
): Territory {
  const project = workbook?.project.record.values.territory ?? "";
  const wanted = orps.length > 0 ? orps : orpsNamedIn(project);
  const refuse = (key: keyof typeof TEXTS, values = {}) =>
    new RefusedError("wrong-use", say(TEXTS[key], language, values));
  if (wanted.length === 0 && picked.length === 0) throw refuse("orpMissing");
  const links = inFolder.length > 0 || workbook === null ? inFolder : linksInWorkbook(workbook);
  if (wanted.length > 0 && links.length === 0) throw refuse("linksMissing");
  const { territory, unknown } = territoryOf(wanted, links);
  const [first] = unknown;
  if (first === undefined) return territory;
  throw first.nearest === null
    ? refuse("orpUnknown", { orp: first.orp })
    : refuse("orpNearest", { orp: first.orp, nearest: first.nearest });
}
