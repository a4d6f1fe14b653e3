/** Small words inside surnames that are neither capitalised nor declined. */
export const NAME_PARTICLES: ReadonlySet<string> = new Set([
  "de",
  "la",
  "le",
  "van",
  "von",
  "der",
  "den",
  "di",
  "da",
  "del",
  "dos",
  "el",
  "al",
  "ter",
  "zu",
]);

/** A name typed all in capitals or all in small letters with its capitals put right; mixed case is kept (McDonald). */
export function properCase(name: string): string {
  const letters = name.replace(/[^\p{L}]/gu, "");
  const shouted = letters.length > 1 && letters === letters.toUpperCase();
  const whispered = letters !== "" && letters === letters.toLowerCase();
  if (!shouted && !whispered) return name;
  return name
    .toLowerCase()
    .split(/([\s\-'’]+)/)
    .map((part) => (NAME_PARTICLES.has(part) ? part : capitalised(part)))
    .join("");
}

function capitalised(part: string): string {
  const scottish = /^mc(\p{L}{3,})$/u.exec(part)?.[1];
  if (scottish !== undefined) return `Mc${capitalised(scottish)}`;
  return part.charAt(0).toUpperCase() + part.slice(1);
}
