import { properCase } from "./greeting/name-case.ts";
import { readName, type TypedName } from "./greeting/names.ts";
import { splitTitles } from "./greeting/titles.ts";
import { HARD_SPACE } from "./hard-space.ts";
import { fold } from "./text.ts";

/** A person's name in the parts a list of people prints and sorts by; "" for what is not known. */
export interface FullName {
  readonly before: string;
  readonly given: string;
  readonly family: string;
  readonly after: string;
}

/** Titles that stand behind the name, parted by a comma; all others stand before it. */
const AFTER_NAME = new Set(
  [
    "Ph.D.",
    "Th.D.",
    "DrSc.",
    "CSc.",
    "ArtD.",
    "DiS.",
    "MBA",
    "MPA",
    "LL.M.",
    "MSc.",
    "MHA",
    "BBA",
    "DBA",
  ].map(fold),
);

/** The four cells of a name put right for print: "Novák Jan, Ing." in one cell becomes Ing. Jan Novák. */
export function fullName(typed: TypedName): FullName {
  const { titles } = splitTitles(`${typed.firstName} ${typed.lastName}`);
  const { given, family } = givenAndFamily(typed, titles.length > 0);
  const own = titles.map(({ print }) => print);
  const before = own.filter((title) => !AFTER_NAME.has(fold(title)));
  const after = own.filter((title) => AFTER_NAME.has(fold(title)));
  return {
    before: [typed.titleBefore, ...before].filter((part) => part !== "").join(HARD_SPACE),
    given,
    family,
    after: [typed.titleAfter, ...after].filter((part) => part !== "").join(", "),
  };
}

/** Two cells without titles are printed as they are; anything else is taken apart where that is certain. */
function givenAndFamily(typed: TypedName, titled: boolean): Pick<FullName, "given" | "family"> {
  const { firstName, lastName } = typed;
  if (firstName !== "" && lastName !== "" && !titled) {
    return { given: properCase(firstName), family: properCase(lastName) };
  }
  const read = readName(typed);
  const known = read.firstName !== "" || read.lastName !== "";
  return known
    ? { given: read.firstName, family: read.lastName }
    : { given: "", family: firstName === "" ? lastName : firstName };
}

/** `Mgr. Jana Vzorová, Ph.D.`; "" for an office without a person. */
export function nameInLine({ before, given, family, after }: FullName): string {
  const name = [
    before === "" ? "" : `${before}${HARD_SPACE}`,
    [given, family].filter((part) => part !== "").join(" "),
  ].join("");
  return after === "" || name === "" ? name : `${name}, ${after}`;
}
