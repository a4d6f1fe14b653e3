import type { TimingFlag } from "./value.ts";

/** Prepositions, conjunctions and nouns that the grammar names itself; every other word needs a table. */
export const FUNCTION_WORDS =
  "od do až a i v ve na pro za z ze k ke u při po před přede mezi s se r roce t dne den dnech dny dnu období " +
  "termín termínu termíny termínech lhůta lhůtu lhůty končí datum ke dni že tj tzn ob nebo včetně jiné " +
  "též také však již už ještě další dále poté pak nyní celý celé celou celého celém celých kalendářní " +
  "kalendářního kalendářním následujícího letošního letošním letos loňského loňském loni příštího příštím " +
  "daného daném příslušného příslušném následujícím přelom přelomu přelomem průběhu během doba dobu době době trvání přes " +
  "účinností účinnost účinný účinná účinné platnost platností platnou platný platná platné intervalu " +
  "intervalech frekvence frekvencí periodicita periodicitou četnost četností vymezení časové svátků svátky " +
  "předem předstihu předstihem týdenním denním měsíčním někdy druhé podruhé poprvé dosud " +
  "školní školním školního šk š hned " +
  "celkem celkově q m kdy čas času čase termínem lhůtě deadline letní neurčitou odvolání dalšího dopoledne odpoledne ráno večer rámci dle podle případě potřeby potřeb potřebě aktuální aktuálních uzávěrka předstih ci kalendářních pracovních";

/** Words that stand for one of those. */
export const ALIASES: Readonly<Record<string, string>> = { ode: "od", počínaje: "od" };

/** Words counted in days, weeks, months, quarters, half-years and years: letter of the unit → forms. */
export const UNITS: Readonly<Record<string, string>> = {
  D: "dní dnů dnům dnem dny den dne dnech",
  W: "týden týdny týdnů týdne týdnu týdnem týdnech",
  M: "měsíc měsíce měsíců měsíci měsícem měsících měs",
  Q: "čtvrtletí čtvrtletím čtvrtletích čtvrtrok čtvrtroku čtvrtl kvartál kvartálu kvartále kvartály kvartálů",
  H: "pololetí pololetím pololetích půlrok půlroku pol půlroce",
  Y: "rok roky roku roce rokem let léta letech roka lety rokům",
};

/** Numbers in words and their cases. */
export const AMOUNTS: readonly string[] = [
  "",
  "jeden jedna jedno jednoho jedné jednu jednom",
  "dva dvě dvou dvěma",
  "tři tří třemi třech",
  "čtyři čtyř čtyřech",
  "pět pěti",
  "šest šesti",
  "sedm sedmi",
  "osm osmi",
  "devět devíti",
  "deset deseti",
  "jedenáct jedenácti",
  "dvanáct dvanácti",
  "třináct třinácti",
  "čtrnáct čtrnácti",
];

/** „jednou“, „dvakrát“ … by number. */
export const TIMES: readonly string[] = [
  "",
  "jednou jedenkrát",
  "dvakrát",
  "třikrát",
  "čtyřikrát",
  "pětkrát",
  "šestkrát",
  "sedmkrát",
  "osmkrát",
  "devětkrát",
  "desetkrát",
  "jedenáctkrát",
  "dvanáctkrát",
];

/** Stems and endings of the ordinals, by number; „poslední“ is added as -1. */
export const ORDINAL_STEMS: readonly string[] = ["", "prvn", "druh", "třet", "čtvrt", "pát"];
export const SOFT_ENDINGS = "í ím ího ích ími";
export const HARD_ENDINGS = "ý á é ou ém ého ých ým";
export const MONTH_ADJECTIVE_ENDINGS = "ý á é ou ém ého ých ým ými";

/** Adverbs of frequency → ISO 8601 duration. */
export const ADVERBS: Readonly<Record<string, string>> = {
  P1D: "denně každodenně",
  P2D: "obden",
  P1W: "týdně",
  P2W: "dvoutýdně obtýdně",
  P14D: "čtrnáctidenně",
  P1M: "měsíčně",
  P2M: "dvouměsíčně obměsíčně",
  P3M: "čtvrtletně kvartálně čtvrtročně tříměsíčně",
  P6M: "pololetně půlročně",
  P1Y: "ročně každoročně",
};

export const EACH = "každý každá každé každou každého každém každým každých á à";
export const ALWAYS = "vždy pravidelně opakovaně";
export const CONTINUOUS =
  "průběžně trvale stále nepřetržitě kontinuálně neustále permanentně celoročně soustavně trvalý trvalá trvalé nonstop";
export const HOURS = "h hod hodin hodiny hodina hodinu hodině";
export const CROSSES = "x × krát kráte";

/** Words that only colour a term. */
export const FLAGS: readonly (readonly [TimingFlag, string])[] = [
  ["about", "cca ca circa zhruba přibližně zpravidla obvykle asi kolem okolo většinou orientačně ~ víceméně"],
  ["at_latest", "nejpozději nejdéle nejpozd"],
  ["at_least", "min minimálně nejméně aspoň alespoň"],
  ["at_most", "max maximálně nejvýše nejvíce"],
  ["as_needed", "operativně častěji"],
  [
    "assumed",
    "předpoklad předpokládaný předpokládané předpokládaně předpokládáme předběžně předběžný plánováno " +
      "plánovaný plán plánujeme pravděpodobně patrně",
  ],
  ["cancelled", "původně původní zrušeno zrušen zrušena"],
  ["moved", "přesunuto přeloženo odloženo posunuto prodloužen prodlouženo prodloužena"],
];

/** Seasons: the first of their three months → forms. */
export const SEASONS: Readonly<Record<number, string>> = {
  3: "jaro jara jaře jarem",
  6: "léto léta létě létem",
  9: "podzim podzimu podzimem",
  12: "zima zimy zimě zimou zimu",
};

export const HOLIDAYS_OF_SCHOOL = "prázdniny prázdnin prázdninách prázdninami";

/** Loose parts of a month or a year. */
export const PARTS: Readonly<Record<string, string>> = {
  start: "zač začátek začátku začátkem počátek počátku počátkem",
  middle: "polovina polovině poloviny polovinu polovinou půlka půlce půlky",
  end: "konec konce konci koncem závěr závěru závěrem sklonku",
};

/** Things that can be counted: „4 akce“. */
export const COUNTABLES =
  "akce akcí akci setkání jednání schůzka schůzky schůzek schůzi schůze schůzí workshop workshopy workshopů " +
  "seminář semináře seminářů beseda besedy besed školení konference konferencí zasedání stoly stolů stůl " +
  "přednáška přednášky přednášek projednání návštěva návštěvy návštěv výjezd výjezdy výjezdů kampaň kampaně " +
  "kampaní exkurze exkurzí prezentace prezentací zprávy zpráv zpráva článek články článků termíny termínů " +
  "číslo čísla čísel vydání";

/**
 * Adjectives and verbs that look like a known word with a slip but mean something else, or that would change
 * the term: never mended, never passed over.
 */
export const STOP_WORDS =
  "měsíční čtvrtletní pololetní roční týdenní denní každodenní místo změna změny upřesněno náhradní náhradním " +
  "mimo kromě vyjma pouze jen nejdříve dříve později snad možná vyvolán případně";
