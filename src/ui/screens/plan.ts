import type { PlanView } from "../../core/screens/plan/view.ts";
import { PANEL_TEXTS, SCREEN_TEXTS } from "../../core/texts/screens.ts";
import { PLAN_PANEL_TEXTS as TEXTS } from "../../core/texts/screens-plan.ts";
import { button } from "../parts/button.ts";
import { call } from "../parts/call.ts";
import { element, replace } from "../parts/element.ts";
import { t } from "../parts/language.ts";
import type { OpenForm } from "../parts/row-form.ts";
import { openScreen } from "../parts/screen.ts";
import { addForm } from "./plan/add.ts";
import { planFilters } from "./plan/filters.ts";
import { rowView } from "./plan/row.ts";
import { planTools } from "./plan/tools.ts";
import { planTreeView } from "./plan/tree.ts";

const screen = openScreen(PANEL_TEXTS.plan);
const { messages } = screen;

let view: PlanView | null = null;
let opened = { id: "", title: "" };
let form: OpenForm | null = null;

const tree = planTreeView((id) => void choose(id).catch(messages.fail));
const filters = planFilters(drawTree);
const empty = element("p", {});
const adding = element("div");
const row = element(
  "section",
  { "aria-label": t(TEXTS.chosen) },
  element("p", { class: "quiet" }, t(TEXTS.choose)),
);
const tools = element("div");
const whole = element("details", { open: true }, [element("summary", {}, t(TEXTS.whole)), tools]);

screen.show(
  element("div", { class: "columns desk" }, [
    element("div", { class: "list-side" }, [
      filters.node,
      element("div", { class: "row" }, [
        button(t(TEXTS.unfold), { messages, press: () => tree.unfold(true) }, { kind: "link" }),
        button(t(TEXTS.fold), { messages, press: () => tree.unfold(false) }, { kind: "link" }),
        button(t(TEXTS.addTop), { messages, press: addTop }, { kind: "link" }),
      ]),
      filters.count,
      adding,
      empty,
      tree.node,
      element("p", { class: "note" }, t(TEXTS.howTo)),
    ]),
    element("div", { class: "side" }, [row, whole]),
  ]),
);

/** Reads the plan anew; the open row stays open. */
async function read(): Promise<void> {
  view = await call("plan.read", {});
  filters.draw(view);
  drawTree();
  replace(tools, planTools(view, { messages, changed }));
}

function drawTree(): void {
  if (view === null) return;
  const { nodes } = view;
  const matches = filters.matches();
  tree.draw(nodes, matches);
  const count = matches === null ? nodes.length : nodes.filter(matches).length;
  const text = matches === null ? TEXTS.allShown : TEXTS.shown;
  filters.count.textContent = nodes.length === 0 ? "" : t(text, { count, all: nodes.length });
  const nothing = nodes.length === 0 ? TEXTS.empty : TEXTS.nothingShown;
  empty.textContent = count === 0 ? t(nothing) : "";
  empty.hidden = count > 0;
}

/** Opens a row, unless what was typed into another one would be lost. */
async function choose(id: string): Promise<void> {
  if (form?.isDirty() === true && id !== opened.id) {
    const drop = async (): Promise<void> => {
      form = null;
      messages.clear();
      await open(id);
    };
    messages.tell(t(TEXTS.unsaved, { name: opened.title }), [
      button(t(TEXTS.drop), { messages, press: drop }),
    ]);
    return;
  }
  await open(id);
}

async function open(id: string): Promise<void> {
  replace(row, element("p", { class: "quiet" }, t(TEXTS.reading)));
  const read = await call("plan.open", { id });
  opened = { id, title: read.title };
  const shown = rowView(read, {
    messages,
    people: view?.people ?? [],
    saved: async (sentence) => {
      await again(id);
      messages.tell(sentence);
    },
    added,
    back: () => tree.select(id, true),
  });
  form = shown.form;
  whole.open = false;
  replace(row, shown.children);
  tree.select(id, false);
  row.querySelector<HTMLElement>("h2")?.focus();
}

async function again(id: string): Promise<void> {
  form = null;
  await read();
  await open(id);
}

async function added(id: string, sentence: string): Promise<void> {
  replace(adding, []);
  filters.clear();
  await again(id);
  messages.tell(sentence);
}

async function changed(sentence: string): Promise<void> {
  if (opened.id !== "" && form?.isDirty() !== true) await again(opened.id);
  else await read();
  messages.tell(sentence);
}

function addTop(): void {
  const close = (): void => replace(adding, []);
  const levels = view?.topLevels ?? [];
  replace(adding, addForm({ parent: "", heading: t(TEXTS.addTop), levels, messages, added, close }));
  adding.querySelector<HTMLElement>("input")?.focus();
}

messages.busy(t(SCREEN_TEXTS.loading));
read().then(messages.clear, messages.fail);
