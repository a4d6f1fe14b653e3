/** What a key asks for: to go to a row, to open it, or to fold and unfold what is below it. */
export interface TreeMove {
  readonly kind: "go" | "open" | "fold" | "unfold";
  readonly id: string;
}

/** What a key means in a tree: https://www.w3.org/WAI/ARIA/apg/patterns/treeview/ */
export function treeMove(list: HTMLElement, event: KeyboardEvent): TreeMove | null {
  if (event.altKey || event.ctrlKey || event.metaKey) return null;
  const items = [...list.querySelectorAll<HTMLElement>(ITEM)];
  const at = items.findIndex((one) => one.tabIndex === 0);
  const now = items[at];
  return now === undefined ? null : (KEYS[event.key]?.({ items, at, now }) ?? null);
}

const ITEM = '[role="treeitem"]';

interface Standing {
  readonly items: readonly HTMLElement[];
  readonly at: number;
  readonly now: HTMLElement;
}

const KEYS: Readonly<Record<string, (standing: Standing) => TreeMove | null>> = {
  ArrowDown: ({ items, at }) => move("go", items[at + 1]),
  ArrowUp: ({ items, at }) => move("go", items[at - 1]),
  Home: ({ items }) => move("go", items[0]),
  End: ({ items }) => move("go", items[items.length - 1]),
  ArrowRight: ({ items, at, now }) => {
    const expanded = now.getAttribute("aria-expanded");
    if (expanded === null) return null;
    return expanded === "true" ? move("go", items[at + 1]) : move("unfold", now);
  },
  ArrowLeft: ({ now }) =>
    now.getAttribute("aria-expanded") === "true" ? move("fold", now) : move("go", above(now)),
  Enter: ({ now }) => move("open", now),
  " ": ({ now }) => move("open", now),
};

function above(item: HTMLElement): HTMLElement | null {
  const parent = item.closest("li")?.parentElement?.closest("li") ?? null;
  return parent?.querySelector<HTMLElement>(ITEM) ?? null;
}

function move(kind: TreeMove["kind"], item: HTMLElement | null | undefined): TreeMove | null {
  const id = item?.dataset["id"];
  return id === undefined ? null : { kind, id };
}
