import type { WorkbenchColumn, WorkbenchOutputs, WorkbenchRow } from "../../core/screens/workbench-calls.ts";
import { WORKBENCH_TEXTS as TEXTS } from "../../core/texts/screens-workbench.ts";
import { button } from "../parts/button.ts";
import { element } from "../parts/element.ts";
import { t } from "../parts/language.ts";
import type { Messages } from "../parts/messages.ts";
import { ask } from "./ask.ts";

interface Around {
  readonly sheet: string;
  readonly messages: Messages;
}

type Control = HTMLTextAreaElement | HTMLInputElement;

/** What a cell is known by while its text is being saved. */
interface Cell extends Around {
  readonly row: number;
  readonly column: number;
  readonly place: string;
  readonly control: Control;
  /** What the sheet says, as far as this page knows. */
  known: string;
}

/** One row of fields; each is saved when it is left with another text. */
export function tableRow(
  { row, cells }: WorkbenchRow,
  { columns }: Pick<WorkbenchOutputs["table.read"], "columns">,
  around: Around,
): HTMLElement {
  const fields = columns.map((column, index) => {
    const place = t(TEXTS.cell, { row, column: column.header || column.letters });
    const text = cells[index] ?? "";
    const control = controlFor(column, { text, place });
    const cell: Cell = { ...around, row, column: index + 1, place, control, known: text };
    control.addEventListener("change", () => void save(cell).catch(around.messages.fail));
    control.addEventListener("keydown", (event) => {
      if (event instanceof KeyboardEvent && event.key === "Escape") control.value = cell.known;
    });
    return element("td", { class: column.computed ? "computed" : undefined }, control);
  });
  return element("tr", { "data-row": row }, [element("th", { scope: "row" }, String(row)), ...fields]);
}

/** The lists of usual values that the fields of the columns offer. */
export function choicesOf(columns: readonly WorkbenchColumn[]): readonly HTMLElement[] {
  return columns
    .filter(({ choices }) => choices.length > 0)
    .map(({ letters, choices }) =>
      element(
        "datalist",
        { id: `choices-${letters}` },
        choices.map((value) => element("option", { value })),
      ),
    );
}

function controlFor(
  column: WorkbenchColumn,
  { text, place }: { readonly text: string; readonly place: string },
): Control {
  const oneLine = column.choices.length > 0 && !text.includes("\n");
  const made = oneLine
    ? element("input", { type: "text", list: `choices-${column.letters}`, "aria-label": place })
    : element("textarea", { rows: 1, "aria-label": place });
  made.value = text;
  made.spellcheck = false;
  return made;
}

async function save(cell: Cell): Promise<void> {
  const { sheet, row, column, control, messages, place } = cell;
  const text = control.value;
  if (text === cell.known) return;
  const box = control.parentElement;
  box?.classList.add("saving");
  try {
    const { written, now } = await ask("cell.write", { sheet, row, column, old: cell.known, text });
    cell.known = now;
    if (written) messages.note(t(TEXTS.saved, { place }));
    else tellConflict(cell, { now, text });
  } finally {
    box?.classList.remove("saving");
  }
}

/** Nothing is overwritten unseen: both texts are shown and the person chooses. */
function tellConflict(cell: Cell, { now, text }: { readonly now: string; readonly text: string }): void {
  const { control, messages, place } = cell;
  control.value = now;
  const again = async (): Promise<void> => {
    control.value = text;
    await save(cell);
    control.focus();
  };
  const leave = (): void => {
    messages.clear();
    control.focus();
  };
  const shown = now === "" ? t(TEXTS.empty) : now;
  messages.tell(t(TEXTS.conflict, { place, now: shown, text }), [
    button(t(TEXTS.overwrite), { messages, press: again }),
    button(t(TEXTS.keepTheirs), { messages, press: leave }),
  ]);
}
