import { attributePlace, escapeAttribute } from "../../core/xml.ts";
import { attributeOf, childrenOf, type Element, prefixOf, rootElement } from "./elements.ts";

/** One change of a text: what stands between two places gives way to another text. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** The text with all changes made; they must not overlap. */
export function spliced(text: string, splices: readonly Splice[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const splice of [...splices].sort((a, b) => a.start - b.start || a.end - b.end)) {
    parts.push(text.slice(at, splice.start), splice.text);
    at = splice.end;
  }
  return parts.join("") + text.slice(at);
}

/** A tag's text with one attribute set, or taken out when the value is null. */
export function withAttribute(tag: string, name: string, value: string | null): string {
  const place = attributePlace(tag, { kind: "open", name: "", start: 0, end: tag.length }, name);
  if (place !== null) {
    if (value !== null)
      return tag.slice(0, place.valueStart) + escapeAttribute(value) + tag.slice(place.valueEnd);
    return tag.slice(0, place.start).trimEnd() + tag.slice(place.valueEnd + 1);
  }
  if (value === null) return tag;
  const end = tag.endsWith("/>") ? tag.length - 2 : tag.length - 1;
  return `${tag.slice(0, end).trimEnd()} ${name}="${escapeAttribute(value)}"${tag.slice(end)}`;
}

/** An element of ours for a part that writes its own elements with a prefix: it names its namespace itself. */
export function declared(element: string, prefix: string): string {
  return prefix === "" ? element : element.replace(/^<([\w.]+)/, `<$1 xmlns="${MAIN}"`);
}

/** The text with one more element inside a parent, after all siblings that the schema puts before it. */
export function withChild(xml: string, element: string, order: readonly string[]): string {
  const root = rootElement(xml);
  if (root === null) return xml;
  const name = /^<([\w.]+)/.exec(element)?.[1] ?? "";
  const rank = order.indexOf(name);
  const before = childrenOf(xml, root).filter((child) => order.indexOf(child.name) <= rank);
  const at = before[before.length - 1]?.end ?? root.open.end;
  return xml.slice(0, at) + declared(element, prefixOf(xml, root)) + xml.slice(at);
}

/** The text with content put at the end of an element, which may have been written as one tag. */
export function withContent(xml: string, element: Element, content: string): Splice {
  if (element.open.kind === "open")
    return { start: element.contentEnd, end: element.contentEnd, text: content };
  const tag = xml.slice(element.start, element.end);
  const name = /^<([^\s/>]*)/.exec(tag)?.[1] ?? "";
  return { start: element.start, end: element.end, text: `${tag.slice(0, -2)}>${content}</${name}>` };
}

/** Children of the root by name. */
export function rootChildren(xml: string, name: string): readonly Element[] {
  const root = rootElement(xml);
  return root === null ? [] : childrenOf(xml, root).filter((child) => child.name === name);
}

/** An attribute as a whole number; 0 when it is missing or is none. */
export function numberOf(xml: string, element: Element, name: string): number {
  const number = Number(attributeOf(xml, element, name));
  return Number.isInteger(number) ? number : 0;
}
