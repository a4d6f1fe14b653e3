import { shortDate } from "../../czech/date-words.ts";
import { unbroken } from "../../czech/hard-space.ts";
import { fold } from "../../czech/text.ts";
import type { Block, Document, Inline } from "../../documents/document.ts";
import { projectFacts } from "../../documents/project-facts.ts";
import { publicityOf } from "../../documents/publicity.ts";
import { COMMENT_TEXTS as TEXTS } from "../../texts/comments.ts";
import { type Language, say } from "../../texts/say.ts";
import { SETTLEMENTS } from "../../workbook/comments.ts";
import type { Comment, Workbook } from "../../workbook/workbook.ts";
import type { ChosenRound, CommentGroup } from "./round.ts";

/** What the table of settlements is made from; `named` false makes the one that is published. */
export interface SettlementTable {
  readonly workbook: Workbook;
  readonly chosen: ChosenRound;
  readonly groups: readonly CommentGroup[];
  readonly named: boolean;
}

const COLUMNS = [
  { header: TEXTS.number, share: 7 },
  { header: TEXTS.received, share: 8 },
  { header: TEXTS.author, share: 12 },
  { header: TEXTS.place, share: 8 },
  { header: TEXTS.original, share: 18 },
  { header: TEXTS.comment, share: 23 },
  { header: TEXTS.settlement, share: 24 },
] as const;

/** The settlement as a document: how many ended how, then every comment with its settlement and the reason. */
export function settlementDocument(table: SettlementTable, language: Language): Document {
  const { workbook, chosen, named } = table;
  const title = say(TEXTS.title, language);
  const facts = projectFacts(workbook);
  const publicity = publicityOf(facts, language);
  return {
    title,
    language,
    page: { size: "A4", orientation: "landscape" },
    ...(publicity === null ? {} : { header: { publicity, lines: [] } }),
    footer: title,
    blocks: [
      { kind: "title", text: [title], subtitle: [aboutRound(chosen, language)] },
      ...(named
        ? []
        : [{ kind: "paragraph", style: "quiet", text: [say(TEXTS.publicNote, language)] } as const]),
      ...overview(table, language),
      { kind: "heading", level: 1, text: [say(TEXTS.list, language)] },
      commentTable(table, language),
    ],
  };
}

/** The rounds' blocks alone, for a plan that has the settlement as an annex. */
export function settlementBlocks(table: SettlementTable, language: Language): readonly Block[] {
  return [...overview(table, language), commentTable(table, language)];
}

function aboutRound({ round }: ChosenRound, language: Language): string {
  if (round === null) return say(TEXTS.aboutNone, language);
  const { document, opens, closes } = round.values;
  const day = (date: string | null) => (date === null ? "–" : shortDate(date, language));
  return say(TEXTS.about, language, { document, opens: day(opens), closes: day(closes) });
}

function overview({ groups }: SettlementTable, language: Language): readonly Block[] {
  const outcomes = [...SETTLEMENTS, ""] as const;
  const facts = outcomes.flatMap((outcome) => {
    const count = groups
      .filter(({ comment }) => comment.values.settlement === outcome)
      .reduce((sum, { joined }) => sum + 1 + joined.length, 0);
    const name = outcome === "" ? say(TEXTS.open, language) : outcome;
    return count === 0 ? [] : [{ name, lines: [[String(count)]] }];
  });
  return [
    { kind: "heading", level: 1, text: [say(TEXTS.counts, language)] },
    { kind: "facts", facts },
  ];
}

function commentTable(table: SettlementTable, language: Language): Block {
  const columns = COLUMNS.map(({ header, share }) => ({ header: say(header, language), share }));
  const rows = table.groups.map((group) => commentRow(group, table.named, language));
  return { kind: "table", table: { caption: say(TEXTS.title, language), columns, rows } };
}

function commentRow(group: CommentGroup, named: boolean, language: Language): readonly (readonly Inline[])[] {
  const { id, comment, joined } = group;
  const { values } = comment;
  const ids = joined.map((one) => unbroken(one.id)).join(", ");
  const number = unbroken(id);
  const authors = [
    ...new Set([comment, ...joined.map((one) => one.comment)].map((one) => authorOf(one, named, language))),
  ];
  return [
    [joined.length === 0 ? number : `${number} (${say(TEXTS.together, language, { ids })})`],
    [values.receivedOn === null ? comment.texts.receivedOn || "–" : shortDate(values.receivedOn, language)],
    [authors.join(", ")],
    [values.place || "–"],
    [values.original || "–"],
    saidBy(group, language),
    settled(comment, language),
  ];
}

/** Organisations and municipalities are named; of a citizen only that he is one (Act 110/2019 Sb., GDPR art. 5). */
function authorOf({ values, texts }: Comment, named: boolean, language: Language): string {
  if (named) return texts.author || "–";
  if (values.authorKind === "organizace" || values.authorKind === "obec") return texts.author;
  return say(values.authorKind === "člen skupiny" ? TEXTS.member : TEXTS.citizen, language);
}

/** The comment with its reason, and what those settled with it say in other words: nobody's are left out. */
function saidBy({ comment, joined }: CommentGroup, language: Language): readonly Inline[] {
  const said = ({ values: { comment: text, reason } }: Comment) =>
    reason === "" ? text : `${text}\n${say(TEXTS.reason, language, { reason })}`;
  const own = said(comment);
  const others = joined
    .filter((one) => fold(said(one.comment)) !== fold(own))
    .map((one) => `${unbroken(one.id)}: ${said(one.comment)}`);
  return [[own, ...others].join("\n")];
}

function settled({ values }: Comment, language: Language): readonly Inline[] {
  if (values.settlement === "") return [say(TEXTS.open, language)];
  const day = values.decidedOn === null ? "" : shortDate(values.decidedOn, language);
  const decided = [values.decidedBy, day].filter((part) => part !== "").join(", ");
  const rest = [values.settlementReason, decided].filter((part) => part !== "").join("\n");
  return [{ kind: "strong", text: values.settlement }, ...(rest === "" ? [] : [`\n${rest}`])];
}
