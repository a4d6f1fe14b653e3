/** The languages people can be spoken to in; Czech first. */
export type Language = "cs" | "en";

/** One text in both languages; `{name}` is filled in, `{count|one|few|many}` picks the plural form. */
export interface Text {
  readonly cs: string;
  readonly en: string;
}

/** What fills the holes; a value that differs by language, as a day does, comes in both. */
export type Values = Readonly<Record<string, string | number | Text>>;

/** The sentence in one language with its values filled in; a hole without a value is left as it stands. */
export function say(text: Text, language: Language, values: Values = {}): string {
  return text[language].replace(/\{(\w+)((?:\|[^{}|]*)*)\}/g, (hole, name: string, forms: string) => {
    const value = values[name];
    if (value === undefined) return hole;
    if (typeof value === "object") return value[language];
    if (forms === "") return String(value);
    return pluralForm(Number(value), forms.slice(1).split("|"), language);
  });
}

/** Czech counts one, two to four, five and more (decimals take the second form); English one and many. */
function pluralForm(count: number, forms: readonly string[], language: Language): string {
  const last = forms[forms.length - 1] ?? "";
  if (count === 1) return forms[0] ?? last;
  if (language === "en") return last;
  const few = !Number.isInteger(count) || (count >= 2 && count <= 4);
  return few ? (forms[1] ?? last) : last;
}
