import type { IssueTexts } from "./issue-text.ts";

/** What can be wrong between cells: rules of the trade, references, duplicates, code lists. */
export const CHECK_ISSUES = {
  "id-missing": {
    severity: "info",
    says: {
      cs: "{count} {count|řádek nemá|řádky nemají|řádků nemá} ID.",
      en: "{count} {count|row has|rows have} no ID.",
    },
    advice: { cs: "Nechte je doplnit programem; sami je nepište.", en: "Let the program fill them in." },
  },
  "id-doubled": {
    severity: "error",
    says: {
      cs: "ID „{found}“ už má řádek {row}, nejspíš po zkopírování řádku.",
      en: "Row {row} already has the ID “{found}”, probably because a row was copied.",
    },
    advice: {
      cs: "Nechte programu doplnit nové ID, nebo ID v kopii smažte.",
      en: "Let the program give the copy a new ID, or clear it.",
    },
  },
  "project-end-before-start": {
    severity: "error",
    says: {
      cs: "Konec projektu je před začátkem ({start}).",
      en: "The project ends before it starts ({start}).",
    },
    advice: { cs: "Opravte jedno z obou dat.", en: "Correct one of the two dates." },
  },
  "project-period-differs": {
    severity: "warning",
    says: {
      cs: "Tištěný termín „{found}“ neodpovídá dnům {start} a {end}.",
      en: "The printed period “{found}” does not match {start} and {end}.",
    },
    advice: {
      cs: "Sjednoťte je, nebo tištěný termín smažte: napíše se sám.",
      en: "Make them agree, or clear the printed period: it is then written by itself.",
    },
  },
  "publicity-off": {
    severity: "warning",
    says: {
      cs: "Projekt má registrační číslo {number}, ale publicita je vypnutá.",
      en: "The project has the registration number {number}, yet publicity is switched off.",
    },
    advice: {
      cs: "Nastavte Publicitu na „podle programu“, nebo ověřte v podmínkách dotace, že se netiskne.",
      en: "Set Publicity to “podle programu”, or check that the grant does not ask for it.",
    },
  },
  "plan-span": {
    severity: "warning",
    says: {
      cs: "Období {span} má {real} {real|rok|roky|let}, v textu stojí „{years}“.",
      en: "{span} is {real} {real|year|years}, the text says “{years}”.",
    },
    advice: {
      cs: "Ověřte, který údaj platí, a druhý opravte.",
      en: "Check which of them is right and correct the other.",
    },
  },
  "timing-before-project": {
    severity: "warning",
    says: {
      cs: "Termín „{found}“ je před začátkem projektu ({start}).",
      en: "“{found}” comes before the project starts ({start}).",
    },
    advice: {
      cs: "Ověřte rok a měsíc, nebo začátek projektu.",
      en: "Check the year and month, or the start of the project.",
    },
  },
  "timing-after-project": {
    severity: "warning",
    says: {
      cs: "Termín „{found}“ je až po konci projektu ({end}).",
      en: "“{found}” comes after the project ends ({end}).",
    },
    advice: {
      cs: "Ověřte rok a měsíc, nebo konec projektu.",
      en: "Check the year and month, or the end of the project.",
    },
  },
  "catalogue-after-project": {
    severity: "warning",
    says: {
      cs: "Katalog má vyjít až po konci projektu ({end}).",
      en: "The catalogue is planned after the project ends ({end}).",
    },
    advice: {
      cs: "Posuňte termín dřív: po konci projektu ho nelze zaplatit z dotace.",
      en: "Move it forward: after the end it cannot be paid from the grant.",
    },
  },
  "meeting-on-weekend": {
    severity: "warning",
    says: { cs: "{day} je víkend.", en: "{day} is at a weekend." },
    advice: {
      cs: "Ověřte den a rok. Pokud se sejdete i o víkendu, nechte to tak.",
      en: "Check the day and year; leave it if you do meet at a weekend.",
    },
  },
  "meeting-on-holiday": {
    severity: "warning",
    says: { cs: "{day} je státní svátek ({holiday}).", en: "{day} is a public holiday ({holiday})." },
    advice: {
      cs: "Ověřte den a rok, nebo vyberte jiný termín.",
      en: "Check the day and year, or choose another date.",
    },
  },
  "deadline-on-weekend": {
    severity: "warning",
    says: { cs: "Lhůta končí {day}, o víkendu.", en: "The time limit ends on {day}, at a weekend." },
    advice: {
      cs: "Posuňte lhůtu na pracovní den, ať se lidé úřadu dovolají.",
      en: "Move it to a working day, when the office can be reached.",
    },
  },
  "deadline-on-holiday": {
    severity: "warning",
    says: {
      cs: "Lhůta končí {day}, ve státní svátek ({holiday}).",
      en: "The time limit ends on {day}, a public holiday ({holiday}).",
    },
    advice: {
      cs: "Posuňte lhůtu na pracovní den, ať se lidé úřadu dovolají.",
      en: "Move it to a working day, when the office can be reached.",
    },
  },
  "channel-missing": {
    severity: "warning",
    says: {
      cs: "U činnosti „{activity}“ není, jak se o ní lidé dozvědí.",
      en: "“{activity}” does not say how people will learn of it.",
    },
    advice: {
      cs: "Doplňte cestu k lidem: pozvánka e-mailem, web, plakát, tisk, osobně.",
      en: "Add the way to reach people: an e-mail, the website, a poster, the press, in person.",
    },
  },
  "audience-open": {
    severity: "warning",
    says: { cs: "Výčet „{found}“ nemá konec.", en: "The list “{found}” is left open." },
    advice: {
      cs: "Doplňte, kdo další to má být, nebo výčet ukončete.",
      en: "Say who else it should be, or end the list.",
    },
  },
  "month-notation-mixed": {
    severity: "info",
    says: {
      cs: "Měsíce se tu píší jednou s nulou a jednou bez ní, zde „{found}“.",
      en: "Months are written with a zero and without one, here “{found}”.",
    },
    advice: {
      cs: "Pište měsíce všude stejně, třeba {example}.",
      en: "Write them all in one way, such as {example}.",
    },
  },
  "timing-turned-into-day": {
    severity: "info",
    says: {
      cs: "„{found}“ je jediný den, ostatní řádky mají měsíce. Tabulka možná změnila {month} na datum.",
      en: "“{found}” is a single day while other rows have months. The spreadsheet may have turned {month} into a date.",
    },
    advice: {
      cs: "Pokud má být {month}, nastavte buňce formát Prostý text a napište to znovu.",
      en: "If you mean {month}, set the cell's format to plain text and type it again.",
    },
  },
  "final-hearing-early": {
    severity: "warning",
    says: {
      cs: "Závěrečné projednání („{found}“) je dřív, než skončí pracovní skupiny v řádku {row} ({end}).",
      en: "The final hearing (“{found}”) comes before the working groups of row {row} end ({end}).",
    },
    advice: {
      cs: "Nemá být rok {year}? Pokud ne, posuňte projednání za konec jejich práce.",
      en: "Should the year be {year}? If not, move the hearing after their work.",
    },
  },
  "comment-period-short": {
    severity: "warning",
    says: {
      cs: "Na připomínky {days|je|jsou|je} jen {days} {days|den|dny|dní}.",
      en: "Comments are taken for {days} {days|day|days} only.",
    },
    advice: {
      cs: "Dejte lidem aspoň 14 dní, jak doporučuje metodika.",
      en: "Give people at least 14 days, as the method recommends.",
    },
  },
  "hearing-soon-after-draft": {
    severity: "warning",
    says: {
      cs: "Projednání je {days} {days|den|dny|dní} po zveřejnění návrhu (řádek {row}).",
      en: "The hearing comes {days} {days|day|days} after the draft is published (row {row}).",
    },
    advice: {
      cs: "Zveřejněte návrh aspoň 14 dní před projednáním.",
      en: "Publish the draft at least 14 days before the hearing.",
    },
  },
  "hearing-near-deadline": {
    severity: "warning",
    says: {
      cs: "Po projednání {days|zbývá|zbývají|zbývá} na připomínky {days} {days|den|dny|dní} (lhůta v řádku {row}).",
      en: "After the hearing, {days} {days|day is|days are} left for comments (row {row}).",
    },
    advice: {
      cs: "Nechte na připomínky po projednání aspoň 14 dní.",
      en: "Leave at least 14 days for comments after the hearing.",
    },
  },
  "settlement-on-deadline": {
    severity: "warning",
    says: {
      cs: "Připomínky se mají vypořádat {day}, ve stejný den, kdy končí lhůta pro ně (řádek {row}).",
      en: "Comments are to be settled on {day}, the very day until which they may come (row {row}).",
    },
    advice: {
      cs: "Posuňte vypořádání o několik dní, ať stihnete přečíst i poslední.",
      en: "Settle them some days later, so that the last ones can be read.",
    },
  },
  "text-typography": {
    severity: "info",
    says: {
      cs: "V textu je spojovník nebo dlouhá pomlčka místo krátké, nebo mezera před čárkou.",
      en: "A hyphen or a long dash stands for a short one, or a space precedes a comma.",
    },
    advice: { cs: "Nechte text upravit podle návrhu.", en: "Have the text put right as proposed." },
  },
  "other-orp": {
    severity: "info",
    says: {
      cs: "V textu je „{name}“, jiné území, než pro které plánujete.",
      en: "The text names “{name}”, not the territory you plan for.",
    },
    advice: {
      cs: "Ověřte, zda nezůstalo z textu převzatého odjinud.",
      en: "Check that it was not left from a text copied from elsewhere.",
    },
  },
  "event-activity-unknown": {
    severity: "warning",
    says: { cs: "Činnost „{found}“ v listu Aktivity není.", en: "Aktivity has no activity “{found}”." },
    advice: {
      cs: "Napište ID činnosti, ke které akce patří, nebo buňku smažte.",
      en: "Write the ID of the activity the event belongs to, or clear the cell.",
    },
  },
  "group-unknown": {
    severity: "error",
    says: { cs: "Skupina „{item}“ v listu Skupiny není.", en: "Skupiny has no body “{item}”." },
    advice: {
      cs: "Napište zkratku skupiny z listu Skupiny, nebo ji tam přidejte. Jinak její lidé pozvánku nedostanou.",
      en: "Write an abbreviation from Skupiny, or add the body there; else nobody of it is invited.",
    },
  },
  "group-unknown-nearest": {
    severity: "error",
    says: {
      cs: "Skupina „{item}“ v listu Skupiny není. Nemá to být „{nearest}“?",
      en: "Skupiny has no body “{item}”. Is it “{nearest}”?",
    },
    advice: {
      cs: "Opravte ji na „{nearest}“, nebo skupinu přidejte do listu Skupiny.",
      en: "Correct it to “{nearest}”, or add the body to Skupiny.",
    },
  },
  "group-doubled": {
    severity: "error",
    says: {
      cs: "Zkratku „{found}“ už má řádek {row}.",
      en: "Row {row} already has the abbreviation “{found}”.",
    },
    advice: { cs: "Dejte každé skupině vlastní zkratku.", en: "Give each body an abbreviation of its own." },
  },
  "notice-unread": {
    severity: "warning",
    says: {
      cs: "Lhůtě „{found}“ nerozumíme; počítáme se 7 dny.",
      en: "The notice “{found}” is not understood; 7 days are used.",
    },
    advice: {
      cs: "Napište počet dní, například 7 dní nebo 3 pracovní dny.",
      en: "Write a number of days, such as 7 dní or 3 pracovní dny.",
    },
  },
  "event-end-before-start": {
    severity: "error",
    says: {
      cs: "Konec akce není po jejím začátku ({start}).",
      en: "The event does not end after its start ({start}).",
    },
    advice: { cs: "Opravte jeden z obou časů.", en: "Correct one of the two times." },
  },
  "reply-after-event": {
    severity: "error",
    says: {
      cs: "Potvrzení se čeká až po akci, která je {day}.",
      en: "Replies are expected after the event on {day}.",
    },
    advice: {
      cs: "Dejte lhůtu pro potvrzení před den akce.",
      en: "Set the time for replies before the day of the event.",
    },
  },
  "event-place-missing": {
    severity: "warning",
    says: { cs: "Akce nemá místo ani adresu.", en: "The event has no place and no address." },
    advice: {
      cs: "Doplňte místo, patří do každé pozvánky.",
      en: "Add the place; every invitation needs it.",
    },
  },
  "event-start-missing": {
    severity: "warning",
    says: { cs: "Akce nemá čas začátku.", en: "The event has no starting time." },
    advice: {
      cs: "Doplňte začátek, patří do každé pozvánky.",
      en: "Add the time; every invitation needs it.",
    },
  },
  "event-programme-missing": {
    severity: "warning",
    says: { cs: "Akce nemá program.", en: "The event has no agenda." },
    advice: {
      cs: "Doplňte navržený program; jednací řády ho v pozvánce chtějí.",
      en: "Add the proposed agenda; rules of procedure want it in the invitation.",
    },
  },
  "event-groups-missing": {
    severity: "warning",
    says: {
      cs: "Akce nemá skupinu, nikdo by pozvánku nedostal.",
      en: "The event names no body, so nobody would be invited.",
    },
    advice: {
      cs: "Napište zkratky skupin, nebo „všichni“.",
      en: "Write the abbreviations of bodies, or „všichni“.",
    },
  },
  "event-capacity": {
    severity: "warning",
    says: {
      cs: "Zvaných je {invited}, kapacita je {capacity}.",
      en: "{invited} people are invited to a place for {capacity}.",
    },
    advice: {
      cs: "Zvětšete kapacitu, zvěte méně skupin, nebo počítejte s náhradníky.",
      en: "Find a larger place, invite fewer bodies, or expect to turn people away.",
    },
  },
  "event-clash": {
    severity: "warning",
    says: {
      cs: "Ve stejnou dobu je „{name}“ (řádek {row}); na obě akce {count|je zván|jsou zváni|je zváno} {count} {count|člověk|lidé|lidí}.",
      en: "“{name}” (row {row}) is at the same time; {count} {count|person is|people are} invited to both.",
    },
    advice: {
      cs: "Posuňte jednu z akcí na jiný čas nebo den.",
      en: "Move one of them to another time or day.",
    },
  },
  "invitation-late": {
    severity: "warning",
    says: {
      cs: "Pozvánka měla odejít nejpozději {day}, 7 dní předem, a zatím neodešla.",
      en: "The invitation should have left by {day}, 7 days ahead, and has not.",
    },
    advice: {
      cs: "Pošlete pozvánku co nejdřív a uveďte důvod, nebo akci posuňte.",
      en: "Send it soon and say why, or move the event.",
    },
  },
  "invitation-late-for-group": {
    severity: "warning",
    says: {
      cs: "Pozvánka měla podle pravidel skupiny {group} odejít nejpozději {day} a zatím neodešla.",
      en: "By the rules of {group} the invitation should have left by {day}, and has not.",
    },
    advice: {
      cs: "Pošlete pozvánku co nejdřív a uveďte důvod, nebo akci posuňte.",
      en: "Send it soon and say why, or move the event.",
    },
  },
  "contact-nameless": {
    severity: "error",
    says: { cs: "Řádek nemá jméno ani organizaci.", en: "The row has no name and no organisation." },
    advice: {
      cs: "Doplňte, komu se píše, nebo řádek smažte.",
      en: "Say who is written to, or clear the row.",
    },
  },
  "contact-without-email": {
    severity: "info",
    says: {
      cs: "Kontakt nemá e-mail, pozvánku e-mailem nedostane.",
      en: "The contact has no e-mail and gets no invitation by e-mail.",
    },
    advice: {
      cs: "Doplňte e-mail, nebo pozvěte dopisem či telefonem.",
      en: "Add an e-mail, or invite by letter or phone.",
    },
  },
  "role-mailbox-of-person": {
    severity: "info",
    says: {
      cs: "„{found}“ je schránka úřadu, v řádku je ale jméno člověka.",
      en: "“{found}” is the mailbox of an office, yet the row names a person.",
    },
    advice: {
      cs: "Pokud má člověk vlastní adresu, napište ji sem.",
      en: "If the person has an address of their own, write it here.",
    },
  },
  "personal-mailbox-of-office": {
    severity: "info",
    says: {
      cs: "„{found}“ vypadá jako adresa člověka, v řádku je ale jen organizace.",
      en: "“{found}” looks like a person's address, yet the row names an organisation only.",
    },
    advice: { cs: "Doplňte jméno, nebo adresu úřadu.", en: "Add the name, or the address of the office." },
  },
  "contact-kept-too-long": {
    severity: "warning",
    says: { cs: "Údaje se měly uchovat jen do {day}.", en: "The data were to be kept until {day} only." },
    advice: {
      cs: "Smažte řádek, nebo dobu prodlužte, máte-li pro to důvod.",
      en: "Delete the row, or extend the time if you have a reason.",
    },
  },
  "contact-without-legal-basis": {
    severity: "info",
    says: {
      cs: "Není uvedeno, proč údaje smíte používat.",
      en: "The reason for which the data may be used is missing.",
    },
    advice: {
      cs: "Doplňte právní základ: veřejný zájem, oprávněný zájem, nebo souhlas.",
      en: "Add the legal basis: public task, legitimate interest, or consent.",
    },
  },
  "contact-doubled": {
    severity: "warning",
    says: { cs: "Stejný člověk je už v řádku {row}.", en: "The same person is in row {row} already." },
    advice: {
      cs: "Slučte oba řádky do jednoho a skupiny sečtěte.",
      en: "Merge the two rows and join their groups.",
    },
  },
  "email-shared": {
    severity: "warning",
    says: {
      cs: "Adresu „{found}“ má {count} lidí (řádky {rows}).",
      en: "{count} people have the address “{found}” (rows {rows}).",
    },
    advice: {
      cs: "Ověřte, komu patří; ostatním doplňte jejich vlastní.",
      en: "Check whose it is and give the others their own.",
    },
  },
  "triad-unknown": {
    severity: "warning",
    says: { cs: "Role „{item}“ v Číselnících není.", en: "Číselníky has no role “{item}”." },
    advice: {
      cs: "Vyberte zadavatel, poskytovatel, uživatel, nebo veřejnost.",
      en: "Choose zadavatel, poskytovatel, uživatel or veřejnost.",
    },
  },
  "triad-unknown-nearest": {
    severity: "warning",
    says: {
      cs: "Role „{item}“ v Číselnících není. Nemá to být „{nearest}“?",
      en: "Číselníky has no role “{item}”. Is it “{nearest}”?",
    },
    advice: { cs: "Opravte ji na „{nearest}“.", en: "Correct it to “{nearest}”." },
  },
  "user-in-health-group": {
    severity: "info",
    says: {
      cs: "Členství uživatele ve skupině „{group}“ prozrazuje jeho zdraví nebo životní situaci.",
      en: "A user's membership of “{group}” tells of their health or hardship.",
    },
    advice: {
      cs: "Řádek neposílejte dál a nezveřejňujte; v zápisech pište „zástupce uživatelů“.",
      en: "Do not pass it on or publish it; minutes should say “zástupce uživatelů”.",
    },
  },
  "provider-ico-doubled": {
    severity: "warning",
    says: { cs: "IČO {found} už má řádek {row}.", en: "Row {row} already has the company number {found}." },
    advice: { cs: "Slučte oba řádky, nebo opravte číslo.", en: "Merge the two rows, or correct the number." },
  },
  "provider-doubled": {
    severity: "warning",
    says: {
      cs: "Organizace „{found}“ je nejspíš už v řádku {row}.",
      en: "“{found}” is probably in row {row} already.",
    },
    advice: { cs: "Slučte oba řádky do jednoho.", en: "Merge the two rows." },
  },
  "provider-unknown": {
    severity: "error",
    says: {
      cs: "Poskytovatel „{found}“ v listu Poskytovatelé není.",
      en: "Poskytovatelé has no provider “{found}”.",
    },
    advice: {
      cs: "Napište IČO nebo název z listu Poskytovatelé, nebo ho tam přidejte.",
      en: "Write a number or name from Poskytovatelé, or add the provider there.",
    },
  },
  "provider-unknown-nearest": {
    severity: "error",
    says: {
      cs: "Poskytovatel „{found}“ v listu Poskytovatelé není. Nemá to být „{nearest}“?",
      en: "Poskytovatelé has no provider “{found}”. Is it “{nearest}”?",
    },
    advice: {
      cs: "Opravte ho na „{nearest}“, nebo ho přidejte do listu Poskytovatelé.",
      en: "Correct it to “{nearest}”, or add the provider to Poskytovatelé.",
    },
  },
  "registration-id-shape": {
    severity: "warning",
    says: {
      cs: "„{found}“ není identifikátor z registru, ten má jen číslice.",
      en: "“{found}” is no id of the register, which has digits only.",
    },
    advice: {
      cs: "Opište číslo z registru poskytovatelů; u návazných služeb buňku nechte prázdnou.",
      en: "Copy the number from the register; leave it empty for related services.",
    },
  },
  "municipality-unknown": {
    severity: "info",
    says: { cs: "Obec „{found}“ v Číselnících není.", en: "Číselníky has no municipality “{found}”." },
    advice: {
      cs: "Ověřte název, nebo obec přidejte do Číselníků.",
      en: "Check the name, or add it to Číselníky.",
    },
  },
  "municipality-unknown-nearest": {
    severity: "info",
    says: {
      cs: "Obec „{found}“ v Číselnících není. Nemá to být „{nearest}“?",
      en: "Číselníky has no municipality “{found}”. Is it “{nearest}”?",
    },
    advice: {
      cs: "Opravte ji na „{nearest}“, nebo ji přidejte do Číselníků.",
      en: "Correct it to “{nearest}”, or add it to Číselníky.",
    },
  },
  "service-doubled": {
    severity: "warning",
    says: {
      cs: "Stejná služba na stejné adrese je už v řádku {row}.",
      en: "The same service at the same address is in row {row} already.",
    },
    advice: {
      cs: "Jeden z řádků smažte, nebo je odlište názvem či adresou.",
      en: "Delete one of them, or tell them apart by name or address.",
    },
  },
  "service-type-synonym": {
    severity: "info",
    says: {
      cs: "Druh „{found}“ se v registru jmenuje „{name}“.",
      en: "The register calls “{found}” “{name}”.",
    },
    advice: { cs: "Nechte ho přepsat na „{name}“.", en: "Have it changed to “{name}”." },
  },
  "service-type-unknown": {
    severity: "warning",
    says: { cs: "Druh „{found}“ v Číselnících není.", en: "Číselníky has no type of service “{found}”." },
    advice: {
      cs: "Vyberte druh z nabídky, nebo ho přidejte do Číselníků.",
      en: "Choose one from the list, or add it to Číselníky.",
    },
  },
  "service-type-unknown-nearest": {
    severity: "warning",
    says: {
      cs: "Druh „{found}“ v Číselnících není. Nemá to být „{nearest}“?",
      en: "Číselníky has no type of service “{found}”. Is it “{nearest}”?",
    },
    advice: { cs: "Opravte ho na „{nearest}“.", en: "Correct it to “{nearest}”." },
  },
  "form-unknown": {
    severity: "warning",
    says: { cs: "Formu „{item}“ zákon nezná.", en: "The act knows no form “{item}”." },
    advice: {
      cs: "Napište pobytová, ambulantní, nebo terénní.",
      en: "Write pobytová, ambulantní or terénní.",
    },
  },
  "form-unknown-nearest": {
    severity: "warning",
    says: {
      cs: "Formu „{item}“ zákon nezná. Nemá to být „{nearest}“?",
      en: "The act knows no form “{item}”. Is it “{nearest}”?",
    },
    advice: { cs: "Opravte ji na „{nearest}“.", en: "Correct it to “{nearest}”." },
  },
  "form-not-allowed": {
    severity: "warning",
    says: {
      cs: "{type} nemívá formu {form}, ale: {allowed}.",
      en: "“{type}” is not provided as {form} but as: {allowed}.",
    },
    advice: { cs: "Ověřte formu v registru poskytovatelů.", en: "Check the form in the register." },
  },
  "target-group-unknown": {
    severity: "warning",
    says: {
      cs: "Cílová skupina „{item}“ v Číselnících není.",
      en: "Číselníky has no target group “{item}”.",
    },
    advice: {
      cs: "Vyberte skupinu z nabídky, nebo ji přidejte do Číselníků i s kapitolou katalogu.",
      en: "Choose one from the list, or add it to Číselníky with its chapter.",
    },
  },
  "target-group-unknown-nearest": {
    severity: "warning",
    says: {
      cs: "Cílová skupina „{item}“ v Číselnících není. Nemá to být „{nearest}“?",
      en: "Číselníky has no target group “{item}”. Is it “{nearest}”?",
    },
    advice: { cs: "Opravte ji na „{nearest}“.", en: "Correct it to “{nearest}”." },
  },
  "capacity-unit-unknown": {
    severity: "warning",
    says: { cs: "Jednotka „{found}“ v Číselnících není.", en: "Číselníky has no unit “{found}”." },
    advice: { cs: "Vyberte jednotku z nabídky.", en: "Choose one from the list." },
  },
  "capacity-unit-unknown-nearest": {
    severity: "warning",
    says: {
      cs: "Jednotka „{found}“ v Číselnících není. Nemá to být „{nearest}“?",
      en: "Číselníky has no unit “{found}”. Is it “{nearest}”?",
    },
    advice: { cs: "Opravte ji na „{nearest}“.", en: "Correct it to “{nearest}”." },
  },
  "service-end-before-start": {
    severity: "error",
    says: {
      cs: "Služba končí dřív, než začíná ({start}).",
      en: "The service ends before it starts ({start}).",
    },
    advice: { cs: "Opravte jedno z obou dat.", en: "Correct one of the two dates." },
  },
  "service-ended": {
    severity: "warning",
    says: { cs: "Služba skončila {day}.", en: "The service ended on {day}." },
    advice: {
      cs: "Ověřte to v registru, nebo službu z listu vyřaďte.",
      en: "Check it in the register, or take the service out.",
    },
  },
  "secret-address-printed": {
    severity: "error",
    says: {
      cs: "Utajená adresa je vyplněná u služby, která jde do katalogu.",
      en: "A secret address is filled in for a service that goes into the catalogue.",
    },
    advice: {
      cs: "Ulici smažte, nebo u služby napište do sloupce V katalogu „ne“. Stačí obec a telefon.",
      en: "Delete the street, or write “ne” under In the catalogue. The town and a phone are enough.",
    },
  },
  "secret-address-told": {
    severity: "error",
    says: {
      cs: "Text ve sloupci {column} prozrazuje utajenou adresu.",
      en: "The text in {column} tells a secret address.",
    },
    advice: { cs: "Adresu z textu smažte.", en: "Delete the address from the text." },
  },
  "service-without-contact": {
    severity: "warning",
    says: { cs: "Služba nemá telefon, e-mail ani web.", en: "The service has no phone, e-mail or website." },
    advice: {
      cs: "Doplňte aspoň jedno, jinak se na ni z katalogu nikdo nedostane.",
      en: "Add at least one, or nobody can reach it from the catalogue.",
    },
  },
  "service-without-chapter": {
    severity: "warning",
    says: {
      cs: "Služba nemá cílovou skupinu ani kapitolu, v katalogu skončí mezi ostatními.",
      en: "The service has no target group and no chapter and ends up among the others.",
    },
    advice: { cs: "Doplňte cílové skupiny, nebo kapitolu.", en: "Add target groups, or a chapter." },
  },
  "service-never-verified": {
    severity: "info",
    says: { cs: "Údaje služby nikdo neověřil.", en: "Nobody has verified the data of the service." },
    advice: {
      cs: "Pošlete údaje poskytovateli k potvrzení a zapište den.",
      en: "Have the provider confirm them and note the day.",
    },
  },
  "service-verified-long-ago": {
    severity: "warning",
    says: {
      cs: "Údaje služby byly ověřeny naposledy {day}, před více než rokem.",
      en: "The data were last verified on {day}, more than a year ago.",
    },
    advice: {
      cs: "Pošlete údaje poskytovateli k potvrzení a zapište den.",
      en: "Have the provider confirm them and note the day.",
    },
  },
  "strategy-number-doubled": {
    severity: "error",
    says: { cs: "Číslo {found} už má řádek {row}.", en: "Row {row} already has the number {found}." },
    advice: { cs: "Přečíslujte jeden z řádků.", en: "Renumber one of them." },
  },
  "strategy-parent-missing": {
    severity: "warning",
    says: {
      cs: "Nad řádkem {found} chybí {parent}.",
      en: "{found} has nothing above it: {parent} is missing.",
    },
    advice: { cs: "Doplňte řádek {parent}, nebo opravte číslo.", en: "Add {parent}, or correct the number." },
  },
  "strategy-activity-unassigned": {
    severity: "error",
    says: { cs: "Za aktivitu nikdo neodpovídá.", en: "Nobody is responsible for the activity." },
    advice: {
      cs: "Doplňte instituci nebo osobu; bez ní se aktivita neudělá.",
      en: "Add an institution or a person; without one it will not be done.",
    },
  },
  "strategy-activity-untimed": {
    severity: "error",
    says: { cs: "Aktivita nemá termín.", en: "The activity has no term." },
    advice: {
      cs: "Doplňte termín, třeba 2/2019, čtvrtletně nebo průběžně.",
      en: "Add a term, such as 2/2019, čtvrtletně or průběžně.",
    },
  },
  "funding-measure-unknown": {
    severity: "error",
    says: { cs: "Opatření {found} v listu Strategie není.", en: "Strategie has no measure {found}." },
    advice: { cs: "Napište číslo opatření z listu Strategie.", en: "Write a number from Strategie." },
  },
  "funding-source-unknown": {
    severity: "warning",
    says: { cs: "Zdroj „{item}“ v Číselnících není.", en: "Číselníky has no source “{item}”." },
    advice: {
      cs: "Vyberte zdroj z nabídky, nebo ho přidejte do Číselníků.",
      en: "Choose one from the list, or add it to Číselníky.",
    },
  },
  "funding-source-unknown-nearest": {
    severity: "warning",
    says: {
      cs: "Zdroj „{item}“ v Číselnících není. Nemá to být „{nearest}“?",
      en: "Číselníky has no source “{item}”. Is it “{nearest}”?",
    },
    advice: { cs: "Opravte ho na „{nearest}“.", en: "Correct it to “{nearest}”." },
  },
  "swot-priority-unknown": {
    severity: "warning",
    says: { cs: "Priorita {number} v listu Strategie není.", en: "Strategie has no priority {number}." },
    advice: {
      cs: "Napište číslo priority z listu Strategie, nebo buňku smažte.",
      en: "Write a number from Strategie, or clear the cell.",
    },
  },
  "settlement-unreasoned": {
    severity: "warning",
    says: { cs: "Vypořádání nemá zdůvodnění.", en: "The settlement has no reason." },
    advice: {
      cs: "Doplňte, proč jste rozhodli právě takto; patří k plánu.",
      en: "Say why it was decided so; it belongs to the plan.",
    },
  },
  "settlement-before-receipt": {
    severity: "warning",
    says: {
      cs: "Rozhodnuto je dřív, než připomínka přišla ({day}).",
      en: "It was decided before the comment came ({day}).",
    },
    advice: { cs: "Opravte jedno z obou dat.", en: "Correct one of the two dates." },
  },
  "template-doubled": {
    severity: "error",
    says: { cs: "Klíč „{found}“ už má řádek {row}.", en: "Row {row} already has the key “{found}”." },
    advice: { cs: "Dejte každé šabloně vlastní klíč.", en: "Give each template a key of its own." },
  },
  "attendance-event-unknown": {
    severity: "error",
    says: { cs: "Akce „{found}“ v listu Akce není.", en: "Akce has no event “{found}”." },
    advice: {
      cs: "Napište ID akce z listu Akce, nebo řádek smažte.",
      en: "Write an ID from Akce, or clear the row.",
    },
  },
  "attendance-contact-unknown": {
    severity: "error",
    says: { cs: "Kontakt „{found}“ v listu Kontakty není.", en: "Kontakty has no contact “{found}”." },
    advice: {
      cs: "Napište ID kontaktu z listu Kontakty, nebo řádek smažte.",
      en: "Write an ID from Kontakty, or clear the row.",
    },
  },
  "attendance-doubled": {
    severity: "warning",
    says: {
      cs: "Stejný člověk je u této akce už v řádku {row}.",
      en: "The same person is at this event in row {row} already.",
    },
    advice: { cs: "Jeden z řádků smažte.", en: "Delete one of the rows." },
  },
  "task-event-unknown": {
    severity: "error",
    says: { cs: "Akce „{found}“ v listu Akce není.", en: "Akce has no event “{found}”." },
    advice: {
      cs: "Napište ID jednání, které úkol uložilo, jak stojí v listu Akce.",
      en: "Write the ID of the meeting that set the task, as it stands in Akce.",
    },
  },
  "task-nobody-responsible": {
    severity: "warning",
    says: { cs: "Úkol nemá nikoho, kdo za něj zodpovídá.", en: "Nobody is responsible for the task." },
    advice: {
      cs: "Doplňte osobu, skupinu nebo organizaci. Jde-li o usnesení, zapište to do sloupce Druh.",
      en: "Name a person, a body or an organisation. For a resolution write usnesení into Druh.",
    },
  },
  "quorum-unread": {
    severity: "warning",
    says: {
      cs: "Pravidlu „{found}“ program nerozumí, usnášeníschopnost proto nespočítá.",
      en: "The rule “{found}” is not understood, so the quorum is not counted.",
    },
    advice: {
      cs: "Napište je jako v jednacím řádu: „nadpoloviční většina členů“, „1/3 členů“, „nejméně 5 členů“ nebo „50 %“. Jinak ho v zápisu posoudíte sami.",
      en: "Write it as the rules of procedure do: „nadpoloviční většina členů“, „1/3 členů“, „nejméně 5 členů“, „50 %“. Otherwise judge it yourself.",
    },
  },
  "copies-exceed": {
    severity: "warning",
    says: {
      cs: "Výtisků k rozdání je {total}, vytiskne se jich {printed}.",
      en: "{total} copies are to be handed out, {printed} are printed.",
    },
    advice: {
      cs: "Upravte počty, nebo náklad v listu Projekt.",
      en: "Change the numbers, or the print run in Projekt.",
    },
  },
} as const satisfies IssueTexts;
