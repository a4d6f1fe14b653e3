import { similarTo } from "../../czech/similar.ts";
import { fold, tidyLine } from "../../czech/text.ts";
import type { Grid } from "../../sheet/grid.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import type { CodeNames } from "./code-names.ts";
import { municipalityCode, type RegisterAddress } from "./facility.ts";
import { placeFinder } from "./named-places.ts";

/** One municipality and the district (ORP) that it belongs to; `code` is the statistical office's, "" when not known. */
export interface MunicipalityLink {
  readonly code: string;
  readonly name: string;
  readonly orp: string;
}

/** The area that services are looked for in. */
export interface Territory {
  /** As the link list writes them. */
  readonly orps: readonly string[];
  readonly municipalities: readonly MunicipalityLink[];
  /** True for an address within it; municipalities without a code are known by their names. */
  readonly holds: (address: RegisterAddress, names: CodeNames) => boolean;
  /** True for a text, or a code such as `Obec/552046`, that names a part of it. */
  readonly isNamedIn: (text: string) => boolean;
}

/** The districts asked for, and those among them that the link list does not know, with the nearest that it does. */
export interface FoundTerritory {
  readonly territory: Territory;
  readonly unknown: readonly { readonly orp: string; readonly nearest: string | null }[];
}

/** Shorter names of villages are common words; a district is looked for whatever its name. */
const SHORTEST_VILLAGE = 5;
const BEFORE_DISTRICT = /^.*(?<!\p{L})(?:ORP|ob(?:ec|ce) s rozšířenou působností)[ :]+/iu;
/** Headers of the statistical office's export of code list 51 to 65, and such as people type; folded. */
const LINK_HEADERS: Readonly<Record<keyof MunicipalityLink, readonly string[]>> = {
  code: ["chodnota1", "kodobce", "kodobec", "obeckod", "zuj", "icob", "kod"],
  name: ["text1", "obec", "nazevobce", "obectext", "nazev"],
  orp: ["text2", "orp", "nazevorp", "orpobce", "soorp", "obecsrozsirenoupusobnosti"],
};

/** The links in a workbook's Číselníky. */
export function linksInWorkbook({ codeLists }: Workbook): readonly MunicipalityLink[] {
  return codeLists.records.flatMap(({ values }) => {
    const { municipality: name, municipalityOrp: orp, municipalityCode: code } = values;
    return name === "" || orp === "" ? [] : [{ name, orp, code: code.replace(/\D/g, "") }];
  });
}

/** The links in a table such as the statistical office's export; none in a table of something else. */
export function linksInGrid({ rows }: Grid): readonly MunicipalityLink[] {
  const [header = [], ...body] = rows;
  const folded = header.map(fold);
  const at = (key: keyof MunicipalityLink) => folded.findIndex((one) => LINK_HEADERS[key].includes(one));
  const [code, name, orp] = [at("code"), at("name"), at("orp")];
  if (orp < 0 || (code < 0 && name < 0)) return [];
  return body.flatMap((cells) => {
    const link = { code: cells[code] ?? "", name: cells[name] ?? "", orp: cells[orp] ?? "" };
    const read = { code: link.code.replace(/\D/g, ""), name: tidyLine(link.name), orp: tidyLine(link.orp) };
    return read.orp === "" || (read.code === "" && read.name === "") ? [] : [read];
  });
}

/** The area of districts by name, whether typed as „Tábor“ or „ORP Tábor“. */
export function territoryOf(wanted: readonly string[], links: readonly MunicipalityLink[]): FoundTerritory {
  const names = [...new Set(links.map(({ orp }) => orp))];
  const byKey = new Map(names.map((name) => [orpKey(name), name]));
  const found = wanted.map((orp) => ({ orp, name: byKey.get(orpKey(orp)) }));
  const orps = found.flatMap(({ name }) => (name === undefined ? [] : [name]));
  const unknown = found
    .filter(({ name }) => name === undefined)
    .map(({ orp }) => ({ orp, nearest: similarTo(orp, names) }));
  return { territory: territoryFrom([...new Set(orps)], links), unknown };
}

/** The area of links that are known already, as a reduced file lists them. */
export function territoryFrom(orps: readonly string[], links: readonly MunicipalityLink[]): Territory {
  const municipalities = links.filter(({ orp }) => orps.includes(orp));
  const codes = new Set(municipalities.map(({ code }) => code).filter((code) => code !== ""));
  const bare = new Set(municipalities.filter(({ code }) => code === "").map(({ name }) => fold(name)));
  const named = placeFinder([...orps.map(withoutOrp), ...unmistakable(municipalities, links)]);
  return {
    orps,
    municipalities,
    holds: (address, names) => {
      if (codes.has(municipalityCode(address))) return true;
      return bare.size > 0 && bare.has(fold(names.get(address.municipality) ?? ""));
    },
    isNamedIn: (text) => (/^Obec\/\d+$/.test(text) ? codes.has(text.slice("Obec/".length)) : named(text)),
  };
}

/** Districts that a project's territory names: „ORP Strakonice“, „SO ORP Tábor a ORP Soběslav“. */
export function orpsNamedIn(text: string): readonly string[] {
  return text
    .split(/[,;]|(?<!\p{L})a(?!\p{L})/u)
    .map((part) => tidyLine(part))
    .filter((part) => BEFORE_DISTRICT.test(part))
    .map(withoutOrp)
    .filter((part) => part !== "");
}

/** A village whose name another one has too would bring in services from the other end of the country. */
function unmistakable(
  municipalities: readonly MunicipalityLink[],
  links: readonly MunicipalityLink[],
): readonly string[] {
  const counts = new Map<string, number>();
  for (const { name } of links) counts.set(name, (counts.get(name) ?? 0) + 1);
  return municipalities
    .map(({ name }) => name)
    .filter((name) => name.length >= SHORTEST_VILLAGE && counts.get(name) === 1);
}

/** The district alone: „SO ORP Tábor“, „orp: Tábor“ and „Tábor (ORP)“ are all Tábor. */
export function withoutOrp(text: string): string {
  return tidyLine(
    tidyLine(text)
      .replace(BEFORE_DISTRICT, "")
      .replace(/[ ,(]+ORP\)?$/iu, ""),
  );
}

function orpKey(name: string): string {
  return fold(withoutOrp(name)).replace(/^hl(?:avnimesto|m)(?=praha)/, "");
}
