import type { AskedComments, CommentItem, SettlementView } from "../../core/screens/settlement/list.ts";
import { PANEL_TEXTS, SCREEN_TEXTS } from "../../core/texts/screens.ts";
import { SETTLEMENT_PANEL_TEXTS as TEXTS } from "../../core/texts/screens-settlement.ts";
import { button } from "../parts/button.ts";
import { call } from "../parts/call.ts";
import { element, keepingFocus, replace } from "../parts/element.ts";
import { field, select } from "../parts/field.ts";
import { t } from "../parts/language.ts";
import { makeDocuments } from "../parts/make-documents.ts";
import type { OpenForm } from "../parts/row-form.ts";
import { openScreen } from "../parts/screen.ts";
import { answersPart } from "./settlement/answers.ts";
import { commentView } from "./settlement/comment.ts";

const screen = openScreen(PANEL_TEXTS.settlement);
const { messages } = screen;

const asked: { -readonly [K in keyof AskedComments]: AskedComments[K] } = {
  round: null,
  show: "all",
  search: "",
  from: 0,
};
let view: SettlementView | null = null;
let items: readonly CommentItem[] = [];
let opened = "";
let form: OpenForm | null = null;

const answers = answersPart({
  messages,
  round: () => asked.round,
  // What is being typed into a comment stays.
  changed: async () => (opened === "" || form?.isDirty() === true ? readAll() : again(opened)),
});
const above = element("div");
const list = element("div");
const comment = element(
  "section",
  { "aria-label": t(TEXTS.opened) },
  element("p", { class: "quiet" }, t(TEXTS.choose)),
);

screen.show(
  element("div", { class: "columns desk" }, [
    element("div", { class: "list-side" }, [above, list]),
    element("div", { class: "side" }, comment),
  ]),
);

/** Reads the list from its beginning. */
async function read(): Promise<void> {
  asked.from = 0;
  view = await call("settlement.read", { ...asked });
  asked.round = view.round || null;
  items = view.comments;
  drawAbove(view);
  drawList(view);
}

/** Another round, or something decided: the answers are others too. */
async function readAll(): Promise<void> {
  await read();
  answers.read().catch(messages.fail);
}

async function readMore(): Promise<void> {
  const first = items.length;
  asked.from = first;
  const more = await call("settlement.read", { ...asked });
  items = [...items, ...more.comments];
  drawList(more);
  list.querySelectorAll<HTMLElement>("li button")[first]?.focus();
}

function reread(): void {
  read().catch(messages.fail);
}

/** What came by a form of Google and waits outside the register. */
function formedCard(count: number): HTMLElement {
  const press = async (): Promise<void> => {
    messages.busy();
    const { sentence } = await call("settlement.take", {});
    await readAll();
    messages.tell(sentence);
  };
  return element("div", { class: "card" }, [
    element("p", {}, t(TEXTS.formed, { count })),
    button(t(TEXTS.take, { count }), { messages, press }, { kind: "action" }),
  ]);
}

function drawAbove({ rounds, round, deadline, counts, formed, all }: SettlementView): void {
  const chooser = select(
    rounds.map(({ id, label }) => ({ value: id, label })),
    round,
    (value) => {
      asked.round = value;
      readAll().catch(messages.fail);
    },
  );
  chooser.id = "round";
  const show = select(
    (["all", "open", "late", "alike"] as const).map((value) => ({ value, label: t(TEXTS[value]) })),
    asked.show,
    (value) => {
      // The options above are the only values.
      asked.show = value as AskedComments["show"];
      reread();
    },
  );
  show.id = "show";
  const search = element("input", { type: "search", id: "search", value: asked.search });
  search.addEventListener("change", () => {
    asked.search = search.value.slice(0, 200);
    reread();
  });
  const badges = counts.map(({ label, count }) =>
    element("li", { class: "badge" }, t(TEXTS.counted, { label, count })),
  );
  keepingFocus(() =>
    replace(above, [
      formed === 0 ? null : formedCard(formed),
      rounds.length === 0 ? null : field(chooser, { label: t(TEXTS.round) }),
      element("ul", { class: "counts", "aria-label": t(TEXTS.counts) }, badges),
      deadline === "" ? null : element("p", {}, deadline),
      all === 0
        ? element("p", {}, t(TEXTS.empty))
        : element("div", { class: "filters" }, [
            field(show, { label: t(TEXTS.filter) }),
            field(search, { label: t(TEXTS.search) }),
          ]),
    ]),
  );
}

function drawList({ shown, all, round }: SettlementView): void {
  const rest = shown - items.length;
  replace(list, [
    element("h2", { tabindex: -1 }, t(TEXTS.list)),
    element("p", { class: "quiet", role: "status" }, t(TEXTS.shown, { count: shown, all })),
    items.length === 0 && all > 0 ? element("p", {}, t(TEXTS.none)) : null,
    element("ol", { class: "plain" }, items.map(commentItem)),
    rest > 0 ? button(t(TEXTS.more, { count: Math.min(rest, 100) }), { messages, press: readMore }) : null,
    ...(all === 0 ? [] : [answers.node, documentsPart(round)]),
  ]);
}

function documentsPart(round: string): HTMLElement {
  return element("section", { "aria-labelledby": "documents" }, [
    element("h2", { id: "documents" }, t(TEXTS.documents)),
    element("p", { class: "note" }, t(TEXTS.tableNote)),
    makeDocuments({
      command: "settlement",
      event: "",
      label: t(TEXTS.table),
      messages,
      ask: () => (round === "" ? {} : { round }),
    }),
  ]);
}

function commentItem(item: CommentItem): HTMLLIElement {
  const { id, place, says, settlement, late, alike, joined, assigned, proposed } = item;
  const badge = (look: string, text: string): HTMLElement =>
    element("span", { class: `badge ${look}` }, text);
  const badges = [
    badge(settlement === "" ? "warning" : "done", settlement || t(TEXTS.waiting)),
    ...(late ? [badge("error", t(TEXTS.overdue))] : []),
    ...(alike ? [badge("info", t(TEXTS.looksAlike))] : []),
    ...(joined > 0 ? [badge("", t(TEXTS.joinedCount, { count: joined }))] : []),
    ...(proposed ? [badge("info", t(TEXTS.proposed))] : []),
  ];
  const title = [id, place].filter((text) => text !== "").join(" · ");
  const opener = button(title, { messages, press: () => choose(id) }, { kind: "link" });
  opener.dataset["id"] = id;
  opener.setAttribute("aria-current", String(id === opened));
  return element("li", { class: id === opened ? "item current" : "item" }, [
    opener,
    element("p", {}, says),
    element("div", { class: "row" }, badges),
    assigned === "" ? null : element("p", { class: "quiet" }, assigned),
  ]);
}

/** Opens a comment, unless what was typed into another one would be lost. */
async function choose(id: string): Promise<void> {
  if (form?.isDirty() !== true || id === opened) return open(id);
  const drop = async (): Promise<void> => {
    form = null;
    messages.clear();
    await open(id);
  };
  messages.tell(t(TEXTS.unsaved, { id: opened }), [button(t(TEXTS.drop), { messages, press: drop })]);
}

async function open(id: string): Promise<void> {
  replace(comment, element("p", { class: "quiet" }, t(TEXTS.reading)));
  const read = await call("settlement.open", { round: asked.round, id });
  opened = id;
  const shown = commentView(read, {
    messages,
    saved: async (sentence) => {
      await again(id);
      messages.tell(sentence);
    },
    open: choose,
    next,
    back: () => list.querySelector<HTMLElement>('[aria-current="true"]')?.focus(),
  });
  form = shown.form;
  replace(comment, shown.children);
  if (view !== null) drawList(view);
  comment.querySelector<HTMLElement>("h2")?.focus();
}

async function again(id: string): Promise<void> {
  form = null;
  await readAll();
  await open(id);
}

/** The first comment that waits, whatever the filter shows. */
async function next(): Promise<void> {
  const { comments } = await call("settlement.read", {
    round: asked.round,
    show: "open",
    search: "",
    from: 0,
  });
  const after = comments.findIndex(({ id }) => id === opened);
  const found = comments[after + 1] ?? comments.find(({ id }) => id !== opened);
  if (found === undefined) messages.tell(t(TEXTS.noNext));
  else await choose(found.id);
}

messages.busy(t(SCREEN_TEXTS.loading));
readAll().then(messages.clear, messages.fail);
