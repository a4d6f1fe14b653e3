import { DISTRICTS, type FORMS, ORPS, TOWNS, type Town, TYPE_IDS, type UNITS } from "./register-codes.ts";

/** The size of the real register on 31 August 2026: services, and kilobytes of one of them. */
export const FULL_SIZE = { records: 6_733, kilobytes: 14.7 } as const;

interface RegisterOptions {
  readonly records: number;
  /** Filled up to about this size with documents, as the real file is. */
  readonly kilobytes?: number;
}

/** The text of a register of any size, piece by piece, always the same; it has every oddity of the real one. */
export function* registerText({ records, kilobytes = 0 }: RegisterOptions): Generator<string> {
  yield '\ufeff{"zdroj": "AIS {MPSV}", "polozky": [\n';
  for (let index = 0; index < records; index += 1) {
    const text = JSON.stringify(registerRecord(index));
    const rest = Math.max(0, kilobytes * 1_000 - Buffer.byteLength(text));
    const whole = rest > 200 ? `${text.slice(0, -1)},"doplnkoveUdaje":${documents(index, rest)}}` : text;
    yield `${index === 0 ? "" : ",\n"}${whole}`;
  }
  yield '\n], "pocet": 1}\n';
}

/** One registration by its place; what it lacks or has oddly goes round with different periods. */
export function registerRecord(index: number): Readonly<Record<string, unknown>> {
  const record = {
    portalId: 10_000 + index,
    id: `id-${index}`,
    identifikator: String(1_000_000 + index),
    datumPoskytovaniOd: when(index % 41 === 7, "2099-01-01", "2007-01-01"),
    datumPoskytovaniDo: when(index % 23 === 5, "2012-06-30", null),
    kontaktniAdresy: [],
    druhSocialniSluzby: { id: `DruhSocialniSluzby/${when(index % 301 === 300, 99, TYPE_IDS[index % 7])}` },
    zarizeni: when(index % 43 === 9, secretFacilities(index), facilities(index)),
    poskytovatel: provider(index),
    emaily: emails(index),
    telefony: when(index % 11 === 4, null, [phone(when(index % 5 === 0, "381 000 00", "381000001"))]),
    faxy: null,
    weby: when(
      index % 17 === 0,
      [],
      [web(when(index % 2 === 0, "http://www.example.cz", "www.example.cz/"))],
    ),
    ciloveSkupiny: [
      group(24, when(index % 29 === 3, `i na území ORP ${ORPS[index % DISTRICTS]}`, null)),
      group(26, null),
    ],
    vekoveSkupiny: [8, 9].map((id) => ({ vekovaSkupina: { id: `VekovaSkupinaOsoby/${id}` } })),
    doplnujiciInformaceVekoveSkupiny: null,
    formy: forms(index, index % 3 === 0),
    rozsirenePusobnostiVKraji: when(
      index % 31 === 2,
      [{ kraj: { id: "Kraj/35" }, popis: wider(index) }],
      null,
    ),
  };
  const { ciloveSkupiny: _without, ...lacking } = record;
  return when(index % 97 === 96, lacking, record);
}

function when<A, B>(isSo: boolean, then: A, otherwise: B): A | B {
  return isSo ? then : otherwise;
}

function wider(index: number): string {
  return when(index % 620 === 2, "Služba jezdí i na Táborsko.", "Služba jezdí do okolí.");
}

/** A note beside a number is a person as often as not. */
function phone(telefon: string) {
  return { telefon, poznamka: "Jana Vzorová" };
}

function web(address: string) {
  return { web: address, poznamka: null };
}

function group(id: number, poznamka: string | null) {
  return { cilovaSkupina: { id: `CilovaSkupinaOsoby/${id}` }, poznamka };
}

function townOf(index: number): Town {
  // The list is not empty, so its remainder is always one of its places.
  return TOWNS[index % TOWNS.length] as Town;
}

/** 2.8 on average: the same place under two names, another one, one that has ended, some without an address code. */
function facilities(index: number) {
  const name = when(index % 4 === 0, "Pečovatelská služba", `Služba ${index}`);
  const open = { poskytujeOd: "2016-09-01", poskytujeDo: null };
  const ended = { poskytujeOd: "2009-01-01", poskytujeDo: "2011-12-31" };
  const [here, there] = [townOf(index), townOf(index * 7 + 3)];
  const head = { jmeno: "Jan", prijmeni: "Vzor" };
  const other = { nazev: name, ...open, adresa: address(index + 1, there) };
  const former = { nazev: name, ...ended, adresa: address(index + 2, there) };
  return [
    { nazev: name, ...open, adresa: address(index, here), vedouci: head },
    { nazev: `${name} – kancelář`, ...open, adresa: address(index, here) },
    ...when(index % 5 === 1, [other], []),
    ...when(index % 3 === 1, [former], []),
  ];
}

/** A shelter: the register hides its address, or gives it with the sign that it must not be told. */
function secretFacilities(index: number) {
  const adresa = when(index % 2 === 0, null, address(index, townOf(index)));
  const nazev = `Azylový dům ${index}`;
  const vedouci = { jmeno: "Eva", prijmeni: "Ukázková" };
  return [{ nazev, poskytujeOd: "2016-09-01", poskytujeDo: null, utajenaAdresa: true, vedouci, adresa }];
}

function address(index: number, { code }: Town) {
  return {
    cisloDomovni: 1 + (index % 900),
    cisloOrientacni: index % 3 === 0 ? String(1 + (index % 40)) : null,
    dodatekAdresy: null,
    kodAdresnihoMista: index % 28 === 0 ? null : 11_000_000 + index,
    psc: index % 6 === 0 ? 39_001 : "39001",
    typCislaDomovniho: { id: "TypStavebnihoObjektu/1" },
    kraj: { id: "Kraj/35" },
    okres: { id: "Okres/3308" },
    obec: { id: `Obec/${code}` },
    castObce: { id: `CastObce/${code}` },
    mestskyObvodMestskaCast: null,
    mestskyObvodVPraze: null,
    ulice: index % 4 === 3 ? null : { nazev: "Dlouhá" },
  };
}

function provider(index: number) {
  const place = index % 400;
  const ico = place % 3 === 0 ? icoFrom(place) : icoFrom(2_000_000 + place);
  return {
    ico: index % 50 === 6 ? Number(ico) : ico,
    nazev: `Pečující společnost ${place}, z. ú.`,
    weby: [],
    emaily: [{ email: `info@pece${place}.example.cz`, poznamka: null }],
    telefony: [{ telefon: "380000000", poznamka: null }],
    statutarniOrgany: [{ jmeno: "Jana", prijmeni: "Tajemná" }],
  };
}

/** A company number that passes its check (weights 8 to 2, modulo 11), with leading zeros. */
function icoFrom(number: number): string {
  const seven = String(number + 10).padStart(7, "0");
  const sum = [...seven].reduce((total, digit, index) => total + Number(digit) * (8 - index), 0);
  return `${seven}${(11 - (sum % 11)) % 10}`;
}

function emails(index: number) {
  if (index % 9 === 1) return [{ email: "jana.tajemna@example.cz", poznamka: "Jana Tajemná" }];
  if (index % 9 === 2) return [{ email: "eva.tajemna@example.cz; sluzba@example.cz", poznamka: null }];
  return index % 9 === 3 ? [] : [{ email: `sluzba${index}@example.cz`, poznamka: null }];
}

function forms(index: number, field: boolean) {
  const unit = (id: keyof typeof UNITS) => ({ id: `TypKapacitySocialniSluzby/${id}` });
  const beds = [
    { pocet: 30, popis: "Kapacita 30 lůžek do 31.08.2016.", typ: unit("luzka") },
    { pocet: 32, popis: "Maximální kapacita 32 lůžek s účinností od 01.09.2016.", typ: unit("luzka") },
  ];
  const clients = [{ pocet: 5 + (index % 20), popis: null, typ: unit("klient") }];
  const one = (id: keyof typeof FORMS, kapacity: readonly unknown[]) => ({
    forma: { id: `FormaSocialniSluzby/${id}` },
    nepretrzitePoskytovani: id === "pob",
    casoveRozsahy: null,
    kapacity,
  });
  if (index % 7 === 4) return [one("pob", beds)];
  return field ? [one("ter", clients), one("amb", clients)] : [one("amb", clients)];
}

/** Links to documents with names that only a careful reader of JSON survives. */
function documents(index: number, bytes: number): string {
  const one = JSON.stringify({
    priloha: {
      url: "https://www.mpsv.cz/agportal-server/rest/documents/abc",
      nazev: `Pravidla "A{${index}}" ]},\\ 😀 \u0161`,
    },
    autor: { jmeno: "Jana", prijmeni: "Tajemná" },
  });
  const count = Math.max(1, Math.floor(bytes / (one.length + 1)));
  return `{"dokumenty":[${Array.from({ length: count }, () => one).join(",")}]}`;
}
