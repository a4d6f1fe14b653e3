import { linkAddress } from "../documents/links.ts";
import { hidden, shown } from "./letter-markup.ts";

/** A run of text in a letter; `text` is what is shown, exactly. */
export type Inline =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "strong"; readonly inlines: readonly Inline[] }
  /** A named link shows a text; another shows its own address. */
  | { readonly kind: "link"; readonly text: string; readonly address: string; readonly named: boolean }
  /** A picture that goes with the letter, on a line of its own; `name` is the file's. */
  | { readonly kind: "image"; readonly alt: string; readonly name: string };

/** A paragraph of lines or a list of items. */
export interface LetterBlock {
  readonly kind: "paragraph" | "list";
  readonly lines: readonly (readonly Inline[])[];
}

const BULLET = /^[ \t]*[-–•][ \t\u00a0]+(?=\S)/;

/** No part can be tried twice at one place, so that long texts of signs cost no more than others. */
const INLINE =
  /\*\*(?<bold>[^*]+)\*\*|\[(?<label>[^\][]+)\]\((?<target>[^\s()]+)\)|(?<web>https?:\/\/[^\s<>"„“*[\]()]+)|(?<![\w.+-])(?<mail>[\w.+-]+@[\w-]+(?:\.[\w-]+)+)/giu;
const IMAGE = /^!\[([^\][]*)\]\(([^()]+)\)$/;
const LINK_ENDS = ".,;:!?…'’";

/**
 * A letter read: blank lines part paragraphs, a line beginning with "- " is an item, `**bold**`,
 * `[text](https://…)`, `![popis](obrázek.png)` on a line of its own; web and e-mail addresses become links.
 */
export function readLetter(letter: string): readonly LetterBlock[] {
  const blocks: { kind: LetterBlock["kind"]; lines: string[] }[] = [];
  let continues = false;
  for (const line of hidden(letter).split("\n")) {
    if (line.trim() === "") {
      continues = false;
      continue;
    }
    const kind = BULLET.test(line) ? "list" : "paragraph";
    const last = blocks[blocks.length - 1];
    if (continues && last?.kind === kind) last.lines.push(line);
    else blocks.push({ kind, lines: [line] });
    continues = true;
  }
  return blocks.map(({ kind, lines }) => ({
    kind,
    lines: lines.map((line) => readLine(line.replace(kind === "list" ? BULLET : "", "").trim())),
  }));
}

/** The names of the pictures that a letter shows. */
export function picturesOf(letter: string): readonly string[] {
  const inlines = readLetter(letter).flatMap(({ lines }) => lines.flat());
  return inlines.flatMap((inline) => (inline.kind === "image" ? [inline.name] : []));
}

function readLine(line: string): readonly Inline[] {
  const image = IMAGE.exec(line);
  if (image === null) return readInlines(line);
  return [{ kind: "image", alt: shown(image[1] ?? "").trim(), name: shown(image[2] ?? "").trim() }];
}

function readInlines(line: string): readonly Inline[] {
  const inlines: Inline[] = [];
  let done = 0;
  for (const match of line.matchAll(INLINE)) {
    inlines.push(...plain(line.slice(done, match.index)), ...readMatch(match[0], match.groups ?? {}));
    done = match.index + match[0].length;
  }
  return [...inlines, ...plain(line.slice(done))];
}

function readMatch(whole: string, groups: Readonly<Record<string, string | undefined>>): readonly Inline[] {
  const { bold, label, target, web, mail } = groups;
  if (bold !== undefined) return [{ kind: "strong", inlines: readInlines(bold) }];
  if (label !== undefined && target !== undefined) return labelledLink(whole, label, target);
  if (mail !== undefined) return bareLink(mail, `mailto:${mail}`, "");
  const address = withoutEnd(web ?? "");
  return bareLink(address, address, whole.slice(address.length));
}

function labelledLink(whole: string, label: string, target: string): readonly Inline[] {
  const address = linkAddress(shown(target));
  return address === null
    ? plain(whole)
    : [{ kind: "link", text: shown(label), address, named: shown(label) !== address }];
}

function bareLink(text: string, href: string, rest: string): readonly Inline[] {
  const address = linkAddress(shown(href));
  return address === null
    ? plain(text + rest)
    : [{ kind: "link", text: shown(text), address, named: false }, ...plain(rest)];
}

/** An address does not end with the full stop of its sentence. */
function withoutEnd(address: string): string {
  let end = address.length;
  while (end > 0 && LINK_ENDS.includes(address.charAt(end - 1))) end -= 1;
  return address.slice(0, end);
}

function plain(text: string): readonly Inline[] {
  return text === "" ? [] : [{ kind: "text", text: shown(text) }];
}
