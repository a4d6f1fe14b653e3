import type { Text } from "./say.ts";

/** What is said of any meeting, in every document about it. */
export const MEETING_TEXTS = {
  day: { cs: "Datum", en: "Date" },
  time: { cs: "Čas", en: "Time" },
  from: { cs: "od {start}", en: "from {start}" },
  place: { cs: "Místo", en: "Place" },
} as const satisfies Record<string, Text>;

/** The attendance list. */
export const ATTENDANCE_TEXTS = {
  title: { cs: "Prezenční listina", en: "Attendance list" },
  number: { cs: "č.", en: "No." },
  name: { cs: "titul, jméno a příjmení", en: "title, first name and surname" },
  organisation: { cs: "organizace nebo obec", en: "organisation or municipality" },
  side: { cs: "zastupuje", en: "speaks for" },
  signature: { cs: "podpis", en: "signature" },
  excused: { cs: "omluven/a", en: "excused" },
  excusedMale: { cs: "omluven", en: "excused" },
  excusedFemale: { cs: "omluvena", en: "excused" },
  deputy: { cs: "zástupce: {name}", en: "deputy: {name}" },
  deputyUnnamed: { cs: "přijde zástupce: ……………………", en: "a deputy comes: ……………………" },
  duty: {
    cs: "Podpisem potvrzujete svou účast. Listina slouží k doložení této akce; údaje vede {controller}.",
    en: "Your signature confirms that you took part. The list is kept by {controller} as evidence of this event.",
  },
  dutyProject: {
    cs: "Podpisem potvrzujete svou účast. Listina slouží k doložení této akce a projektu, z něhož je placena; údaje vede {controller}.",
    en: "Your signature confirms that you took part. The list is kept by {controller} as evidence of this event and of the project that pays for it.",
  },
  controllerUnnamed: { cs: "pořadatel", en: "the organiser" },
  privacy: { cs: "O nakládání s nimi: {address}.", en: "How they are used: {address}." },
  summary: {
    cs: "Akce {event} {name}: na listině {count|je|jsou|je} {count} {count|jméno|jména|jmen} a {spare} {spare|volný řádek|volné řádky|volných řádků}.",
    en: "Event {event} {name}: {count} {count|name|names} and {spare} spare {spare|line|lines} on the list.",
  },
  summaryAway: {
    cs: "Omluvených: {excused}, se zástupcem: {deputies}.",
    en: "Excused: {excused}, with a deputy: {deputies}.",
  },
  presenceRows: {
    cs: "Do listu Účast patří {count} {count|nový řádek|nové řádky|nových řádků}; v nich pak stačí vyplnit Přítomnost.",
    en: "{count} new {count|row belongs|rows belong} into the sheet Účast; only Přítomnost is then to be typed in them.",
  },
  presenceWithoutId: {
    cs: "{count} {count|člověku|lidem|lidem} řádek v listu Účast doplnit nejde, protože jim nebo akci chybí ID. Doplní ho kontrola.",
    en: "{count} {count|person has|people have} no row in Účast, because they or the event have no id yet. The check fills it in.",
  },
  presenceNoSheet: {
    cs: "Sešit nemá list Účast se sloupci Akce a Kontakt, a tak není kam zapsat, kdo přišel.",
    en: "The workbook has no sheet Účast with the columns Akce and Kontakt, so presence cannot be typed.",
  },
  summaryBack: {
    cs: "Po akci zapište do listu Účast, kdo přišel; z něj vznikne zápis.",
    en: "After the event type into the sheet Účast who came; the minutes are made from it.",
  },
} as const satisfies Record<string, Text>;

/** The minutes. */
export const MINUTES_TEXTS = {
  title: { cs: "Zápis z jednání", en: "Minutes" },
  present: { cs: "Přítomni", en: "Present" },
  guests: { cs: "Hosté", en: "Guests" },
  excused: { cs: "Omluveni", en: "Apologies" },
  nobody: { cs: "nikdo", en: "nobody" },
  byList: { cs: "podle prezenční listiny", en: "see the attendance list" },
  oneUser: { cs: "zástupce uživatelů", en: "a representative of users" },
  users: {
    cs: "{count}\u00a0{count|zástupce|zástupci|zástupců} uživatelů",
    en: "{count} {count|representative|representatives} of users",
  },
  for: { cs: "za: {name}", en: "for: {name}" },
  deputyUnnamed: { cs: "zástupce", en: "deputy" },
  quorum: { cs: "Usnášeníschopnost", en: "Quorum" },
  programme: { cs: "Program a průběh jednání", en: "Agenda and proceedings" },
  earlier: { cs: "Úkoly z minula", en: "Tasks from last time" },
  tasks: { cs: "Nové úkoly", en: "New tasks" },
  resolutions: { cs: "Usnesení a hlasování", en: "Resolutions and votes" },
  number: { cs: "č.", en: "No." },
  task: { cs: "úkol", en: "task" },
  resolution: { cs: "usnesení", en: "resolution" },
  responsible: { cs: "zodpovídá", en: "responsible" },
  term: { cs: "termín", en: "by when" },
  state: { cs: "stav", en: "state" },
  setOn: { cs: "z jednání", en: "set on" },
  votesFor: { cs: "pro", en: "for" },
  against: { cs: "proti", en: "against" },
  abstained: { cs: "zdrželi se", en: "abstained" },
  late: { cs: "trvá, po termínu", en: "open, late" },
  open: { cs: "trvá", en: "open" },
  done: { cs: "splněno", en: "done" },
  calledOff: { cs: "zrušeno", en: "called off" },
  next: { cs: "Příští termín", en: "Next meeting" },
  signatures: { cs: "Zapsal a ověřil", en: "Signatures" },
  role: { cs: "zápis", en: "minutes" },
  nameColumn: { cs: "jméno a příjmení", en: "name" },
  dateAndSignature: { cs: "datum a podpis", en: "date and signature" },
  writtenBy: { cs: "Zapsal/a", en: "Written by" },
  checkedBy: { cs: "Ověřil/a", en: "Checked by" },
  summary: {
    cs: "Zápis k akci {event} {name}: přítomných {present}, omluvených {excused}.",
    en: "Minutes of {event} {name}: {present} present, {excused} excused.",
  },
  ahead: {
    cs: "Akce se teprve koná ({day}), zápis je jen předvyplněný. Po akci zapište do listu Účast, kdo přišel, a připravte ho znovu.",
    en: "The event takes place on {day}; the minutes are only prefilled. After it type into Účast who came and prepare them again.",
  },
  notTyped: {
    cs: "V listu Účast zatím není zapsáno, kdo přišel. Zápis proto odkazuje na prezenční listinu.",
    en: "The sheet Účast does not say yet who came, so the minutes refer to the attendance list.",
  },
  summaryTasks: {
    cs: "Z minula {earlier} {earlier|úkol|úkoly|úkolů}, nově {tasks} {tasks|úkol|úkoly|úkolů} a {resolutions} {resolutions|usnesení|usnesení|usnesení}.",
    en: "{earlier} {earlier|task|tasks} from last time, {tasks} new {tasks|task|tasks} and {resolutions} {resolutions|resolution|resolutions}.",
  },
} as const satisfies Record<string, Text>;

/** What the minutes say of a body's quorum, by the verdict. */
export const QUORUM_TEXTS = {
  met: {
    cs: "{group}: přítomno {present} z {members} členů, potřeba {needed} ({rule}). Skupina je usnášeníschopná.",
    en: "{group}: {present} of {members} members present, {needed} needed ({rule}). There is a quorum.",
  },
  "not-met": {
    cs: "{group}: přítomno {present} z {members} členů, potřeba {needed} ({rule}). Skupina není usnášeníschopná.",
    en: "{group}: {present} of {members} members present, {needed} needed ({rule}). There is no quorum.",
  },
  depends: {
    cs: "{group}: přítomno {present} z {members} členů a {deputies} {deputies|zástupce|zástupci|zástupců}, potřeba {needed} ({rule}). Usnášeníschopná je, jen když jednací řád zástupce počítá.",
    en: "{group}: {present} of {members} members and {deputies} {deputies|deputy|deputies} present, {needed} needed ({rule}). There is a quorum only if the rules count deputies.",
  },
  "not-typed": {
    cs: "{group}: {members} {members|člen|členové|členů}, k usnášení potřeba {needed} ({rule}).",
    en: "{group}: {members} {members|member|members}, {needed} needed for a quorum ({rule}).",
  },
  "no-rule": {
    cs: "{group}: přítomno {present} z {members} členů.",
    en: "{group}: {present} of {members} members present.",
  },
  "no-members": {
    cs: "{group}: v listu Kontakty nemá žádné členy.",
    en: "{group}: has no members in the sheet Kontakty.",
  },
  "not-understood": {
    cs: "{group}: přítomno {present} z {members} členů; pravidlo „{rule}“ je třeba posoudit ručně.",
    en: "{group}: {present} of {members} members present; the rule “{rule}” has to be judged by hand.",
  },
} as const satisfies Record<string, Text>;

/** Letters after a meeting. */
export const FOLLOW_UP_TEXTS = {
  title: { cs: "Zprávy po setkání: {name}", en: "Messages after the meeting: {name}" },
  present: { cs: "Přítomným", en: "To those present" },
  excused: { cs: "Omluveným", en: "To those excused" },
  absent: { cs: "Nepřítomným", en: "To those absent" },
  skipped: { cs: "Nedostanou zprávu e-mailem", en: "Get no message by e-mail" },
  unknown: { cs: "Není zapsáno, zda přišli", en: "Not said whether they came" },
  notYet: {
    cs: "Akce {event} {name} se teprve koná ({day}). Zprávy se napíší, až bude v listu Účast zapsáno, kdo přišel.",
    en: "Event {event} {name} takes place on {day}. Messages are written once the sheet Účast says who came.",
  },
  notTyped: {
    cs: "V listu Účast není u akce {event} zapsáno, kdo přišel. Doplňte sloupec Přítomnost a spusťte příkaz znovu.",
    en: "The sheet Účast does not say who came to {event}. Fill in Přítomnost and run the command again.",
  },
  summary: {
    cs: "Akce {event} {name}, zprávy: {present} {present|přítomnému|přítomným|přítomným}, {excused} {excused|omluvenému|omluveným|omluveným}, {absent} {absent|nepřítomnému|nepřítomným|nepřítomným}.",
    en: "Event {event} {name}: {present} to those present, {excused} to those excused, {absent} to those absent.",
  },
  summaryUnknown: {
    cs: "U {count} {count|člověka|lidí|lidí} není zapsáno, zda {count|přišel|přišli|přišli}; zprávu {count|nedostane|nedostanou|nedostanou}.",
    en: "Of {count} {count|person|people} nobody wrote whether they came; they get none.",
  },
  brokenTemplate: {
    cs: "Podle některé šablony zprávy nevznikly. V listu Šablony opravte, co je uvedeno výše, a spusťte příkaz znovu.",
    en: "One of the templates needs mending, so its messages were not written. Mend in Šablony what is said above, and run the command again.",
  },
  draft: {
    cs: "Nic nebylo odesláno. Zprávy si prohlédněte a teprve potom rozešlete.",
    en: "Nothing was sent. Read the messages before you send them.",
  },
} as const satisfies Record<string, Text>;
