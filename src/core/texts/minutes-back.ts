import type { Text } from "./say.ts";

/** Tasks and resolutions taken over from written minutes. */
export const MINUTES_BACK_TEXTS = {
  title: { cs: "Úkoly ze zápisu: {name}", en: "Tasks from the minutes: {name}" },
  how: {
    cs: "Co je v tabulkách zápisu a v listu Úkoly ještě není, nebo je jinak. Program nic nemaže; zapíše, co přijmete.",
    en: "What the tables of the minutes say and the sheet Úkoly does not, or says otherwise. Nothing is deleted; what you accept is written.",
  },
  verdict: { cs: "co se stane", en: "what happens" },
  new: { cs: "nový řádek", en: "a new row" },
  changed: { cs: "změna", en: "changed" },
  same: { cs: "beze změny", en: "unchanged" },
  place: { cs: "řádek listu", en: "row of the sheet" },
  text: { cs: "znění", en: "text" },
  change: { cs: "před → po", en: "before → after" },
  empty: { cs: "(prázdné)", en: "(empty)" },
  tasks: { cs: "Úkoly", en: "Tasks" },
  resolutions: { cs: "Usnesení", en: "Resolutions" },
  review: { cs: "Stav úkolů z minula", en: "State of earlier tasks" },
  table: { cs: "Zápis, tabulka „{title}“", en: "Minutes, table “{title}”" },
  summary: {
    cs: "Zápis akce {event} {name}: {added} {added|nový řádek|nové řádky|nových řádků} listu Úkoly, {changed} {changed|změna|změny|změn}, {same} beze změny.",
    en: "Minutes of {event} {name}: {added} new {added|row|rows} of Úkoly, {changed} {changed|change|changes}, {same} unchanged.",
  },
  accept: {
    cs: "Prohlédněte si návrh; do listu Úkoly se zapíše, až ho přijmete (na příkazové řádce volbou --yes, a to do kopie sešitu).",
    en: "Look at the proposal; it is written into Úkoly once you accept it (at the command line with --yes, in a copy of the workbook).",
  },
  nothing: {
    cs: "V listu Úkoly je už všechno, co zápis akce {event} říká.",
    en: "The sheet Úkoly already has everything that the minutes of {event} say.",
  },
  noTables: {
    cs: "V souboru „{file}“ není tabulka úkolů ani usnesení. Poznají se podle záhlaví: úkol, zodpovídá, termín; usnesení, pro, proti, zdrželi se.",
    en: "“{file}” has no table of tasks or resolutions. They are known by their headers: úkol, zodpovídá, termín; usnesení, pro, proti, zdrželi se.",
  },
  "not-an-archive": {
    cs: "Soubor „{file}“ není dokument .docx. Ve Wordu i v LibreOffice zvolte Uložit jako a typ .docx, v Dokumentech Google Soubor → Stáhnout → Microsoft Word.",
    en: "“{file}” is no .docx document. Save it as .docx in Word or LibreOffice; in Google Docs choose File → Download → Microsoft Word.",
  },
  "no-such-part": {
    cs: "Soubor „{file}“ není dokument Wordu (.docx). Není to tabulka, nebo dokument .odt? Uložte zápis jako .docx.",
    en: "“{file}” is no Word document (.docx). Is it a spreadsheet or an .odt? Save the minutes as .docx.",
  },
  damaged: {
    cs: "Soubor „{file}“ je poškozený a nejde přečíst. Otevřete ho a uložte znovu jako .docx.",
    en: "“{file}” is damaged. Open it and save it again as .docx.",
  },
  "too-large": {
    cs: "Soubor „{file}“ je příliš velký, zápis to být nemůže.",
    en: "“{file}” is too large to be minutes.",
  },
  accepted: {
    cs: "Úkoly a usnesení jsou v kopii sešitu. Zkontrolujte je a kopií nahraďte svůj sešit.",
    en: "The tasks and resolutions are in the copy of the workbook. Look at them, then use the copy in place of your workbook.",
  },
  from: {
    cs: "zápis (.docx), z něhož se převezmou úkoly a usnesení",
    en: "minutes (.docx) to take tasks from",
  },
} as const satisfies Record<string, Text>;
