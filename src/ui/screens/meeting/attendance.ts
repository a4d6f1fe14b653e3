import type { MeetingPerson, MeetingView } from "../../../core/screens/meeting/view.ts";
import { MEETING_PANEL_TEXTS as TEXTS } from "../../../core/texts/screens-meeting.ts";
import { button } from "../../parts/button.ts";
import { call } from "../../parts/call.ts";
import { type Child, element, replace } from "../../parts/element.ts";
import { t } from "../../parts/language.ts";
import type { Messages } from "../../parts/messages.ts";

interface Recording {
  readonly messages: Messages;
  /** When it is in the sheet. */
  readonly saved: () => Promise<void>;
}

const PRESENCES = ["přítomen", "omluven", "nepřítomen", "zástupce"] as const;
type Presence = (typeof PRESENCES)[number] | "";

/** One person's line with what the sheet holds and what is marked on the screen. */
interface Line {
  readonly person: MeetingPerson;
  readonly radios: readonly HTMLInputElement[];
  readonly deputy: HTMLInputElement;
  was: string;
  /** Differs from what has been saved. */
  dirty: boolean;
}

interface Sheet extends Recording {
  readonly event: string;
  readonly lines: readonly Line[];
  readonly state: HTMLElement;
  readonly quorum: HTMLElement;
  readonly rest: HTMLElement;
  timer: ReturnType<typeof setTimeout> | undefined;
  saving: boolean;
}

/** Several people marked one after another go into the sheet together. */
const PAUSE_MS = 1_200;

/** Who came: one line a person, in the order of the list that they signed; saves itself. */
export function attendancePart(view: MeetingView, recording: Recording): readonly Child[] {
  const sheet: Sheet = {
    ...recording,
    event: view.event,
    lines: view.people.map(lineOf),
    state: element("p", { role: "status", class: "quiet" }),
    quorum: element("ul", { class: "plain", "aria-label": t(TEXTS.quorum), "aria-live": "polite" }),
    rest: element("div"),
    timer: undefined,
    saving: false,
  };
  showQuorum(sheet, view.quorum);
  drawRest(sheet);
  const items = sheet.lines.map((line) =>
    element(
      "li",
      { class: "attendee" },
      lineNode(line, () => marked(sheet, line)),
    ),
  );
  return [
    element("p", { class: "note" }, t(TEXTS.attendanceNote)),
    element("ol", { class: "plain" }, items),
    sheet.rest,
    sheet.state,
    sheet.quorum,
  ];
}

function lineOf(person: MeetingPerson): Line {
  const { contact, name, presence, deputy } = person;
  const radios = PRESENCES.map((value) =>
    element("input", { type: "radio", name: `presence-${contact}`, value, checked: value === presence }),
  );
  const label = t(TEXTS.deputyOf, { name });
  const input = element("input", {
    type: "text",
    value: deputy,
    "aria-label": label,
    placeholder: t(TEXTS.deputy),
  });
  return { person, radios, deputy: input, was: presence, dirty: false };
}

function lineNode(line: Line, changed: () => void): HTMLElement {
  const { person, radios, deputy } = line;
  const shown = (): void => {
    deputy.hidden = chosen(line) !== "zástupce";
  };
  for (const control of [...radios, deputy]) {
    control.addEventListener("input", () => {
      shown();
      changed();
    });
  }
  shown();
  const said = person.said[0] ?? "";
  return element("fieldset", {}, [
    element("legend", {}, [
      person.name,
      said === "" ? null : element("span", { class: "quiet" }, ` ${t(TEXTS.said, { said })}`),
    ]),
    element(
      "div",
      { class: "presences" },
      radios.map((radio, index) => {
        const value = PRESENCES[index] ?? "přítomen";
        return element("label", { class: "choice" }, [radio, t(TEXTS[value])]);
      }),
    ),
    deputy,
  ]);
}

function chosen({ radios }: Line): Presence {
  const value = radios.find(({ checked }) => checked)?.value ?? "";
  return PRESENCES.find((one) => one === value) ?? "";
}

function marked(sheet: Sheet, line: Line): void {
  line.dirty = true;
  drawRest(sheet);
  clearTimeout(sheet.timer);
  sheet.timer = setTimeout(() => void save(sheet).catch(sheet.messages.fail), PAUSE_MS);
}

/** One writing at a time; what is marked meanwhile goes with the next one. */
async function save(sheet: Sheet): Promise<void> {
  const { event, lines, state, saving } = sheet;
  const dirty = lines.filter((line) => line.dirty);
  if (saving || dirty.length === 0) return;
  sheet.saving = true;
  replace(state, t(TEXTS.saving));
  const people = dirty.map((line) => ({
    contact: line.person.contact,
    was: line.was,
    presence: chosen(line),
    deputy: line.deputy.value,
  }));
  for (const line of dirty) line.dirty = false;
  try {
    const { quorum } = await call("meeting.presence", { event, people });
    dirty.forEach((line, index) => {
      line.was = people[index]?.presence ?? "";
    });
    showQuorum(sheet, quorum);
  } catch (error) {
    for (const line of dirty) line.dirty = true;
    replace(state, []);
    throw error;
  } finally {
    sheet.saving = false;
  }
  const typed = lines.filter(({ was }) => was !== "").length;
  replace(state, t(TEXTS.typed, { typed, count: lines.length }));
  if (lines.some((line) => line.dirty)) return save(sheet);
  await sheet.saved();
}

function showQuorum({ quorum }: Sheet, sentences: readonly string[]): void {
  replace(
    quorum,
    sentences.map((sentence) => element("li", {}, sentence)),
  );
}

/** Once somebody is marked, the rest did not come as a rule. */
function drawRest(sheet: Sheet): void {
  const { lines, rest, messages } = sheet;
  const unmarked = lines.filter((line) => chosen(line) === "");
  if (unmarked.length === 0 || unmarked.length === lines.length) {
    replace(rest, []);
    return;
  }
  const press = (): void => {
    for (const line of unmarked) {
      const radio = line.radios[PRESENCES.indexOf("nepřítomen")];
      if (radio !== undefined) radio.checked = true;
      marked(sheet, line);
    }
    sheet.state.focus();
  };
  replace(rest, button(t(TEXTS.restAbsent, { count: unmarked.length }), { messages, press }));
}
