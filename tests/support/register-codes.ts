/** A municipality of the invented country: a district (ORP) has a town and some villages. */
export interface Town {
  readonly code: number;
  readonly name: string;
  readonly orp: string;
}

const NAMED = [
  "Tábor",
  "Soběslav",
  "Písek",
  "Strakonice",
  "Hlinsko",
  "Litoměřice",
  "Ústí nad Labem",
  "Planá",
];
export const DISTRICTS = 60;
/** Districts of the invented country; texts of the records name them. */
export const ORPS = [
  ...NAMED,
  ...Array.from({ length: DISTRICTS - NAMED.length }, (_, index) => `Městec ${index + 1}`),
];
const FIRST_CODE = 552_000;
const VILLAGES =
  "Nová Ves,Malšice,Chýnov,Mladá,Sudoměřice,Dolní Hořice,Radimovice,Opařany,Bechyně,Jistebnice".split(",");

/** Sixty districts with eleven municipalities each; the first village is called the same in all of them. */
export const TOWNS: readonly Town[] = ORPS.flatMap((orp, district) =>
  [orp, ...VILLAGES].map((name, index) => ({
    code: FIRST_CODE + district * 100 + index,
    name: index < 2 || district === 0 ? name : `${name} ${district}`,
    orp,
  })),
);

const TYPES = [
  "odborné sociální poradenství",
  "osobní asistence",
  "pečovatelská služba",
  "odlehčovací služby",
  "domovy pro seniory",
  "azylové domy",
  "sociální rehabilitace",
];
/** The numbers of the types of services. */
export const TYPE_IDS = [1, 3, 4, 8, 13, 20, 33];
const GROUPS: Readonly<Record<number, string>> = {
  14: "osoby s mentálním postižením",
  24: "senioři",
  26: "pečující osoby",
};
export const FORMS = { pob: "pobytová", amb: "ambulantní", ter: "terénní" } as const;
export const UNITS = {
  klient: "Počet klientů",
  kontakt: "Počet kontaktů (10 min. jednání)",
  luzka: "Počet lůžek",
} as const;

/** The files of a folder of code lists: the ministry's in JSON, the statistical office's links in CSV. */
export function codeFiles(): Readonly<Record<string, string>> {
  const list = (items: readonly (readonly [string, string])[]) =>
    JSON.stringify({ polozky: items.map(([id, cs]) => ({ id, nazev: { cs } })) });
  const links = TOWNS.map(
    ({ code, name, orp }, index) =>
      `${code},"${name}",${1100 + Math.floor(index / (VILLAGES.length + 1))},"${orp}"`,
  );
  return {
    "druhy-socialni-sluzby.json": list(
      TYPES.map((name, index) => [`DruhSocialniSluzby/${TYPE_IDS[index]}`, name]),
    ),
    "cilove-skupiny-osoby.json": list(
      Object.entries(GROUPS).map(([id, name]) => [`CilovaSkupinaOsoby/${id}`, name]),
    ),
    "formy-soc-sluzby.json": list(
      Object.entries(FORMS).map(([id, name]) => [`FormaSocialniSluzby/${id}`, name]),
    ),
    "typy-kapacity-socialni-sluzby.json": list(
      Object.entries(UNITS).map(([id, name]) => [`TypKapacitySocialniSluzby/${id}`, name]),
    ),
    "vekove-skupiny-osoby.json": list([
      ["VekovaSkupinaOsoby/8", "dospělí (27 – 64 let)"],
      ["VekovaSkupinaOsoby/9", "mladší senioři (65 – 80 let)"],
    ]),
    "obce.json": list(TOWNS.map(({ code, name }) => [`Obec/${code}`, name])),
    "casti-obci.json": list(TOWNS.map(({ code, name }) => [`CastObce/${code}`, name])),
    "vazba-51-65.csv": ["chodnota1,text1,chodnota2,text2", ...links].join("\r\n"),
  };
}
