import type { OpenPlanRow } from "../../../core/screens/plan/row.ts";
import { PLAN_PANEL_TEXTS as TEXTS } from "../../../core/texts/screens-plan.ts";
import { button } from "../../parts/button.ts";
import { call } from "../../parts/call.ts";
import { type Child, element, replace } from "../../parts/element.ts";
import { issueList } from "../../parts/issue-list.ts";
import { jump } from "../../parts/jump.ts";
import { t } from "../../parts/language.ts";
import type { Messages } from "../../parts/messages.ts";
import { type OpenForm, rowForm } from "../../parts/row-form.ts";
import { addForm } from "./add.ts";

interface Around {
  readonly messages: Messages;
  readonly people: readonly string[];
  /** The row is in the sheet. */
  readonly saved: (sentence: string) => Promise<void>;
  readonly added: (id: string, sentence: string) => Promise<void>;
  /** Back to the row in the tree. */
  readonly back: () => void;
}

const LONG = ["name", "description", "comment"];
const MAIN = ["name", "level", "number", "description", "responsible", "timing", "costs"];
const FULFILMENT = [
  "fulfilment",
  "percent",
  "indicator",
  "baseline",
  "target",
  "actual",
  "actualCosts",
  "comment",
];
const MORE = ["targetGroup", "swotLink", "cooperating", "municipality", "sources"];

/** One row of the plan, open to be edited, with what the check says of it. */
export function rowView(
  row: OpenPlanRow,
  around: Around,
): { readonly children: readonly Child[]; readonly form: OpenForm } {
  const { id, title, fields, findings, swot, cell, levelsBelow } = row;
  const { messages } = around;
  const name = title || t(TEXTS.unnamed);
  const place = element("div");
  const add = button(
    t(TEXTS.add),
    { messages, press: () => openAdd(place, { row, around, leave: () => add.focus() }) },
    { description: t(TEXTS.addUnder, { name }) },
  );
  const form = rowForm({
    name: "row",
    fields,
    parts: [
      { title: "", keys: MAIN, shown: true },
      { title: t(TEXTS.fulfilment), keys: FULFILMENT, shown: "folded" },
      { title: t(TEXTS.more), keys: MORE, shown: "folded" },
    ],
    long: LONG,
    offered: { responsible: around.people },
    label: t(TEXTS.save),
    beside: levelsBelow.length === 0 ? [] : [add],
    messages,
    save: (typed) => call("plan.save", { id, fields: [...typed] }),
    saved: around.saved,
  });
  const words = { label: t(TEXTS.show), description: t(TEXTS.showOf, { name }) };
  return {
    form,
    children: [
      element("h2", { tabindex: -1 }, name),
      element("div", { class: "row" }, [
        element(
          "span",
          { class: "narrow-only" },
          button(t(TEXTS.back), { messages, press: around.back }, { kind: "link" }),
        ),
        jump(cell, words, messages),
      ]),
      issueList(findings, { title: t(TEXTS.findings, { count: findings.length }), open: true, messages }),
      swotList(swot),
      form.node,
      place,
    ],
  };
}

interface Adding {
  readonly row: OpenPlanRow;
  readonly around: Around;
  readonly leave: () => void;
}

function openAdd(place: HTMLElement, { row: { id, title, levelsBelow }, around, leave }: Adding): void {
  const close = (): void => {
    replace(place, []);
    leave();
  };
  const { messages, added } = around;
  const heading = t(TEXTS.addUnder, { name: title });
  replace(place, addForm({ parent: id, heading, levels: levelsBelow, messages, added, close }));
  place.querySelector<HTMLElement>("input")?.focus();
}

function swotList(points: readonly string[]): HTMLElement | null {
  if (points.length === 0) return null;
  const items = points.map((point) => element("li", {}, point));
  return element("details", {}, [element("summary", {}, t(TEXTS.swot)), element("ul", {}, items)]);
}
