import type { Workbook } from "../../src/core/workbook/workbook.ts";
import { aWorkbook, type RowOf } from "./workbook.ts";

/** Municipalities of the district of Strakonice with their coordinates, as Číselníky has them. */
export const TOWNS = [
  ["Strakonice", "49,2614", "13,9024"],
  ["Blatná", "49,4249", "13,8817"],
  ["Vodňany", "49,1479", "14,1751"],
  ["Volyně", "49,1659", "13,8862"],
  ["Katovice", "49,2731", "13,8299"],
  ["Radomyšl", "49,3159", "13,9309"],
  ["Štěkeň", "49,2667", "14,0059"],
  ["Osek", "49,3119", "13,8614"],
  ["Bavorov", "49,1217", "14,0786"],
  ["Bělčice", "49,5006", "13,8744"],
] as const;

const NAMES = [
  "Pečovatelská služba",
  "Domov pro seniory Pod Kaplí",
  "Občanská poradna",
  "Odlehčovací služba a osobní asistence",
  "Nízkoprahové zařízení Hvězdička",
  "Respitní péče",
];
const TYPES = [
  "Pečovatelská služba",
  "Domovy pro seniory",
  "Odborné sociální poradenství",
  "Odlehčovací služby",
  "Nízkoprahová zařízení pro děti a mládež",
  "Azylové domy",
];
const PROVIDERS = [
  "Charita Příklad",
  "Diakonie Příklad – středisko Podlesí",
  "Město Strakonice",
  "Centrum Vzor, z. ú.",
];
const FORMS = ["terénní, ambulantní", "pobytová", "ambulantní"];
const GROUPS = [
  "senioři",
  "osoby se zdravotním postižením; senioři",
  "osoby v krizi",
  "rodiny s dítětem/dětmi",
];
const AGES = ["19+ let", "bez omezení věku", "7–26 let"];
const PRICES = ["podle ceníku", "zdarma", ""];

/** So many services as the register prints them, in ten municipalities of which all have coordinates. */
export function manyServices(count: number): Workbook {
  return aWorkbook({
    providers: PROVIDERS.map((name) => ({ name, web: "https://www.example.cz" })),
    services: Array.from({ length: count }, (_, index) => serviceAt(index)),
    codeLists: TOWNS.map(([municipality, latitude, longitude]) => ({ municipality, latitude, longitude })),
    offices: [{ name: "Linka bezpečí", kind: "krizová linka", phone: "116 111", hours: "nepřetržitě" }],
  });
}

function serviceAt(index: number): RowOf<"services"> {
  const among = (texts: readonly string[], step = 1) => texts[Math.floor(index / step) % texts.length] ?? "";
  const [town] = TOWNS[(index * 7) % TOWNS.length] ?? [""];
  return {
    name: `${among(NAMES)} ${town}`,
    type: among(TYPES),
    providerIco: among(PROVIDERS, 3),
    forms: among(FORMS),
    targetGroups: among(GROUPS),
    ages: among(AGES),
    price: among(PRICES, 2),
    capacity: `Počet klientů: ${index + 1}`,
    capacityUnit: "",
    street: `Komenského ${index + 1}`,
    postalCode: "386 01",
    municipality: town,
    phone: "383 000 111",
    email: "sluzba@example.cz",
    web: "https://www.example.cz",
    hours: "po–pá 7:00–15:30",
    territory: "ORP Strakonice",
    description: "",
    chapters: "",
  };
}
