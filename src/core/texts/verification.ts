import type { Text } from "./say.ts";

/** The pages on which a provider goes through its own entries of the catalogue. */
export const VERIFICATION_PAGE_TEXTS = {
  title: { cs: "Ověření údajů do katalogu", en: "Checking the entries of the catalogue" },
  due: { cs: "Ověřte prosím do", en: "Please check by" },
  provider: { cs: "Poskytovatel", en: "Provider" },
  services: { cs: "Služby v katalogu", en: "Services in the catalogue" },
  intro: {
    cs: "Na další stránce uvidíte údaje o svých službách tak, jak se vytisknou v katalogu. Můžete je jedním stiskem potvrdit, nebo opravit a doplnit. Přihlašovat se nemusíte.",
    en: "The next page shows the entries of your services as the catalogue will print them. You can confirm them with one press, or correct and complete them. There is no need to sign in.",
  },
  confirmed: {
    cs: "Údaje jste už potvrdili {day} ({name}). Stejným odkazem je můžete opravit.",
    en: "You confirmed the entries on {day} ({name}). You can correct them by the same link.",
  },
  hasDraft: {
    cs: "Máte uložené rozepsané úpravy. Pokračujte tam, kde jste skončili.",
    en: "There are saved edits that were not sent yet. Go on where you stopped.",
  },
  open: { cs: "Zobrazit a ověřit údaje", en: "Show and check the entries" },
  subtitle: { cs: "{provider}, kolo {round}", en: "{provider}, round {round}" },
  how: {
    cs: "Projděte každou službu. Co sedí, zaškrtněte jako správné. Co nesedí, rozbalte a opravte; úpravy posoudí tým, který katalog vydává. Nakonec úplně dole potvrďte.",
    en: "Go through each service. Tick what is right. Unfold and correct what is not; the team that publishes the catalogue decides on the edits. Confirm at the very end.",
  },
  toEnd: { cs: "Vše je správně? Přejděte rovnou k potvrzení", en: "All is right? Go straight to the end" },
  asPrinted: { cs: "Takto se vytiskne", en: "As it will be printed" },
  secret: {
    cs: "Adresa je vedená jako utajená. Nikde se nevytiskne, a proto ji neukazujeme ani tady.",
    en: "The address is kept secret. It is printed nowhere, and so it is not shown here either.",
  },
  withheld: {
    cs: "Údaj {field} obsahuje utajenou adresu, a proto ho tu nejde upravit. Spojte se prosím s týmem.",
    en: "{field} tells the secret address, so it cannot be edited here. Please get in touch with the team.",
  },
  nameless: {
    cs: "Tuto službu tady zatím nejde upravit. Napište nám prosím, co je potřeba změnit.",
    en: "This service cannot be edited here yet. Please write to us what has to change.",
  },
  ok: {
    cs: "Údaje této služby jsou v pořádku (i s mými úpravami)",
    en: "The data of this service are right (with my edits)",
  },
  edit: { cs: "Upravit údaje služby {name}", en: "Edit the data of {name}" },
  editProvider: { cs: "Upravit kontakty organizace", en: "Edit the organisation's contacts" },
  organisation: { cs: "Organizace: {name}", en: "Organisation: {name}" },
  organisationNote: {
    cs: "Tyto kontakty se vytisknou u služeb, které nemají vlastní.",
    en: "These are printed with services that have no contacts of their own.",
  },
  remark: { cs: "Poznámka k ostatním údajům", en: "A remark on the other data" },
  remarkHint: {
    cs: "Druh služby, kapacitu, cílové skupiny a věk bereme z registru poskytovatelů. Nesedí-li, napište sem, jak to má být.",
    en: "The type, capacity, target groups and ages come from the state register. If they are wrong, write it here.",
  },
  waiting: {
    cs: "Vaše dřívější úprava čeká na přijetí. V katalogu je zatím „{text}“.",
    en: "Your earlier edit waits to be accepted. The catalogue still says “{text}”.",
  },
  waitingEmpty: {
    cs: "Vaše dřívější úprava čeká na přijetí. V katalogu zatím údaj není.",
    en: "Your earlier edit waits to be accepted. The catalogue has nothing yet.",
  },
  newService: { cs: "Přidat navazující službu", en: "Add a follow-up service" },
  newServiceNote: {
    cs: "Nabízíte i něco, co není registrovaná sociální služba, třeba půjčovnu pomůcek nebo dobrovolníky? Popište to a zařadíme to do katalogu.",
    en: "Do you offer something that is no registered social service, such as lending aids or volunteers? Describe it.",
  },
  newName: { cs: "Název nové služby", en: "Name of the new service" },
  newDescription: { cs: "Co služba nabízí a komu", en: "What it offers and to whom" },
  newPhone: { cs: "Telefon nové služby", en: "Phone of the new service" },
  newEmail: { cs: "E-mail nové služby", en: "E-mail of the new service" },
  newHours: { cs: "Kdy je k dispozici", en: "When it is available" },
  deputy: { cs: "Předat kolegovi nebo kolegyni", en: "Hand over to a colleague" },
  deputyNote: {
    cs: "Má údaje ověřit někdo jiný? Napište jméno a e-mail a uložte rozepsané. Pošleme mu vlastní odkaz; ten váš bude platit dál.",
    en: "Should somebody else check the data? Give the name and e-mail and save. We will send a link of their own; yours goes on working.",
  },
  deputyName: { cs: "Jméno zástupce", en: "Name of the deputy" },
  deputyEmail: { cs: "E-mail zástupce", en: "E-mail of the deputy" },
  sendTitle: { cs: "Potvrzení", en: "Confirmation" },
  who: { cs: "Kdo údaje potvrzuje", en: "Who confirms the data" },
  whoHint: {
    cs: "Jméno a příjmení. Uvidí ho jen tým, který katalog vydává.",
    en: "First and last name. Only the team that publishes the catalogue sees it.",
  },
  saveDraft: { cs: "Uložit rozepsané", en: "Save for later" },
  send: { cs: "Potvrdit zaškrtnuté a odeslat úpravy", en: "Confirm what is ticked and send the edits" },
  sendAll: { cs: "Všechny údaje jsou v pořádku, potvrdit vše", en: "All data are right, confirm everything" },
  trap: { cs: "Toto pole nechte prázdné", en: "Leave this field empty" },
  meanwhile: { cs: "Mezitím tu někdo uložil: „{text}“.", en: "Meanwhile somebody saved: “{text}”." },
  meanwhileEmpty: { cs: "Mezitím tento údaj někdo smazal.", en: "Meanwhile somebody emptied this." },
  errors: {
    cs: "Ještě není odesláno. Co jste vyplnili, zůstalo níže.",
    en: "Not sent yet. What you filled in is still below.",
  },
  errorTitle: { cs: "Opravte prosím: {title}", en: "Please correct: {title}" },
  saved: {
    cs: "Rozepsané úpravy jsou uložené. Vrátit se k nim můžete odkazem z e-mailu; tým je zatím nevidí jako hotové.",
    en: "Your edits are saved. Come back to them by the link from the e-mail; for the team they are not finished yet.",
  },
  savedDeputy: {
    cs: "Odkaz pro zástupce ({name}) odejde v nejbližší době.",
    en: "The link for the deputy ({name}) will go out soon.",
  },
  removed: {
    cs: "Některou ze služeb tým mezitím z katalogu vyřadil. Co jste k ní napsali: {text}",
    en: "The team has taken a service out of the catalogue meanwhile. What you wrote about it: {text}",
  },
  thanks: { cs: "Děkujeme, údaje jsou potvrzené", en: "Thank you, the data are confirmed" },
  thanksPart: {
    cs: "Děkujeme, část údajů je potvrzená",
    en: "Thank you, a part of the data is confirmed",
  },
  done: { cs: "Potvrzeno beze změny", en: "Confirmed as they are" },
  changed: { cs: "Úpravy k posouzení", en: "Edits to be decided on" },
  changedLine: { cs: "{name}, {field}: „{after}“", en: "{name}, {field}: “{after}”" },
  changedEmpty: { cs: "{name}, {field}: vypustit", en: "{name}, {field}: leave out" },
  added: { cs: "Nová služba k zařazení", en: "A new service to be added" },
  left: { cs: "Zatím nepotvrzeno", en: "Not confirmed yet" },
  leftNote: {
    cs: "Zbylé služby potvrdíte stejným odkazem.",
    en: "You can confirm the rest by the same link.",
  },
  acceptedNote: {
    cs: "Úpravy posoudí tým, který katalog vydává, a pak se promítnou do katalogu.",
    en: "The team that publishes the catalogue decides on the edits; then they get into the catalogue.",
  },
  again: { cs: "Něco opravit", en: "Correct something" },
  none: {
    cs: "V katalogu teď žádnou vaši službu nemáme. Je-li to omyl, napište nám nebo zavolejte.",
    en: "The catalogue has none of your services now. If that is a mistake, write to us or phone.",
  },
  controller: {
    cs: "Údaje do katalogu vede {controller} pro komunitní plánování sociálních služeb.",
    en: "{controller} keeps the data of the catalogue for the community planning of social services.",
  },
} as const satisfies Record<string, Text>;

/** Fields that the catalogue prints without a name of their own. */
export const VERIFICATION_LABELS = {
  easyText: { cs: "Popis ve snadném čtení", en: "Description in easy words" },
  picture: { cs: "Odkaz na fotografii nebo logo", en: "A link to a photo or a logo" },
} as const satisfies Record<string, Text>;

/** What helps to fill in a field, by the column of Služby. */
export const VERIFICATION_HINTS: Readonly<Partial<Record<string, Text>>> = {
  hours: { cs: "Například: po–pá 7:00–15:00", en: "For example: po–pá 7:00–15:00" },
  price: {
    cs: "Například: bezplatně, nebo 135 Kč za hodinu",
    en: "For example: bezplatně, or 135 Kč za hodinu",
  },
  territory: {
    cs: "Obce nebo území, kde službu poskytujete.",
    en: "The municipalities where you provide the service.",
  },
  otherPlaces: { cs: "Každé místo na svém řádku.", en: "One place a line." },
  contactPerson: {
    cs: "Jen když si ji přejete zveřejnit.",
    en: "Only if you want it to be printed.",
  },
  easyText: {
    cs: "Krátké věty pro katalog ve snadném čtení: komu služba pomůže a jak se na ni obrátit.",
    en: "Short sentences for the easy-to-read catalogue.",
  },
  picture: {
    cs: "Odkaz na váš web nebo do úložiště. Soubor nám můžete poslat i e-mailem.",
    en: "A link to your web or a storage. You can also send us the file by e-mail.",
  },
};

/** What is said of a form that cannot be taken as it is. */
export const VERIFICATION_FAULT_TEXTS = {
  "name-missing": { cs: "Napište, kdo údaje potvrzuje.", en: "Write who confirms the data." },
  "nothing-ticked": {
    cs: "Nic není zaškrtnuté ani upravené. Zaškrtněte služby, jejichž údaje jsou v pořádku, nebo potvrďte vše.",
    en: "Nothing is ticked or edited. Tick the services whose data are right, or confirm everything.",
  },
  "too-long": {
    cs: "{field}: text je moc dlouhý, vejde se {limit} znaků. Zkraťte ho prosím.",
    en: "{field}: the text is too long; {limit} characters fit. Please shorten it.",
  },
  required: { cs: "{field}: tento údaj musí být vyplněný.", en: "{field}: this must be filled in." },
  secret: {
    cs: "{field}: text obsahuje utajenou adresu. Vypusťte ji prosím.",
    en: "{field}: the text tells the secret address. Please leave it out.",
  },
  "new-name-missing": {
    cs: "Nová služba: doplňte její název.",
    en: "The new service: give its name.",
  },
  "deputy-email": {
    cs: "Zástupce: doplňte platný e-mail.",
    en: "The deputy: give a valid e-mail.",
  },
  "deputy-name": { cs: "Zástupce: doplňte jméno.", en: "The deputy: give the name." },
  "draft-too-long": {
    cs: "Rozepsaných úprav je víc, než se dá uložit najednou. Něco zkraťte, nebo část služeb už potvrďte a odešlete.",
    en: "There are more edits than can be saved at once. Shorten something, or confirm and send some services.",
  },
  "changed-meanwhile": {
    cs: "Mezitím údaje upravil někdo jiný. Jeho znění je uvedené u polí; zkontrolujte je a odešlete znovu.",
    en: "Somebody else has edited the data meanwhile. Their words stand at the fields; check them and send again.",
  },
  honeypot: {
    cs: "Vyplnilo se i skryté pole pro roboty; smazali jsme ho. Odešlete prosím údaje znovu.",
    en: "A hidden field meant for robots was filled in; it is empty again. Please send the data again.",
  },
  "too-fast": {
    cs: "Údaje přišly rychleji, než se dá stránka přečíst. Jste-li člověk, odešlete je prosím znovu.",
    en: "The data came faster than the page can be read. If you are a person, please send them again.",
  },
  "stale-form": {
    cs: "Stránka byla otevřená dlouho nebo z jiného odkazu. Zkontrolujte údaje a odešlete je znovu.",
    en: "The page had been open for long, or came from another link. Check the data and send them again.",
  },
  unsaved: {
    cs: "Údaje se teď nepodařilo uložit, se sešitem se právě pracuje. Zkuste to za chvíli znovu; když to nepůjde, zavolejte nebo napište.",
    en: "The data could not be saved just now, somebody is working with the workbook. Try again in a while; if that fails, phone or write.",
  },
} as const satisfies Record<string, Text>;

export type VerificationFault = keyof typeof VERIFICATION_FAULT_TEXTS;

/** Why there is nothing to verify by a link. */
export const VERIFICATION_NOTICE_TEXTS = {
  replaced: {
    title: { cs: "Údaje teď ověřuje někdo jiný", en: "Somebody else checks the data now" },
    text: {
      cs: "Tento odkaz už neplatí, údaje organizace ověřuje někdo jiný. Je-li to omyl, napište nám nebo zavolejte.",
      en: "This link works no more: somebody else checks the data of the organisation. Write to us if that is a mistake.",
    },
  },
  gone: {
    title: { cs: "Ověřování už neprobíhá", en: "The check is over" },
    text: {
      cs: "Tuto výzvu k ověření už nevedeme. Potřebujete-li údaje v katalogu opravit, napište nám nebo zavolejte.",
      en: "We no longer keep this request. If the catalogue has to be corrected, write to us or phone.",
    },
  },
} as const satisfies Record<string, { readonly title: Text; readonly text: Text }>;
