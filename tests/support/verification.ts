import { makeToken } from "../../src/core/answers/token.ts";
import { askedById, askedMark } from "../../src/core/answers/verification/asked.ts";
import type { CommandInput } from "../../src/core/plans/command-input.ts";
import { sign } from "./answers.ts";
import { aWorkbook, icoOf, type WorkbookParts } from "./workbook.ts";

export const VERIFY_DAY = "2027-03-01";

/** Two providers of two and one service, both asked in one round that ends on 22. 3. 2027. */
export const VERIFY_PARTS: WorkbookParts = {
  project: { answersPage: "https://odpovedi.example.cz/" },
  providers: [{ name: "Charita Příkladov" }, { name: "Jiná společnost, z. s." }],
  contacts: [
    {
      id: "K-001",
      firstName: "Jana",
      lastName: "Vzorová",
      titleBefore: "",
      organisation: "Charita Příkladov",
    },
  ],
  services: [
    { id: "SL-001", name: "Pečovatelská služba", hours: "po–pá 7:00–15:00", price: "podle ceníku" },
    {
      id: "SL-002",
      name: "Azylový dům",
      type: "Azylové domy",
      street: "Tajná ulička 5",
      secretAddress: "ano",
      description: "Pomáháme rodinám.",
    },
    { id: "SL-003", name: "Poradna jiných", providerIco: icoOf(2), note: "cizí poznámka" },
  ],
  verifications: [
    { id: "OV-001", round: "2027/1", provider: icoOf(1), contact: "K-001", due: "22. 3. 2027" },
    { id: "OV-002", round: "2027/1", provider: "Jiná společnost", due: "22. 3. 2027" },
  ],
  proposals: [],
  journal: [],
};

/** The link of the first provider, or of another row. */
export function verifyToken(
  who: string = "K-001",
  other: Partial<Parameters<typeof makeToken>[0]> = {},
  parts: WorkbookParts = VERIFY_PARTS,
): string {
  const id = other.event ?? "OV-001";
  const asked = askedById(aWorkbook(parts), id, VERIFY_DAY);
  const version = asked === null ? 0 : askedMark(asked);
  return makeToken(
    { kind: "ověření", event: id, contact: who, expires: "2028-03-01", version, ...other },
    sign,
  );
}

/** What the browser would send back of a page's form: its hidden and filled-in fields. */
export function fieldsIn(html: string): Record<string, string> {
  const fields: Record<string, string> = {};
  for (const [tag] of html.matchAll(/<input [^>]*>/g)) {
    const name = /name="([^"]*)"/.exec(tag)?.[1] ?? "";
    const checkbox = tag.includes('type="checkbox"');
    if (!checkbox || tag.includes(" checked")) fields[name] = plain(/value="([^"]*)"/.exec(tag)?.[1] ?? "");
  }
  for (const [, tag = "", text = ""] of html.matchAll(/<textarea ([^>]*)>\n([\s\S]*?)<\/textarea>/g)) {
    fields[/name="([^"]*)"/.exec(tag)?.[1] ?? ""] = plain(text);
  }
  return fields;
}

/** What the command gets. */
export function verifyInput(parts: WorkbookParts = VERIFY_PARTS, today = VERIFY_DAY): CommandInput {
  const workbook = aWorkbook(parts);
  return { workbook, today, now: `${today}T09:00:00Z`, language: "cs", event: null, sign };
}

function plain(text: string): string {
  return text
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'")
    .replace(/&amp;/g, "&");
}
