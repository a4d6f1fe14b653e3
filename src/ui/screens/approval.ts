import type { ApprovalView, DocumentView, GapView } from "../../core/screens/approval/view.ts";
import { PANEL_TEXTS, SCREEN_TEXTS } from "../../core/texts/screens.ts";
import { APPROVAL_PANEL_TEXTS as TEXTS } from "../../core/texts/screens-approval.ts";
import { button } from "../parts/button.ts";
import { call, isInGoogle } from "../parts/call.ts";
import { type Child, element } from "../parts/element.ts";
import { field, select } from "../parts/field.ts";
import { jump } from "../parts/jump.ts";
import { t } from "../parts/language.ts";
import { makeDocuments } from "../parts/make-documents.ts";
import { openScreen } from "../parts/screen.ts";
import { stepItem } from "./approval/step.ts";

const screen = openScreen(PANEL_TEXTS.approval);
const { messages } = screen;

async function read(): Promise<void> {
  screen.show(parts(await call("approval.read", {})));
}

async function saved(sentence: string): Promise<void> {
  await read();
  messages.tell(sentence);
}

function parts(view: ApprovalView): readonly Child[] {
  const { documents } = view;
  return [
    ...documents.map((one) => documentPart(one, view)),
    documents.length === 0 ? element("p", {}, t(TEXTS.none)) : null,
    proposePart(view),
    documents.length === 0
      ? null
      : makeDocuments({ command: "approval", event: "", label: t(TEXTS.page), messages }),
  ];
}

function documentPart(shown: DocumentView, { today }: ApprovalView): HTMLElement {
  const { document: name, steps, gaps, lastVersion } = shown;
  const approved = gaps.length === 0;
  const badge = element(
    "span",
    { class: approved ? "badge done" : "badge warning" },
    t(approved ? TEXTS.approved : TEXTS.onTheWay),
  );
  const items = steps.map((step) => stepItem(step, { messages, lastVersion, today, saved }));
  return element("section", { "aria-label": name }, [
    element("h2", {}, [`${name} `, badge]),
    element("div", { class: "columns" }, [
      element(
        "div",
        { class: "list-side" },
        element("ol", { class: "steps", "aria-label": t(TEXTS.steps) }, items),
      ),
      element("div", {}, approved ? approvedPart(shown) : [gapsPart(gaps)]),
    ]),
  ]);
}

/** Locking is offered where it holds. */
function approvedPart({ document: name, approvedVersion: version }: DocumentView): readonly Child[] {
  const press = async (): Promise<void> => {
    messages.busy();
    const { sentence } = await call("version.lock", { document: name });
    messages.tell(sentence);
  };
  const lockable = version !== "" && isInGoogle();
  return [
    element("p", {}, t(TEXTS.nothingMissing)),
    ...(lockable
      ? [
          button(t(TEXTS.lock, { version }), { messages, press }),
          element("p", { class: "note" }, t(TEXTS.lockNote)),
        ]
      : []),
  ];
}

function gapsPart(gaps: readonly GapView[]): HTMLElement {
  const items = gaps.map(({ sentence, cell }) => {
    const words = { label: t(TEXTS.show), description: t(TEXTS.showOf, { name: sentence }) };
    return element("li", {}, [`${sentence} `, jump(cell, words, messages)]);
  });
  return element("div", { class: "gaps" }, [
    element("h3", {}, t(TEXTS.missing, { count: gaps.length })),
    element("ol", {}, items),
  ]);
}

function proposePart({ others, usual, documents }: ApprovalView): HTMLElement | null {
  if (others.length === 0) return null;
  const chooser = select(
    others.map((value) => ({ value, label: value })),
    others[0] ?? "",
    () => undefined,
  );
  chooser.id = "propose-for";
  const press = async (): Promise<void> => {
    const { sentence } = await call("approval.propose", { document: chooser.value });
    await saved(sentence);
  };
  const steps = usual.map(({ body, verb }) => element("li", {}, t(TEXTS.usually, { body, verb })));
  return element("section", { class: "card", "aria-labelledby": "propose" }, [
    element("h2", { id: "propose" }, t(documents.length === 0 ? TEXTS.propose : TEXTS.proposeHeading)),
    field(chooser, { label: t(TEXTS.proposeFor) }),
    element("p", { class: "note" }, t(TEXTS.proposeNote)),
    element("details", {}, [element("summary", {}, t(TEXTS.proposeSteps)), element("ol", {}, steps)]),
    button(t(TEXTS.propose), { messages, press }, { kind: "create" }),
  ]);
}

messages.busy(t(SCREEN_TEXTS.loading));
read().then(messages.clear, messages.fail);
