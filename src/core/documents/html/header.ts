import type { PageHeader } from "../document.ts";
import { words } from "./inlines.ts";
import { htmlPublicity } from "./pictures.ts";

/** The header of every printed page; on the screen it stands once, on top. */
export function htmlHeader({ publicity, lines }: PageHeader): string {
  const block = publicity === null ? "" : htmlPublicity(publicity);
  const below = lines.map((line) => `<p class="quiet">${words(line)}</p>`).join("");
  return `<header class="running">${block}${below}</header>`;
}
