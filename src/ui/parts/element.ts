/** What an element may be given: attributes as texts, `true` for one without a value, and listeners. */
export interface Attributes {
  readonly [name: string]: string | number | boolean | ((event: Event) => void) | undefined;
}

export type Child = Node | string | null;

/**
 * Makes an element. Texts become text, never markup; an attribute that is false or undefined is left out;
 * a function under `onclick` and the like becomes a listener.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes = {},
  children: readonly Child[] | Child = [],
): HTMLElementTagNameMap[K] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") made.addEventListener(name.replace(/^on/, ""), value);
    else if (value === true) made.setAttribute(name, "");
    else if (value !== false && value !== undefined) made.setAttribute(name, String(value));
  }
  replace(made, children);
  return made;
}

/** Puts other children into an element. */
export function replace(parent: Element, children: readonly Child[] | Child): void {
  const all = Array.isArray(children) ? children : [children];
  parent.replaceChildren(...all.filter((child): child is Node | string => child !== null));
}

/** Draws something anew; whoever works with the keyboard stays where he was, on the field with the same id. */
export function keepingFocus(draw: () => void): void {
  const id = document.activeElement?.id ?? "";
  draw();
  if (id !== "") document.getElementById(id)?.focus();
}
