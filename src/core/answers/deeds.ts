import type { Workbook } from "../workbook/workbook.ts";

/** One answer that the journal keeps; `number` counts from 1 for each person at each event. */
export interface AnswerDeed {
  readonly number: number;
  /** The instant, ISO 8601. */
  readonly at: string;
  readonly by: string;
  readonly words: string;
}

/** Who an answer came from, as the journal says it. */
export const BY = {
  link: "odkaz z pozvánky",
  vote: "odkaz pro hlasování",
  verification: "odkaz pro ověření",
  staff: "tým",
  sheet: "zapsáno v sešitu",
  calendar: "odpověď z kalendáře",
  mail: "e-mail",
} as const;

/** The beginning of the keys of all answers of one person at one event. */
export function answerKey(event: string, contact: string): string {
  return `answer:${event}:${contact}:`;
}

/** Every answer in the journal by the beginning of its key, in the order in which they came. */
export function answerDeeds({ journal }: Workbook): ReadonlyMap<string, readonly AnswerDeed[]> {
  const deeds = new Map<string, AnswerDeed[]>();
  for (const { values, texts } of journal.records) {
    const match = /^(answer:.*:)(\d{1,9})$/s.exec(texts.key);
    if (match === null) continue;
    const [, key = "", number = ""] = match;
    const deed = { number: Number(number), at: values.at, by: values.by, words: values.reference };
    deeds.set(key, [...(deeds.get(key) ?? []), deed]);
  }
  for (const list of deeds.values()) list.sort((a, b) => a.number - b.number);
  return deeds;
}
