import { agendaPoints } from "../../czech/agenda.ts";
import { shortDate } from "../../czech/date-words.ts";
import { typeset } from "../../czech/typography.ts";
import type { Block, Document } from "../../documents/document.ts";
import { meetingFacts, projectLines } from "../../documents/meeting-facts.ts";
import { projectFacts } from "../../documents/project-facts.ts";
import { publicityOf } from "../../documents/publicity.ts";
import { EVIDENCE_TEXTS as TEXTS } from "../../texts/evidence.ts";
import { type Language, say } from "../../texts/say.ts";
import type { Workbook } from "../../workbook/workbook.ts";
import type { HeldEvent } from "./events-held.ts";

/** What an invitation said, to nobody in particular: proof that people were invited, without anybody's name. */
export function invitationCopy(workbook: Workbook, held: HeldEvent, language: Language): Document {
  const { event, invitedOn, invited } = held;
  const name = typeset(event.values.name);
  const title = say(TEXTS.invitationTitle, language, { name });
  const items = agendaPoints(event.values.programme).map((item) => [typeset(item)]);
  const programme: readonly Block[] = items.length === 0 ? [] : [{ kind: "list", ordered: true, items }];
  const sent: readonly Block[] =
    invitedOn === null
      ? []
      : [
          {
            kind: "paragraph",
            style: "quiet",
            text: [say(TEXTS.sentTo, language, { day: shortDate(invitedOn, language), count: invited })],
          },
        ];
  return {
    title,
    language,
    page: { size: "A4", orientation: "portrait" },
    header: {
      publicity: publicityOf(projectFacts(workbook), language),
      lines: projectLines(workbook, language),
    },
    footer: title,
    blocks: [
      { kind: "title", text: [title] },
      { kind: "paragraph", text: [say(TEXTS.receiver, language)] },
      { kind: "facts", facts: meetingFacts(event, language) },
      ...programme,
      ...sent,
    ],
  };
}
