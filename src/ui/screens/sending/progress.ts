import type { OpenMessage, SendingProgress } from "../../../core/screens/sending-progress.ts";
import type { Text } from "../../../core/texts/say.ts";
import { SENT_KINDS, SENDING_PART_TEXTS as TEXTS } from "../../../core/texts/screens-sending.ts";
import { button } from "../../parts/button.ts";
import { call } from "../../parts/call.ts";
import { type Child, element } from "../../parts/element.ts";
import { jump } from "../../parts/jump.ts";
import { t } from "../../parts/language.ts";
import { longList } from "../../parts/long-list.ts";
import type { Messages } from "../../parts/messages.ts";

/** What the screen sends, and the event that it shows; what another sending came to is not told with it. */
interface Shown {
  readonly command: string;
  readonly event: string;
}

interface Following extends Shown {
  readonly messages: Messages;
  readonly settled: (now: SendingProgress) => Promise<void>;
  readonly stopped: () => Promise<void>;
}

/** Whether something is being sent at this moment. */
export function isAlive({ state }: SendingProgress): boolean {
  return state === "grace" || state === "running";
}

/** How far the sending has come, and what a person has to decide. */
export function progressView(progress: SendingProgress, following: Following): readonly Child[] {
  if (isAlive(progress)) return running(progress, following);
  const own = isOwn(progress, following);
  const waits = progress.state === "waiting";
  return [
    ...(own ? progress.sentences.map((sentence) => element("p", {}, sentence)) : []),
    ...(waits ? [...otherLine(progress, following, TEXTS.otherWaits), stopButton(following)] : []),
    ...openMessages(progress, following),
  ];
}

/** What came of a sending, in one line; that of another screen says what was sent. */
export function endedLine(progress: SendingProgress, shown: Shown): string {
  const told = progress.sentences.join(" ");
  if (told === "" || isOwn(progress, shown)) return told;
  return `${t(TEXTS.otherEnded, { what: whatOf(progress) })} ${told}`;
}

function isOwn(progress: SendingProgress, { command, event }: Shown): boolean {
  if (progress.command !== "" && progress.command !== command) return false;
  return event === "" || progress.event === event || progress.event === "";
}

/** Without it, the sending of another screen would be taken for that of the screen where it is seen. */
function otherLine(progress: SendingProgress, shown: Shown, text: Text): readonly Child[] {
  return isOwn(progress, shown) ? [] : [element("p", {}, t(text, { what: whatOf(progress) }))];
}

function whatOf({ command, event }: SendingProgress): string {
  const kinds: Readonly<Partial<Record<string, Text>>> = SENT_KINDS;
  const kind = kinds[command];
  return `${kind === undefined ? command : t(kind)}${event === "" ? "" : ` (${event})`}`;
}

function running(progress: SendingProgress, following: Following): readonly Child[] {
  const { sent, total, by, graceSeconds, sentences } = progress;
  const told = [
    ...otherLine(progress, following, TEXTS.otherRuns),
    ...sentences.map((sentence) => element("p", {}, sentence)),
  ];
  if (graceSeconds > 0) return [...told, countdown(graceSeconds), takeBack(following)];
  const words = t(TEXTS.progress, { sent, total });
  return [
    element("p", {}, words),
    element("progress", { max: Math.max(total, 1), value: sent, "aria-label": words }),
    ...told,
    ...(by === "" ? [] : [element("p", { class: "quiet" }, t(TEXTS.byWhom, { who: by }))]),
    element("p", { class: "quiet" }, t(TEXTS.closing)),
    ...(sentences.length === 0 ? [stopButton(following)] : []),
  ];
}

/** Counts down by itself between two questions to the program; ends when it is drawn anew. */
function countdown(seconds: number): HTMLElement {
  const line = element("p", { role: "timer" }, t(TEXTS.takeBackIn, { count: seconds }));
  const end = Date.now() + seconds * 1_000;
  const tick = setInterval(() => {
    const left = Math.ceil((end - Date.now()) / 1_000);
    if (left <= 0 || !line.isConnected) clearInterval(tick);
    else line.textContent = t(TEXTS.takeBackIn, { count: left });
  }, 1_000);
  return line;
}

function takeBack({ messages, stopped }: Following): HTMLElement {
  return button(t(TEXTS.takeBack), { messages, press: stopped }, { kind: "action" });
}

function stopButton({ messages, stopped }: Following): HTMLElement {
  return button(t(TEXTS.stop), { messages, press: stopped });
}

/** The messages of which nobody knows whether they went, and those that were refused; the person decides. */
export function openMessages(
  { uncertain, refused }: Pick<SendingProgress, "uncertain" | "refused">,
  following: Pick<Following, "messages" | "settled">,
): readonly Child[] {
  return [
    ...openList(uncertain, { ...following, decides: true }),
    ...openList(refused, { ...following, decides: false }),
  ];
}

function openList(items: readonly OpenMessage[], deciding: Deciding): readonly Child[] {
  if (items.length === 0) return [];
  const { decides, messages } = deciding;
  const title = t(decides ? TEXTS.uncertain : TEXTS.refused, { count: items.length });
  return [
    element("h3", {}, title),
    element("p", { class: "note" }, t(decides ? TEXTS.uncertainNote : TEXTS.refusedNote)),
    longList({ items, item: (one) => openItem(one, deciding), all: title, messages }),
  ];
}

interface Deciding extends Pick<Following, "messages" | "settled"> {
  /** Both ways are open; a refused message can only be sent again. */
  readonly decides: boolean;
}

function openItem(one: OpenMessage, { messages, settled, decides }: Deciding): HTMLLIElement {
  const { key, name, email, known, cell } = one;
  const settle = (as: "resend" | "sent", done: Text) => async (): Promise<void> => {
    await settled(await call("sending.settle", { key, as }));
    messages.tell(t(done, { name }));
  };
  const resend = { messages, press: settle("resend", TEXTS.resendDone) };
  const asSent = { messages, press: settle("sent", TEXTS.asSentDone) };
  return element("li", {}, [
    element("strong", {}, name),
    ...(email === "" ? [] : [element("span", { class: "quiet" }, ` ${email}`)]),
    element("p", { class: "note" }, known),
    element("div", { class: "row" }, [
      button(t(TEXTS.resend), resend, { description: t(TEXTS.resendFor, { name }) }),
      decides ? button(t(TEXTS.asSent), asSent, { description: t(TEXTS.asSentFor, { name }) }) : null,
      jump(cell, { label: t(TEXTS.show), description: t(TEXTS.showOf, { name }) }, messages),
    ]),
  ]);
}
