import type { IssueTexts } from "./issue-text.ts";

/** What people who were invited do not know yet, and what keeps them from being told. */
export const ANNOUNCING_ISSUES = {
  "event-changed-untold": {
    severity: "warning",
    says: {
      cs: "Akce {event} se od pozvání změnila: {changes}. Pozvaní to ještě nevědí ({count}).",
      en: "The event {event} has changed since the invitation: {changes}. Those invited ({count}) do not know yet.",
    },
    advice: {
      cs: "Spusťte „Rozeslat pozvánky“ pro tuto akci; změnu dostanou ti, kdo byli pozváni.",
      en: "Send the invitations of this event; the change goes to those who were invited.",
    },
  },
  "event-cancelled-untold": {
    severity: "warning",
    says: {
      cs: "Akce {event} je zrušená a pozvaní to ještě nevědí ({count}).",
      en: "The event {event} is cancelled and those invited ({count}) do not know yet.",
    },
    advice: {
      cs: "Spusťte „Rozeslat pozvánky“ pro tuto akci; zrušení dostanou ti, kdo byli pozváni.",
      en: "Send the invitations of this event; the cancellation goes to those who were invited.",
    },
  },
  "event-row-gone": {
    severity: "warning",
    says: {
      cs: "Akce {event} ({name}, {day}) v listu Akce už není, ale byli na ni pozváni lidé ({count}).",
      en: "The event {event} ({name}, {day}) is gone from the sheet Akce, but people were invited to it ({count}).",
    },
    advice: {
      cs: "Zmizel-li řádek omylem, vraťte ho (Ctrl+Z, nebo ho opište se stejným ID). Má-li se akce zrušit, vraťte ho se stavem „zrušeno“ a rozešlete, nebo spusťte invite --event {event}.",
      en: "If it went by mistake, put the row back (Ctrl+Z, or type it again with the same id). To cancel the event put it back in the state zrušeno and send, or run invite --event {event}.",
    },
  },
  "event-announcement-unknown": {
    severity: "info",
    says: {
      cs: "Na akci {event} byli pozváni lidé, ale v listu Deník není čitelné, co jim bylo oznámeno.",
      en: "People were invited to the event {event}, but the sheet Deník does not tell what they were told.",
    },
    advice: {
      cs: "Pokud se akce od pozvání změnila, řekněte jim to sami; další změny už program pozná.",
      en: "If the event has changed since, tell them yourself; further changes will be noticed.",
    },
  },
  "invited-contact-gone": {
    severity: "warning",
    says: {
      cs: "Kontakt {contact} byl pozván na akci {event}, ale v listu Kontakty už není, a tak mu nejde napsat.",
      en: "The contact {contact} was invited to the event {event} but is gone from Kontakty, so nobody can write there.",
    },
    advice: {
      cs: "Zavolejte mu, nebo jeho řádek vraťte se stejným ID a spusťte příkaz znovu.",
      en: "Phone, or put the row back with the same id and run the command again.",
    },
  },
} as const satisfies IssueTexts;
