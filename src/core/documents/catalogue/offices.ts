import { HARD_SPACE } from "../../czech/hard-space.ts";
import { printPhone } from "../../czech/phone.ts";
import { typeset } from "../../czech/typography.ts";
import { EASY_TEXTS, ENTRY_TEXTS, CATALOGUE_TEXTS as TEXTS } from "../../texts/catalogue.ts";
import { type Language, say, type Text } from "../../texts/say.ts";
import type { Office, Workbook } from "../../workbook/workbook.ts";
import type { Block, Fact, Inline } from "../document.ts";
import { withCommas } from "../inline-list.ts";
import { shownAddress } from "./entry.ts";

type Kind = Office["values"]["kind"];

/** In the order in which they are printed; what has no kind is an institution. */
const KINDS: readonly { readonly kinds: readonly Kind[]; readonly title: Text }[] = [
  { kinds: ["krizová linka"], title: TEXTS.officesLines },
  { kinds: ["úřad"], title: TEXTS.officesOffices },
  { kinds: ["instituce", ""], title: TEXTS.officesInstitutions },
];

/** The chapter of those whom people turn to first: lines, offices, institutions. */
export function officeBlocks({ offices }: Workbook, language: Language): readonly Block[] {
  const named = inOrder(offices.records);
  if (named.length === 0) return [];
  const title = say(TEXTS.offices, language);
  const groups = KINDS.map(({ kinds, title: name }) => ({
    name,
    offices: named.filter(({ values }) => kinds.includes(values.kind)),
  })).filter((group) => group.offices.length > 0);
  return [
    { kind: "running-head", text: title },
    { kind: "heading", level: 1, id: "offices", text: [title] },
    ...groups.flatMap(({ name, offices: listed }): readonly Block[] => [
      ...(groups.length < 2
        ? []
        : [{ kind: "heading" as const, level: 2 as const, text: [say(name, language)] }]),
      ...listed.flatMap((office) => entryOf(office, language)),
    ]),
  ];
}

/** The crisis lines in a frame, for the page behind the cover; nothing where there is none with a telephone. */
export function crisisBox({ offices }: Workbook, language: Language): readonly Block[] {
  const lines = inOrder(offices.records).filter(
    ({ values }) => values.kind === "krizová linka" && values.phone.length > 0,
  );
  if (lines.length === 0) return [];
  const caption = say(TEXTS.crisis, language);
  const columns = [
    { header: say(TEXTS.line, language), share: 46 },
    { header: say(TEXTS.linePhone, language), share: 28 },
    { header: say(TEXTS.lineHours, language), share: 26 },
  ];
  const rows = lines.map(({ values }) => [
    [typeset([values.name, values.purpose].filter((part) => part !== "").join("\n"))],
    [{ kind: "strong" as const, text: phonesOf(values).join("\n") }],
    [typeset(values.hours)],
  ]);
  return [
    { kind: "paragraph", style: "lead", text: [{ kind: "strong", text: caption }] },
    { kind: "table", table: { caption, columns, rows, keptRows: "all" } },
  ];
}

/** As the sheet orders them, then as it lists them. */
function inOrder(offices: readonly Office[]): readonly Office[] {
  const placeOf = ({ values }: Office) => values.order ?? Number.MAX_SAFE_INTEGER;
  return offices
    .filter(({ values }) => values.name !== "")
    .sort((a, b) => placeOf(a) - placeOf(b) || a.row - b.row);
}

function entryOf({ values }: Office, language: Language): readonly Block[] {
  const town = [values.postalCode.replace(/ /g, HARD_SPACE), values.municipality];
  const address = [values.street, town.filter((part) => part !== "").join(" ")];
  const addresses: readonly Inline[] = [
    ...(values.email === "" ? [] : [link(values.email, `mailto:${values.email}`)]),
    ...(values.web === "" ? [] : [link(shownAddress(values.web), values.web)]),
  ];
  const phones = values.phone.map(({ number }, index) =>
    link(phonesOf(values)[index] ?? "", `tel:${number}`),
  );
  const facts = [
    fact(TEXTS.helpsWith, language, [typeset(values.purpose)]),
    fact(EASY_TEXTS.phone, language, withCommas(phones)),
    fact(ENTRY_TEXTS.contact, language, withCommas(addresses)),
    fact(ENTRY_TEXTS.address, language, [address.filter((part) => part !== "").join(", ")]),
    fact(ENTRY_TEXTS.hours, language, [typeset(values.hours)]),
  ].filter(({ lines }) => lines.flat().some((part) => part !== ""));
  return [
    { kind: "heading", level: 3, text: [typeset(values.name)] },
    { kind: "facts", facts },
  ];
}

function phonesOf({ phone }: Office["values"]): readonly string[] {
  return phone.map((number) => printPhone(number).replace(/ /g, HARD_SPACE));
}

function fact(name: Text, language: Language, line: readonly Inline[]): Fact {
  return { name: say(name, language), lines: [line] };
}

function link(text: string, href: string): Inline {
  return { kind: "link", text, href };
}
