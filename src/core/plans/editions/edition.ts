import { appendRows } from "../../answers/rows.ts";
import { fold } from "../../czech/text.ts";
import type { Document } from "../../documents/document.ts";
import { toHtml } from "../../documents/html.ts";
import { plainPaper } from "../../documents/plain-paper.ts";
import { RefusedError } from "../../errors.ts";
import { EDITION_TEXTS as TEXTS } from "../../texts/editions.ts";
import { DOCUMENT_NAMES } from "../../texts/made.ts";
import { type Language, say } from "../../texts/say.ts";
import type { CommandInput } from "../command-input.ts";
import { OPEN_DATA_FOLDER } from "../open-data/open-data.ts";
import type { Action, Plan } from "../plan.ts";
import { changeBlocks, editionWords, type ToldChange, toldChanges } from "./edition-chapter.ts";
import { type Edition, editionOf } from "./edition-data.ts";
import { keptEditions, keptRows } from "./kept-editions.ts";

/**
 * Keeps the catalogue as it is today as an edition in Verze, once a person has said so, and tells what has changed
 * since the last one: in sentences, as a document and as data. `from` and `to` compare kept editions instead.
 */
export function planEdition(input: CommandInput): Plan {
  const { workbook, today, ask } = input;
  const kept = keptEditions(workbook);
  const present = editionOf(workbook, nameOfPresent(input, kept), today);
  const compared = comparedEditions(input, kept, present);
  const keeping = ask?.to === undefined ? keep(input, kept, present) : NOTHING_KEPT;
  const changes = compared?.changes ?? [];
  return {
    actions: [...(compared === null ? [] : comparison(compared, input)), ...keeping.actions],
    issues: [],
    summary: [
      summaryOf(compared, input),
      ...changes.slice(0, MOST_SAID).map(({ sentence }) => sentence),
      ...keeping.said,
    ],
    facts: {
      edition: present.name,
      from: compared?.before.name ?? null,
      to: ask?.to ?? null,
      keeps: keeping.actions.length > 0,
      changes: changes.map((change) => ({ ...change })),
    },
  };
}

/** The two editions asked for, or the last one and today; null where there is nothing to compare with. */
function comparedEditions(
  { workbook, language, ask }: CommandInput,
  kept: readonly Edition[],
  present: Edition,
): Compared | null {
  const after = ask?.to === undefined ? present : asked(kept, ask.to, language);
  const before = ask?.from === undefined ? lastBefore(kept, after) : asked(kept, ask.from, language);
  if (before === undefined) return null;
  return { before, after, changes: toldChanges(workbook, [before, after], language) };
}

function summaryOf(compared: Compared | null, input: CommandInput): string {
  if (compared === null) return say(TEXTS.first, input.language);
  const values = { ...versionsOf(compared, input), count: compared.changes.length };
  return say(TEXTS.summary, input.language, values);
}

/** More sentences are in the document. */
const MOST_SAID = 20;

/** The name asked for; the project's; or the next number. */
function nameOfPresent({ workbook, ask, language }: CommandInput, kept: readonly Edition[]): string {
  const named = ask?.name ?? workbook.project.record.values.catalogueEdition;
  return named === "" ? say(TEXTS.numbered, language, { number: kept.length + 1 }) : named;
}

function asked(kept: readonly Edition[], name: string, language: Language): Edition {
  const found = kept.find((one) => fold(one.name) === fold(name));
  if (found !== undefined) return found;
  const known = kept.map((one) => one.name).join(", ") || "–";
  throw new RefusedError("wrong-use", say(TEXTS.unknown, language, { name, known }));
}

function lastBefore(kept: readonly Edition[], after: Edition): Edition | undefined {
  const place = kept.indexOf(after);
  return kept[(place === -1 ? kept.length : place) - 1];
}

interface Keeping {
  readonly actions: readonly Action[];
  readonly said: readonly string[];
}

const NOTHING_KEPT: Keeping = { actions: [], said: [] };

function keep(
  { workbook, language, ask }: CommandInput,
  kept: readonly Edition[],
  present: Edition,
): Keeping {
  const { name } = present;
  if (!present.rows.some(({ sheet }) => sheet === "services")) {
    throw new RefusedError("workbook-has-errors", say(TEXTS.empty, language));
  }
  const last = kept[kept.length - 1];
  if (last !== undefined && toldChanges(workbook, [last, present], language).length === 0) {
    return { actions: [], said: [say(TEXTS.unchanged, language, { name: last.name })] };
  }
  if (kept.some((one) => fold(one.name) === fold(name))) {
    const sentence = say(TEXTS.taken, language, { name });
    if (ask?.name !== undefined) throw new RefusedError("wrong-use", sentence);
    return { actions: [], said: [sentence] };
  }
  const rows = keptRows(present);
  return {
    actions: appendRows(workbook.versions, rows, `edition:${name}`),
    said: [say(TEXTS.keep, language, { name, count: rows.length })],
  };
}

interface Compared {
  readonly before: Edition;
  readonly after: Edition;
  readonly changes: readonly ToldChange[];
}

function versionsOf({ before, after }: Compared, { language, ask }: CommandInput) {
  const present = ask?.to === undefined ? say(TEXTS.present, language) : editionWords(after, language);
  return { from: editionWords(before, language), to: present };
}

function comparison(compared: Compared, input: CommandInput): readonly Action[] {
  const { before, after, changes } = compared;
  const document = changesDocument(compared, input);
  const name = DOCUMENT_NAMES.edition;
  const data = {
    from: { name: before.name, date: before.date },
    to: { name: after.name, date: after.date },
    changes,
  };
  return [
    { kind: "save-document", key: "document:edition", name, document },
    { kind: "save-page", key: "page:edition", name, html: toHtml(document) },
    {
      kind: "save-file",
      key: "open-data:zmeny.json",
      name: `${OPEN_DATA_FOLDER}/zmeny.json`,
      mediaType: "application/json",
      content: `${JSON.stringify(data, null, 1)}\n`,
    },
  ];
}

function changesDocument(compared: Compared, input: CommandInput): Document {
  const { language } = input;
  const lead = say(TEXTS.compared, language, versionsOf(compared, input));
  const nothing = { kind: "paragraph", text: [say(TEXTS.nothing, language)] } as const;
  return plainPaper(
    say(TEXTS.title, language),
    [
      { kind: "paragraph", style: "lead", text: [lead] },
      ...(compared.changes.length === 0 ? [nothing] : changeBlocks(compared.changes, language, 1)),
    ],
    { language },
  );
}
