import type { Text } from "./say.ts";

/** How long sending will take. */
export const FORECAST_TEXTS = {
  nobody: { cs: "Není komu psát.", en: "There is nobody to write to." },
  today: {
    cs: "{count} {count|příjemce|příjemci|příjemců}: dnes do {time} hotovo.",
    en: "{count} {count|recipient|recipients}: done today by {time}.",
  },
  tomorrow: {
    cs: "{count} {count|příjemce|příjemci|příjemců}: dnes {today}, zbytek ({later}) zítra od 8:00.",
    en: "{count} {count|recipient|recipients}: {today} today, the rest ({later}) tomorrow from 8:00.",
  },
  onlyTomorrow: {
    cs: "{count} {count|příjemce|příjemci|příjemců}: dnešní počet zpráv je vyčerpán, odešlou se zítra od 8:00.",
    en: "{count} {count|recipient|recipients}: today's messages are spent, they go tomorrow from 8:00.",
  },
  days: {
    cs: "{count} {count|příjemce|příjemci|příjemců}: dnes {today}, zbytek ({later}) od zítřka vždy od 8:00; hotovo {day}.",
    en: "{count} {count|recipient|recipients}: {today} today, the rest ({later}) from tomorrow, each day from 8:00; done on {day}.",
  },
} as const satisfies Record<string, Text>;

/** Why a run of sending ended, and what comes next. */
export const STOP_TEXTS = {
  done: { cs: "Hotovo.", en: "Done." },
  time: {
    cs: "Došel čas jednoho běhu; zbytek se odešle při dalším spuštění.",
    en: "The time of one run is over; the rest goes with the next one.",
  },
  quota: {
    cs: "Dnešní počet zpráv je vyčerpán; zbytek čeká na {when}.",
    en: "Today's messages are spent; the rest waits for {when}.",
  },
  stop: {
    cs: "Odesílání jste zastavili. Zbytek čeká; pokračovat můžete novým spuštěním.",
    en: "You stopped the sending. The rest waits; run it again to go on.",
  },
  "taken-back": {
    cs: "Odeslání jste vzali zpět. Nic neodešlo.",
    en: "You took the sending back. Nothing was sent.",
  },
  busy: {
    cs: "Zprávy právě odesílá někdo jiný, proto jsem neodeslal nic. Zkuste to za chvíli.",
    en: "Somebody else is sending, so nothing was sent. Try again in a while.",
  },
  fatal: {
    cs: "Server zprávy nepřijímá: {error}. Zbytek čeká; až to opravíte, spusťte odesílání znovu.",
    en: "The server takes no messages: {error}. The rest waits; mend it and send again.",
  },
  unavailable: {
    cs: "Některé zprávy server nepřijal, nebo se neozval. Zkontrolujte připojení a zkuste to znovu asi za čtvrt hodiny.",
    en: "The server did not take some messages or did not answer. Check the connection and try again in a quarter of an hour.",
  },
  uncertain: {
    cs: "Server opakovaně neodpověděl, zda zprávu přijal. Zastavil jsem, aby nikdo nedostal zprávu dvakrát.",
    en: "The server repeatedly did not say whether it took a message. Sending stopped, so that nobody gets one twice.",
  },
  "cannot-write": {
    cs: "Nejde zapisovat do deníku, proto jsem přestal odesílat: {error}",
    en: "The journal cannot be written, so sending stopped: {error}",
  },
  lost: {
    cs: "Odesílání mezitím převzal někdo jiný.",
    en: "Somebody else has taken the sending over.",
  },
  outdated: {
    cs: "Údaje o akci mezitím někdo změnil a oznámil. Nic neodešlo; spusťte odesílání znovu, připraví se podle nich.",
    en: "Somebody has changed and announced the event meanwhile. Nothing was sent; send again to use the new facts.",
  },
  rewritten: {
    cs: "Šablona nebo její příloha se od schválení změnila. Nic dalšího neodešlo. Chcete-li zbylým příjemcům poslat nové znění, spusťte odesílání znovu.",
    en: "The template or its attachment has changed since it was approved. Nothing more was sent; send again to use the new words for the rest.",
  },
} as const satisfies Record<string, Text>;

/** What came of a run, number by number. */
export const OUTCOME_TEXTS = {
  sent: {
    cs: "{count|Odeslána|Odeslány|Odesláno} {count} {count|zpráva|zprávy|zpráv}.",
    en: "{count} {count|message was|messages were} sent.",
  },
  already: {
    cs: "{count} {count|příjemce|příjemci|příjemců} zprávu už {count|měl|měli|mělo}; podruhé nic neodešlo.",
    en: "{count} {count|recipient|recipients} had the message already; nothing went twice.",
  },
  refused: {
    cs: "Odmítnuto: {count}. Opravte adresu a spusťte odesílání znovu.",
    en: "Refused: {count}. Mend the address and send again.",
  },
  uncertain: {
    cs: "Nejisté: {count}. Ověřte, zda zpráva došla, a rozhodněte: poslat znovu, nebo považovat za odeslanou.",
    en: "Uncertain: {count}. Find out whether the message arrived and decide: send again, or count as sent.",
  },
  waiting: { cs: "Čeká: {count}.", en: "Waiting: {count}." },
  failure: { cs: "{key}: {error}", en: "{key}: {error}" },
  noAnswer: {
    cs: "odesílání se přerušilo dřív, než přišla odpověď",
    en: "the sending was cut off before the answer came",
  },
} as const satisfies Record<string, Text>;

/** What sending through a mail server says; the server's own words follow where there are any. */
export const SMTP_TEXTS = {
  missing: {
    cs: "Nevím, přes který poštovní server odesílat. Nastavte KOMPLAN_SMTP_URL, nebo přidejte --smtp smtps://jmeno:heslo@server. Bez --send zůstanou zprávy jako soubory .eml.",
    en: "No mail server is set. Set KOMPLAN_SMTP_URL, or add --smtp smtps://user:password@server. Without --send the messages stay as .eml files.",
  },
  wrongUrl: {
    cs: "Adresa poštovního serveru není čitelná. Napište ji jako smtps://jmeno:heslo@server:465 nebo smtp://server:587.",
    en: "The mail server's address cannot be read. Write it as smtps://user:password@server:465 or smtp://server:587.",
  },
  noConnection: {
    cs: "server se neozývá nebo přerušil spojení",
    en: "the server does not answer or broke the connection",
  },
  noReply: {
    cs: "zpráva byla předána, ale server nepotvrdil, že ji přijal",
    en: "the message was handed over, but the server did not confirm it",
  },
  noSecurity: {
    cs: "server nenabízí zabezpečené spojení",
    en: "the server offers no secure connection",
  },
} as const satisfies Record<string, Text>;

/** What the command line says around sending. */
export const SEND_COMMAND_TEXTS = {
  noMessages: {
    cs: "Není co odeslat. {why}",
    en: "There is nothing to send. {why}",
  },
  errorsFirst: {
    cs: "Nic neodešlo: v sešitu jsou chyby, které by se dostaly do zpráv. Opravte je a spusťte příkaz znovu.",
    en: "Nothing was sent: the workbook has errors that would get into the messages. Mend them and run it again.",
  },
  idsMissing: {
    cs: "V listu {sheets} chybí sloupec ID. Bez něj se po seřazení nepozná, kdo už zprávu dostal. Přidejte ho; vyplní se sám.",
    en: "The sheet {sheets} has no column ID. Without it nobody can tell after sorting who has got the message. Add it; it fills itself in.",
  },
  idsFilled: {
    cs: "Do sešitu se přitom {count|doplní|doplní|doplní} {count} {count|chybějící ID|chybějící ID|chybějících ID}.",
    en: "{count} missing {count|id is|ids are} filled into the workbook at the same time.",
  },
  needsFile: {
    cs: "Odesílat jde jen ze sešitu .xlsx, protože se do něj píše deník. Tabulku Google rozesílejte z nabídky Komplán přímo v ní.",
    en: "Sending needs an .xlsx workbook, because the journal is written into it. Send from a Google spreadsheet by its own Komplán menu.",
  },
  through: { cs: "Odesílá se přes {server}.", en: "Sending through {server}." },
  receivers: { cs: "Zprávu dostanou:", en: "The message goes to:" },
  more: { cs: "… a {count} {count|další|další|dalších}", en: "… and {count} more" },
  onlyMissing: {
    cs: "{count} {count|příjemce|příjemci|příjemců} ji už {count|má|mají|má}; odejde jen to, co chybí.",
    en: "{count} {count|recipient has|recipients have} it already; only what is missing will go.",
  },
  question: { cs: "Odeslat? Napište ano: ", en: "Send? Type yes: " },
  confirm: {
    cs: "Nic neodešlo. Souhlasíte-li, přidejte --yes.",
    en: "Nothing was sent. If you agree, add --yes.",
  },
  nothing: { cs: "Všichni už zprávu mají, není co odeslat.", en: "Everybody has the message already." },
  decided: { cs: "Zapsáno: {key} {state}.", en: "Noted: {key} {state}." },
  unknownKey: {
    cs: "Klíč „{key}“ v deníku není. Podívejte se na ně: npx komplan journal SEŠIT",
    en: "There is no key “{key}” in the journal. Look at them: npx komplan journal WORKBOOK",
  },
  nothingToDecide: {
    cs: "O klíči „{key}“ není co rozhodovat ({state}).",
    en: "There is nothing to decide about “{key}”: its state is {state}.",
  },
  oneDecision: {
    cs: "Zadejte jen jedno: --resend KLÍČ, nebo --sent KLÍČ.",
    en: "Give only one: --resend KEY or --sent KEY.",
  },
  journalEmpty: {
    cs: "Deník: nic nečeká, nic není nejisté a nic se nevrátilo.",
    en: "Journal: nothing waits, nothing is uncertain and nothing was refused.",
  },
  decide: {
    cs: "Nejisté rozhodnete takto: npx komplan journal SEŠIT --resend KLÍČ, nebo --sent KLÍČ",
    en: "Decide an uncertain one by: npx komplan journal WORKBOOK --resend KEY, or --sent KEY",
  },
  busyNow: {
    cs: "Ze sešitu se právě odesílá. Počkejte, až to skončí, a rozhodněte potom.",
    en: "Messages are being sent from the workbook. Wait until that is over, then decide.",
  },
  command: {
    cs: "Ukáže, co čeká na odeslání, co se vrátilo a co je nejisté; nejisté zapíše, jak rozhodnete.",
    en: "Shows what waits to be sent, what was refused and what is uncertain; notes what you decide.",
  },
  smtp: {
    cs: "poštovní server: smtps://jmeno:heslo@server (jinak KOMPLAN_SMTP_URL)",
    en: "the mail server: smtps://user:password@server (else KOMPLAN_SMTP_URL)",
  },
  resend: { cs: "nejistou zprávu poslat znovu", en: "send an uncertain message again" },
  sent: { cs: "nejistou zprávu považovat za odeslanou", en: "count an uncertain message as sent" },
  columnsMissing: {
    cs: "V záhlaví listu {sheet} chybí: {columns}. Bez toho nepoznám, kdo už zprávu dostal. Vraťte do záhlaví původní názvy a zkuste to znovu.",
    en: "The sheet {sheet} lacks {columns}. Without them nobody can tell who has got the message. Give the columns their names back and try again.",
  },
} as const satisfies Record<string, Text>;

/** What is known of a deed, in the words of the sheet Deník. */
export const VERDICT_TEXTS = {
  sent: { cs: "odesláno", en: "sent" },
  refused: { cs: "chyba", en: "refused" },
  uncertain: { cs: "nejisté", en: "uncertain" },
  unsent: { cs: "čeká", en: "waiting" },
} as const satisfies Record<string, Text>;

/** Asked before the rest of a sending goes in other words. */
export const REWRITTEN_TEXT: Text = {
  cs: "Pozor: šablona nebo její příloha se od první části rozesílky změnila. Zbylí dostanou nové znění.",
  en: "Mind: the template or its attachment has changed since the first part was sent. The rest gets the new words.",
};
