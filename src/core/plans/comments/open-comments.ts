import { fold } from "../../czech/text.ts";
import type { CellRef } from "../../issue.ts";
import type { PlainDate } from "../../plain-date.ts";
import { cellRef } from "../../sheet/table.ts";
import { idsOf } from "../../workbook/ids.ts";
import type { Comment, CommentRound, Workbook } from "../../workbook/workbook.ts";

/** What one person, or the team, has to settle in one round. */
interface OpenOfRound {
  readonly round: CommentRound;
  readonly due: PlainDate;
  /** As typed in Navrhne; "" where a proposal is there already, or nobody was named. */
  readonly who: string;
  readonly ids: readonly string[];
  readonly cell: CellRef;
}

interface OpenComments {
  readonly rounds: readonly OpenOfRound[];
  /** Comments of no round, or of one without a day to settle by. */
  readonly others: readonly { readonly id: string; readonly record: Comment }[];
}

/** Every comment without a settlement, in the order of the sheet; one that is joined to another is that one's matter. */
export function openComments({ comments, commentRounds }: Workbook): OpenComments {
  const rounds = new Map(commentRounds.records.map((round) => [fold(round.texts.id), round]));
  const ids = idsOf(comments);
  const groups = new Map<string, OpenOfRound & { readonly ids: string[] }>();
  const others: { readonly id: string; readonly record: Comment }[] = [];
  for (const record of comments.records) {
    if (record.texts.settlement !== "" || record.texts.joinedTo !== "") continue;
    const id = ids.get(record.row) ?? "";
    const round = rounds.get(fold(record.texts.round));
    const due = round?.values.settleBy ?? null;
    if (record.texts.round === "" || round === undefined || due === null) {
      others.push({ id, record });
      continue;
    }
    const who = whoPrepares(record);
    const key = `${round.row}|${who}`;
    const cell = cellRef(comments, record, "settlement");
    const group = groups.get(key) ?? { round, due, who, ids: [], cell };
    group.ids.push(id);
    groups.set(key, group);
  }
  return { rounds: [...groups.values()], others };
}

/** Who owes a proposal; "" once there is one, for then it is the deciding body's turn. */
export function whoPrepares({ values: { assigned, proposal } }: Comment): string {
  return proposal === "" ? assigned : "";
}
