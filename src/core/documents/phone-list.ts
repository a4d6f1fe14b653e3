import { fullName } from "../czech/full-name.ts";
import { printPhone } from "../czech/phone.ts";
import { typeset } from "../czech/typography.ts";
import { PAPER_TEXTS as TEXTS } from "../texts/paper.ts";
import { type Language, say } from "../texts/say.ts";
import type { Contact } from "../workbook/workbook.ts";
import type { Block, Document, DocumentTable, Inline } from "./document.ts";
import { plainPaper } from "./plain-paper.ts";

/** What a list of people to call is made from. */
interface Calls {
  readonly title: string;
  /** What to say, for everybody the same. */
  readonly sentence: string;
  readonly people: readonly { readonly contact: Contact; readonly greeting: string }[];
  /** False where no answer is wanted. */
  readonly asks: boolean;
}

/** A box to tick by hand. */
const BOX = "☐";

/** Room for a note by hand. */
const ROW_HEIGHT_MM = 12;

/** A list to call by: what to say, whom to call, boxes for the answers. It is for one desk, not for passing round. */
export function phoneList({ title, sentence, people, asks }: Calls, language: Language): Document {
  const answers = asks ? [TEXTS.comes, TEXTS.comesNot, TEXTS.deputy] : [TEXTS.told];
  const columns = [
    { header: say(TEXTS.name, language), share: 27 },
    { header: say(TEXTS.organisation, language), share: 22 },
    { header: say(TEXTS.phone, language), share: 18 },
    ...answers.map((header) => ({ header: say(header, language), share: 9 })),
    { header: say(TEXTS.note, language), share: 27 },
  ];
  const boxes = answers.map((): readonly Inline[] => [BOX]);
  const table: DocumentTable = {
    caption: title,
    columns,
    rowHeightMm: ROW_HEIGHT_MM,
    rows: people.map((person) => [...personCells(person), ...boxes, []]),
  };
  return plainPaper(
    title,
    [
      { kind: "paragraph", style: "lead", text: [strong(say(TEXTS.whatToSay, language)), ` ${sentence}`] },
      { kind: "table", table },
      quiet(say(asks ? TEXTS.afterCalls : TEXTS.afterTelling, language)),
    ],
    { language, orientation: "landscape" },
  );
}

function personCells({ contact, greeting }: Calls["people"][number]): readonly (readonly Inline[])[] {
  const { organisation, phone } = contact.values;
  const { before, given, family, after } = fullName(contact.texts);
  const name = [[before, family, given].filter((part) => part !== "").join(" "), after];
  const shown = name.filter((part) => part !== "").join(", ") || organisation;
  return [
    [strong(shown), greeting === "" ? "" : `\n${greeting.replace(/,$/, "")}`],
    [typeset(organisation)],
    [phone.map(printPhone).join("\n")],
  ];
}

function strong(text: string): Inline {
  return { kind: "strong", text };
}

function quiet(text: string): Block {
  return { kind: "paragraph", style: "quiet", text: [text] };
}
