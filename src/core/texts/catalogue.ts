import type { Text } from "./say.ts";

/** The catalogue of services: its frame, the names of its fields, and the words of its page. */
export const CATALOGUE_TEXTS = {
  title: {
    cs: "Katalog poskytovatelů sociálních a doprovodných služeb",
    en: "Catalogue of social and related services",
  },
  asOf: { cs: "Údaje platné k {date}", en: "Information valid on {date}" },
  contents: { cs: "Obsah", en: "Contents" },
  otherChapter: { cs: "Ostatní a návazné služby", en: "Other and related services" },
  seeAlso: {
    cs: "Služby pro tyto lidi v jiných kapitolách",
    en: "Services for these people in other chapters",
  },
  seeAlsoSituation: {
    cs: "Další služby, které v této situaci pomohou",
    en: "Other services that help in this situation",
  },
  seeAlsoMunicipality: { cs: "Služby, které sem dojíždějí", en: "Services that come here" },
  byMunicipality: { cs: "Služby podle obcí", en: "Services by municipality" },
  secretChapter: { cs: "Adresa není veřejná", en: "The address is not public" },
  empty: {
    cs: "V katalogu zatím není žádná služba. Doplňte list Služby.",
    en: "There is no service in the catalogue yet. Fill in the sheet Služby.",
  },
  startsOn: { cs: "od {date}", en: "from {date}" },
  secretAddress: { cs: "adresa není zveřejněna", en: "the address is not published" },
  municipalityIndex: { cs: "Rejstřík obcí", en: "Index of municipalities" },
  organisationIndex: { cs: "Rejstřík organizací", en: "Index of organisations" },
  typeIndex: { cs: "Rejstřík druhů služeb", en: "Index of service types" },
  situationIndex: { cs: "Rejstřík životních situací", en: "Index of life situations" },
  indexes: { cs: "Rejstříky", en: "Indexes" },
  offices: { cs: "Úřady, instituce a linky pomoci", en: "Offices, institutions and helplines" },
  officesOffices: { cs: "Úřady", en: "Offices" },
  officesInstitutions: { cs: "Instituce", en: "Institutions" },
  officesLines: { cs: "Krizové linky", en: "Crisis lines" },
  crisis: { cs: "Potřebujete pomoc hned? Zavolejte.", en: "Do you need help now? Call." },
  helpsWith: { cs: "S čím pomůže", en: "Helps with" },
  line: { cs: "Linka", en: "Line" },
  linePhone: { cs: "Telefon", en: "Telephone" },
  lineHours: { cs: "Kdy", en: "When" },
  coverage: {
    cs: "Rozsah a četnost služeb v obcích",
    en: "Scope and frequency of services in municipalities",
  },
  photos: { cs: "Fotografie", en: "Photographs" },
  photoBy: { cs: "foto: {author}", en: "photo: {author}" },
  photoOf: { cs: "Fotografie: {name}", en: "Photograph: {name}" },
  pictureOf: { cs: "Obrázek služby {name}", en: "Picture of the service {name}" },
  unverified: { cs: "údaje poskytovatel nepotvrdil", en: "not confirmed by the provider" },
  unverifiedSince: {
    cs: "{date}, od té doby údaje poskytovatel nepotvrdil",
    en: "{date}, not confirmed by the provider since",
  },
  edition: { cs: "Vydání", en: "Edition" },
  valid: { cs: "Údaje platné k", en: "Information valid on" },
  about: { cs: "O tomto katalogu", en: "About this catalogue" },
  publisher: { cs: "Vydal", en: "Published by" },
  year: { cs: "Rok vydání", en: "Year" },
  copies: { cs: "Náklad", en: "Copies" },
  project: { cs: "Projekt", en: "Project" },
  corrections: { cs: "Opravy a doplnění", en: "Corrections" },
  web: { cs: "Web", en: "Website" },
  disclaimer: {
    cs: "Údaje poskytly organizace, které služby zajišťují. Kapacita je nejvyšší počet podle registrace, ne počet volných míst. Než za službou vyrazíte, ověřte si prosím údaje přímo u ní.",
    en: "The information comes from the organisations that provide the services. Capacity is the registered maximum, not the number of free places. Please check with the service before you set out.",
  },
} as const satisfies Record<string, Text>;

/** Names of the fields of an entry, in the order in which they are printed. */
export const ENTRY_TEXTS = {
  type: { cs: "Druh služby", en: "Type of service" },
  provider: { cs: "Poskytovatel", en: "Provider" },
  start: { cs: "Poskytuje se", en: "Provided" },
  address: { cs: "Adresa", en: "Address" },
  otherPlaces: { cs: "Další místa", en: "Other places" },
  contact: { cs: "Kontakt", en: "Contact" },
  contactPerson: { cs: "Kontaktní osoba", en: "Contact person" },
  forms: { cs: "Forma", en: "Form" },
  hours: { cs: "Provozní doba", en: "Hours" },
  targetGroups: { cs: "Pro koho", en: "For whom" },
  ages: { cs: "Věk", en: "Ages" },
  capacity: { cs: "Kapacita", en: "Capacity" },
  territory: { cs: "Kde působí", en: "Territory" },
  description: { cs: "Popis", en: "Description" },
  price: { cs: "Cena", en: "Price" },
  accessible: { cs: "Bezbariérovost", en: "Accessibility" },
  verified: { cs: "Ověřeno", en: "Verified" },
} as const satisfies Record<string, Text>;

/** The catalogue in easy Czech: what a service is asked, in the order that people ask it. */
export const EASY_TEXTS = {
  subtitle: { cs: "snadné čtení", en: "easy to read" },
  intro: {
    cs: "V této knížce najdete služby, které lidem pomáhají.\nU každé služby je telefon. Můžete zavolat a zeptat se.\nKdyž něčemu nerozumíte, poproste někoho, ať vám to vysvětlí.",
    en: "In this booklet you find services that help people.\nEach service has a telephone number. You can call and ask.\nWhen you do not understand something, ask somebody to explain it.",
  },
  what: { cs: "Co to je", en: "What it is" },
  who: { cs: "Komu pomáhá", en: "Whom it helps" },
  provider: { cs: "Kdo službu dělá", en: "Who does it" },
  where: { cs: "Kde to je", en: "Where it is" },
  when: { cs: "Kdy", en: "When" },
  price: { cs: "Kolik to stojí", en: "What it costs" },
  phone: { cs: "Telefon", en: "Telephone" },
  email: { cs: "E-mail", en: "E-mail" },
} as const satisfies Record<string, Text>;

/** What the variants are called under the title and in file names. */
export const VARIANT_TEXTS = {
  large: { cs: "vydání velkým písmem", en: "large-print edition" },
} as const satisfies Record<string, Text>;

/** Questions and sentences of the command that makes the catalogue. */
export const PRINT_TEXTS = {
  variant: {
    cs: "která podoba: a4 (obvyklá), a5, large (velké písmo), easy (snadné čtení), all (všechny)",
    en: "which variant: a4 (the usual one), a5, large (large print), easy (easy to read), all",
  },
  pdf: { cs: "k dokumentu přidá i PDF", en: "adds a PDF to the document" },
  wrongVariant: {
    cs: "„{value}“ není podoba katalogu. Vyberte z: {known}.",
    en: "“{value}” is no variant of the catalogue. Choose one of: {known}.",
  },
  brochure: { cs: "Vytvořit brožuru A5 a PDF", en: "Make the A5 brochure and PDF" },
  everything: {
    cs: "Vytvořit všechny podoby katalogu a PDF",
    en: "Make all variants of the catalogue and PDF",
  },
  noPdfProgram: {
    cs: "PDF jsme nevytvořili: na tomto počítači není LibreOffice ani Chrome. Nainstalujte LibreOffice, nebo otevřete dokument a uložte ho jako PDF. Kde je program jinde, napište cestu do proměnné KOMPLAN_SOFFICE.",
    en: "No PDF was made: there is neither LibreOffice nor Chrome on this computer. Install LibreOffice, or open the document and save it as PDF. A program elsewhere can be named in the variable KOMPLAN_SOFFICE.",
  },
  pdfFailed: {
    cs: "PDF z {file} se nepodařilo vytvořit ({reason}). Dokument je hotový; otevřete ho a uložte jako PDF.",
    en: "No PDF could be made of {file} ({reason}). The document is ready; open it and save it as PDF.",
  },
} as const satisfies Record<string, Text>;
