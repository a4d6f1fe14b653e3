import { isObject, rawOf, rawsIn, textIn } from "./raw.ts";

/** Names by code, of all code lists together: every code begins with its list, as `Obec/552046` does. */
export type CodeNames = ReadonlyMap<string, string>;

/** The names of one code list as the ministry publishes it (`polozky` of `{id, nazev: {cs}}`); empty for another file. */
export function readCodeList(value: unknown): CodeNames {
  const entries = rawsIn(rawOf(value)["polozky"]).flatMap((item): (readonly [string, string])[] => {
    const [id, name] = [textIn(item["id"]), nameIn(item["nazev"])];
    return id === "" || name === "" ? [] : [[id, name]];
  });
  return new Map(entries);
}

/** The list that a code belongs to: `Obec` of `Obec/552046`. */
export function listOf(code: string): string {
  return code.includes("/") ? code.slice(0, code.indexOf("/")) : code;
}

/** The file of the ministry in which a list is published; "" for one that is not known. */
export function fileOf(list: string): string {
  return FILES[list] ?? "";
}

const FILES: Readonly<Record<string, string>> = {
  DruhSocialniSluzby: "druhy-socialni-sluzby.json",
  CilovaSkupinaOsoby: "cilove-skupiny-osoby.json",
  FormaSocialniSluzby: "formy-soc-sluzby.json",
  TypKapacitySocialniSluzby: "typy-kapacity-socialni-sluzby.json",
  VekovaSkupinaOsoby: "vekove-skupiny-osoby.json",
  Obec: "obce.json",
  CastObce: "casti-obci.json",
};

function nameIn(value: unknown): string {
  return isObject(value) ? textIn(rawOf(value)["cs"]) : textIn(value);
}
