import type { NearComment, OpenComment } from "../../../core/screens/settlement/comment.ts";
import { SETTLEMENT_PANEL_TEXTS as TEXTS } from "../../../core/texts/screens-settlement.ts";
import { button } from "../../parts/button.ts";
import { call } from "../../parts/call.ts";
import { type Child, element } from "../../parts/element.ts";
import { jump } from "../../parts/jump.ts";
import { t } from "../../parts/language.ts";
import type { Messages } from "../../parts/messages.ts";
import { type OpenForm, rowForm } from "../../parts/row-form.ts";

interface Around {
  readonly messages: Messages;
  /** It is in the sheet: read the list and this comment anew. */
  readonly saved: (sentence: string) => Promise<void>;
  readonly open: (id: string) => Promise<void>;
  readonly next: () => Promise<void>;
  readonly back: () => void;
}

/** One comment with its place in the plan, those like it, and what a person decides on it. */
export function commentView(
  comment: OpenComment,
  around: Around,
): { readonly children: readonly Child[]; readonly form: OpenForm } {
  const { id, place, cell, planCell } = comment;
  const { messages, back } = around;
  const form = decisionForm(comment, around);
  return {
    form,
    children: [
      element("h2", { tabindex: -1 }, t(TEXTS.title, { id })),
      element("div", { class: "row" }, [
        element(
          "span",
          { class: "narrow-only" },
          button(t(TEXTS.back), { messages, press: back }, { kind: "link" }),
        ),
        jump(cell, { label: t(TEXTS.show), description: t(TEXTS.showOf, { id }) }, messages),
      ]),
      ...quote(TEXTS.comment, comment.comment, "quote main"),
      ...quote(TEXTS.reason, comment.reason),
      ...quote(TEXTS.place, place),
      ...quote(TEXTS.original, comment.original),
      ...(comment.present === comment.original ? [] : quote(TEXTS.present, comment.present)),
      jump(
        planCell,
        { label: t(TEXTS.showPlace), description: t(TEXTS.showPlaceOf, { id: place }) },
        messages,
      ),
      facts(comment),
      nearList(comment.joined, { comment, around, joined: true }),
      nearList(comment.alike, { comment, around, joined: false }),
      form.node,
    ],
  };
}

function quote(
  title: (typeof TEXTS)[keyof typeof TEXTS],
  text: string,
  look = "quote",
): readonly HTMLElement[] {
  return text === "" ? [] : [element("h3", {}, t(title)), element("div", { class: look }, text)];
}

function facts({ author, came, answeredOn }: OpenComment): HTMLElement {
  const all = [
    [TEXTS.author, author],
    [TEXTS.came, came],
    [TEXTS.answered, answeredOn],
  ] as const;
  return element(
    "dl",
    { class: "facts" },
    all.flatMap(([label, text]) =>
      text === "" ? [] : [element("div", {}, [element("dt", {}, t(label)), element("dd", {}, text)])],
    ),
  );
}

interface Near {
  readonly comment: OpenComment;
  readonly around: Around;
  readonly joined: boolean;
}

function nearList(others: readonly NearComment[], near: Near): HTMLElement | null {
  if (others.length === 0) return null;
  const title = t(near.joined ? TEXTS.together : TEXTS.similar);
  return element("section", {}, [
    element("h3", {}, title),
    element(
      "ul",
      { class: "plain" },
      others.map((other) => nearItem(other, near)),
    ),
  ]);
}

function nearItem(other: NearComment, { comment, around, joined }: Near): HTMLElement {
  const { messages, saved } = around;
  const join = async (): Promise<void> => {
    const typed = joined
      ? { id: other.id, was: comment.id, to: "" }
      : { id: other.id, was: "", to: comment.id };
    const { sentence } = await call("settlement.join", typed);
    await saved(sentence);
  };
  const label = t(joined ? TEXTS.unjoin : TEXTS.join);
  const description = t(joined ? TEXTS.unjoinOf : TEXTS.joinOf, { id: other.id });
  return element("li", { class: "item" }, [
    element("strong", {}, other.id),
    other.author === "" ? null : element("span", { class: "quiet" }, ` ${other.author}`),
    element("p", {}, other.says),
    element("div", { class: "row" }, [
      button(label, { messages, press: join }, { description }),
      joined
        ? null
        : button(
            t(TEXTS.openOf, { id: other.id }),
            { messages, press: () => around.open(other.id) },
            { kind: "link" },
          ),
    ]),
  ]);
}

function decisionForm(comment: OpenComment, { messages, saved, next }: Around): OpenForm {
  const { id, usualBody, today, people } = comment;
  const who = usualBody || t(TEXTS.somebody);
  const form = rowForm({
    name: "comment",
    fields: comment.fields,
    parts: [
      { title: t(TEXTS.preparing), keys: ["assigned", "proposal"], shown: true },
      {
        title: t(TEXTS.decision),
        note: t(TEXTS.decisionNote, { who }),
        keys: ["settlement", "settlementReason", "decidedBy", "decidedOn"],
        shown: true,
      },
    ],
    long: ["proposal", "settlementReason"],
    inSight: { settlement: t(TEXTS.undecided) },
    offered: { assigned: people, decidedBy: people },
    usual: { when: "settlement", texts: { decidedBy: usualBody, decidedOn: today } },
    label: t(TEXTS.save),
    beside: [button(t(TEXTS.next), { messages, press: next })],
    messages,
    save: (typed) => call("settlement.save", { id, fields: [...typed] }),
    saved,
  });
  return form;
}
