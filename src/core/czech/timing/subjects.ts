/**
 * Beginnings (without diacritics) of words that say what takes place, where and by whom. They stand around a
 * term without changing it: „13. 5. 2013 na jednání zastupitelstva města“.
 */
export const SUBJECT_STEMS: RegExp = beginningWith(
  "jednan jednac zasedan zasedac setkan schuz akc akti projedn pripomin dotazn katalog konferenc " +
    "seminar workshop vzdela besed prednas prezent kulat stol stul verejn pracovn skupin ridic " +
    "zastupitel mest obc obec kraj urad sale budov mistnost komis vybor projekt realiz zahajen zahajov " +
    "ukoncen dokoncen skoncen uzavren proces schval vyhodnoc zprac zprav priprav sber setren analyz " +
    "planovan planu rollam online prezenc distribu tisk vydan zverejn tvorb vytvor aktualiz rozesl " +
    "rozesil zaslan zasil prihl zadost namet ucast podan podav prijim uskutec probeh probih vyves " +
    "sejmut ukol udrzitel odevzd odesl predan pozvan clen uvodn zaverecn inform letak clan web strank " +
    "spolecn sluzb sluzeb socialn poskytov uzivatel zadavatel prijem rizen kona komunitn tematick uzemn " +
    "partner tymu harmonogram splnen plnen bezn stredisk centr kultur sedml namest radnic skol knihov " +
    "hlasov kampan starost exkurz veletrh velk prubezn etap faz",
);

/** Whole words of the same kind that are too short or too dangerous to be matched by their beginning. */
export const SUBJECT_WORDS =
  "rada rady radě radu radou per tým sál sálu sále orp mas kpss kp spss mú měú kú ps řs dům domě domu ul plán formou " +
  "jeho jejich jejím svém malý malá malé malém";

/** Beginnings of words that say where a stretch begins or ends, and of what is due by a term. */
export const START_STEM = /^(?:zahaj|vyves)/;
export const END_STEM = /^(?:ukonc|dokonc|skonc|sejm)/;
export const DUE_STEM = /^(?:splnen|plnen|odevzd|zaslan|zasil|podan|podav|prihl|dokonc)/;

/** Beginnings of words that change or take back a term: a phrase with one is never read. */
export const DANGER_STEMS: RegExp = beginningWith(
  "zrus odlo presun preloz zmen nahrad pozast upresn bude budou oznam misto termin ne predt drive " +
    "pozde krom mimo vyjm bez jen pouz snad mozn jin",
);

function beginningWith(stems: string): RegExp {
  return new RegExp(`^(?:${stems.replace(/ /g, "|")})`);
}
