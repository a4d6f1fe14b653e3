import type { Text } from "./say.ts";

/** The first sheet of a new workbook: what it is called and what it tells a newcomer. */
export const GUIDE_SHEET: Text = { cs: "Začněte tady", en: "Start here" };

/** Rows of two cells: a name or a number, and a sentence. The first row is the title. */
export const GUIDE = {
  cs: [
    ["Sešit komunitního plánování", ""],
    ["", "Do tohoto sešitu zapisuje celý tým. Program z něj připraví plán, pozvánky, připomínky a katalog."],
    ["", ""],
    ["Jak začít", ""],
    ["1", "V listu Projekt vyplňte název, realizátora, začátek a konec. Ostatní může počkat."],
    [
      "2",
      "Do listu Aktivity zapište, co budete dělat a kdy. Termín pište tak, jak se říká: 5/2018, čtvrtletně, průběžně.",
    ],
    ["3", "Do listu Kontakty zapište lidi, do listu Skupiny skupiny, ve kterých pracují."],
    ["4", "Do listu Akce zapište nejbližší setkání s datem, hodinou a místem."],
    [
      "5",
      "Spusťte kontrolu: v Tabulkách Google nabídkou Komplán → Kontrola, jinde příkazem npx komplan check. Co nesedí, uvidíte v listu Kontrola a přímo u buněk.",
    ],
    ["", ""],
    ["Co je dobré vědět", ""],
    ["", "Tmavší záhlaví označuje sloupce, bez kterých se řádek neobejde. Šedé sloupce vyplňuje program."],
    ["", "Sloupce můžete přesouvat, přidávat i přejmenovat na běžné podoby. Řádky můžete řadit."],
    ["", "U záhlaví najdete poznámku, co do sloupce patří."],
    ["", "Rodná čísla ani údaje o zdraví sem nepatří. Domácí adresu pište jen tomu, komu chodí dopisy."],
    ["", "Nic se neodešle ani nepřepíše, dokud to neuvidíte a nepotvrdíte."],
    ["", ""],
    ["Listy sešitu", ""],
  ],
  en: [
    ["Community planning workbook", ""],
    [
      "",
      "The whole team writes here. The program makes the plan, invitations, reminders and the catalogue from it.",
    ],
    ["", ""],
    ["How to begin", ""],
    ["1", "In Projekt fill in the name, the beneficiary, the start and the end. The rest can wait."],
    ["2", "In Aktivity write what you will do and when, as it is said: 5/2018, čtvrtletně, průběžně."],
    ["3", "In Kontakty write the people, in Skupiny the bodies they work in."],
    ["4", "In Akce write the next meeting with its day, hour and place."],
    [
      "5",
      "Run the check: in Google Sheets from the menu Komplán, elsewhere with npx komplan check. What does not fit is shown in Kontrola and on the cells.",
    ],
    ["", ""],
    ["Good to know", ""],
    ["", "A darker header marks columns that a row cannot do without. Grey columns are the program's."],
    ["", "Columns may be moved, added and renamed within reason. Rows may be sorted."],
    ["", "Each header has a note that says what belongs there."],
    ["", "No birth numbers or health data here. Home addresses only of those who get letters."],
    ["", "Nothing is sent or overwritten before you have seen and confirmed it."],
    ["", ""],
    ["Sheets", ""],
  ],
} as const satisfies Record<"cs" | "en", readonly (readonly [string, string])[]>;

/** Headers of a settings sheet and the words around an explanation. */
export const SETTINGS_HEADERS = {
  name: { cs: "Položka", en: "Setting" },
  value: { cs: "Hodnota", en: "Value" },
  about: { cs: "K čemu je", en: "What it is for" },
  required: { cs: "Povinné.", en: "Required." },
  choices: { cs: "Možnosti", en: "Choices" },
  example: { cs: "Příklad", en: "Example" },
} as const satisfies Record<string, Text>;
