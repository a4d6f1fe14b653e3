/** A content line (RFC 5545 3.1); names in capital letters, values of parameters without quotes. */
export interface ContentLine {
  readonly name: string;
  readonly parameters: ReadonlyMap<string, readonly string[]>;
  readonly value: string;
}

const LINE =
  /^([A-Za-z0-9-]{1,100})((?:;[^=:;"]{1,100}=(?:"[^"]*"|[^":;,]*)(?:,(?:"[^"]*"|[^":;,]*))*)*):([\s\S]*)$/;
const PARAMETER = /;([^=:;"]+)=((?:"[^"]*"|[^";])*)/g;
const VALUE = /"([^"]*)"|[^",]+/g;

/** One unfolded line; null when it is none. Of a parameter that comes twice the first holds. */
export function readContentLine(text: string): ContentLine | null {
  const match = LINE.exec(text);
  if (match === null) return null;
  const [, name = "", head = "", value = ""] = match;
  const parameters = new Map<string, readonly string[]>();
  for (const [, key = "", values = ""] of head.matchAll(PARAMETER)) {
    const known = key.trim().toUpperCase();
    const read = [...values.matchAll(VALUE)].map(([whole, quoted]) => decoded(quoted ?? whole));
    if (!parameters.has(known)) parameters.set(known, read);
  }
  return { name: name.toUpperCase(), parameters, value };
}

/** A TEXT value as it was typed (RFC 5545 3.3.11). */
export function calendarTextOf(value: string): string {
  return value.replace(/\\([nN\\;,])/g, (_, letter: string) =>
    letter.toLowerCase() === "n" ? "\n" : letter,
  );
}

/** What a parameter's value cannot hold as it is (RFC 6868). */
function decoded(value: string): string {
  return value.replace(/\^([n^'])/g, (_, sign: string) => ({ n: "\n", "'": '"' })[sign] ?? sign);
}
