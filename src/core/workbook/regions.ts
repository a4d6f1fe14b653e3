import { fold } from "../czech/text.ts";

/** One kraj: its name and the towns whose administrative districts (SO ORP) it consists of. */
export interface Region {
  readonly name: string;
  readonly orps: readonly string[];
}

/** The fourteen kraje with their 205 municipalities with extended powers, and Praha (decree 388/2002 Sb.). */
export const REGIONS: readonly Region[] = (
  [
    ["Hlavní město Praha", "Praha"],
    [
      "Středočeský kraj",
      "Benešov, Beroun, Brandýs nad Labem-Stará Boleslav, Čáslav, Černošice, Český Brod, Dobříš, Hořovice, Kladno, Kolín, Kralupy nad Vltavou, Kutná Hora, Lysá nad Labem, Mělník, Mladá Boleslav, Mnichovo Hradiště, Neratovice, Nymburk, Poděbrady, Příbram, Rakovník, Říčany, Sedlčany, Slaný, Vlašim, Votice",
    ],
    [
      "Jihočeský kraj",
      "Blatná, České Budějovice, Český Krumlov, Dačice, Jindřichův Hradec, Kaplice, Milevsko, Písek, Prachatice, Soběslav, Strakonice, Tábor, Trhové Sviny, Třeboň, Týn nad Vltavou, Vimperk, Vodňany",
    ],
    [
      "Plzeňský kraj",
      "Blovice, Domažlice, Horažďovice, Horšovský Týn, Klatovy, Kralovice, Nepomuk, Nýřany, Plzeň, Přeštice, Rokycany, Stod, Stříbro, Sušice, Tachov",
    ],
    ["Karlovarský kraj", "Aš, Cheb, Karlovy Vary, Kraslice, Mariánské Lázně, Ostrov, Sokolov"],
    [
      "Ústecký kraj",
      "Bílina, Děčín, Chomutov, Kadaň, Litoměřice, Litvínov, Louny, Lovosice, Most, Podbořany, Roudnice nad Labem, Rumburk, Teplice, Ústí nad Labem, Varnsdorf, Žatec",
    ],
    [
      "Liberecký kraj",
      "Česká Lípa, Frýdlant, Jablonec nad Nisou, Jilemnice, Liberec, Nový Bor, Semily, Tanvald, Turnov, Železný Brod",
    ],
    [
      "Královéhradecký kraj",
      "Broumov, Dobruška, Dvůr Králové nad Labem, Hořice, Hradec Králové, Jaroměř, Jičín, Kostelec nad Orlicí, Náchod, Nová Paka, Nové Město nad Metují, Nový Bydžov, Rychnov nad Kněžnou, Trutnov, Vrchlabí",
    ],
    [
      "Pardubický kraj",
      "Česká Třebová, Hlinsko, Holice, Chrudim, Králíky, Lanškroun, Litomyšl, Moravská Třebová, Pardubice, Polička, Přelouč, Svitavy, Ústí nad Orlicí, Vysoké Mýto, Žamberk",
    ],
    [
      "Kraj Vysočina",
      "Bystřice nad Pernštejnem, Havlíčkův Brod, Humpolec, Chotěboř, Jihlava, Moravské Budějovice, Náměšť nad Oslavou, Nové Město na Moravě, Pacov, Pelhřimov, Světlá nad Sázavou, Telč, Třebíč, Velké Meziříčí, Žďár nad Sázavou",
    ],
    [
      "Jihomoravský kraj",
      "Blansko, Boskovice, Brno, Břeclav, Bučovice, Hodonín, Hustopeče, Ivančice, Kuřim, Kyjov, Mikulov, Moravský Krumlov, Pohořelice, Rosice, Slavkov u Brna, Šlapanice, Tišnov, Veselí nad Moravou, Vyškov, Znojmo, Židlochovice",
    ],
    [
      "Olomoucký kraj",
      "Hranice, Jeseník, Konice, Lipník nad Bečvou, Litovel, Mohelnice, Olomouc, Prostějov, Přerov, Šternberk, Šumperk, Uničov, Zábřeh",
    ],
    [
      "Zlínský kraj",
      "Bystřice pod Hostýnem, Holešov, Kroměříž, Luhačovice, Otrokovice, Rožnov pod Radhoštěm, Uherské Hradiště, Uherský Brod, Valašské Klobouky, Valašské Meziříčí, Vizovice, Vsetín, Zlín",
    ],
    [
      "Moravskoslezský kraj",
      "Bílovec, Bohumín, Bruntál, Český Těšín, Frenštát pod Radhoštěm, Frýdek-Místek, Frýdlant nad Ostravicí, Havířov, Hlučín, Jablunkov, Karviná, Kopřivnice, Kravaře, Krnov, Nový Jičín, Odry, Opava, Orlová, Ostrava, Rýmařov, Třinec, Vítkov",
    ],
  ] as const
).map(([name, orps]) => ({ name, orps: orps.split(", ") }));

const BY_ORP = new Map(REGIONS.flatMap((region) => region.orps.map((orp) => [fold(orp), region] as const)));

/** The kraj that a town with extended powers lies in; null for any other name. */
export function regionOfOrp(orp: string): Region | null {
  return BY_ORP.get(fold(orp)) ?? null;
}
