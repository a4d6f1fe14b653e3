import { sortCzech } from "../../czech/sorting.ts";
import { DISTRIBUTION_TEXTS as TEXTS } from "../../texts/distribution.ts";
import { type Language, say, type Text } from "../../texts/say.ts";
import { RECEIVER_KINDS } from "../../workbook/distribution.ts";
import type { DocumentTable, Inline } from "../document.ts";
import type { Receiver } from "./receivers.ts";

/** Receivers and copies under one name. */
interface Sum {
  readonly name: string;
  readonly receivers: number;
  readonly copies: number;
}

function sumsOf(receivers: readonly Receiver[], nameOf: (receiver: Receiver) => string): readonly Sum[] {
  const sums = new Map<string, Sum>();
  for (const receiver of receivers) {
    const name = nameOf(receiver);
    const before = sums.get(name) ?? { name, receivers: 0, copies: 0 };
    sums.set(name, { name, receivers: before.receivers + 1, copies: before.copies + receiver.copies });
  }
  return [...sums.values()];
}

/** In the order of the kinds. */
export function sumsByKind(receivers: readonly Receiver[], language: Language): readonly Sum[] {
  const sums = sumsOf(receivers, ({ kind }) => kind || say(TEXTS.noKind, language));
  const known = RECEIVER_KINDS.flatMap((kind) => sums.filter(({ name }) => name === kind));
  return [...known, ...sums.filter((sum) => !known.includes(sum))];
}

/** In Czech order. */
export function sumsByMunicipality(receivers: readonly Receiver[], language: Language): readonly Sum[] {
  return sortCzech(
    sumsOf(receivers, ({ municipality }) => municipality || say(TEXTS.noKind, language)),
    ({ name }) => name,
  );
}

/** The sums with their total; `first` heads the column of names. */
export function sumTable(
  sums: readonly Sum[],
  { caption, first }: { readonly caption: Text; readonly first: Text },
  language: Language,
): DocumentTable {
  const receivers = sums.reduce((total, sum) => total + sum.receivers, 0);
  const copies = sums.reduce((total, sum) => total + sum.copies, 0);
  const strong = (text: string): Inline => ({ kind: "strong", text });
  return {
    caption: say(caption, language),
    columns: [
      { header: say(first, language), share: 60 },
      { header: say(TEXTS.count, language), share: 20, number: true },
      { header: say(TEXTS.copies, language), share: 20, number: true },
    ],
    rows: [
      ...sums.map((sum) => [[sum.name], [String(sum.receivers)], [String(sum.copies)]]),
      [[strong(say(TEXTS.total, language))], [strong(String(receivers))], [strong(String(copies))]],
    ],
  };
}
