import type { CellAddress } from "../../core/sheet/grid.ts";
import { button } from "./button.ts";
import { call } from "./call.ts";
import type { Messages } from "./messages.ts";

interface Words {
  readonly label: string;
  /** Of whom or what; a screen reader reads the buttons one after another. */
  readonly description: string;
}

/** A button that shows a cell in the table beside the screen; nothing where there is no such cell. */
export function jump(
  cell: CellAddress | null,
  { label, description }: Words,
  messages: Messages,
): HTMLElement | null {
  if (cell === null) return null;
  const { sheet, row, column } = cell;
  const press = async (): Promise<void> => {
    await call("cell.show", { sheet, row, column });
  };
  return button(label, { messages, press }, { kind: "link", description });
}
