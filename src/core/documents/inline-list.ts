import type { Inline } from "./document.ts";

/** Texts and links one after another, parted by commas. */
export function withCommas(parts: readonly Inline[]): readonly Inline[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [", ", part]));
}
