import { codeList, listMatcher, type Matcher, matcher, serviceTypes } from "../../workbook/code-list.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { type CodeNames, listOf } from "./code-names.ts";

/** Codes in the words of the workbook, and those that no code list explains. */
export interface Wording {
  /** "" for a code without a name, which is remembered. */
  readonly say: (code: string) => string;
  readonly sayAll: (codes: readonly string[]) => readonly string[];
  readonly names: CodeNames;
  /** Codes without a name, with how often each was met. */
  readonly unknown: ReadonlyMap<string, number>;
}

/** Names of the register as the workbook writes them where it knows them, else as the register does. */
export function wordingOf(workbook: Workbook, names: CodeNames): Wording {
  const lists: Readonly<Record<string, Matcher>> = {
    DruhSocialniSluzby: matcher(serviceTypes(workbook)),
    CilovaSkupinaOsoby: listMatcher(workbook, "targetGroup"),
    FormaSocialniSluzby: listMatcher(workbook, "form"),
    VekovaSkupinaOsoby: listMatcher(workbook, "ageGroup"),
    TypKapacitySocialniSluzby: unitMatcher(workbook),
  };
  const unknown = new Map<string, number>();
  const say = (code: string): string => {
    if (code === "") return "";
    const name = names.get(code);
    if (name !== undefined) return lists[listOf(code)]?.find(name) ?? name;
    unknown.set(code, (unknown.get(code) ?? 0) + 1);
    return "";
  };
  const sayAll = (codes: readonly string[]) => [...new Set(codes.map(say).filter((name) => name !== ""))];
  return { say, sayAll, names, unknown };
}

/** The register's list says „lůžka“ where the workbook says „Počet lůžek“. */
function unitMatcher(workbook: Workbook): Matcher {
  const names = codeList(workbook, "capacityUnit");
  const short = (name: string) => name.replace(/^počet /i, "").replace(/ \(.*$/, "");
  return matcher(names.map((name) => ({ name, synonyms: [short(name)] })));
}
