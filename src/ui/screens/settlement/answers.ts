import { SETTLEMENT_PANEL_TEXTS as TEXTS } from "../../../core/texts/screens-settlement.ts";
import { button } from "../../parts/button.ts";
import { call } from "../../parts/call.ts";
import { element, replace } from "../../parts/element.ts";
import { issueList } from "../../parts/issue-list.ts";
import { t } from "../../parts/language.ts";
import { letterDetails } from "../../parts/letters.ts";
import type { Messages } from "../../parts/messages.ts";
import { sendingPart, type ToSend } from "../sending/part.ts";

interface AnswersOptions {
  readonly messages: Messages;
  /** The round that the screen shows; null for comments that belong to none. */
  readonly round: () => string | null;
  /** When answers have gone. */
  readonly changed: () => Promise<void>;
}

/** The part of the desk that shows the answers to the authors letter by letter, and sends those that were looked at. */
interface AnswersPart {
  readonly node: HTMLElement;
  /** What was looked at is not what would go now: the answers are hidden, and the progress is read anew. */
  readonly read: () => Promise<void>;
}

export function answersPart({ messages, round, changed }: AnswersOptions): AnswersPart {
  const place = element("div");
  /** Stands for the letters that the person has looked at; "" before that. */
  let seen = "";
  const ask = () => {
    const chosen = round();
    return chosen === null ? {} : { round: chosen };
  };
  const toSend = (): ToSend => ({
    command: "answer-comments",
    event: "",
    ask: ask(),
    mark: seen,
    label: TEXTS.send,
    hindrance: seen === "" ? t(TEXTS.lookFirst) : "",
  });
  const sending = sendingPart({ messages, toSend, changed, heading: TEXTS.sending });
  const press = async (): Promise<void> => {
    seen = await showAnswers(place, { messages, round: round() });
    await sending.read();
    place.querySelector<HTMLElement>("p")?.focus();
  };
  const node = element("section", { "aria-labelledby": "answers" }, [
    element("h2", { id: "answers" }, t(TEXTS.answers)),
    element("p", { class: "note" }, t(TEXTS.answersNote)),
    button(t(TEXTS.showAnswers), { messages, press }),
    place,
    sending.node,
  ]);
  const read = async (): Promise<void> => {
    seen = "";
    replace(place, []);
    await sending.read();
  };
  return { node, read };
}

interface Shown {
  readonly messages: Messages;
  readonly round: string | null;
}

/** Draws every letter; answers what stands for them. */
async function showAnswers(place: HTMLElement, { messages, round }: Shown): Promise<string> {
  const { sentences, answers, issues, mark } = await call("settlement.answers", { round });
  replace(place, [
    ...sentences.map((sentence) => element("p", { tabindex: -1 }, sentence)),
    issueList(issues, { title: t(TEXTS.issues), open: true, messages }),
    ...letterDetails(answers),
  ]);
  return mark;
}
