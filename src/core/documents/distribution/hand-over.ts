import { typeset } from "../../czech/typography.ts";
import { DISTRIBUTION_TEXTS as TEXTS } from "../../texts/distribution.ts";
import { type Language, say, type Text } from "../../texts/say.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { catalogueTitle } from "../catalogue/frame.ts";
import type { Document } from "../document.ts";
import { projectFacts } from "../project-facts.ts";
import { publicityOf } from "../publicity.ts";
import type { Receiver } from "./receivers.ts";

/** Room for a signature. */
const ROW_MM = 12;

const COLUMNS: readonly (readonly [Text, share: number])[] = [
  [TEXTS.number, 6],
  [TEXTS.receiver, 34],
  [TEXTS.municipality, 20],
  [TEXTS.copies, 8],
  [TEXTS.person, 26],
  [TEXTS.day, 12],
  [TEXTS.signature, 24],
];

/** The sheet that receivers sign, in the order of the delivery; those who have their copies are left out. */
export function handOverSheet(
  workbook: Workbook,
  receivers: readonly Receiver[],
  language: Language,
): Document {
  const title = say(TEXTS.handOver, language);
  const publicity = publicityOf(projectFacts(workbook), language);
  const lead = say(TEXTS.handOverLead, language, { title: catalogueTitle(workbook, language) });
  const open = receivers.filter(({ deliveredOn }) => deliveredOn === null);
  return {
    title,
    language,
    page: { size: "A4", orientation: "landscape" },
    ...(publicity === null ? {} : { header: { publicity, lines: [] } }),
    footer: title,
    blocks: [
      { kind: "title", text: [title], subtitle: [typeset(workbook.project.record.values.name)] },
      { kind: "paragraph", text: [typeset(lead)] },
      {
        kind: "table",
        table: {
          caption: title,
          columns: COLUMNS.map(([header, share]) => ({ header: say(header, language), share })),
          rows: open.map(({ name, municipality, copies, person }, index) =>
            [String(index + 1), name, municipality, String(copies), person, "", ""].map((text) => [text]),
          ),
          rowHeightMm: ROW_MM,
        },
      },
      { kind: "space", lines: 1 },
      { kind: "paragraph", text: [say(TEXTS.handedBy, language)] },
    ],
  };
}
