import type { StepView } from "../../../core/screens/approval/view.ts";
import { APPROVAL_PANEL_TEXTS as TEXTS } from "../../../core/texts/screens-approval.ts";
import { button } from "../../parts/button.ts";
import { call } from "../../parts/call.ts";
import { element, replace } from "../../parts/element.ts";
import { jump } from "../../parts/jump.ts";
import { t } from "../../parts/language.ts";
import type { Messages } from "../../parts/messages.ts";
import { type OpenForm, rowForm } from "../../parts/row-form.ts";

interface Around {
  readonly messages: Messages;
  readonly lastVersion: string;
  readonly today: string;
  /** The decision is in the sheet. */
  readonly saved: (sentence: string) => Promise<void>;
}

const BADGES = { open: "", decided: "done", refused: "error" } as const;

/** One body: what it said, when and by which resolution, and the form in which that is recorded. */
export function stepItem(step: StepView, around: Around): HTMLLIElement {
  const { body, state, verb, order, note, link, cell } = step;
  const { messages } = around;
  const place = element("div");
  const close = (): void => {
    replace(place, []);
    opener.focus();
  };
  const open = (taken: Filling["taken"]): void => {
    replace(place, decisionForm(step, around, { taken, close }));
    place.querySelector<HTMLElement>("input:checked, input, select")?.focus();
  };
  const [label, description] =
    state === "open"
      ? [t(TEXTS.record), t(TEXTS.recordOf, { body })]
      : [t(TEXTS.change), t(TEXTS.changeOf, { body })];
  const opener = button(label, { messages, press: () => open({}) }, { description });
  const facts = factsOf(step);
  return element("li", { class: `step ${state}` }, [
    element("h3", {}, [
      order === "" ? "" : `${order}. `,
      `${body} `,
      element("span", { class: `badge ${BADGES[state]}` }, verb || t(TEXTS.open)),
    ]),
    facts === "" ? null : element("p", {}, facts),
    note === "" ? null : element("p", { class: "quiet" }, note),
    foundPart(step, messages, open),
    element("div", { class: "row" }, [
      opener,
      link === ""
        ? null
        : element("a", { href: link, target: "_blank", rel: "noopener noreferrer" }, t(TEXTS.document)),
      jump(cell, { label: t(TEXTS.show), description: t(TEXTS.showOf, { name: body }) }, messages),
    ]),
    place,
  ]);
}

function foundPart(
  { body, found }: StepView,
  messages: Messages,
  open: (taken: Filling["taken"]) => void,
): HTMLElement | null {
  if (found === null) return null;
  const { sentences, texts } = found;
  const description = t(TEXTS.takeOf, { body });
  return element("div", {}, [
    ...sentences.map((sentence) => element("p", {}, sentence)),
    texts === null ? null : button(t(TEXTS.take), { messages, press: () => open(texts) }, { description }),
  ]);
}

function factsOf({ date, resolution, version, votes, way }: StepView): string {
  const parts = [
    date,
    resolution === "" ? "" : t(TEXTS.resolution, { text: resolution }),
    version === "" ? "" : t(TEXTS.version, { text: version }),
    way,
    votes,
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

interface Filling {
  /** What was found and is taken over. */
  readonly taken: Readonly<Record<string, string>>;
  readonly close: () => void;
}

function decisionForm(step: StepView, around: Around, { taken, close }: Filling): HTMLElement {
  const { id, body, fields } = step;
  const { messages, lastVersion, today, saved } = around;
  const form: OpenForm = rowForm({
    name: `step-${id}`,
    fields,
    parts: [
      {
        title: t(TEXTS.decisionOf, { body }),
        keys: [
          "verb",
          "date",
          "resolution",
          "version",
          "votesFor",
          "votesAgainst",
          "abstained",
          "link",
          "note",
        ],
        shown: true,
      },
      { title: t(TEXTS.perRollam), keys: ["way", "proposal", "voteBy"], shown: "folded" },
    ],
    inSight: { verb: t(TEXTS.notChosen) },
    long: ["proposal", "note"],
    usual: { when: "verb", texts: { date: today, version: lastVersion, ...taken } },
    label: t(TEXTS.save),
    beside: [button(t(TEXTS.cancel), { messages, press: close })],
    messages,
    save: (typed) => call("approval.record", { id, fields: [...typed] }),
    saved,
  });
  return form.node;
}
