import { WORKBENCH_TEXTS as TEXTS } from "../../core/texts/screens-workbench.ts";
import { element, replace } from "../parts/element.ts";
import { t } from "../parts/language.ts";
import { messages as makeMessages } from "../parts/messages.ts";
import { ask } from "./ask.ts";
import { openMenu } from "./menu.ts";
import { openPanels, type Place } from "./panels.ts";
import { openTable } from "./table.ts";

/** The page of the workbook: the menu above, the table below, a panel beside it when it is wanted. */
async function open(): Promise<void> {
  const messages = makeMessages();
  const top = element("header", { class: "top" });
  const content = element("main", { id: "table" });
  const aside = element("aside", { hidden: true });
  replace(document.body, [
    element("a", { class: "skip", href: "#table" }, t(TEXTS.toTable)),
    top,
    element("div", { class: "notes" }, messages.node),
    element("div", { class: "desk" }, [content, aside]),
  ]);
  try {
    const book = await ask("workbench.read", {});
    document.title = t(TEXTS.title, { title: book.title });
    const table = openTable(content, { sheets: book.sheets, messages });
    const panels = openPanels(aside, { show: table.show, changed: table.refresh });
    const menu = openMenu(book, { messages, openPanel: panels.open, changed: table.refresh });
    replace(top, [element("h1", {}, book.title), menu, panels.buttons]);
    const wanted = wantedPlace();
    if (wanted === null) await table.open(book.sheets[0]?.name ?? "");
    else table.show(wanted);
    addEventListener("hashchange", () => {
      const next = wantedPlace();
      if (next !== null) table.show(next);
    });
  } catch (error) {
    messages.fail(error);
  }
}

/** The cell that a screen in another tab wants to be seen, as it stands behind the address. */
function wantedPlace(): Place | null {
  try {
    const place: unknown = JSON.parse(decodeURIComponent(location.hash.slice(1)));
    return isPlace(place) ? place : null;
  } catch {
    return null;
  }
}

function isPlace(value: unknown): value is Place {
  if (typeof value !== "object" || value === null) return false;
  const { sheet, row, column } = value as Partial<Place>;
  return typeof sheet === "string" && Number.isInteger(row) && Number.isInteger(column);
}

void open();
