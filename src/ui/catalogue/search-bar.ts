import type { PageWords } from "../../core/pages/catalogue/data.ts";
import { element } from "../parts/element.ts";
import { shareButton } from "./share.ts";

/** The field for words, what is chosen, how much is found, and what can be done with it. */
export interface SearchBar {
  readonly root: HTMLElement;
  /** Where the chosen things go. */
  readonly chips: HTMLElement;
  /** What stands in the field, searched for already or not yet. */
  readonly typed: () => string;
  readonly show: (query: string, sentence: string) => void;
}

const TYPING_PAUSE_MS = 150;

/** Words are searched for shortly after they are typed, at once when the form is sent. */
export function searchBar(
  words: PageWords,
  { ask, address }: { readonly ask: (query: string) => void; readonly address: () => string },
): SearchBar {
  let pause = 0;
  const later = (): void => {
    clearTimeout(pause);
    pause = setTimeout(() => ask(field.value), TYPING_PAUSE_MS);
  };
  const field = element("input", {
    id: "q",
    type: "search",
    autocomplete: "off",
    "aria-describedby": "query-help",
    oninput: later,
  });
  const now = (event: Event): void => {
    event.preventDefault();
    clearTimeout(pause);
    ask(field.value);
  };
  const chips = element("div", { class: "chips", role: "group", "aria-label": words.chosen, hidden: true });
  const status = element("p", { id: "found", role: "status" });
  const root = element("form", { role: "search", "aria-label": words.search, onsubmit: now }, [
    element("label", { for: "q" }, words.search),
    element("div", { class: "query" }, [field, element("button", { type: "submit" }, words.find)]),
    element("p", { id: "query-help", class: "quiet" }, words.query),
    chips,
    status,
    element("div", { class: "tools" }, [...tools(words), ...shareButton(words, words.share, address)]),
  ]);
  return {
    root,
    chips,
    typed: () => field.value,
    show: (query, sentence) => {
      clearTimeout(pause);
      // A text being typed is not taken from under the fingers for a space at its end.
      if (field.value.trim() !== query.trim()) field.value = query;
      status.textContent = sentence;
    },
  };
}

function tools(words: PageWords): readonly HTMLElement[] {
  const print = element(
    "button",
    { type: "button", class: "plain", onclick: () => window.print() },
    words.print,
  );
  const large = switchOf(words.large, () => document.documentElement.classList.toggle("large"));
  const easy = switchOf(words.easy, () => document.body.classList.toggle("easier"));
  const hasEasy = document.querySelector(".easy") !== null;
  return [print, large, ...(hasEasy ? [easy] : [])];
}

/** A button that stays pressed. */
function switchOf(name: string, toggle: () => boolean): HTMLElement {
  const button = element("button", {
    type: "button",
    class: "plain",
    "aria-pressed": "false",
    onclick: () => button.setAttribute("aria-pressed", String(toggle())),
  });
  button.textContent = name;
  return button;
}
