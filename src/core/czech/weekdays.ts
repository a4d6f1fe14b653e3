/** One day of the week in every form Czech phrases and letters need. */
interface WeekdayForms {
  /** 1 Monday … 7 Sunday, as ISO 8601 numbers them. */
  readonly number: number;
  readonly nominative: string;
  /** „do středy“. */
  readonly genitive: string;
  readonly accusative: string;
  /** „mezi středou“. */
  readonly instrumental: string;
  /** With its preposition, vowel included where Czech needs it: „ve středu“. */
  readonly on: string;
  /** Every such day: „středy“. Pondělí and úterý have a colloquial plural. */
  readonly plural: string;
  /** Further plural forms: „středách“, „sobot“. */
  readonly pluralForms: readonly string[];
  readonly abbreviation: string;
}

/** The Czech days of the week, Monday first. */
export const WEEKDAYS: readonly WeekdayForms[] = [
  weekday("pondělí pondělí pondělí pondělím pondělky po", "v", ["pondělcích", "pondělků"]),
  weekday("úterý úterý úterý úterým úterky út", "v", ["úterních", "úterků"]),
  weekday("středa středy středu středou středy st", "ve", ["středách", "střed"]),
  weekday("čtvrtek čtvrtka čtvrtek čtvrtkem čtvrtky čt", "ve", ["čtvrtcích", "čtvrtků"]),
  weekday("pátek pátku pátek pátkem pátky pá", "v", ["pátcích", "pátků"]),
  weekday("sobota soboty sobotu sobotou soboty so", "v", ["sobotách", "sobot"]),
  weekday("neděle neděle neděli nedělí neděle ne", "v", ["nedělích"]),
].map((forms, index) => ({ ...forms, number: index + 1 }));

/** The forms of a weekday by its ISO number 1–7; Sunday for any other number. */
export function weekdayForms(number: number): WeekdayForms {
  return WEEKDAYS[number - 1] ?? { ...weekday("neděle neděle neděli nedělí neděle ne", "v", []), number: 7 };
}

function weekday(forms: string, preposition: string, pluralForms: readonly string[]) {
  const [nominative = "", genitive = "", accusative = "", instrumental = "", plural = "", abbreviation = ""] =
    forms.split(" ");
  const on = `${preposition} ${accusative}`;
  return { nominative, genitive, accusative, instrumental, on, plural, pluralForms, abbreviation };
}
