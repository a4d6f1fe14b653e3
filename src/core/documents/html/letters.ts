import type { LabelsBlock, LetterHeadBlock } from "../document.ts";
import { words } from "./inlines.ts";

/** The top of a letter: the sender above, its facts (as HTML) and the receiver side by side where there is room. */
export function htmlLetterHead({ sender, address }: LetterHeadBlock, facts: string): string {
  const [name = "", ...rest] = sender;
  const first = name === "" ? [] : [`<p><strong>${words(name)}</strong></p>`];
  const from = [...first, ...paragraphs(rest)].join("");
  const to = paragraphs(address).join("");
  return `<div class="letter"><div class="sender">${from}</div><div>${facts}</div><div class="receiver">${to}</div></div>`;
}

/** Labels of their real size, as a list: row by row on paper, one below another on a narrow screen. */
export function htmlLabels({ size, labels }: LabelsBlock): string {
  if (labels.length === 0) return "";
  const box = `width:${size.widthMm}mm;height:${size.heightMm}mm`;
  const items = labels.map((lines) => `<li style="${box}">${paragraphs(lines).join("")}</li>`);
  return `<ul class="labels">${items.join("")}</ul>`;
}

function paragraphs(lines: readonly string[]): readonly string[] {
  return lines.map((line) => `<p>${words(line)}</p>`);
}
