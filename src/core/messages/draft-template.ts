import type { Finding } from "../issue.ts";
import { cleanHtml } from "./clean-html.ts";
import { readHtml, withoutEntities } from "./html-pieces.ts";
import type { Draft } from "./letter-sources.ts";

/** A draft as the text of a template. */
interface DraftTemplate {
  readonly form: "letter" | "html";
  readonly body: string;
  readonly findings: readonly Finding[];
}

const MARK = /\{\{[^{}\n]{0,200}\}\}/g;
const BREAKS = new Set(["br", "p", "div", "li", "tr", "td", "table", "ul", "ol", "blockquote"]);
const MAX_FINDINGS = 20;

/** A draft's HTML, cleaned; a draft in plain text is read as a letter of Šablony. */
export function draftTemplate({ html, text }: Draft): DraftTemplate {
  if (html.trim() === "") return { form: "letter", body: text, findings: [] };
  const clean = cleanHtml(html);
  const broken = [
    ...brokenMarks(html).map((mark) => ({ code: "draft-broken-mark", values: { mark } }) as const),
    ...clean.marksInTags.map((mark) => ({ code: "draft-mark-in-tag", values: { mark } }) as const),
  ];
  return { form: "html", body: clean.html, findings: broken.slice(0, MAX_FINDINGS) };
}

/** Fields that a reader of the draft sees whole and the program does not: half of one is bold, or a link. */
function brokenMarks(html: string): readonly string[] {
  const pieces = readHtml(html);
  const texts = pieces.map((piece) => {
    if (piece.kind === "text") return withoutEntities(piece.text).replace(/[\r\n]+/g, " ");
    return BREAKS.has(piece.name) ? "\n" : "";
  });
  const whole = counted(texts.flatMap((text) => text.match(MARK) ?? []));
  const seen = counted(texts.join("").match(MARK) ?? []);
  return [...seen].flatMap(([mark, count]) => (count > (whole.get(mark) ?? 0) ? [mark] : []));
}

function counted(marks: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const mark of marks) counts.set(mark, (counts.get(mark) ?? 0) + 1);
  return counts;
}
