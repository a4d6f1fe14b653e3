import type { CheckedCell, CheckedGroup } from "../../../core/screens/check.ts";
import { CHECK_SCREEN_TEXTS as TEXTS } from "../../../core/texts/screens-check.ts";
import { button } from "../../parts/button.ts";
import { call } from "../../parts/call.ts";
import { element } from "../../parts/element.ts";
import { t } from "../../parts/language.ts";
import type { Messages } from "../../parts/messages.ts";

interface Shown {
  readonly group: CheckedGroup;
  readonly messages: Messages;
  readonly fix: (cell: CheckedCell) => Promise<void>;
}

/** One place: where it is, what stands there, and where it is safe what it would become, with a button for that. */
export function cellItem(cell: CheckedCell, { group, messages, fix }: Shown): HTMLLIElement {
  const own = [group.message === "" ? cell.message : "", group.advice === "" ? cell.advice : ""].filter(
    (text) => text !== "",
  );
  return element("li", {}, [
    placeLink(cell, messages),
    ...own.map((text) => element("p", {}, text)),
    ...(cell.fix === null ? foundText(cell) : [change(cell), fixButton(cell, { messages, fix })]),
  ]);
}

/** `Kontakty, řádek 12, E-mail`. */
export function placeWords({ sheet, row, column }: Pick<CheckedCell, "sheet" | "row" | "column">): string {
  return t(column === "" ? TEXTS.sheetPlace : TEXTS.place, { sheet, row, column });
}

/** What the cell says now, and what it will say. */
export function change({ found, fix }: CheckedCell): HTMLElement {
  return element("p", { class: "change" }, [
    element("span", { class: "sr" }, `${t(TEXTS.was)} `),
    element("del", {}, found || t(TEXTS.empty)),
    element("span", { "aria-hidden": "true" }, " → "),
    element("span", { class: "sr" }, ` ${t(TEXTS.willBe)} `),
    element("ins", {}, fix || t(TEXTS.empty)),
  ]);
}

function placeLink(cell: CheckedCell, messages: Messages): HTMLElement {
  const { address } = cell;
  const place = placeWords(cell);
  if (address === null) return element("p", {}, place);
  const press = async (): Promise<void> => {
    await call("cell.show", address);
  };
  return button(place, { messages, press }, { kind: "link", description: t(TEXTS.show, { place }) });
}

function foundText({ found }: CheckedCell): readonly HTMLElement[] {
  return found === "" ? [] : [element("p", { class: "quiet" }, `„${found}“`)];
}

function fixButton(cell: CheckedCell, { messages, fix }: Pick<Shown, "messages" | "fix">): HTMLElement {
  const description = t(TEXTS.fixOne, { place: placeWords(cell) });
  return button(t(TEXTS.fix), { messages, press: () => fix(cell) }, { description });
}
