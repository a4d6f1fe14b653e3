import type { Text } from "./say.ts";

/** What the team is told of a vote outside a meeting. */
export const VOTING_TEXTS = {
  title: { cs: "Hlasování per rollam: {document}", en: "Vote outside a meeting: {document}" },
  option: {
    cs: "ID řádku v listu Schvalování, například SCH-002; bez volby první hlasování, které čeká",
    en: "the id of a row of Schvalování, such as SCH-002; the first vote that waits without it",
  },
  noneWaits: {
    cs: "Žádné hlasování per rollam nečeká. V listu Schvalování napište u orgánu do sloupce Jak „per rollam“ a vyplňte Hlasovat do.",
    en: "No vote outside a meeting is waiting. In Schvalování write „per rollam“ into Jak and fill in Hlasovat do.",
  },
  unknown: {
    cs: "Hlasování „{decision}“ list Schvalování nemá. Má tato: {known}.",
    en: "Schvalování has no vote “{decision}”. It has: {known}.",
  },
  notPerRollam: {
    cs: "{decision} ({body}) nemá ve sloupci Jak „per rollam“, rozhoduje se na jednání.",
    en: "{decision} ({body}) is decided at a meeting: its column Jak does not say „per rollam“.",
  },
  withoutId: {
    cs: "Řádek Schvalování pro {body} ještě nemá uložené ID. Spusťte kontrolu a ID z ní převezměte; teprve potom se dá hlasovat.",
    en: "The row of Schvalování for {body} has no id of its own yet. Run the check and take the ids over; then the vote can begin.",
  },
  bodyUnknown: {
    cs: "Orgán „{body}“ list Skupiny nemá, a tak nejde poznat, kdo hlasuje.",
    en: "Skupiny has no body “{body}”, so nobody can tell who votes.",
  },
  refused: {
    cs: "{body} podle listu Skupiny mimo jednání nehlasuje.",
    en: "By Skupiny, {body} does not vote outside meetings.",
  },
  ruleUnread: {
    cs: "Z pravidla „{rule}“ ve Skupinách nejde poznat, kolik hlasů stačí. Opravte sloupec Per rollam.",
    en: "The rule “{rule}” of Skupiny does not tell how many votes are enough. Correct the column Per rollam.",
  },
  noMembers: { cs: "{body} nemá v Kontaktech žádné členy.", en: "{body} has no members in Kontakty." },
  undated: {
    cs: "U {decision} chybí Hlasovat do. Bez posledního dne hlasování nezačne.",
    en: "{decision} has no Hlasovat do. Without a last day the vote does not begin.",
  },

  open: {
    cs: "{body} hlasuje do {day}. Hlasovalo {voted} z {members}: {for} pro, {against} proti, {abstained} se {abstained|zdržel|zdrželi|zdrželo}. K přijetí {needed|je|jsou|je} potřeba {needed} {needed|hlas|hlasy|hlasů} pro.",
    en: "{body} votes until {day}. {voted} of {members} have voted: {for} for, {against} against, {abstained} abstained. {needed} for are needed.",
  },
  over: {
    cs: "Hlasování orgánu {body} skončilo {day}. Hlasovalo {voted} z {members}: {for} pro, {against} proti, {abstained} se {abstained|zdržel|zdrželi|zdrželo}; potřeba bylo {needed} pro.",
    en: "The vote of {body} ended on {day}. {voted} of {members} voted: {for} for, {against} against, {abstained} abstained; {needed} for were needed.",
  },
  decided: {
    cs: "{body}: už rozhodnuto, výrok „{verb}“. Výsledek stojí v listu Schvalování.",
    en: "{body} has decided: {verb}. The result stands in Schvalování.",
  },
  letters: {
    cs: "{count|Připraven je|Připraveny jsou|Připraveno je} {count} {count|osobní dopis|osobní dopisy|osobních dopisů} pro členy, kteří ještě nehlasovali.",
    en: "{count} personal {count|letter is|letters are} ready for members who have not voted.",
  },
  toPhone: {
    cs: "E-mailem nejde oslovit {count} {count|člena|členy|členů}: {names}. Zavolejte jim a hlas zapište do listu Hlasy.",
    en: "{count} {count|member|members} cannot be reached by e-mail: {names}. Phone them and type the vote into Hlasy.",
  },
  noPage: {
    cs: "V listu Projekt chybí Adresa pro odpovědi. Dopisy proto nemají odkaz a členové hlasují odpovědí na e-mail; hlasy zapište do listu Hlasy.",
    en: "Projekt has no Adresa pro odpovědi, so the letters have no link and members vote by replying; type the votes into Hlasy.",
  },
  uncounted: {
    cs: "{count} {count|řádek|řádky|řádků} listu Hlasy se nepočítá, v kontrole je proč.",
    en: "{count} {count|row|rows} of Hlasy {count|does|do} not count; the check says why.",
  },
  changed: {
    cs: "Návrh se od rozeslání dopisů změnil. Vraťte ho, nebo nechte hlasovat znovu na novém řádku Schvalování; výsledek se zatím nenavrhuje.",
    en: "The proposal has changed since the letters went out. Put it back, or have it voted on anew in a new row; no result is proposed until then.",
  },
  contradicted: {
    cs: "Některý člen má dva různé hlasy z jednoho dne. Výsledek se navrhne, až to v listu Hlasy opravíte.",
    en: "A member has two different votes of one day. A result is proposed once that is mended in Hlasy.",
  },
  proposed: {
    cs: "Navržený výsledek do listu Schvalování: {verb}, {day}. Zapíše se, až s ním budete souhlasit.",
    en: "The result proposed for Schvalování: {verb}, {day}. It is written once you agree.",
  },
  everybody: { cs: "Hlasovali už všichni členové.", en: "All members have voted." },

  name: { cs: "Člen", en: "Member" },
  vote: { cs: "Hlas", en: "Vote" },
  day: { cs: "Dne", en: "On" },
  way: { cs: "Jak ho oslovit", en: "How to reach" },
  silent: { cs: "nehlasoval", en: "has not voted" },
  byLetter: { cs: "dopis e-mailem", en: "a letter by e-mail" },
  byPhone: { cs: "zavolat: {phone} ({reason})", en: "phone: {phone} ({reason})" },
  members: { cs: "Členové a jejich hlasy", en: "The members and their votes" },

  onPage: {
    cs: "Hlasujete na stránce {address}, přihlašovat se nemusíte.",
    en: "You vote at {address}; there is no need to sign in.",
  },
  byReply: {
    cs: "Stačí odpovědět na tuto zprávu a napsat, zda jste pro, proti, nebo se zdržujete.",
    en: "Simply reply to this message and write whether you are for, against, or abstain.",
  },
  reminderSubject: { cs: "Připomínka hlasování: {document}", en: "Reminder of a vote: {document}" },
  reminder: {
    cs: "dovolujeme si připomenout hlasování per rollam, ve kterém Váš hlas zatím nemáme. {body} rozhoduje o dokumentu **„{document}“** do {day}.",
    en: "may we remind you of a vote outside a meeting; we have no vote of yours yet. {body} decides on **“{document}”** until {day}.",
  },
  reminderPassed: {
    cs: "Pokud jste už hlasovali a naše zprávy se minuly, považujte prosím tuto za bezpředmětnou.",
    en: "If you have voted meanwhile, please take no notice of this message.",
  },
  resultSubject: { cs: "Hlasování skončilo: {document}", en: "The vote is over: {document}" },
  resultAdvice: {
    cs: "Otevřete sešit, zvolte Hlasování per rollam a výsledek převezměte do listu Schvalování.",
    en: "Open the workbook, choose the vote outside a meeting and take the result over into Schvalování.",
  },
  resultFooter: {
    cs: "Tuto zprávu poslal Komplán sám, protože jsou zapnuté samočinné připomínky.",
    en: "Komplán sent this message by itself, since its reminders are on.",
  },
  comingReminders: {
    cs: "{day}: připomínka hlasování o „{document}“, {count} {count|člen|členové|členů}",
    en: "{day}: reminder of the vote on “{document}”, {count} {count|member|members}",
  },
} as const satisfies Record<string, Text>;
