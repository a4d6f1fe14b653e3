/** The points of an agenda, one a line, without the numbers or dashes that people type before them. */
export function agendaPoints(programme: string): readonly string[] {
  return programme
    .split("\n")
    .map((line) => line.replace(/^\s*(?:\d{1,2}[.)](?!\d)|[-–•*])\s*/, "").trim())
    .filter((point) => point !== "");
}
