import { button } from "./button.ts";
import { element } from "./element.ts";
import type { Messages } from "./messages.ts";

interface LongList<T> {
  readonly items: readonly T[];
  readonly item: (one: T) => HTMLLIElement;
  /** The button that shows the rest. */
  readonly all: string;
  readonly messages: Messages;
}

/** More than so many at once nobody reads. */
const SHOWN = 50;

/** A numbered list that shows its beginning; a button shows the rest, and the focus goes to the first of it. */
export function longList<T>({ items, item, all, messages }: LongList<T>): HTMLElement {
  const list = element("ol", {}, items.slice(0, SHOWN).map(item));
  if (items.length <= SHOWN) return list;
  const more = button(all, {
    messages,
    press: () => {
      const rest = items.slice(SHOWN).map(item);
      list.append(...rest);
      more.remove();
      rest[0]?.setAttribute("tabindex", "-1");
      rest[0]?.focus();
    },
  });
  return element("div", {}, [list, more]);
}
