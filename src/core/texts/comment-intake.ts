import type { Text } from "./say.ts";

/** Taking comments in from files. */
export const INTAKE_TEXTS = {
  about: {
    cs: "Vezme připomínky ze souborů (Word s komentáři a sledovanými změnami, tabulka, uložený e-mail, text) a navrhne řádky registru.",
    en: "Takes comments from files (Word with comments and tracked changes, a table, saved e-mail, text) and proposes rows.",
  },
  way: {
    cs: "jak připomínky přišly: formulář, e-mail, datová schránka, pošta, osobně, jednání",
    en: "how the comments came: formulář, e-mail, datová schránka, pošta, osobně, jednání",
  },
  wrongWay: {
    cs: "Cestu „{way}“ list Připomínky nezná. Zná: {known}.",
    en: "There is no way in “{way}”. There are: {known}.",
  },
  noFile: { cs: "Soubor {path} nejde otevřít.", en: "The file {path} cannot be opened." },
  found: {
    cs: "V souborech {found|je|jsou|je} {found} {found|připomínka|připomínky|připomínek}: {count} {count|nová|nové|nových}, {known} už registr má.",
    en: "The files hold {found} {found|comment|comments}: {count} new, {known} there already.",
  },
  formed: {
    cs: "Formulář Google má v sešitu {count} {count|připomínku, která ještě není|připomínky, které ještě nejsou|připomínek, které ještě nejsou} v registru.",
    en: "The form of Google has {count} {count|comment that is|comments that are} not in the register yet.",
  },
  round: { cs: "Zapíší se do kola {round}.", en: "They go into round {round}." },
  lost: {
    cs: "Deník zná {count} {count|připomínku, která není|připomínky, které nejsou|připomínek, které nejsou} v registru: {ids}. Zapíší se znovu.",
    en: "The journal knows {count} {count|comment|comments} missing from the register: {ids}. They are written again.",
  },
  confirm: {
    cs: "Zatím se nic nezapsalo. Souhlasíte-li, spusťte příkaz znovu s --yes.",
    en: "Nothing is written yet. If you agree, run it again with --yes.",
  },
  written: {
    cs: "Zapsáno do kopie sešitu. Zkontrolujte ji a pracujte dál s ní.",
    en: "Written into a copy of the workbook. Look at it and go on with it.",
  },
  title: { cs: "Připomínky k převzetí", en: "Comments to take in" },
  author: { cs: "Předkladatel", en: "Author" },
  place: { cs: "Místo v plánu", en: "Place" },
  original: { cs: "Původní znění", en: "Original" },
  comment: { cs: "Připomínka", en: "Comment" },
} as const satisfies Record<string, Text>;
