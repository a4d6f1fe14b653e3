import type { Text } from "../../core/texts/say.ts";
import { type Child, element, keepingFocus, replace } from "./element.ts";
import { t } from "./language.ts";
import { type Messages, messages as makeMessages } from "./messages.ts";

/** A screen's frame: its heading, the place for messages and the place for its content. */
export interface Screen {
  readonly messages: Messages;
  readonly show: (children: readonly Child[] | Child) => void;
}

/** Puts the frame into the page; once a screen. */
export function openScreen(title: Text): Screen {
  const messages = makeMessages();
  const content = element("div", { class: "content" });
  document.title = t(title);
  replace(document.body, element("main", {}, [element("h1", {}, t(title)), messages.node, content]));
  return { messages, show: (children) => keepingFocus(() => replace(content, children)) };
}
