import { type ContentLine, readContentLine } from "./content-line.ts";
import { fromOctets } from "./from-octets.ts";

/** A component (RFC 5545 3.6) with what stands directly in it. */
export interface Component {
  readonly name: string;
  readonly lines: readonly ContentLine[];
  readonly components: readonly Component[];
}

interface Growing extends Component {
  readonly lines: ContentLine[];
  readonly components: Growing[];
}

const LONGEST = 1_000_000;
const DEEPEST = 5;

/** The first VCALENDAR among the octets, one a character; null when there is none. Lines that cannot be read are left out. */
export function readCalendar(octets: string): Component | null {
  // Folding may have cut a character in two, so the alphabet comes after it.
  const unfolded = octets.slice(0, LONGEST).replace(/\r?\n[ \t]/g, "");
  const root = componentNamed("");
  const open = [root];
  for (const text of fromOctets(unfolded, "utf-8").split(/\r?\n/)) {
    const line = readContentLine(text);
    if (line !== null) put(line, open);
  }
  return root.components.find(({ name }) => name === "VCALENDAR") ?? null;
}

/** The value of the first line with this name; "" when there is none. */
export function propertyOf({ lines }: Component, name: string): string {
  return lines.find((line) => line.name === name)?.value ?? "";
}

/** Puts a line into the innermost open component, or opens or closes one; what is nested too deep is left out. */
function put(line: ContentLine, open: Growing[]): void {
  const inner = open[open.length - 1];
  const name = line.value.trim().toUpperCase();
  if (line.name === "END") {
    if (open.length > 1 && inner?.name === name) open.pop();
  } else if (line.name === "BEGIN") {
    const begun = componentNamed(name);
    if (open.length <= DEEPEST) inner?.components.push(begun);
    open.push(begun);
  } else inner?.lines.push(line);
}

function componentNamed(name: string): Growing {
  return { name, lines: [], components: [] };
}
