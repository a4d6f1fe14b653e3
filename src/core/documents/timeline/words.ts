/** The text on at most so many lines of so many letters, parted between words; what is left over is cut. */
export function wrapped(text: string, letters: number, lines: number): readonly string[] {
  const broken: string[] = [""];
  // A hard space holds „o připomínky“ together.
  for (const word of text.split(/[ \t\r\n]+/)) {
    const line = broken[broken.length - 1] ?? "";
    if (line === "") broken[broken.length - 1] = word;
    else if (line.length + word.length < letters) broken[broken.length - 1] = `${line} ${word}`;
    else broken.push(word);
  }
  const kept = broken.slice(0, lines - 1);
  const rest = broken.slice(lines - 1).join(" ");
  return [...kept, rest].filter((line) => line !== "").map((line) => shortened(line, letters));
}

/** The text, or its beginning with an ellipsis. */
export function shortened(text: string, letters: number): string {
  return text.length <= letters ? text : `${text.slice(0, letters - 1).trimEnd()}…`;
}
