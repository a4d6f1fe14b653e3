import type { WorkbenchOutputs } from "../../core/screens/workbench-calls.ts";
import { WORKBENCH_TEXTS as TEXTS } from "../../core/texts/screens-workbench.ts";
import { button } from "../parts/button.ts";
import { element, replace } from "../parts/element.ts";
import { field } from "../parts/field.ts";
import { t } from "../parts/language.ts";
import type { Messages } from "../parts/messages.ts";
import { choicesOf, tableRow } from "./cells.ts";

type Read = WorkbenchOutputs["table.read"];

/** What of the present window is to be another. */
export interface Wanted {
  readonly sheet?: string;
  readonly from?: number;
  readonly search?: string;
}

interface View {
  readonly sheet: string;
  readonly search: string;
  readonly messages: Messages;
  readonly load: (wanted: Wanted) => Promise<void>;
}

/** Draws one window of rows with what finds others; each cell is a field that saves itself. */
export function drawWindow(body: HTMLElement, window: Read, view: View): void {
  const { sheet, messages } = view;
  const rows = element(
    "tbody",
    {},
    window.rows.map((row) => tableRow(row, window, { sheet, messages })),
  );
  const label = t(TEXTS.table, { sheet });
  replace(body, [
    element("div", { class: "tools" }, [
      searchForm(view),
      ...moving(window, view),
      adding(rows, window, view),
    ]),
    element("div", { class: "grid", role: "region", "aria-label": label, tabindex: 0 }, [
      element("table", {}, [headOf(window), rows]),
      ...choicesOf(window.columns),
    ]),
  ]);
}

function searchForm({ search, messages, load }: View): HTMLElement {
  const input = element("input", { type: "search", id: "search" });
  input.value = search;
  const find = (event: Event): void => {
    event.preventDefault();
    load({ search: input.value, from: 0 }).catch(messages.fail);
  };
  return element("form", { role: "search", onsubmit: find }, [
    field(input, { label: t(TEXTS.search) }),
    element("button", { type: "submit" }, t(TEXTS.searchGo)),
  ]);
}

function moving({ from, count, rows }: Read, { messages, load }: View): readonly HTMLElement[] {
  const to = from + rows.length;
  const move = (target: number) => ({ messages, press: () => load({ from: target }) });
  const where = count === 0 ? t(TEXTS.noRows) : t(TEXTS.window, { from: from + 1, to, count });
  return [
    element("p", { role: "status" }, where),
    button(t(TEXTS.previous), move(from - 1), { disabled: from === 0 }),
    button(t(TEXTS.following), move(to), { disabled: to >= count }),
  ];
}

/** A row below all others exists only on the page until something is typed into it. */
function adding(rows: HTMLElement, window: Read, { sheet, messages }: View): HTMLElement {
  let next = window.next;
  const press = (): void => {
    const empty = { row: next, cells: window.columns.map(() => "") };
    const made = tableRow(empty, window, { sheet, messages });
    next += 1;
    rows.append(made);
    made.querySelector<HTMLElement>("textarea, input")?.focus();
  };
  return button(t(TEXTS.add), { messages, press }, { kind: "create" });
}

function headOf({ columns }: Read): HTMLElement {
  const heads = columns.map(({ letters, header, note, computed }) =>
    element("th", { scope: "col", title: computed ? `${note} ${t(TEXTS.computed)}`.trim() : note }, [
      element("span", { class: "quiet" }, letters),
      header,
    ]),
  );
  return element(
    "thead",
    {},
    element("tr", {}, [element("th", { scope: "col" }, t(TEXTS.rowHead)), ...heads]),
  );
}
