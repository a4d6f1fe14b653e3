import type { Text } from "./say.ts";

/** The pack of evidence for whoever pays for the project. */
export const EVIDENCE_TEXTS = {
  title: { cs: "Doklady o realizaci: obsah", en: "Evidence of what was done: contents" },
  lead: {
    cs: "{project}, {number}. Stav ke dni {day}.",
    en: "{project}, {number}. As of {day}.",
  },
  leadPlain: { cs: "{project}. Stav ke dni {day}.", en: "{project}. As of {day}." },
  counts: { cs: "V číslech", en: "In figures" },
  events: { cs: "Uskutečněná setkání", en: "Events held" },
  visits: { cs: "Účasti celkem", en: "Attendances" },
  people: { cs: "Různých účastníků", en: "Different participants" },
  triad: { cs: "Role {role}", en: "Role {role}" },
  unknownRole: { cs: "neuvedena", en: "not said" },
  eventTable: { cs: "Setkání", en: "Events" },
  day: { cs: "Den", en: "Day" },
  event: { cs: "Akce", en: "Event" },
  invited: { cs: "Pozváno", en: "Invited" },
  came: { cs: "Přišlo", en: "Came" },
  excused: { cs: "Omluveno", en: "Excused" },
  papers: { cs: "Doklady", en: "Papers" },
  listFile: { cs: "prezenční listina", en: "attendance list" },
  minutesFile: { cs: "zápis", en: "minutes" },
  invitationFile: { cs: "pozvánka", en: "invitation" },
  outputs: { cs: "Výstupy projektu", en: "Outputs" },
  output: { cs: "Výstup", en: "Output" },
  state: { cs: "Stav", en: "State" },
  missing: { cs: "Co do složky přidat", en: "What to add to the folder" },
  addSigned: {
    cs: "{event} {name}: sken podepsané prezenční listiny, uložte ho jako {file}.",
    en: "{event} {name}: a scan of the signed list; save it as {file}.",
  },
  notTyped: {
    cs: "{event} {name}: v listu Účast není vyplněno, kdo přišel.",
    en: "{event} {name}: Účast does not say who came.",
  },
  privacy: {
    cs: "Prezenční listiny a zápisy obsahují jména a organizace účastníků, ne jejich adresy ani telefony. Složku předávejte jen poskytovateli dotace.",
    en: "Lists and minutes hold names and organisations, no addresses or phones. Hand the folder to the funder only.",
  },
  none: {
    cs: "Zatím se žádná akce neuskutečnila, není co doložit.",
    en: "No event has been held yet; there is nothing to prove.",
  },
  summary: {
    cs: "Doklady o {count} {count|setkání|setkáních|setkáních}: {visits} {visits|účast|účasti|účastí}, {people} {people|různý účastník|různí účastníci|různých účastníků}. Začněte souborem obsah.html.",
    en: "Evidence of {count} {count|event|events}: {visits} attendances, {people} different participants. Begin with obsah.html.",
  },
  invitationTitle: { cs: "Pozvánka: {name}", en: "Invitation: {name}" },
  receiver: { cs: "Vážená paní, vážený pane,", en: "Dear Sir or Madam," },
  sentTo: {
    cs: "Pozvánka odešla {day}; {count} {count|příjemce|příjemci|příjemců}.",
    en: "Sent on {day} to {count} {count|receiver|receivers}.",
  },
} as const satisfies Record<string, Text>;
