import type { ProposalGroup, ProposalsView } from "../../../core/screens/catalogue/proposals.ts";
import type { IssueView } from "../../../core/screens/issue-view.ts";
import { CATALOGUE_PANEL_TEXTS as TEXTS } from "../../../core/texts/screens-catalogue.ts";
import { button } from "../../parts/button.ts";
import { call } from "../../parts/call.ts";
import { element, keepingFocus, replace } from "../../parts/element.ts";
import { field, select } from "../../parts/field.ts";
import { issueList } from "../../parts/issue-list.ts";
import { jump } from "../../parts/jump.ts";
import { t } from "../../parts/language.ts";
import type { Messages } from "../../parts/messages.ts";

/** A part of the screen that can be drawn anew. */
export interface Part {
  readonly node: HTMLElement;
  readonly read: () => Promise<void>;
}

/** So many come at once; whoever has asked for more keeps them while deciding. */
const WINDOW = 60;

/** Proposed changes, row by row, each to be accepted or refused. */
export function proposalsPart({
  messages,
  changed,
}: {
  readonly messages: Messages;
  /** When something was decided. */
  readonly changed: () => Promise<void>;
}): Part {
  const place = element("div");
  const node = element("section", { "aria-labelledby": "proposals" }, [
    element("h2", { id: "proposals", tabindex: -1 }, t(TEXTS.proposals)),
    element("p", { class: "note" }, t(TEXTS.proposalsNote)),
    place,
  ]);
  let source = "";
  let most = WINDOW;
  const load = async (): Promise<void> => {
    const asked = { source, most };
    const view = await call("catalogue.proposals", asked);
    // Another source may have been chosen meanwhile.
    if (asked.source === source && asked.most === most) keepingFocus(() => draw(view));
  };
  const decide = async (ids: readonly string[], decision: "přijmout" | "odmítnout"): Promise<void> => {
    messages.busy();
    const outcome = await call("catalogue.decide", { ids: [...ids], decision });
    const next = nextTo(ids, place);
    await load();
    await changed();
    goOn(document.getElementById(next), outcome, messages);
  };
  const draw = (view: ProposalsView): void => {
    const chooser = sourceChooser(view, source, (value) => {
      source = value;
      most = WINDOW;
      load().catch(messages.fail);
    });
    const more = (): Promise<void> => {
      most = view.shown + WINDOW;
      return load();
    };
    const rest = view.passed - view.shown;
    replace(place, [
      view.sources.length > 1 || source !== "" ? field(chooser, { label: t(TEXTS.source) }) : null,
      element(
        "p",
        { class: "quiet", role: "status" },
        view.passed === 0 ? t(TEXTS.none) : t(TEXTS.shown, { count: view.shown, all: view.passed }),
      ),
      ...view.groups.map((group) => groupCard(group, { messages, decide })),
      rest > 0 ? button(t(TEXTS.more), { messages, press: more }) : null,
    ]);
  };
  return { node, read: load };
}

/** The id of the button at the proposal that stands below these, else above them; "" when there is no other. */
function nextTo(decided: readonly string[], place: HTMLElement): string {
  const all = [...place.querySelectorAll<HTMLElement>(".step button.create")].map(({ id }) => id);
  const gone = new Set(decided.map(acceptId));
  const last = all.reduce((found, id, index) => (gone.has(id) ? index : found), 0);
  const left = (id: string): boolean => !gone.has(id);
  return all.slice(last).find(left) ?? all.slice(0, last).reverse().find(left) ?? "";
}

/** Whoever goes through hundreds of proposals goes on with the next one, not from the top of the screen. */
function goOn(next: HTMLElement | null, outcome: Outcome, messages: Messages): void {
  if (next === null || outcome.issues.length > 0) {
    tellOutcome(messages, outcome);
    return;
  }
  messages.note(outcome.sentences.join(" "));
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "center" });
}

function acceptId(id: string): string {
  return `accept-${id}`;
}

interface Outcome {
  readonly sentences: readonly string[];
  readonly issues: readonly IssueView[];
}

/** What came of it, with what a person must look at. */
export function tellOutcome(messages: Messages, { sentences, issues }: Outcome): void {
  const [first = "", ...rest] = sentences;
  const list = issueList(issues, { title: t(TEXTS.issues), open: true, messages });
  messages.tell(first, [...rest.map((sentence) => element("p", {}, sentence)), list]);
}

function sourceChooser(
  { sources }: ProposalsView,
  chosen: string,
  changed: (value: string) => void,
): HTMLSelectElement {
  const options = [
    { value: "", label: t(TEXTS.anySource) },
    // The source whose last proposal has just been decided stays chosen, as the list says.
    ...[...new Set([...sources, chosen])]
      .filter((value) => value !== "")
      .map((value) => ({ value, label: value })),
  ];
  const chooser = select(options, chosen, changed);
  chooser.id = "source";
  return chooser;
}

interface Deciding {
  readonly messages: Messages;
  readonly decide: (ids: readonly string[], decision: "přijmout" | "odmítnout") => Promise<void>;
}

function groupCard({ name, where, cell, proposals }: ProposalGroup, deciding: Deciding): HTMLElement {
  const { messages, decide } = deciding;
  const every = proposals.map(({ id }) => id);
  const acceptAll = button(
    t(TEXTS.acceptAll),
    { messages, press: () => decide(every, "přijmout") },
    { description: t(TEXTS.acceptAllOf, { name }) },
  );
  return element("section", { class: "item", "aria-label": name }, [
    element("h3", {}, name),
    element("div", { class: "row" }, [
      element("span", { class: "quiet" }, where),
      jump(cell, { label: t(TEXTS.show), description: t(TEXTS.showOf, { name }) }, messages),
    ]),
    ...proposals.map((proposal) => proposalBox(proposal, name, deciding)),
    proposals.length > 1 ? acceptAll : null,
  ]);
}

function proposalBox(
  { id, what, before, after, by }: ProposalGroup["proposals"][number],
  name: string,
  { messages, decide }: Deciding,
): HTMLElement {
  const said = (label: string, text: string, look: string): HTMLElement =>
    element("div", {}, [
      element("dt", {}, label),
      element("dd", { class: look }, text === "" ? t(TEXTS.empty) : text),
    ]);
  const accept = button(
    t(TEXTS.accept),
    { messages, press: () => decide([id], "přijmout") },
    { kind: "create", description: t(TEXTS.acceptOf, { name, what }) },
  );
  accept.id = acceptId(id);
  return element("div", { class: "step" }, [
    element("p", {}, [
      element("strong", {}, what),
      " ",
      element("span", { class: "quiet" }, `${id} · ${by}`),
    ]),
    element("dl", { class: "facts" }, [
      said(t(TEXTS.before), before, "quote"),
      said(t(TEXTS.after), after, "quote main"),
    ]),
    element("div", { class: "row" }, [
      accept,
      button(
        t(TEXTS.refuse),
        { messages, press: () => decide([id], "odmítnout") },
        { description: t(TEXTS.refuseOf, { name, what }) },
      ),
    ]),
  ]);
}
