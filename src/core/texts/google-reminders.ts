import type { Text } from "./say.ts";

/** Turning the reminders on and off in Google Sheets, and what their owner is told when they cannot go on. */
export const GOOGLE_REMINDER_TEXTS = {
  title: { cs: "Samočinné připomínky", en: "Automatic reminders" },
  switchOn: { cs: "Zapnout samočinné připomínky…", en: "Turn automatic reminders on…" },
  switchOff: { cs: "Vypnout samočinné připomínky", en: "Turn automatic reminders off" },
  state: { cs: "Stav připomínek a odesílání", en: "State of reminders and sending" },
  sendReminders: { cs: "Odeslat připomínky hned…", en: "Send the reminders now…" },
  sendVote: { cs: "Odeslat dopisy k hlasování per rollam…", en: "Send the letters for a vote…" },
  sendVerification: { cs: "Odeslat výzvy k ověření údajů…", en: "Send the requests to verify…" },
  sendCommentAnswers: { cs: "Odeslat odpovědi na připomínky…", en: "Send the answers to comments…" },
  sendFollowUp: { cs: "Odeslat zprávy po setkání…", en: "Send the messages after a meeting…" },
  kinds: {
    cs: "Po zapnutí bude Komplán z vašeho účtu sám posílat, ve všední dny a v pracovní době: připomínky pozvaným, kteří neodpověděli; lidem, které tabulka jmenuje, co mají na starosti; členům orgánů připomínku hlasování; poskytovatelům připomínku ověření údajů do katalogu (a odkaz zástupci, kterého jmenují); a jednou týdně přehled týmu. Každému nejvýš jednu zprávu najednou. Také dokončí rozesílku, která se přerušila.",
    en: "Once on, Komplán sends by itself from your account, on working days and in working hours: reminders to those invited who have not answered; to people named in the spreadsheet, what they are responsible for; to members of bodies, reminders of a vote; to providers, reminders to verify the catalogue (and a link to the deputy whom they name); and once a week an overview to the team. One message to a person at a time. It also finishes a sending that was interrupted.",
  },
  moreLines: {
    cs: "… a {count} {count|další řádek|další řádky|dalších řádků}",
    en: "… and {count} more lines",
  },
  question: { cs: "Zapnout?", en: "Turn them on?" },
  turnedOn: {
    cs: "Samočinné připomínky běží. Komplán se jednou za hodinu podívá, zda je něco na řadě. Co odejde příště, ukáže „Ukázat, co připomenout“.",
    en: "Automatic reminders are on. Komplán looks once an hour whether something is due. “Show what is due” tells what goes next.",
  },
  alreadyOn: {
    cs: "Samočinné připomínky už běží, zapnul je účet {by}.",
    en: "Automatic reminders are already on; {by} turned them on.",
  },
  takeOver: {
    cs: "Samočinné připomínky zapnul účet {by}. Chcete je převzít? Poběží pod vaším účtem a jeho přestanou platit.",
    en: "Automatic reminders were turned on by {by}. Take them over? They will run under your account and the other's will stop.",
  },
  turnedOff: {
    cs: "Samočinné připomínky jsou vypnuté. Samo už neodejde nic.",
    en: "Automatic reminders are off. Nothing goes out by itself any more.",
  },
  stayElsewhere: {
    cs: "Samočinné připomínky jsou vypnuté. Zapnul je účet {by}; jeho spouštěč už nic neudělá, zcela ho odstraní on sám.",
    en: "Automatic reminders are off. {by} turned them on; that trigger does nothing any more and only its owner can delete it.",
  },
  failedSubject: { cs: "Komplán: připomínky se zastavily", en: "Komplán: the reminders have stopped" },
  failed: {
    cs: "Samočinné připomínky v tabulce „{name}“ se nepodařilo dokončit: {sentence}",
    en: "The automatic reminders of the spreadsheet “{name}” could not be finished: {sentence}",
  },
  failedAdvice: {
    cs: "Otevřete tabulku a v menu Komplán zvolte „{state}“; tam je napsáno, co stisknout. Dokud se to nespraví, připomínky čekají a nic se neztratí. Další zprávu o téže věci nedostanete.",
    en: "Open the spreadsheet and choose “{state}” in the menu Komplán; it says what to press. Until then the reminders wait and nothing is lost. You will get no other message about the same thing.",
  },
  notFinished: { cs: "Rozesílka skončila předčasně: {outcome}", en: "The sending ended early: {outcome}" },
} as const satisfies Record<string, Text>;
