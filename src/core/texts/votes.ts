import type { Text } from "./say.ts";

/** The page on which a member votes outside a meeting. */
export const VOTE_PAGE_TEXTS = {
  subtitle: { cs: "Hlasování mimo jednání (per rollam)", en: "A vote outside a meeting (per rollam)" },
  person: { cs: "Hlasuje", en: "You vote as" },
  body: { cs: "Orgán", en: "Body" },
  document: { cs: "Dokument", en: "Document" },
  version: { cs: "{document}, verze {version}", en: "{document}, version {version}" },
  proposal: { cs: "Návrh usnesení", en: "Proposal" },
  usualProposal: { cs: "{body} schvaluje dokument „{document}“.", en: "{body} approves “{document}”." },
  text: { cs: "Znění", en: "Wording" },
  open: { cs: "Otevřít dokument", en: "Open the document" },
  voteBy: { cs: "Hlasujte do", en: "Vote by" },
  voted: { cs: "Váš dosavadní hlas", en: "Your vote so far" },
  form: { cs: "Váš hlas", en: "Your vote" },
  question: { cs: "Jak hlasujete?", en: "How do you vote?" },
  pro: { cs: "Pro", en: "For" },
  proti: { cs: "Proti", en: "Against" },
  zdrzel: { cs: "Zdržuji se", en: "I abstain" },
  own: {
    cs: "Hlas je osobní, zástupce za vás hlasovat nemůže. Ostatní členové váš hlas na této stránce nevidí.",
    en: "The vote is yours; a deputy cannot give it. Other members do not see your vote on this page.",
  },
  note: { cs: "Poznámka nebo odůvodnění", en: "Note or reason" },
  noteHint: {
    cs: "Nemusíte nic psát. Vejde se {limit} znaků.",
    en: "You need not write anything. {limit} characters fit.",
  },
  trap: { cs: "Toto pole nechte prázdné", en: "Leave this field empty" },
  send: { cs: "Odeslat hlas", en: "Send the vote" },
  sendChange: { cs: "Změnit hlas", en: "Change the vote" },
  errors: {
    cs: "Hlas ještě není zapsaný. Co jste vyplnili, zůstalo níže.",
    en: "The vote is not recorded yet. What you filled in is still below.",
  },
  errorTitle: { cs: "Opravte prosím: {title}", en: "Please correct: {title}" },
  thanks: { cs: "Děkujeme, hlas je zapsaný", en: "Thank you, your vote is recorded" },
  changeUntil: {
    cs: "Hlas můžete stejným odkazem změnit do {day}. Platí poslední.",
    en: "You can change the vote by the same link until {day}. The last one counts.",
  },
  change: { cs: "Změnit hlas", en: "Change the vote" },
  controller: {
    cs: "Hlasy vede {controller} pro komunitní plánování sociálních služeb.",
    en: "{controller} keeps the votes for the community planning of social services.",
  },
} as const satisfies Record<string, Text>;

/** What a vote is called to the member who gave it. */
export const GIVEN_VOTE_TEXTS = {
  pro: { cs: "pro", en: "for" },
  proti: { cs: "proti", en: "against" },
  "zdržel se": { cs: "zdržuji se", en: "abstained" },
} as const satisfies Record<string, Text>;

/** What is said of a form that cannot be taken as it is. */
export const VOTE_FAULT_TEXTS = {
  "no-choice": { cs: "Vyberte, jak hlasujete.", en: "Choose how you vote." },
  "note-too-long": {
    cs: "Poznámka je moc dlouhá; vejde se 500 znaků. Zkraťte ji prosím.",
    en: "The note is too long; 500 characters fit. Please shorten it.",
  },
  honeypot: {
    cs: "Vyplnilo se i skryté pole pro roboty; smazali jsme ho. Odešlete prosím hlas znovu.",
    en: "A hidden field meant for robots was filled in; it is empty again. Please send the vote again.",
  },
  "too-fast": {
    cs: "Hlas přišel rychleji, než se dá stránka přečíst. Jste-li člověk, odešlete ho prosím znovu.",
    en: "The vote came faster than the page can be read. If you are a person, please send it again.",
  },
  "stale-form": {
    cs: "Stránka byla otevřená dlouho nebo z jiného odkazu. Zkontrolujte hlas a odešlete ho znovu.",
    en: "The page had been open for long, or came from another link. Check the vote and send it again.",
  },
  "changed-meanwhile": {
    cs: "Mezitím byl zapsán jiný váš hlas (je uvedený výše). Má-li platit ten nynější, odešlete ho znovu.",
    en: "Another vote of yours was recorded meanwhile (shown above). If this one is to hold, send it again.",
  },
  unsaved: {
    cs: "Hlas se teď nepodařilo uložit, se sešitem se právě pracuje. Zkuste ho za chvíli odeslat znovu; když to nepůjde, zavolejte nebo napište.",
    en: "The vote could not be saved just now, somebody is working with the workbook. Please send it again in a while; if that fails, phone or write.",
  },
} as const satisfies Record<string, Text>;

/** Why there is nothing to vote on, any more. */
export const VOTE_NOTICE_TEXTS = {
  closed: {
    title: { cs: "Hlasování skončilo", en: "The vote is over" },
    text: {
      cs: "O dokumentu „{document}“ se hlasovalo do {day}. Další hlasy už nejde přijmout.",
      en: "The vote on “{document}” ended with {day}. No more votes can be taken.",
    },
  },
  stopped: {
    title: { cs: "Hlasování neprobíhá", en: "There is no vote going on" },
    text: {
      cs: "O dokumentu „{document}“ se teď mimo jednání nehlasuje. Máte-li dotaz, napište nám nebo zavolejte.",
      en: "“{document}” is not being voted on outside a meeting now. Write to us or phone if you have a question.",
    },
  },
  changed: {
    title: { cs: "Návrh se změnil", en: "The proposal has changed" },
    text: {
      cs: "Návrh k dokumentu „{document}“ se od rozeslání dopisů změnil, a tak o něm tímto odkazem hlasovat nejde. Ozveme se vám.",
      en: "The proposal on “{document}” has changed since the letters went out, so this link cannot vote on it. We will let you know.",
    },
  },
  "not-member": {
    title: { cs: "Hlasují členové", en: "Members vote" },
    text: {
      cs: "V seznamu členů, kteří o dokumentu „{document}“ hlasují, vás teď nemáme. Je-li to omyl, napište nám nebo zavolejte.",
      en: "You are not on the list of members who vote on “{document}”. If that is a mistake, write to us or phone.",
    },
  },
} as const satisfies Record<string, { readonly title: Text; readonly text: Text }>;

export type VoteNotice = keyof typeof VOTE_NOTICE_TEXTS;
