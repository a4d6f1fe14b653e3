import type { Block, Document, Inline } from "../../documents/document.ts";
import { plainPaper } from "../../documents/plain-paper.ts";
import { CHANGE_TEXTS as TEXTS } from "../../texts/changes.ts";
import { type Language, say } from "../../texts/say.ts";
import { SHEETS } from "../../workbook/sheets.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import { kindCounts } from "./counts.ts";
import type { OpenProposal } from "./open-proposals.ts";
import { proposalTeller, type ShownProposal } from "./shown-proposal.ts";
import { targetKey } from "./target.ts";

/** What waits for a decision, row by row: each field with what it says now beside what is proposed. */
export function proposalsPaper(
  workbook: Workbook,
  open: readonly OpenProposal[],
  language: Language,
): Document {
  const title = say(TEXTS.title, language);
  const kinds = kindCounts(open, language);
  const lead = say(TEXTS.waiting, language, { count: open.length, kinds });
  const groups = new Map<string, OpenProposal[]>();
  for (const proposal of open) {
    const key = `${proposal.sheet}:${targetKey(proposal.sheet, proposal.target)}`;
    groups.set(key, [...(groups.get(key) ?? []), proposal]);
  }
  const tell = proposalTeller(workbook, language);
  return plainPaper(
    title,
    [
      { kind: "paragraph", style: "lead", text: [lead] },
      { kind: "paragraph", text: [say(TEXTS.how, language)] },
      ...[...groups.values()].flatMap((group) => section(group, tell, language)),
    ],
    { language, orientation: "landscape" },
  );
}

type Tell = (proposal: OpenProposal) => ShownProposal;

function section(group: readonly OpenProposal[], tell: Tell, language: Language): readonly Block[] {
  const [first] = group;
  if (first === undefined) return [];
  const { name, target } = first.record.values;
  const sheet = SHEETS[first.sheet].name[language];
  const heading = name === "" ? target : name;
  const caption = `${heading} (${sheet}, ${target})`;
  return [
    { kind: "heading", level: 1, text: [heading] },
    { kind: "paragraph", style: "quiet", text: [`${sheet} · ${target}`] },
    {
      kind: "table",
      table: {
        caption,
        columns: [
          { header: say(TEXTS.id, language), share: 2 },
          { header: say(TEXTS.field, language), share: 3 },
          { header: say(TEXTS.before, language), share: 6 },
          { header: say(TEXTS.after, language), share: 6 },
          { header: say(TEXTS.source, language), share: 3 },
          { header: say(TEXTS.decision, language), share: 2 },
        ],
        rows: group.map((proposal) => rowOf(proposal, tell(proposal), language)),
      },
    },
  ];
}

function rowOf(
  { id, decision }: OpenProposal,
  { what, before, after, by }: ShownProposal,
  language: Language,
): readonly (readonly Inline[])[] {
  return [
    [id],
    [what],
    [before === "" ? "–" : before],
    [{ kind: "strong", text: after === "" ? say(TEXTS.emptied, language) : after }],
    [by],
    [decision === "" ? "" : say(TEXTS.decisions[decision], language)],
  ];
}
