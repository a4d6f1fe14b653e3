import type { MeetingPerson, MeetingView } from "../../../core/screens/meeting/view.ts";
import { MEETING_PANEL_TEXTS as TEXTS } from "../../../core/texts/screens-meeting.ts";
import { button } from "../../parts/button.ts";
import { call } from "../../parts/call.ts";
import { element, replace } from "../../parts/element.ts";
import { t } from "../../parts/language.ts";
import { longList } from "../../parts/long-list.ts";
import type { Messages } from "../../parts/messages.ts";
import { answerForm } from "./answer-form.ts";

interface Answering {
  readonly messages: Messages;
  readonly saved: () => Promise<void>;
}

/** How many people answered what, and everybody with the answer, the way to type one and its history. */
export function answersPart(view: MeetingView, answering: Answering): HTMLElement {
  const { counts, seats, notice, people } = view;
  const badges = counts.map(({ label, count }) =>
    element("li", { class: "badge" }, t(TEXTS.counted, { label, count })),
  );
  const list = longList({
    items: people,
    item: (person) => personItem(view.event, person, answering),
    all: t(TEXTS.more, { count: people.length }),
    messages: answering.messages,
  });
  return element("section", { "aria-labelledby": "answers" }, [
    element("h2", { id: "answers" }, t(TEXTS.answers)),
    element("ul", { class: "counts" }, badges),
    ...[seats, notice].filter((text) => text !== "").map((text) => element("p", {}, text)),
    element("details", {}, [element("summary", {}, t(TEXTS.people, { count: people.length })), list]),
  ]);
}

function personItem(event: string, person: MeetingPerson, { messages, saved }: Answering): HTMLLIElement {
  const { contact, name, organisation, said, from, hasHistory } = person;
  const place = element("div");
  const close = (): void => {
    replace(place, []);
    record.focus();
  };
  const openForm = (): void => {
    const form = answerForm(event, person, { messages, saved, close });
    replace(place, form);
    form.querySelector<HTMLInputElement>("input:checked, input")?.focus();
  };
  const showHistory = async (): Promise<void> => {
    const { lines } = await call("meeting.history", { event, contact });
    const shown = lines.length === 0 ? [t(TEXTS.noHistory)] : lines;
    const items = shown.map((line) => element("li", {}, line));
    const list = element("ol", { tabindex: -1, "aria-label": t(TEXTS.historyOf, { name }) }, items);
    replace(place, list);
    list.focus();
  };
  const describe = (description: string) => ({ kind: "link", description }) as const;
  const record = button(
    t(TEXTS.record),
    { messages, press: openForm },
    describe(t(TEXTS.recordOf, { name })),
  );
  const history = button(
    t(TEXTS.history),
    { messages, press: showHistory },
    describe(t(TEXTS.historyOf, { name })),
  );
  return element("li", {}, [
    element("strong", {}, name),
    ...(organisation === "" || organisation === name
      ? []
      : [element("span", { class: "quiet" }, ` ${organisation}`)]),
    ...(said.length === 0 ? [t(TEXTS.noAnswer)] : said).map((line) => element("div", {}, line)),
    ...(from === "" ? [] : [element("div", { class: "quiet" }, from)]),
    element("div", { class: "row" }, [record, hasHistory ? history : null]),
    place,
  ]);
}
