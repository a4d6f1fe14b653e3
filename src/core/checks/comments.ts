import { dayText } from "../czech/date-words.ts";
import type { Issue } from "../issue.ts";
import type { Workbook } from "../workbook/workbook.ts";
import { issueOn } from "./issue-on.ts";

/** Comments are recorded, settled, and each settlement is reasoned (CpKP, Metodika zapojování veřejnosti, 2.2.19). */
export function checkComments({ comments }: Workbook): readonly Issue[] {
  return comments.records.flatMap((comment) => {
    const { receivedOn, decidedOn, settlement, settlementReason } = comment.values;
    const early = receivedOn !== null && decidedOn !== null && decidedOn < receivedOn;
    const unreasoned = settlement !== "" && settlementReason === "";
    return [
      ...(unreasoned
        ? [issueOn(comments, comment, "settlementReason")({ code: "settlement-unreasoned" })]
        : []),
      ...(early
        ? [
            issueOn(
              comments,
              comment,
              "decidedOn",
            )({
              code: "settlement-before-receipt",
              values: { day: dayText(receivedOn) },
            }),
          ]
        : []),
    ];
  });
}
