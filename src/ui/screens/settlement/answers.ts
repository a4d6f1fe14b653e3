import { SETTLEMENT_PANEL_TEXTS as TEXTS } from "../../../core/texts/screens-settlement.ts";
import { button } from "../../parts/button.ts";
import { call } from "../../parts/call.ts";
import { element, replace } from "../../parts/element.ts";
import { issueList } from "../../parts/issue-list.ts";
import { t } from "../../parts/language.ts";
import type { Messages } from "../../parts/messages.ts";

/** What the authors of settled comments would be told, letter by letter. */
export function answersPart(round: string, messages: Messages): HTMLElement {
  const place = element("div");
  const press = async (): Promise<void> => {
    const { sentences, answers, issues } = await call("settlement.answers", { round: round || null });
    replace(place, [
      ...sentences.map((sentence) => element("p", { tabindex: -1 }, sentence)),
      issueList(issues, { title: t(TEXTS.issues), open: true, messages }),
      ...answers.map(({ to, subject, text }) =>
        element("details", {}, [
          element("summary", {}, to),
          element("p", {}, element("strong", {}, subject)),
          element("div", { class: "letter" }, text),
        ]),
      ),
    ]);
    place.querySelector<HTMLElement>("p")?.focus();
  };
  return element("section", { "aria-labelledby": "answers" }, [
    element("h2", { id: "answers" }, t(TEXTS.answers)),
    element("p", { class: "note" }, t(TEXTS.answersNote)),
    button(t(TEXTS.showAnswers), { messages, press }),
    place,
  ]);
}
