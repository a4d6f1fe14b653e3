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
} as const;
