import type { PlanView } from "../../../core/screens/plan/view.ts";
import { PLAN_PANEL_TEXTS as TEXTS } from "../../../core/texts/screens-plan.ts";
import { button } from "../../parts/button.ts";
import { call } from "../../parts/call.ts";
import { element, replace } from "../../parts/element.ts";
import { field, select } from "../../parts/field.ts";
import { t } from "../../parts/language.ts";
import { makeDocuments } from "../../parts/make-documents.ts";
import type { Messages } from "../../parts/messages.ts";

interface Around {
  readonly messages: Messages;
  /** The workbook has changed: read the plan anew, then say so. */
  readonly changed: (sentence: string) => Promise<void>;
}

/** What is done with the whole plan: its numbers, its versions, its documents. */
export function planTools(view: PlanView, around: Around): HTMLElement {
  return element("div", { class: "tools" }, [
    versionsPart(view, around),
    numbersPart(view, around),
    documentsPart(view, around),
  ]);
}

function versionsPart({ versions, versionWords }: PlanView, { messages, changed }: Around): HTMLElement {
  const keep = async (): Promise<void> => {
    messages.busy();
    const { sentence } = await call("plan.keep", {});
    await changed(sentence);
  };
  const place = element("div");
  const from = select(
    versions.map(({ version, label }) => ({ value: version, label })),
    versions[0]?.version ?? "",
    () => undefined,
  );
  from.id = "compare-with";
  const compare = async (): Promise<void> => {
    const { title, sentences } = await call("plan.changes", { from: from.value });
    const items = sentences.map((sentence) => element("li", {}, sentence));
    replace(place, [
      element("p", { tabindex: -1 }, title),
      ...(items.length === 0 ? [] : [element("ul", {}, items)]),
    ]);
    place.querySelector<HTMLElement>("p")?.focus();
  };
  const comparing = [
    field(from, { label: t(TEXTS.compare) }),
    button(t(TEXTS.changes), { messages, press: compare }),
    place,
  ];
  return element("section", { "aria-labelledby": "versions" }, [
    element("h2", { id: "versions" }, t(TEXTS.versions)),
    element("p", {}, versionWords),
    button(t(TEXTS.keep), { messages, press: keep }),
    ...(versions.length === 0 ? [] : comparing),
  ]);
}

function numbersPart({ unnumbered }: PlanView, around: Around): HTMLElement {
  const { messages } = around;
  const place = element("div");
  const ask = (all: boolean) => async (): Promise<void> => showMoves(place, all, around);
  return element("section", { "aria-labelledby": "numbers" }, [
    element("h2", { id: "numbers" }, t(TEXTS.numbers)),
    element("p", { class: "note" }, t(TEXTS.numbersNote)),
    unnumbered === 0 ? null : button(t(TEXTS.number), { messages, press: ask(false) }),
    button(t(TEXTS.renumber), { messages, press: ask(true) }),
    place,
  ]);
}

/** Every new number is seen before it is written. */
async function showMoves(place: HTMLElement, all: boolean, { messages, changed }: Around): Promise<void> {
  const { moves, sentence } = await call("plan.numbers", { all });
  if (moves.length === 0) {
    replace(place, []);
    messages.tell(sentence);
    return;
  }
  const write = async (): Promise<void> => {
    const done = await call("plan.renumber", { all, seen: [...moves] });
    await changed(done.sentence);
  };
  const items = moves.map(({ before, after, name }) =>
    element("li", {}, t(TEXTS.move, { before: before || t(TEXTS.without), after, name })),
  );
  const heading = element("h3", { tabindex: -1 }, t(TEXTS.moves, { count: moves.length }));
  replace(place, [
    heading,
    element("ol", {}, items),
    button(t(TEXTS.writeNumbers, { count: moves.length }), { messages, press: write }, { kind: "action" }),
    button(t(TEXTS.cancel), { messages, press: () => replace(place, []) }),
  ]);
  heading.focus();
}

function documentsPart({ year, today }: PlanView, { messages }: Around): HTMLElement {
  const years = element("input", { type: "number", id: "action-year", value: year, min: 1990, max: 2100 });
  const asOf = element("input", { type: "date", id: "as-of", value: today });
  const shared = { event: "", messages };
  return element("section", { "aria-labelledby": "documents" }, [
    element("h2", { id: "documents" }, t(TEXTS.documents)),
    makeDocuments({ ...shared, command: "plan", label: t(TEXTS.plan) }),
    element("div", { class: "beside" }, [
      field(years, { label: t(TEXTS.year) }),
      makeDocuments({
        ...shared,
        command: "action-plan",
        label: t(TEXTS.actionPlan),
        ask: () => ({ year: Math.round(Number(years.value)) || year }),
      }),
    ]),
    element("div", { class: "beside" }, [
      field(asOf, { label: t(TEXTS.asOf) }),
      makeDocuments({
        ...shared,
        command: "evaluation",
        label: t(TEXTS.evaluation),
        ask: () => ({ asOf: asOf.value || today }),
      }),
    ]),
  ]);
}
