import type { Text } from "./say.ts";

/** What the screen Stav says. */
export const STATE_SCREEN_TEXTS = {
  onlyInGoogle: {
    cs: "Samočinné připomínky běží jen v tabulce Google, kde o ně pečuje doplněk.",
    en: "Automatic reminders run only in a Google spreadsheet, where the add-on looks after them.",
  },
  overview: { cs: "Přehled", en: "Overview" },
  allWell: { cs: "Všechno je v pořádku.", en: "All is well." },
  troubles: { cs: "Potřebuje vaši pozornost", en: "Needs your attention" },
  inMenu: { cs: "V nabídce Komplán zvolte „{label}“.", en: "Choose “{label}” in the menu Komplán." },
  reminders: { cs: "Připomínky", en: "Reminders" },
  willGo: { cs: "Co samo odejde", en: "What will go by itself" },
  turnOn: { cs: "Zapnout připomínky", en: "Turn the reminders on" },
  takeOver: { cs: "Převzít připomínky", en: "Take the reminders over" },
  turnOff: { cs: "Vypnout připomínky", en: "Turn the reminders off" },
  askOn: { cs: "Zapnout připomínky pod vaším účtem?", en: "Turn the reminders on under your account?" },
  askOff: { cs: "Vypnout připomínky?", en: "Turn the reminders off?" },
  askOffNote: {
    cs: "Samo potom neodejde nic, dokud je někdo zase nezapne.",
    en: "Nothing will go by itself until somebody turns them on again.",
  },
  leave: { cs: "Nechat být", en: "Leave it" },
  open: { cs: "Zprávy k rozhodnutí", en: "Messages to decide about" },
  nothingOpen: { cs: "O žádné zprávě není třeba rozhodovat.", en: "No message has to be decided about." },
  sheetsAdded: { cs: "Listy jsou doplněné.", en: "The sheets are added." },
  again: { cs: "Načíst znovu", en: "Read again" },
} as const satisfies Record<string, Text>;
