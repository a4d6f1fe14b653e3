import { shortDate } from "../../czech/date-words.ts";
import type { PlainDate } from "../../plain-date.ts";
import { DISTRIBUTION_TEXTS as TEXTS } from "../../texts/distribution.ts";
import { type Language, say, type Text } from "../../texts/say.ts";
import type { Stock } from "../../workbook/copies.ts";
import type { Block, Document, DocumentTable, TableColumn } from "../document.ts";
import { plainPaper } from "../plain-paper.ts";
import type { Receiver } from "./receivers.ts";
import { reprintHint, stockFacts } from "./stock-facts.ts";
import { sumsByKind, sumsByMunicipality, sumTable } from "./sums.ts";

interface ListOptions {
  readonly asOf: PlainDate;
  readonly language: Language;
}

/** The list „rozdělovník“: where the copies are, sums by kind and municipality, and every receiver. */
export function distributionList(
  receivers: readonly Receiver[],
  stock: Stock,
  { asOf, language }: ListOptions,
): Document {
  const heading = (text: Text): Block => ({ kind: "heading", level: 1, text: [say(text, language)] });
  const table = (made: DocumentTable): Block => ({ kind: "table", table: made });
  const day = say(TEXTS.asOf, language, { date: shortDate(asOf, language) });
  const hint = reprintHint(stock, language);
  return plainPaper(
    say(TEXTS.title, language),
    [
      { kind: "paragraph", style: "centred", text: [day] },
      heading(TEXTS.stock),
      { kind: "facts", facts: stockFacts(stock, language) },
      heading(TEXTS.byKind),
      table(
        sumTable(sumsByKind(receivers, language), { caption: TEXTS.byKind, first: TEXTS.kind }, language),
      ),
      heading(TEXTS.byMunicipality),
      table(
        sumTable(
          sumsByMunicipality(receivers, language),
          { caption: TEXTS.byMunicipality, first: TEXTS.municipality },
          language,
        ),
      ),
      heading(TEXTS.receivers),
      table(receiverTable(receivers, language)),
      ...(hint === "" ? [] : [heading(TEXTS.hint), { kind: "paragraph", text: [hint] } as const]),
    ],
    { language },
  );
}

const COLUMNS: readonly (Omit<TableColumn, "header"> & { readonly header: Text })[] = [
  { header: TEXTS.receiver, share: 34 },
  { header: TEXTS.kind, share: 16 },
  { header: TEXTS.municipality, share: 20 },
  { header: TEXTS.copies, share: 8, number: true },
  { header: TEXTS.deliveredOn, share: 14 },
  { header: TEXTS.left, share: 9, number: true },
];

function receiverTable(receivers: readonly Receiver[], language: Language): DocumentTable {
  return {
    caption: say(TEXTS.receivers, language),
    columns: COLUMNS.map((column) => ({ ...column, header: say(column.header, language) })),
    rows: receivers.map(({ name, kind, municipality, copies, deliveredOn, left, proposed }) => [
      [name],
      [kind],
      [municipality],
      [String(copies)],
      [
        proposed
          ? say(TEXTS.proposal, language)
          : deliveredOn === null
            ? ""
            : shortDate(deliveredOn, language),
      ],
      [left === null ? "" : String(left)],
    ]),
  };
}
