import type { WorkbenchSheet } from "../../core/screens/workbench-calls.ts";
import { WORKBENCH_TEXTS as TEXTS } from "../../core/texts/screens-workbench.ts";
import { element, replace } from "../parts/element.ts";
import { t } from "../parts/language.ts";
import type { Messages } from "../parts/messages.ts";
import { ask } from "./ask.ts";
import type { Place } from "./panels.ts";
import { drawWindow, type Wanted } from "./table-window.ts";

interface Around {
  readonly sheets: readonly WorkbenchSheet[];
  readonly messages: Messages;
}

/** Tabs of the sheets and one window of rows. */
export function openTable(place: HTMLElement, { sheets, messages }: Around) {
  const state = { sheet: "", from: 0, search: "" };
  const body = element("div");
  const tabs = tabsOf(sheets, (sheet) => {
    load({ sheet, from: 0, search: "" }).catch(messages.fail);
  });
  const nav = element("nav", { "aria-label": t(TEXTS.sheets) }, [
    element(
      "ul",
      { class: "tabs" },
      tabs.map((tab) => element("li", {}, tab)),
    ),
  ]);
  replace(place, [nav, body]);

  async function load(wanted: Wanted, around = 0): Promise<void> {
    Object.assign(state, wanted);
    const window = await ask("table.read", { ...state, around });
    state.from = window.from;
    tabs.forEach((tab, index) => {
      tab.setAttribute("aria-current", String(sheets[index]?.name === state.sheet));
    });
    drawWindow(body, window, { ...state, messages, load });
  }

  async function show({ sheet, row, column }: Place): Promise<void> {
    await load({ sheet, search: "" }, row);
    const cell = body.querySelector<HTMLElement>(`[data-row="${row}"] > td:nth-of-type(${column})`);
    cell?.classList.add("shown");
    cell?.scrollIntoView({ block: "center", inline: "center" });
    cell?.querySelector<HTMLElement>("textarea, input")?.focus();
  }

  return {
    open: (sheet: string) => load({ sheet }),
    show: (wanted: Place): void => {
      show(wanted).catch(messages.fail);
    },
    /** Reads the window again, unless a person is just typing in it. */
    refresh: (): void => {
      if (!body.contains(document.activeElement)) load({}).catch(messages.fail);
    },
  };
}

function tabsOf(
  sheets: readonly WorkbenchSheet[],
  open: (sheet: string) => void,
): readonly HTMLButtonElement[] {
  return sheets.map(({ name, about }) =>
    element("button", { type: "button", title: about, onclick: () => open(name) }, name),
  );
}
