/** A type of social service as the act names it. */
export interface ServiceType {
  readonly name: string;
  /** The section of Act 108/2006 Sb., without the sign. */
  readonly paragraph: string;
  readonly group: string;
  /** Forms that the act allows for it; empty when they are not known. */
  readonly forms: readonly string[];
  readonly synonyms: readonly string[];
}

/** A target group of the register and the chapters of the catalogue it belongs to. */
export interface TargetGroup {
  readonly name: string;
  readonly chapters: readonly string[];
}

type TypeRow = readonly [
  paragraph: string,
  name: string,
  group: string,
  forms: string,
  synonyms?: readonly string[],
];

const FORM_LETTERS: Readonly<Record<string, string>> = { P: "pobytová", A: "ambulantní", T: "terénní" };

const ADVICE = "poradenství";
const CARE = "péče";
const PREVENTION = "prevence";

/** Names as in the register of providers; forms with P, A, T for residential, outpatient and field. */
const TYPE_ROWS: readonly TypeRow[] = [
  [
    "37",
    "Odborné sociální poradenství",
    ADVICE,
    "ATP",
    ["OSP", "poradna", "občanská poradna", "sociální poradenství"],
  ],
  ["39", "Osobní asistence", CARE, "T", ["OA"]],
  [
    "40",
    "Pečovatelská služba",
    CARE,
    "TA",
    ["PS", "CHPS", "charitní pečovatelská služba", "pečovatelské služby"],
  ],
  ["41", "Tísňová péče", CARE, "T", ["tísňové volání", "SOS tlačítko"]],
  ["42", "Průvodcovské a předčitatelské služby", CARE, "TA", ["průvodcovská a předčitatelská služba"]],
  ["43", "Podpora samostatného bydlení", CARE, "T", ["PSB"]],
  ["44", "Odlehčovací služby", CARE, "TAP", ["odlehčovací služba", "respitní péče"]],
  ["45", "Centra denních služeb", CARE, "A", ["CDS", "centrum denních služeb"]],
  ["46", "Denní stacionáře", CARE, "A", ["denní stacionář"]],
  ["47", "Týdenní stacionáře", CARE, "P", ["TS", "týdenní stacionář"]],
  [
    "48",
    "Domovy pro osoby se zdravotním postižením",
    CARE,
    "P",
    ["DOZP", "domov pro osoby se zdravotním postižením"],
  ],
  ["49", "Domovy pro seniory", CARE, "P", ["domov pro seniory", "domov důchodců", "DD"]],
  ["50", "Domovy se zvláštním režimem", CARE, "P", ["DZR", "domov se zvláštním režimem"]],
  ["51", "Chráněné bydlení", CARE, "P", ["CHB"]],
  [
    "52",
    "Sociální služby poskytované ve zdravotnických zařízeních lůžkové péče",
    CARE,
    "P",
    [
      "sociální služby poskytované ve zdravotnických zařízeních ústavní péče",
      "sociální služby poskytované ve zdravotnických zařízeních",
    ],
  ],
  ["54", "Raná péče", PREVENTION, "TA", ["RP"]],
  ["55", "Telefonická krizová pomoc", PREVENTION, "T", ["TKP", "linka bezpečí", "linka důvěry"]],
  ["56", "Tlumočnické služby", PREVENTION, "TA", ["tlumočnická služba"]],
  ["57", "Azylové domy", PREVENTION, "P", ["AD", "azylový dům"]],
  ["58", "Domy na půl cesty", PREVENTION, "P", ["DPC", "dům na půl cesty"]],
  ["59", "Kontaktní centra", PREVENTION, "AT", ["kontaktní centrum", "K-centrum"]],
  ["60", "Krizová pomoc", PREVENTION, "TAP"],
  ["60a", "Intervenční centra", PREVENTION, "ATP", ["IC", "intervenční centrum"]],
  ["61", "Nízkoprahová denní centra", PREVENTION, "AT", ["NDC", "nízkoprahové denní centrum"]],
  [
    "62",
    "Nízkoprahová zařízení pro děti a mládež",
    PREVENTION,
    "AT",
    ["NZDM", "nízkoprahové zařízení pro děti a mládež"],
  ],
  ["63", "Noclehárny", PREVENTION, "A", ["noclehárna"]],
  ["64", "Služby následné péče", PREVENTION, "AP", ["služba následné péče", "následná péče"]],
  [
    "65",
    "Sociálně aktivizační služby pro rodiny s dětmi",
    PREVENTION,
    "TA",
    ["SAS RD", "sociálně aktivizační služba pro rodiny s dětmi"],
  ],
  [
    "66",
    "Sociálně aktivizační služby pro seniory a osoby se zdravotním postižením",
    PREVENTION,
    "AT",
    [
      "SAS",
      "SASS",
      "sociálně aktivizační služba pro seniory a osoby se zdravotním postižením",
      "sociálně aktivizační služby pro seniory",
    ],
  ],
  ["67", "Sociálně terapeutické dílny", PREVENTION, "A", ["STD", "sociálně terapeutická dílna"]],
  ["68", "Terapeutické komunity", PREVENTION, "P", ["terapeutická komunita"]],
  ["69", "Terénní programy", PREVENTION, "T", ["TP", "terénní program", "streetwork"]],
  ["70", "Sociální rehabilitace", PREVENTION, "TAP", ["SR"]],
  ["", "Centrum duševního zdraví", "", "", ["CDZ", "centra duševního zdraví"]],
];

/** Types of social services, Act 108/2006 Sb. sections 37 to 70. */
export const SERVICE_TYPES: readonly ServiceType[] = TYPE_ROWS.map(
  ([paragraph, name, group, forms, synonyms = []]) => ({
    name,
    paragraph,
    group,
    forms: [...forms].map((letter) => FORM_LETTERS[letter] ?? letter),
    synonyms,
  }),
);

// Chapter names have no commas: a comma parts them in a cell.
const SENIORS = "Senioři";
const DISABLED = "Osoby se zdravotním postižením";
const FAMILIES = "Rodiny s dětmi a mládež";
const EXCLUDED = "Osoby v krizi a ohrožené sociálním vyloučením nebo závislostí";
const MINORITIES = "Etnické menšiny a cizinci";
const MENTALLY_ILL = "Osoby s duševním onemocněním";
const CARERS = "Pečující osoby";

/** Target groups of the register of providers with the chapters that plans and catalogues usually have. */
export const TARGET_GROUPS: readonly TargetGroup[] = (
  [
    ["děti a mládež ve věku od 6 do 26 let ohrožené společensky nežádoucími jevy", FAMILIES],
    ["imigranti a azylanti", MINORITIES],
    ["oběti domácího násilí", EXCLUDED, FAMILIES],
    ["oběti obchodu s lidmi", EXCLUDED],
    ["oběti trestné činnosti", EXCLUDED],
    ["osoby bez přístřeší", EXCLUDED],
    ["osoby do 26 let věku opouštějící školská zařízení pro výkon ústavní péče", FAMILIES, EXCLUDED],
    ["osoby komerčně zneužívané", EXCLUDED],
    ["osoby ohrožené závislostí nebo závislé na návykových látkách", EXCLUDED],
    ["osoby s chronickým duševním onemocněním", MENTALLY_ILL],
    ["osoby s chronickým onemocněním", DISABLED],
    ["osoby s jiným zdravotním postižením", DISABLED],
    ["osoby s kombinovaným postižením", DISABLED],
    ["osoby s mentálním postižením", DISABLED],
    ["osoby s tělesným postižením", DISABLED],
    ["osoby se sluchovým postižením", DISABLED],
    ["osoby se zdravotním postižením", DISABLED],
    ["osoby se zrakovým postižením", DISABLED],
    ["osoby v krizi", EXCLUDED],
    ["osoby žijící v sociálně vyloučených komunitách", EXCLUDED],
    ["osoby, které vedou rizikový způsob života nebo jsou tímto způsobem života ohroženy", EXCLUDED],
    ["pachatelé trestné činnosti", EXCLUDED],
    ["rodiny s dítětem/dětmi", FAMILIES],
    ["senioři", SENIORS],
    ["etnické menšiny", MINORITIES],
    ["pečující osoby", CARERS],
    ["osoby s potřebou paliativní péče", DISABLED, SENIORS],
    ["osoby žijící s demencí", SENIORS, MENTALLY_ILL],
  ] as const
).map(([name, ...chapters]) => ({ name, chapters }));

/** Forms of providing a service, Act 108/2006 Sb. section 33. */
export const SERVICE_FORMS: readonly string[] = ["pobytová", "ambulantní", "terénní"];

/** Age groups of the register. */
export const AGE_GROUPS: readonly string[] = [
  "bez omezení věku",
  "děti kojeneckého věku (do 1 roku)",
  "děti předškolního věku (1–6 let)",
  "mladší děti (7–10 let)",
  "starší děti (11–15 let)",
  "dorost (16–18 let)",
  "mladí dospělí (19–26 let)",
  "dospělí (27–64 let)",
  "mladší senioři (65–80 let)",
  "starší senioři (nad 80 let)",
];

/** Units of capacity in the register. */
export const CAPACITY_UNITS: readonly string[] = [
  "Počet klientů",
  "Počet kontaktů (10 min. jednání)",
  "Počet intervencí (30 min. jednání)",
  "Počet lůžek",
  "Počet hovorů",
];

/** The three sides of community planning, and everybody else. */
export const TRIAD_ROLES: readonly string[] = ["zadavatel", "poskytovatel", "uživatel", "veřejnost"];

/** Where the money of a plan usually comes from. */
export const FUNDING_SOURCES: readonly string[] = [
  "dotace MPSV prostřednictvím kraje (§ 101a)",
  "dotace MPSV přímo, nadregionální (§ 104)",
  "rozpočet kraje",
  "rozpočet města",
  "rozpočty obcí",
  "úhrady uživatelů",
  "zdravotní pojišťovny",
  "ESF: OP LZZ",
  "ESF: OPZ",
  "ESF: OPZ+",
  "IROP",
  "Úřad vlády",
  "jiné ministerstvo",
  "Úřad práce",
  "nadace, dary, sbírky",
  "vlastní činnost",
];

/**
 * What the levels of a plan mean, from the top. Towns use the same words for different levels (VÚPSV; plans of
 * Strakonice, Tanvald, České Budějovice), so the team may call them otherwise; the last is a part of an activity.
 */
export const PLAN_LEVEL_ROLES = ["vize", "priorita", "cíl", "opatření", "aktivita", "akce"] as const;

/** A situation that people know from their own lives, and the types of services that help in it. */
export interface LifeSituation {
  readonly name: string;
  readonly types: readonly string[];
}

/** The usual situations; catalogues by life situation (MAS Brdy–Vltava) name them in much the same way. */
export const LIFE_SITUATIONS: readonly LifeSituation[] = (
  [
    [
      "Zestárl jsem a potřebuji pomoc doma",
      "Pečovatelská služba",
      "Osobní asistence",
      "Tísňová péče",
      "Podpora samostatného bydlení",
    ],
    ["Nemohu už bydlet sám", "Domovy pro seniory", "Domovy se zvláštním režimem", "Chráněné bydlení"],
    [
      "Pečuji o blízkého a potřebuji si odpočinout",
      "Odlehčovací služby",
      "Denní stacionáře",
      "Centra denních služeb",
    ],
    [
      "Mám zdravotní postižení",
      "Osobní asistence",
      "Sociální rehabilitace",
      "Sociálně terapeutické dílny",
      "Domovy pro osoby se zdravotním postižením",
      "Průvodcovské a předčitatelské služby",
    ],
    [
      "Jsem po úrazu nebo po dlouhé nemoci",
      "Odlehčovací služby",
      "Sociální rehabilitace",
      "Pečovatelská služba",
    ],
    ["Mám malé dítě, které se vyvíjí jinak", "Raná péče"],
    [
      "V rodině to nezvládáme",
      "Sociálně aktivizační služby pro rodiny s dětmi",
      "Odborné sociální poradenství",
    ],
    [
      "Jsem mladý a nevím kudy kam",
      "Nízkoprahová zařízení pro děti a mládež",
      "Kontaktní centra",
      "Terénní programy",
    ],
    ["Přišel jsem o bydlení", "Azylové domy", "Noclehárny", "Nízkoprahová denní centra", "Domy na půl cesty"],
    ["Mám dluhy nebo potřebuji poradit", "Odborné sociální poradenství"],
    ["Je mi velmi zle a potřebuji s někým mluvit", "Krizová pomoc", "Telefonická krizová pomoc"],
    [
      "Někdo mi ubližuje",
      "Krizová pomoc",
      "Intervenční centra",
      "Azylové domy",
      "Odborné sociální poradenství",
    ],
    [
      "Trápí mě závislost",
      "Kontaktní centra",
      "Terénní programy",
      "Služby následné péče",
      "Terapeutické komunity",
    ],
    ["Trápí mě duševní nemoc", "Sociální rehabilitace", "Centra denních služeb", "Služby následné péče"],
  ] as const
).map(([name, ...types]) => ({ name, types }));

const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  serviceType: SERVICE_TYPES.map(({ name }) => name),
  paragraph: SERVICE_TYPES.map(({ paragraph }) => paragraph),
  serviceTypeGroup: SERVICE_TYPES.map(({ group }) => group),
  serviceTypeForms: SERVICE_TYPES.map(({ forms }) => forms.join("; ")),
  serviceTypeSynonyms: SERVICE_TYPES.map(({ synonyms }) => synonyms.join("; ")),
  targetGroup: TARGET_GROUPS.map(({ name }) => name),
  targetGroupChapters: TARGET_GROUPS.map(({ chapters }) => chapters.join("; ")),
  form: SERVICE_FORMS,
  ageGroup: AGE_GROUPS,
  capacityUnit: CAPACITY_UNITS,
  triadRole: TRIAD_ROLES,
  fundingSource: FUNDING_SOURCES,
  planLevel: PLAN_LEVEL_ROLES,
  planLevelRole: PLAN_LEVEL_ROLES,
  situation: LIFE_SITUATIONS.map(({ name }) => name),
  situationTypes: LIFE_SITUATIONS.map(({ types }) => types.join("; ")),
};

/** The rows of Číselníky in a new workbook: unrelated lists side by side, by column key. */
export const CODE_LIST_ROWS: readonly Readonly<Record<string, string>>[] = SERVICE_TYPES.map((_, index) =>
  Object.fromEntries(Object.entries(COLUMNS).map(([key, items]) => [key, items[index] ?? ""])),
);
