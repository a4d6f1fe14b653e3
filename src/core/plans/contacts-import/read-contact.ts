import { fullName, nameInLine } from "../../czech/full-name.ts";
import { findPersonalData } from "../../czech/personal-id.ts";
import { type Issue, issueAt } from "../../issue.ts";
import { cellRef } from "../../sheet/table.ts";
import type { Contact, Workbook } from "../../workbook/workbook.ts";

/** One person of a file: texts by column key of Kontakty, how the person is called, and what was left out. */
export interface ReadContact {
  readonly texts: Readonly<Record<string, string>>;
  readonly name: string;
  readonly issues: readonly Issue[];
}

/**
 * What is taken over. Not ids, notes (where trouble with personal data begins), greetings by hand, nor the day of a
 * verification, which is the team's own.
 */
const TAKEN = [
  "titleBefore",
  "firstName",
  "lastName",
  "titleAfter",
  "sex",
  "organisation",
  "role",
  "email",
  "phone",
  "street",
  "postalCode",
  "municipality",
  "triad",
  "groups",
  "legalBasis",
  "source",
  "doNotSend",
  "keepUntil",
] as const;

type ContactsTable = Workbook["contacts"];

/** Reads one row of a list of people; a name in one cell is parted, a personal number left out and told. */
export function readContact(table: ContactsTable, record: Contact, file: string): ReadContact {
  const issues: Issue[] = [];
  const texts: Record<string, string> = {};
  for (const key of TAKEN) {
    const text = readText(record, key);
    if (text === "") continue;
    if (key === "phone" || findPersonalData(text).length === 0) texts[key] = text;
    // The text itself is not repeated: it must not be kept anywhere.
    else issues.push(issueAt(cellRef(table, record, key), "", { code: "import-personal-id" }));
  }
  const named = { ...texts, ...nameParts(texts) };
  const name = nameInLine(fullName(typedName(named))) || texts["organisation"] || texts["email"] || "";
  return { texts: { ...named, source: texts["source"] ?? file }, name, issues };
}

/** Values that could not be read stay out; the reason stands among the issues of the row. */
function readText({ values, texts }: Contact, key: (typeof TAKEN)[number]): string {
  switch (key) {
    case "email":
    case "postalCode":
      return values[key];
    case "phone":
      return values.phone.length === 0 ? "" : texts.phone;
    case "doNotSend":
      return values.doNotSend === true ? "ano" : "";
    case "keepUntil":
      return values.keepUntil === null ? "" : texts.keepUntil;
    default:
      return texts[key];
  }
}

type Texts = Readonly<Record<string, string>>;

function typedName(texts: Texts) {
  const { titleBefore = "", firstName = "", lastName = "", titleAfter = "" } = texts;
  return { titleBefore, firstName, lastName, titleAfter };
}

/** „Nováková Jana, Mgr.“ in one cell becomes four; names that have cells of their own stay as they are typed. */
function nameParts(texts: Texts): Texts {
  const { firstName = "", lastName = "" } = texts;
  if (firstName !== "" || !/[\s,]/.test(lastName)) return {};
  const { before, given, family, after } = fullName(typedName(texts));
  if (given === "" || family === "") return {};
  const parts = { titleBefore: before, firstName: given, lastName: family, titleAfter: after };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== ""));
}
