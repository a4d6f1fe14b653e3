import { shortDate } from "../../czech/date-words.ts";
import { sortCzech } from "../../czech/sorting.ts";
import { fold } from "../../czech/text.ts";
import { typeset } from "../../czech/typography.ts";
import type { Block } from "../../documents/document.ts";
import type { PlainDate } from "../../plain-date.ts";
import { EDITION_TEXTS as TEXTS } from "../../texts/editions.ts";
import { type Language, say, type Text } from "../../texts/say.ts";
import { idsOf } from "../../workbook/ids.ts";
import { hasSecretAddress, secretStreets } from "../../workbook/secret-address.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { type EditionChange, editionDifference, type SecretStreets } from "./difference.ts";
import { sayEditionChange } from "./difference-words.ts";
import { type Edition, editionOf } from "./edition-data.ts";
import { keptEditions } from "./kept-editions.ts";

/** A change with the sentence that tells it. */
export type ToldChange = EditionChange & { readonly sentence: string };

/** What changed between two editions, in sentences. Nothing tells an address that is secret in the workbook now. */
export function toldChanges(
  workbook: Workbook,
  editions: readonly [before: Edition, after: Edition],
  language: Language,
): readonly ToldChange[] {
  const nameOf = subjects(editions);
  return editionDifference(...editions, streetsOfSecrets(workbook)).map((change) => ({
    ...change,
    sentence: sayEditionChange({ ...change, subject: nameOf(change) }, language),
  }));
}

/** The chapter „Co se změnilo“ of the catalogue: against the last kept edition; no blocks where there is none. */
export function editionChanges(
  workbook: Workbook,
  { today, language }: { readonly today: PlainDate; readonly language: Language },
): readonly Block[] {
  const before = lastPrinted(workbook);
  if (before === undefined) return [];
  const after = editionOf(workbook, say(TEXTS.present, language), today);
  const changes = toldChanges(workbook, [before, after], language);
  if (changes.length === 0) return [];
  return [
    { kind: "heading", level: 1, id: "edition-changes", text: [say(TEXTS.title, language)] },
    ...changeBlocks(changes, language, 2),
  ];
}

/** The last edition but the one that is just being made, which may have been kept already. */
function lastPrinted(workbook: Workbook): Edition | undefined {
  const own = workbook.project.record.values.catalogueEdition;
  const others = keptEditions(workbook).filter(({ name }) => own === "" || fold(name) !== fold(own));
  return others[others.length - 1];
}

/** `2. vydání (1. 3. 2027)` */
export function editionWords({ name, date }: Edition, language: Language): string {
  return date === null ? name : say(TEXTS.edition, language, { name, date: shortDate(date, language) });
}

/** The sentences under headings: what is new, what is gone, what changed, and offices. */
export function changeBlocks(
  changes: readonly ToldChange[],
  language: Language,
  level: 1 | 2,
): readonly Block[] {
  const services = changes.filter(({ sheet }) => sheet !== "offices");
  const of = (...kinds: readonly EditionChange["kind"][]) =>
    services.filter(({ kind }) => kinds.includes(kind));
  const parts: readonly (readonly [Text, readonly ToldChange[]])[] = [
    [TEXTS.newOnes, of("added")],
    [TEXTS.goneOnes, of("ended", "removed")],
    [TEXTS.changedOnes, of("changed", "hidden")],
    [TEXTS.officeOnes, changes.filter(({ sheet }) => sheet === "offices")],
  ];
  return parts.flatMap(([title, list]): readonly Block[] => {
    if (list.length === 0) return [];
    const sorted = sortCzech([...list], ({ name }) => name);
    return [
      { kind: "heading", level, text: [say(title, language)] },
      { kind: "list", ordered: false, items: sorted.map(({ sentence }) => [typeset(sentence)]) },
    ];
  });
}

/** A service by its name, with its provider where another one bears the same. */
function subjects(editions: readonly Edition[]): (change: EditionChange) => string {
  const bearers = new Map<string, Set<string>>();
  for (const { sheet, name, id } of editions.flatMap(({ rows }) => rows)) {
    if (sheet !== "services") continue;
    const ids = bearers.get(fold(name)) ?? new Set();
    bearers.set(fold(name), ids.add(id));
  }
  return ({ sheet, name, provider }) => {
    const alone = sheet !== "services" || (bearers.get(fold(name))?.size ?? 0) < 2;
    return alone || provider === "" || fold(provider) === fold(name) ? name : `${name} (${provider})`;
  };
}

function streetsOfSecrets({ services }: Workbook): SecretStreets {
  const ids = idsOf(services);
  return new Map(
    services.records
      .filter(hasSecretAddress)
      .map(({ row, texts }) => [ids.get(row) ?? "", secretStreets(texts)]),
  );
}
