import type { Place } from "./model.ts";
import { placeAfter, type Selection } from "./selection.ts";

/** What the person does in the grid. */
export interface GridWork {
  /** Another cell has the focus, or more cells are selected. */
  readonly moved: () => void;
  readonly toggle: () => void;
  readonly clear: () => void;
  /** The person begins to type; `text` is the first letter, "" where the cell's own text is edited. */
  readonly type: (text: string) => void;
  /** What a letter with Ctrl does. */
  readonly shortcuts: Readonly<Record<string, () => void>>;
}

interface Keyboard {
  readonly selection: Selection;
  readonly shown: readonly number[];
  readonly columns: number;
  readonly go: (focus: Place, extend: boolean) => void;
  readonly work: GridWork;
}

/** Does what a key asks for; false leaves the key to the browser. */
export function keyPressed(event: KeyboardEvent, keyboard: Keyboard): boolean {
  const { selection, shown, columns, go, work } = keyboard;
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  if (altKey) return false;
  const next = placeAfter(event, selection.focus, { rows: shown, columns });
  if (next !== null) {
    go(next, shiftKey);
    return true;
  }
  const deed = ctrlKey || metaKey ? work.shortcuts[key.toLowerCase()] : plainKey(key, keyboard);
  deed?.();
  return deed !== undefined;
}

function plainKey(key: string, { selection, go, work }: Keyboard): (() => void) | undefined {
  const deeds: Readonly<Record<string, () => void>> = {
    " ": work.toggle,
    Delete: work.clear,
    Backspace: work.clear,
    Enter: () => work.type(""),
    F2: () => work.type(""),
    Escape: () => go(selection.focus, false),
  };
  return deeds[key] ?? (key.length === 1 ? () => work.type(key) : undefined);
}
