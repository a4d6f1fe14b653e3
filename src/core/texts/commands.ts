/** What the commands are called in the menu and what they do. */
export const COMMAND_TEXTS = {
  check: {
    label: { cs: "Zkontrolovat data", en: "Check the data" },
    about: {
      cs: "Projde celý sešit a u každé nesrovnalosti řekne, kde je, co našel a co s tím.",
      en: "Reads the whole workbook and says of everything odd where it is, what it is and what to do.",
    },
  },
  campaign: {
    label: { cs: "Vytvořit plán kampaně", en: "Make the campaign plan" },
    about: {
      cs: "Z listu Aktivity sestaví plán informační kampaně v pěti sloupcích.",
      en: "Makes the five-column campaign plan from the activities.",
    },
  },
  propose: {
    label: { cs: "Navrhnout termíny akcí", en: "Propose days for events" },
    about: {
      cs: "Z termínů jako „čtvrtletně“ nebo „4 akce“ navrhne dny mimo víkendy a svátky; přijaté zapíše do listu Akce.",
      en: "Proposes days for timings such as „čtvrtletně“ or „4 akce“; accepted ones become rows of Akce.",
    },
  },
  invite: {
    label: { cs: "Připravit pozvánky", en: "Prepare invitations" },
    about: {
      cs: "Napíše osobní pozvánku každému, kdo má na akci přijít, a řekne, kdo ji nedostane a proč.",
      en: "Writes a personal invitation to everybody who is to come, and says who gets none and why.",
    },
  },
  letters: {
    label: { cs: "Dopisy a štítky pro ty bez e-mailu", en: "Letters and labels for those without e-mail" },
    about: {
      cs: "Kdo nemá e-mail, dostane pozvánku dopisem: dopisy do okénkových obálek, štítky a seznam k obvolání.",
      en: "Whoever has no e-mail is invited on paper: letters for window envelopes, labels, a list of calls.",
    },
  },
  attendance: {
    label: { cs: "Vytvořit prezenční listinu", en: "Make the attendance list" },
    about: {
      cs: "Připraví k podpisu listinu jedné akce: publicita na každé straně, pozvaní podle příjmení, volné řádky.",
      en: "Makes the list that people sign at one event: publicity on every page, names by surname, spare lines.",
    },
  },
  minutes: {
    label: { cs: "Připravit zápis", en: "Prepare the minutes" },
    about: {
      cs: "Předvyplní zápis: kdo přišel, usnášeníschopnost, program, úkoly z minula, nové úkoly a příští termín.",
      en: "Fills in the minutes beforehand: who came, the quorum, the agenda, tasks old and new, the next meeting.",
    },
  },
  "follow-up": {
    label: { cs: "Připravit zprávy po setkání", en: "Prepare messages after a meeting" },
    about: {
      cs: "Napíše po akci osobní zprávu přítomným, omluveným a nepřítomným, každým jinou.",
      en: "Writes a personal message after an event, different for those present, excused and absent.",
    },
  },
  remind: {
    label: { cs: "Ukázat, co připomenout", en: "Show what is due" },
    about: {
      cs: "Vypíše, co je dnes a v příštích dnech na řadě: akce, termíny a nevyřízené věci.",
      en: "Lists what is due today and in the next days: events, deadlines and open matters.",
    },
  },
  catalogue: {
    label: { cs: "Vytvořit katalog služeb", en: "Make the catalogue" },
    about: {
      cs: "Z listů Poskytovatelé a Služby sestaví katalog s obsahem a rejstříky.",
      en: "Makes the catalogue with contents and indexes from the providers and services.",
    },
  },
  distribution: {
    label: { cs: "Rozdělovník katalogu", en: "Distribution of the catalogue" },
    about: {
      cs: "Navrhne, kolik výtisků dostane která obec, a připraví rozdělovník, předávací protokol a štítky.",
      en: "Proposes how many copies each municipality gets, and makes the list, the hand-over sheet and labels.",
    },
  },
  coverage: {
    label: { cs: "Rozsah a četnost služeb v obcích", en: "Services by municipality" },
    about: {
      cs: "Pro každou obec vypíše služby, které v ní působí, kdy a jak často, a řekne, kde pro koho žádná není.",
      en: "Lists for every municipality the services that work in it, when and how often, and says who has none.",
    },
  },
  "open-data": {
    label: { cs: "Vytvořit otevřená data", en: "Make the open data" },
    about: {
      cs: "Z katalogu vytvoří otevřená data: HSDS 3.0 (JSON i tabulky) a českou tabulku s datovým slovníkem.",
      en: "Makes the catalogue's open data: HSDS 3.0 (JSON and tables) and a Czech table with its dictionary.",
    },
  },
  edition: {
    label: { cs: "Uložit vydání katalogu", en: "Keep an edition of the catalogue" },
    about: {
      cs: "Řekne, co se v katalogu změnilo od minulého vydání, a uloží ten dnešní jako vydání do listu Verze.",
      en: "Tells what has changed since the last edition of the catalogue and keeps today's one in Verze.",
    },
  },
  plan: {
    label: { cs: "Vytvořit střednědobý plán", en: "Make the medium-term plan" },
    about: {
      cs: "Z listů Strategie, SWOT, Financování a Texty sestaví střednědobý plán: kapitoly, karty opatření, peníze.",
      en: "Makes the medium-term plan: the chapters, measure sheets and money.",
    },
  },
  "action-plan": {
    label: { cs: "Vytvořit akční plán", en: "Make the action plan" },
    about: {
      cs: "Vybere z plánu aktivity jednoho roku, převede nedokončené z minulých let a přidá náklady toho roku.",
      en: "Cuts one year out of the plan, carries unfinished activities over, and adds that year's costs.",
    },
  },
  evaluation: {
    label: { cs: "Vytvořit vyhodnocení", en: "Make the evaluation" },
    about: {
      cs: "Ukáže k jednomu dni, jak se plán plní: stavy, komentáře, skutečné náklady a co nikdo nevyhodnotil.",
      en: "Shows to a day how the plan is fulfilled: states, comments, real costs, and what nobody evaluated.",
    },
  },
  renumber: {
    label: { cs: "Očíslovat plán", en: "Number the plan" },
    about: {
      cs: "Dá čísla řádkům plánu, které je nemají (nebo všem znovu), a ukáže, co se přesune; odkazy změní s nimi.",
      en: "Numbers the rows of the plan that have none (or all anew), shows what moves, and changes references too.",
    },
  },
  publish: {
    label: { cs: "Uložit verzi plánu", en: "Keep a version of the plan" },
    about: {
      cs: "Uloží plán, jak je dnes, jako novou verzi do listu Verze; podle ní se pozná, co se změnilo.",
      en: "Keeps the plan as it is today as a new version, so that changes can be told later.",
    },
  },
  changes: {
    label: { cs: "Co se v plánu změnilo", en: "What has changed in the plan" },
    about: {
      cs: "Porovná dvě verze plánu, nebo poslední verzi s dneškem: ve větách a v tabulce.",
      en: "Compares two versions of the plan, or the last one with today: in sentences and as a table.",
    },
  },
  quality: {
    label: { cs: "Sebehodnocení kvality plánování", en: "Self-check of the quality" },
    about: {
      cs: "Projde osm oblastí kritérií kvality plánování a odpoví na to, co je ze sešitu vidět.",
      en: "Goes through the eight areas of quality of planning and answers what the workbook shows.",
    },
  },
  evidence: {
    label: { cs: "Doklady pro poskytovatele dotace", en: "Evidence for the funder" },
    about: {
      cs: "Ke každému uskutečněnému setkání připraví prezenční listinu, zápis a pozvánku a k nim obsah s počty účastníků.",
      en: "Of every event held makes the attendance list, minutes and invitation, and a page of contents with figures.",
    },
  },
  approval: {
    label: { cs: "Cesta ke schválení", en: "The way to approval" },
    about: {
      cs: "Ukáže, kdo už o dokumentu rozhodl, kdo ne, a co chybí, aby se dalo říct „schváleno“.",
      en: "Shows which bodies have decided and what is missing before the document is approved.",
    },
  },
  vote: {
    label: { cs: "Hlasování per rollam", en: "Vote outside a meeting" },
    about: {
      cs: "Připraví členům orgánu osobní dopis s odkazem pro hlasování, sečte hlasy a po konci navrhne výsledek do listu Schvalování.",
      en: "Prepares each member's letter with a link for voting, counts the votes and, once it is over, proposes the result.",
    },
  },
  verify: {
    label: { cs: "Ověřit údaje u poskytovatelů", en: "Have providers verify the data" },
    about: {
      cs: "Připraví poskytovatelům osobní dopis s odkazem na jejich údaje v katalogu a ukáže, kdo je otevřel, potvrdil nebo zpozdil.",
      en: "Prepares each provider's letter with a link to its own entries, and shows who has opened, confirmed or is late.",
    },
  },
  settlement: {
    label: { cs: "Vypořádání připomínek", en: "Settlement of comments" },
    about: {
      cs: "Sestaví tabulku vypořádání jednoho kola: jednu pro ty, kdo rozhodují, a druhou ke zveřejnění bez jmen občanů.",
      en: "Makes the table of settlements of a round: one for those who decide, one to publish without citizens' names.",
    },
  },
  accept: {
    label: { cs: "Rozhodnout o návrzích změn", en: "Decide on proposed changes" },
    about: {
      cs: "Ukáže vedle sebe, co je v sešitu a co navrhují registry a poskytovatelé; co přijmete, zapíše.",
      en: "Shows what the workbook says beside what registers and providers propose; writes what you accept.",
    },
  },
  "answer-comments": {
    label: { cs: "Připravit odpovědi na připomínky", en: "Prepare answers to comments" },
    about: {
      cs: "Napíše každému, kdo k připomínce dal e-mail, jak byla vypořádána a proč.",
      en: "Writes to everybody who gave an e-mail with a comment how it was settled and why.",
    },
  },
} as const;
