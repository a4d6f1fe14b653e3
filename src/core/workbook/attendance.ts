import { column, defineSheet } from "../sheet/definition.ts";
import { choice, date, text } from "../sheet/types.ts";

/** What a person can have answered; „náhradník“ waits for a seat at a full event. */
export const ANSWERS = ["přijde", "nepřijde", "posílá zástupce", "náhradník", "neodpověděl"] as const;
export const PRESENCES = ["přítomen", "omluven", "nepřítomen", "zástupce"] as const;

/** A person at an event: invited, answered, came. */
export const attendanceSheet = defineSheet({
  name: { cs: "Účast", en: "Attendance" },
  aliases: ["Prezence", "Účastníci"],
  about: { cs: "Kdo byl pozván, jak odpověděl a zda přišel.", en: "Who was invited, answered and came." },
  kind: "list",
  columns: {
    event: column({ cs: "Akce", en: "Event" }, text, {
      aliases: ["ID akce"],
      required: true,
      width: 10,
      choices: { kind: "column", sheet: "Akce", header: "ID" },
    }),
    contact: column({ cs: "Kontakt", en: "Contact" }, text, {
      aliases: ["ID kontaktu"],
      required: true,
      width: 10,
      choices: { kind: "column", sheet: "Kontakty", header: "ID" },
    }),
    invitedOn: column({ cs: "Pozván", en: "Invited on" }, date, { aliases: ["Pozván dne"], width: 12 }),
    answer: column({ cs: "Odpověď", en: "Answer" }, choice(ANSWERS), { width: 16 }),
    deputy: column({ cs: "Zástupce", en: "Deputy" }, text, { width: 22 }),
    presence: column({ cs: "Přítomnost", en: "Presence" }, choice(PRESENCES), {
      aliases: ["Přítomen"],
      width: 14,
    }),
    note: column({ cs: "Poznámka", en: "Note" }, text, { width: 24 }),
  },
});
