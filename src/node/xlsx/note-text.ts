import { MARK_SIGNATURE } from "../../core/plans/plan.ts";
import { characters } from "../../core/xml.ts";
import { decodeCellText, encodeCellText } from "./cell-text.ts";
import { type Element, elementsNamed, prefixOf } from "./elements.ts";
import { declared, type Splice, spliced, withContent } from "./xml-edit.ts";

interface Run {
  readonly element: Element;
  readonly text: string;
  /** Where its text begins in the whole note. */
  readonly start: number;
}

const RUN_LOOK =
  '<rPr><sz val="9"/><color indexed="81"/><rFont val="Tahoma"/><charset val="238"/><family val="2"/></rPr>';

/** A note's text element without the program's part, and what is left to read in it. */
export function withoutOwnPart(xml: string): { readonly xml: string; readonly text: string } {
  const runs = runsOf(xml);
  const whole = runs.map(({ text }) => text).join("");
  const own = ownPart(whole);
  if (own === null) return { xml, text: whole };
  const cut = spliced(
    xml,
    runs.flatMap((run) => withoutCharacters(run, own)),
  );
  return withoutOwnPart(withoutEmptyRuns(cut));
}

/**
 * The program's part runs from its signature to the next empty line, with one of the empty lines around it: a
 * person may have written before it and after it.
 */
function ownPart(text: string): { readonly start: number; readonly end: number } | null {
  const start = startOfOwnPart(text);
  if (start === -1) return null;
  const gap = text.indexOf("\n\n", start);
  const end = gap === -1 ? text.length : gap;
  if (text.slice(0, start).endsWith("\n\n")) return { start: start - 2, end };
  return { start, end: gap === -1 ? end : gap + 2 };
}

function startOfOwnPart(text: string): number {
  if (text.startsWith(MARK_SIGNATURE)) return 0;
  const at = text.indexOf(`\n${MARK_SIGNATURE}`);
  return at === -1 ? -1 : at + 1;
}

function runsOf(xml: string): readonly Run[] {
  let start = 0;
  return elementsNamed(xml, "t").map((element) => {
    const inside = element.open.kind === "empty" ? "" : characters(xml, element.open.end, element.contentEnd);
    const run = { element, text: decodeCellText(inside), start };
    start += run.text.length;
    return run;
  });
}

function withoutCharacters(
  { element, text, start }: Run,
  own: { start: number; end: number },
): readonly Splice[] {
  const from = Math.max(own.start - start, 0);
  const to = Math.min(own.end - start, text.length);
  if (from >= to) return [];
  const kept = text.slice(0, from) + text.slice(to);
  return [{ start: element.open.end, end: element.contentEnd, text: encodeCellText(kept) }];
}

function withoutEmptyRuns(xml: string): string {
  return spliced(
    xml,
    elementsNamed(xml, "r").flatMap((run) => {
      const empty = elementsNamed(xml, "t", run).every(({ open, contentEnd }) => open.end >= contentEnd);
      return empty ? [{ start: run.start, end: run.end, text: "" }] : [];
    }),
  );
}

/** A note's text element with the program's part behind what a person wrote there. */
export function withOwnPart(xml: string, note: string): string {
  const runs = runsOf(xml);
  const before = runs.length === 0 ? "" : "\n\n";
  const own = `${before}${ownText(note)}`;
  const text = elementsNamed(xml, "text")[0];
  if (text === undefined) return xml;
  const only = runs.length === 1 && elementsNamed(xml, "r").length === 0 ? runs[0] : undefined;
  if (only !== undefined && only.element.open.kind === "open") {
    const at = only.element.contentEnd;
    return spliced(xml, [{ start: at, end: at, text: encodeCellText(own) }]);
  }
  const run = `<r>${RUN_LOOK}<t xml:space="preserve">${encodeCellText(own)}</t></r>`;
  return spliced(xml, [withContent(xml, text, declared(run, prefixOf(xml, text)))]);
}

/** A mark's note begins with the signature and holds no empty line, which would end it. */
export function ownText(note: string): string {
  const tight = note
    .replace(/\r\n?/g, "\n")
    .replace(/\n{2,}/g, "\n")
    .trim();
  return tight.startsWith(MARK_SIGNATURE) ? tight : `${MARK_SIGNATURE} ${tight}`;
}
