import type { Block, Document } from "../../documents/document.ts";
import { toHtml } from "../../documents/html.ts";
import { plainPaper } from "../../documents/plain-paper.ts";
import { RefusedError } from "../../errors.ts";
import { type Language, say } from "../../texts/say.ts";
import { VERSION_TEXTS as TEXTS } from "../../texts/versions.ts";
import type { CommandInput } from "../command-input.ts";
import type { Plan } from "../plan.ts";
import { type Change, differenceOf } from "./difference.ts";
import { fieldLabel, sayChange } from "./difference-words.ts";
import { planDocument } from "./plan-document.ts";
import { type PlanSnapshot, readVersions, snapshotOf } from "./snapshot.ts";

/** What has changed between two versions of the plan, or since the last one: sentences, and the same as a table. */
export function planChanges(input: CommandInput): Plan {
  const { language } = input;
  const name = planDocument(input);
  const { versions, issues } = readVersions(input.workbook);
  const own = versions.filter((one) => one.document === name);
  const before = chosen(own, input.ask?.from, input) ?? own[own.length - 1];
  if (before === undefined) {
    throw new RefusedError("workbook-has-errors", say(TEXTS.noVersion, language, { document: name }));
  }
  const present = { document: name, version: say(TEXTS.present, language), date: input.today };
  const after = chosen(own, input.ask?.to, input) ?? snapshotOf(input.workbook, present);
  const changes = differenceOf(before, after);
  const sentences = changes.map((change) => sayChange(change, language));
  const values = { from: before.version, to: after.version, count: changes.length };
  const summary = [say(changes.length === 0 ? TEXTS.same : TEXTS.changes, language, values)];
  const facts = {
    document: name,
    from: before.version,
    to: input.ask?.to ?? null,
    changes: changes.map((change, index) => ({ ...change, sentence: sentences[index] ?? "" })),
  };
  if (changes.length === 0) return { actions: [], issues, summary, facts };
  const document = changesDocument({ name, before, after, changes, sentences }, language);
  return {
    actions: [
      { kind: "save-document", key: "document:changes", name: "zmeny-planu", document },
      { kind: "save-page", key: "page:changes", name: "zmeny-planu", html: toHtml(document) },
    ],
    issues,
    summary,
    facts,
  };
}

function chosen(own: readonly PlanSnapshot[], version: string | undefined, { language }: CommandInput) {
  if (version === undefined) return undefined;
  const found = own.find((one) => one.version === version.trim());
  if (found !== undefined) return found;
  const known = own.map((one) => one.version).join(", ") || "–";
  const values = { version, document: own[0]?.document ?? "", known };
  throw new RefusedError("wrong-use", say(TEXTS.unknownVersion, language, values));
}

interface Compared {
  readonly name: string;
  readonly before: PlanSnapshot;
  readonly after: PlanSnapshot;
  readonly changes: readonly Change[];
  readonly sentences: readonly string[];
}

function changesDocument(compared: Compared, language: Language): Document {
  const { name, before, after, sentences } = compared;
  const title = say(TEXTS.title, language, { document: name });
  const versions = { from: before.version, to: after.version };
  return plainPaper(
    title,
    [
      { kind: "paragraph", style: "lead", text: [say(TEXTS.compared, language, versions)] },
      { kind: "heading", level: 1, text: [say(TEXTS.inSentences, language)] },
      { kind: "list", ordered: false, items: sentences.map((sentence) => [sentence]) },
      { kind: "heading", level: 1, text: [say(TEXTS.inTable, language)] },
      changesTable(compared, language),
    ],
    { language },
  );
}

/** The same changes as rows: where, what, before, after. */
function changesTable({ changes }: Compared, language: Language): Block {
  const columns = [
    { header: say(TEXTS.place, language), share: 3 },
    { header: say(TEXTS.what, language), share: 2 },
    { header: say(TEXTS.before, language), share: 4 },
    { header: say(TEXTS.after, language), share: 4 },
  ];
  const rows = changes.map((change) => [
    [change.sheet === "funding" ? change.id : `${change.number} ${change.name}`.trim()],
    [whatChanged(change, language)],
    [change.before || "–"],
    [change.after || "–"],
  ]);
  return { kind: "table", table: { caption: say(TEXTS.inTable, language), columns, rows } };
}

function whatChanged(change: Change, language: Language): string {
  if (change.kind === "changed") return fieldLabel(change, language);
  return say(TEXTS[`${change.kind}Word`], language);
}
