import type { WorkbenchCommand, WorkbenchOutputs } from "../../core/screens/workbench-calls.ts";
import { WORKBENCH_TEXTS as TEXTS } from "../../core/texts/screens-workbench.ts";
import { button } from "../parts/button.ts";
import { element } from "../parts/element.ts";
import { field, select } from "../parts/field.ts";
import { t } from "../parts/language.ts";
import type { Messages } from "../parts/messages.ts";
import { makeDocuments } from "./make-documents.ts";

type Book = WorkbenchOutputs["workbench.read"];

interface Around {
  readonly messages: Messages;
  readonly openPanel: (name: string) => void;
  /** The workbook has changed. */
  readonly changed: () => void;
}

/** The menu Komplán: every command, by a panel or as documents, and the team's other pages. */
export function openMenu(book: Book, around: Around): HTMLElement {
  const menu = element("details", { class: "menu" });
  const choice = eventChoice(book);
  const press = (command: WorkbenchCommand) => async () => {
    menu.open = false;
    if (command.panel !== "") around.openPanel(command.panel);
    else await makeDocuments(command, { ...around, event: command.ofEvent ? choice.value || null : null });
  };
  const item = (command: WorkbenchCommand): HTMLElement =>
    element("li", {}, [
      button(command.label, { ...around, press: press(command) }, { kind: "link" }),
      element("p", { class: "quiet" }, command.about),
    ]);
  const inPanels = book.commands.filter(({ panel }) => panel !== "");
  const documents = book.commands.filter(({ panel }) => panel === "");
  const answers = element(
    "a",
    { href: book.answersUrl, target: "_blank" },
    t(TEXTS.newTab, { name: t(TEXTS.answers) }),
  );
  menu.append(
    element("summary", {}, t(TEXTS.menu)),
    element("div", {}, [
      element("h2", {}, t(TEXTS.commands)),
      field(choice, { label: t(TEXTS.event) }),
      element("ul", { class: "plain" }, documents.map(item)),
      element("h2", {}, t(TEXTS.inPanels)),
      element("ul", { class: "plain" }, inPanels.map(item)),
      element("h2", {}, t(TEXTS.otherPages)),
      element("p", {}, answers),
    ]),
  );
  closeOnEscape(menu);
  return menu;
}

function eventChoice({ events }: Book): HTMLSelectElement {
  const options = events.map(({ id, label }) => ({ value: id, label }));
  return select([{ value: "", label: t(TEXTS.nextEvent) }, ...options], "", () => undefined);
}

function closeOnEscape(menu: HTMLDetailsElement): void {
  menu.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    menu.open = false;
    menu.querySelector("summary")?.focus();
  });
}
