import type { ProviderView, VerificationView } from "../../../core/screens/catalogue/verification.ts";
import { CATALOGUE_PANEL_TEXTS as TEXTS } from "../../../core/texts/screens-catalogue.ts";
import { button } from "../../parts/button.ts";
import { call } from "../../parts/call.ts";
import { element, keepingFocus, replace } from "../../parts/element.ts";
import { field, select } from "../../parts/field.ts";
import { issueList } from "../../parts/issue-list.ts";
import { jump } from "../../parts/jump.ts";
import { t } from "../../parts/language.ts";
import { letterDetails } from "../../parts/letters.ts";
import type { Messages } from "../../parts/messages.ts";
import { sendingPart, type ToSend } from "../sending/part.ts";
import type { Part } from "./proposals.ts";

/** Who has been asked to confirm the data and how far it is; asking goes from here. */
export function verificationPart(messages: Messages): Part {
  const place = element("div");
  const letters = element("div");
  let round = "";
  /** Stands for the letters that the person has looked at; "" before that. */
  let seen = "";
  const toSend = (): ToSend => ({
    command: "verify",
    event: "",
    ask: round === "" ? {} : { round },
    mark: seen,
    label: TEXTS.send,
    hindrance: seen === "" ? t(TEXTS.lookFirst) : "",
  });
  const sending = sendingPart({ messages, toSend, changed: () => read(), heading: TEXTS.sending });
  const read = async (): Promise<void> => {
    seen = "";
    replace(letters, []);
    const view = await call("catalogue.verification", { round: round || null, due: null });
    round = view.round;
    const choose = (name: string): void => {
      round = name;
      read().catch(messages.fail);
    };
    keepingFocus(() => replace(place, viewParts(view, { messages, changed: read, choose })));
    await sending.read();
  };
  const preview = async (): Promise<void> => {
    seen = await showLetters(letters, round, messages);
    await sending.read();
    letters.querySelector<HTMLElement>("p")?.focus();
  };
  const node = element("section", { "aria-labelledby": "verification" }, [
    element("h2", { id: "verification" }, t(TEXTS.verification)),
    element("p", { class: "note" }, t(TEXTS.verificationNote)),
    place,
    button(t(TEXTS.preview), { messages, press: preview }),
    letters,
    sending.node,
  ]);
  return { node, read };
}

interface Around {
  readonly messages: Messages;
  readonly changed: () => Promise<void>;
  readonly choose: (round: string) => void;
}

function viewParts(view: VerificationView, around: Around) {
  const { providers } = view;
  return [
    roundChooser(view, around),
    providers.length === 0
      ? element("p", { class: "quiet" }, t(TEXTS.noRound))
      : element(
          "ul",
          { class: "plain", "aria-label": t(TEXTS.rounds) },
          providers.map((one) => providerItem(one, around.messages)),
        ),
    missingPart(view, around),
  ];
}

function roundChooser({ round, rounds, next }: VerificationView, { choose }: Around): HTMLElement {
  const options = [
    ...rounds.map((name) => ({ value: name, label: name })),
    { value: next, label: t(TEXTS.nextRound, { round: next }) },
  ];
  const chooser = select(options, round, choose);
  chooser.id = "verification-round";
  return field(chooser, { label: t(TEXTS.round) });
}

function providerItem(
  { provider, to, state, look, due, when, cell }: ProviderView,
  messages: Messages,
): HTMLLIElement {
  const words = { label: t(TEXTS.show), description: t(TEXTS.showOf, { name: provider }) };
  const facts = [
    [TEXTS.askedOf, to],
    [TEXTS.due, due],
    [TEXTS.when, when],
  ] as const;
  return element("li", { class: "item" }, [
    element("div", { class: "row" }, [
      element("strong", {}, provider),
      element("span", { class: `badge ${look}` }, state),
    ]),
    element(
      "p",
      { class: "quiet" },
      facts.flatMap(([label, text]) => (text === "" ? [] : `${t(label)}: ${text}`)).join(" · "),
    ),
    jump(cell, words, messages),
  ]);
}

function missingPart({ round, missing, due }: VerificationView, around: Around): HTMLElement | null {
  if (missing.length === 0) return null;
  const { messages, changed } = around;
  const day = element("input", { type: "date", id: "round-due", value: due, required: true });
  const press = async (): Promise<void> => {
    messages.busy();
    await call("catalogue.round", { round, due: day.value || null });
    await changed();
    messages.clear();
  };
  return element("div", { class: "card" }, [
    element("p", {}, t(TEXTS.missing, { count: missing.length })),
    element(
      "ul",
      {},
      missing.map((name) => element("li", {}, name)),
    ),
    field(day, { label: t(TEXTS.roundDue) }),
    button(t(TEXTS.addRows, { round }), { messages, press }, { kind: "create" }),
  ]);
}

/** Draws the letters; answers what stands for them, "" while there is none. */
async function showLetters(place: HTMLElement, round: string, messages: Messages): Promise<string> {
  const { count, hint, letters, issues, mark } = await call("catalogue.requests", {
    round: round || null,
    due: null,
  });
  replace(place, [
    element("p", { tabindex: -1 }, count === 0 ? t(TEXTS.noLetters) : t(TEXTS.letters, { count })),
    hint === "" ? null : element("p", {}, hint),
    issueList(issues, { title: t(TEXTS.issues), open: true, messages }),
    ...letterDetails(letters),
  ]);
  return count === 0 ? "" : mark;
}
