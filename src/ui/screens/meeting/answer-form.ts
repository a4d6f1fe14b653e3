import type { MeetingPerson } from "../../../core/screens/meeting/view.ts";
import { MEETING_PANEL_TEXTS as TEXTS } from "../../../core/texts/screens-meeting.ts";
import { button } from "../../parts/button.ts";
import { call } from "../../parts/call.ts";
import { element } from "../../parts/element.ts";
import { field } from "../../parts/field.ts";
import { t } from "../../parts/language.ts";
import type { Messages } from "../../parts/messages.ts";

interface Filling {
  readonly messages: Messages;
  readonly saved: () => Promise<void>;
  readonly close: () => void;
}

const CHOICES = ["ano", "ne", "zastupce", "nahradnik"] as const;

/** The form in which the team notes what somebody said by telephone. */
export function answerForm(
  event: string,
  person: MeetingPerson,
  { messages, saved, close }: Filling,
): HTMLElement {
  const { contact, name, state } = person;
  const group = `answer-${contact}`;
  const radios = CHOICES.map((value) =>
    element("input", { type: "radio", name: group, value, checked: value === person.choice }),
  );
  const deputy = element("input", {
    id: `${group}-deputy`,
    type: "text",
    value: person.deputy,
    autocomplete: "off",
  });
  const note = element("textarea", { id: `${group}-note`, rows: 2 }, person.note);
  const press = async (): Promise<void> => {
    const choice = radios.find(({ checked }) => checked)?.value ?? "";
    const typed = { event, contact, state, choice, deputy: deputy.value, note: note.value };
    const { notice } = await call("meeting.answer", typed);
    await saved();
    messages.tell([t(TEXTS.saved, { name }), notice].filter((text) => text !== "").join(" "));
  };
  return element("div", { class: "card" }, [
    element("fieldset", {}, [
      element("legend", {}, t(TEXTS.howAnswered, { name })),
      ...radios.map((radio, index) => {
        const value = CHOICES[index] ?? "ano";
        return element("label", { class: "choice" }, [radio, t(TEXTS[value])]);
      }),
    ]),
    field(deputy, { label: t(TEXTS.deputy) }),
    field(note, { label: t(TEXTS.note) }),
    element("div", { class: "row" }, [
      button(t(TEXTS.save), { messages, press }, { kind: "action" }),
      button(t(TEXTS.close), { messages, press: close }),
    ]),
  ]);
}
