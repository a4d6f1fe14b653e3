import type { NoticeKind } from "../../sending/event-history.ts";
import { PAPER_TEXTS as TEXTS } from "../../texts/paper.ts";
import type { Text } from "../../texts/say.ts";

interface DeedWords {
  /** Between the kind of a file and the event's id. */
  readonly fileName: string;
  /** What a caller says. */
  readonly sentence: Text;
  readonly asks: boolean;
}

/** How an invitation, a change and an end are named and said on paper. */
export const DEED_WORDS: Readonly<Record<NoticeKind, DeedWords>> = {
  invitation: { fileName: "", sentence: TEXTS.sayInvitation, asks: true },
  update: { fileName: "-zmena", sentence: TEXTS.sayUpdate, asks: true },
  cancellation: { fileName: "-zruseni", sentence: TEXTS.sayCancellation, asks: false },
};
