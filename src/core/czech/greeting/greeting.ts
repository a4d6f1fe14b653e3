import type { Finding } from "../../issue.ts";
import { isRoleMailbox } from "../email.ts";
import { tidyLine } from "../text.ts";
import { type FunctionAddress, functionOf } from "./functions.ts";
import { type PersonName, readName, type TypedName } from "./names.ts";
import { isFeminineSurname, readSex, type Sex, sexOfFirstName, sexOfName } from "./sex.ts";
import { addressTitleOf, type Title } from "./titles.ts";
import { vocativeOf } from "./vocative.ts";

/** What a letter may call somebody by, the first that fits; `surname` leaves functions and titles out. */
export type GreetingPolicy = "function-title-surname" | "surname";

/** The cells of a contact that decide its greeting, as typed; "" where empty. */
export interface Addressee extends TypedName {
  readonly sex: string;
  readonly role: string;
  readonly organisation: string;
  readonly email: string;
  /** The greeting written by hand (oslovení ruční); it wins always. */
  readonly override: string;
}

/** The opening line of a letter, `Vážená paní starostko,`, and how sure it is. */
export interface Greeting {
  readonly text: string;
  /** False: a person should look at it before it is sent. */
  readonly certain: boolean;
  readonly basis: "override" | "function" | "title" | "surname" | "generic";
  readonly findings: readonly Finding[];
}

/** What is known about a person before a greeting is chosen. */
interface Person {
  readonly name: PersonName;
  readonly sex: Sex | null;
  readonly certain: boolean;
  readonly office: FunctionAddress | null;
  readonly findings: readonly Finding[];
}

const UNDECIDED = "Vážená paní, vážený pane,";

/**
 * The greeting of one contact by the rules of Czech correspondence: function before title before surname, the highest
 * title wherever it stands, names in the vocative. What cannot be decided is greeted `Vážená paní, vážený pane,` and
 * reported, never guessed.
 */
export function greetingFor(addressee: Addressee, policy: GreetingPolicy): Greeting {
  const override = tidyLine(addressee.override);
  if (override !== "") return byHand(override);
  const person = personOf(addressee);
  const title = addressTitleOf(person.name.titles);
  if (isNobody(person)) return withoutPerson(addressee, person.findings);
  if (person.sex === null) return undecided(person.findings, "");
  if (policy === "surname") return bySurname(person, person.sex);
  if (person.office !== null) return known(person, "function", person.office[person.sex]);
  if (title !== null) return byTitle(person, title);
  return bySurname(person, person.sex);
}

function byHand(override: string): Greeting {
  const text = /[\p{L}\p{N})“]$/u.test(override) ? `${override},` : override;
  return { text, certain: true, basis: "override", findings: [] };
}

function isNobody({ name, office }: Person): boolean {
  return (
    name.lastName === "" && name.firstName === "" && office === null && !name.findings.some(isAboutOrder)
  );
}

function isAboutOrder({ code }: Finding): boolean {
  return code === "name-order";
}

function withoutPerson({ organisation, email }: Addressee, findings: readonly Finding[]): Greeting {
  if (tidyLine(organisation) !== "") return { text: "Vážení,", certain: true, basis: "generic", findings };
  if (isRoleMailbox(email)) return { text: "Dobrý den,", certain: true, basis: "generic", findings };
  return undecided(findings, "");
}

function byTitle(person: Person, title: Title): Greeting {
  return known(person, "title", person.sex === "female" ? title.female : title.male);
}

function bySurname(person: Person, sex: Sex): Greeting {
  const { text, certain } = vocativeOf(person.name.lastName, sex, "last");
  if (text === "" || !certain) return undecided(person.findings, text === "" ? "" : opening(sex, text));
  return known(person, "surname", text);
}

function known(person: Person, basis: Greeting["basis"], word: string): Greeting {
  return {
    text: opening(person.sex ?? "male", word),
    certain: person.certain,
    basis,
    findings: person.findings,
  };
}

function opening(sex: Sex, word: string): string {
  return `${sex === "female" ? "Vážená paní" : "Vážený pane"} ${word},`;
}

function undecided(findings: readonly Finding[], proposal: string): Greeting {
  const finding: Finding =
    proposal === "" ? { code: "greeting-undecided" } : { code: "greeting-proposal", values: { proposal } };
  return { text: UNDECIDED, certain: false, basis: "generic", findings: [...findings, finding] };
}

/** The column first, then pan or paní, then the name, then the form of the function, which is said. */
function personOf(addressee: Addressee): Person {
  const name = readName(addressee);
  const office = functionOf(addressee.role);
  const stated = readSex(addressee.sex);
  const findings = [...name.findings, ...stated.findings];
  const column = stated.value ?? name.courtesy;
  if (column !== null) return checkedAgainstName({ name, sex: column, certain: true, office, findings });
  const byName = sexOfName(name.firstName, name.lastName);
  if (byName !== null) return { name, sex: byName, certain: true, office, findings };
  return contradicts(name)
    ? contradicted({ name, sex: null, certain: false, office, findings })
    : fromOffice(name, office, findings);
}

/** "starostka" is a woman; "starosta" is written of women too, so a person confirms it. */
function fromOffice(name: PersonName, office: FunctionAddress | null, findings: readonly Finding[]): Person {
  const sex = office?.sex ?? null;
  if (office === null || sex === null) return { name, sex: null, certain: false, office, findings };
  const told: Finding = { code: "greeting-sex-from-function", values: { function: office.word } };
  return { name, sex, certain: sex === "female", office, findings: [...findings, told] };
}

function checkedAgainstName(person: Person): Person {
  const { name, sex } = person;
  if (sex === "male" && isFeminineSurname(name.lastName)) return contradicted({ ...person, sex: null });
  const byFirst = sexOfFirstName(name.firstName);
  return byFirst === null || byFirst === sex ? person : contradicted(person);
}

function contradicts(name: PersonName): boolean {
  return isFeminineSurname(name.lastName) && sexOfFirstName(name.firstName) === "male";
}

function contradicted(person: Person): Person {
  return { ...person, certain: false, findings: [...person.findings, { code: "greeting-sex-conflict" }] };
}
