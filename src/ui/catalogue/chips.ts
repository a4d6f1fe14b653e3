import { element } from "../parts/element.ts";

/** One thing that is chosen, and how to drop it. */
export interface Chip {
  readonly text: string;
  readonly drop: () => void;
}

/** Shows what is chosen as buttons that drop it, and nothing for null; whoever drops one by keyboard stays among them. */
export function showChips(
  bar: HTMLElement,
  chips: readonly Chip[] | null,
  { drop, clear, onClear }: { readonly drop: string; readonly clear: string; readonly onClear: () => void },
): void {
  const at = [...bar.children].indexOf(document.activeElement as Element);
  const buttons = (chips ?? []).map((chip) =>
    element(
      "button",
      { type: "button", "aria-label": drop.replace("{what}", chip.text), onclick: chip.drop },
      [chip.text, element("span", { "aria-hidden": "true" }, " ✕")],
    ),
  );
  const all = element("button", { type: "button", class: "plain", onclick: onClear }, clear);
  bar.replaceChildren(...(chips === null ? [] : [...buttons, all]));
  bar.hidden = chips === null;
  if (at < 0) return;
  const next = buttons[Math.min(at, buttons.length - 1)] ?? document.querySelector<HTMLElement>("#q");
  next?.focus();
}
