import { PANEL_TEXTS, WIDE_PANELS } from "../../core/texts/screens.ts";
import { WORKBENCH_TEXTS as TEXTS } from "../../core/texts/screens-workbench.ts";
import { element, replace } from "../parts/element.ts";
import { t } from "../parts/language.ts";

/** A cell that a panel wants to be seen; rows and columns count from 1. */
export interface Place {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

interface Around {
  readonly show: (place: Place) => void;
  /** A panel has called the program, which may have changed the workbook. */
  readonly changed: () => void;
}

export type PanelName = keyof typeof NAMES;

const { more: _, ...NAMES } = PANEL_TEXTS;

/** The very same sidebars as in Google, each in a frame of its own page. */
export function openPanels(aside: HTMLElement, { show, changed }: Around) {
  const names = Object.keys(NAMES) as PanelName[];
  const buttons = names.map((name) =>
    element(
      "button",
      { type: "button", "aria-pressed": "false", onclick: () => toggle(name) },
      t(NAMES[name]),
    ),
  );
  let opened: PanelName | null = null;
  const draw = (): void => {
    aside.hidden = opened === null;
    names.forEach((name, index) => {
      buttons[index]?.setAttribute("aria-pressed", String(name === opened));
    });
    if (opened === null) {
      replace(aside, []);
      return;
    }
    const title = t(TEXTS.panel, { name: t(NAMES[opened]) });
    aside.setAttribute("aria-label", title);
    const close = element(
      "button",
      { type: "button", class: "link", onclick: () => toggle(opened) },
      t(TEXTS.closePanel),
    );
    replace(aside, [
      element("div", { class: "row" }, [enlarging(opened), close]),
      element("iframe", { title, src: `panel/${opened}` }),
    ]);
  };
  const toggle = (name: PanelName | null): void => {
    opened = name === opened ? null : name;
    draw();
  };
  addEventListener("message", (event: MessageEvent<unknown>) => {
    if (event.origin !== location.origin) return;
    const told = read(event.data);
    if (told?.kind === "show") show(told);
    if (told?.kind === "called") changed();
  });
  return {
    buttons: element("nav", { class: "panels", "aria-label": t(TEXTS.panels) }, buttons),
    open: (name: string): void => {
      const known = names.find((one) => one === name);
      if (known !== undefined && known !== opened) toggle(known);
    },
  };
}

/** What has tables is better read in a tab of its own. */
function enlarging(name: PanelName): HTMLElement | null {
  if (!WIDE_PANELS.includes(name)) return null;
  return element("a", { href: `panel/${name}`, target: "_blank" }, t(TEXTS.enlarge));
}

type Told = ({ readonly kind: "show" } & Place) | { readonly kind: "called" };

/** Only this page's own frames are heard, and they say one of two things. */
function read(data: unknown): Told | null {
  const kind = typeof data === "object" && data !== null && "kind" in data ? data.kind : null;
  // The panels are compiled with this page.
  return kind === "show" || kind === "called" ? (data as Told) : null;
}
