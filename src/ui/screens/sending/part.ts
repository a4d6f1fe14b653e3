import type { CallInput } from "../../../core/screens/calls.ts";
import type { SendingForecast, SendingProgress } from "../../../core/screens/sending-progress.ts";
import type { SendingCommand } from "../../../core/screens/shell-endpoints.ts";
import type { Text } from "../../../core/texts/say.ts";
import { SENDING_PART_TEXTS as TEXTS } from "../../../core/texts/screens-sending.ts";
import { button } from "../../parts/button.ts";
import { call } from "../../parts/call.ts";
import { type Child, element, replace } from "../../parts/element.ts";
import { t } from "../../parts/language.ts";
import type { Messages } from "../../parts/messages.ts";
import { confirmation } from "./confirmation.ts";
import { endedLine, isAlive, progressView } from "./progress.ts";

/** What is to be sent, as the screen has it now. */
export interface ToSend {
  readonly command: SendingCommand;
  readonly event: string;
  /** Stands for the letters that the person has seen; null where the screen does not show them. */
  readonly mark: string | null;
  /** What is asked for beside the command, where it is about no event. */
  readonly ask?: CallInput<"sending.forecast">["ask"];
  /** The button, with the number of messages. */
  readonly label: Text;
  /** Why nothing can be sent now; "" when it can. */
  readonly hindrance: string;
}

interface PartOptions {
  readonly heading?: Text;
  /** Below the heading. */
  readonly note?: Text;
  readonly messages: Messages;
  readonly toSend: () => ToSend;
  /** When something has been sent or decided. */
  readonly changed: () => Promise<void>;
}

/** The part of a screen that asks twice, sends, and follows the sending also after it was closed and opened again. */
export interface SendingPart {
  readonly node: HTMLElement;
  /** Reads the forecast and the progress, and draws both. */
  readonly read: () => Promise<void>;
  /** Draws anew from what is known. */
  readonly draw: () => void;
}

/** What the part knows at the moment. */
interface Desk extends PartOptions {
  readonly begin: HTMLElement;
  readonly follow: HTMLElement;
  forecast: SendingForecast | null;
  progress: SendingProgress | null;
  watched: boolean;
}

const POLL_MS = 1_500;

export function sendingPart(options: PartOptions): SendingPart {
  const begin = element("div");
  const follow = element("div");
  const desk: Desk = { ...options, begin, follow, forecast: null, progress: null, watched: false };
  const heading = element("h2", { id: "sending" }, t(options.heading ?? TEXTS.heading));
  const note = options.note === undefined ? null : element("p", { class: "note" }, t(options.note));
  const node = element("section", { "aria-labelledby": "sending" }, [heading, note, follow, begin]);
  return { node, read: () => read(desk), draw: () => draw(desk) };
}

async function read(desk: Desk): Promise<void> {
  const { event, hindrance, ask: about } = desk.toSend();
  const wanted = hindrance === "" && (event !== "" || about !== undefined);
  const [progress, forecast] = await Promise.all([
    call("sending.progress", {}),
    wanted ? call("sending.forecast", askedOf(desk)) : null,
  ]);
  Object.assign(desk, { progress, forecast });
  draw(desk);
  if (isAlive(progress)) watch(desk).catch(desk.messages.fail);
}

function draw(desk: Desk): void {
  const { progress, messages, follow, begin, changed } = desk;
  const asked = desk.toSend();
  const settled = async (now: SendingProgress): Promise<void> => {
    desk.progress = now;
    await changed();
  };
  const { command, event } = asked;
  const following = { messages, command, event, settled, stopped: () => stop(desk) };
  replace(follow, progress === null ? [] : progressView(progress, following));
  replace(begin, progress !== null && isAlive(progress) ? [] : beginning(desk, asked));
}

function beginning(desk: Desk, asked: ToSend): readonly Child[] {
  const { forecast, messages } = desk;
  if (asked.hindrance !== "") return [element("p", {}, asked.hindrance)];
  const sentences = forecast?.sentences ?? [];
  const count = forecast?.count ?? 0;
  if (count === 0) return [element("p", {}, sentences[0] ?? t(TEXTS.nothingLeft))];
  const place = element("div");
  const opener = button(
    t(asked.label, { count }),
    { messages, press: () => ask(desk, place, opener) },
    { kind: "action" },
  );
  replace(place, opener);
  return [...sentences.map((sentence) => element("p", {}, sentence)), place];
}

function ask(desk: Desk, place: HTMLElement, opener: HTMLElement): void {
  const { forecast, messages } = desk;
  const { count = 0, names = [], mark = "" } = forecast ?? {};
  const leave = (): void => {
    replace(place, opener);
    opener.focus();
  };
  const send = (): Promise<void> => start(desk, desk.toSend().mark ?? mark);
  confirmation(place, { names, count, messages, leave, send });
}

function askedOf(desk: Desk): CallInput<"sending.forecast"> {
  const { command, event, ask: about } = desk.toSend();
  return { command, event: event || null, ...(about === undefined ? {} : { ask: about }) };
}

/** Begins; where the answer comes only when the run is over, the progress is asked for beside it. */
async function start(desk: Desk, mark: string): Promise<void> {
  const { messages } = desk;
  messages.busy(t(TEXTS.starting));
  let open = true;
  const answer = call("sending.start", { ...askedOf(desk), mark }).finally(() => {
    open = false;
  });
  void peek(desk, () => open);
  desk.progress = await answer;
  messages.clear();
  draw(desk);
  if (isAlive(desk.progress)) return watch(desk);
  await ended(desk);
}

async function peek(desk: Desk, isOpen: () => boolean): Promise<void> {
  await pause();
  while (isOpen()) {
    const now = await call("sending.progress", {}).catch(() => null);
    if (!isOpen()) return;
    if (now !== null && isAlive(now)) {
      desk.progress = now;
      desk.messages.clear();
      draw(desk);
    }
    await pause();
  }
}

async function stop(desk: Desk): Promise<void> {
  desk.progress = await call("sending.stop", {});
  draw(desk);
  if (isAlive(desk.progress)) watch(desk).catch(desk.messages.fail);
  else await ended(desk);
}

/** Asks again and again while something is being sent. */
async function watch(desk: Desk): Promise<void> {
  if (desk.watched) return;
  desk.watched = true;
  try {
    while (desk.progress !== null && isAlive(desk.progress)) {
      await pause();
      desk.progress = await call("sending.progress", {});
      draw(desk);
    }
  } finally {
    desk.watched = false;
  }
  await ended(desk);
}

/** Whoever looks on lets the next run begin at once. */
async function ended(desk: Desk): Promise<void> {
  if (desk.progress?.goesOnNow === true) return start(desk, "");
  const told = desk.progress === null ? "" : endedLine(desk.progress, desk.toSend());
  await desk.changed();
  if (told !== "") desk.messages.tell(told);
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, POLL_MS));
}
