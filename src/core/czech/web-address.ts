import type { Reading } from "../issue.ts";
import { tidyLine } from "./text.ts";

const PARTS = /^(?:(https?):\/\/)?([^/?#:@\s]+)(:\d{1,5})?([/?#]\S*)?$/iu;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?$/u;
const MAX_LENGTH = 2_000;

/**
 * One web address with http or https and its host in small letters. An address without a scheme is read as
 * https, as people write it; other schemes, spaces, several addresses and e-mail addresses give no value.
 */
export function readWebAddress(text: string): Reading<string> {
  const typed = tidyLine(text).replace(/[,;]+$/, "");
  if (typed === "") return { value: null, findings: [] };
  if (/^[^\s/]+@[^\s/]+$/.test(typed)) return { value: null, findings: [{ code: "web-is-email" }] };
  if (/\S[,; ]+(?:https?:\/\/|www\.)/i.test(typed))
    return { value: null, findings: [{ code: "web-several" }] };
  const [, scheme, host = "", port = "", path = ""] =
    typed.length > MAX_LENGTH ? [] : (PARTS.exec(typed) ?? []);
  if (!isHost(host)) return { value: null, findings: [{ code: "web-shape" }] };
  const value = `${scheme?.toLowerCase() ?? "https"}://${host.toLowerCase()}${port}${path}`;
  const tidied = scheme === undefined ? value.slice("https://".length) : value;
  return { value, findings: tidied === text ? [] : [{ code: "web-format", fix: value }] };
}

function isHost(host: string): boolean {
  const labels = host.split(".");
  const top = labels[labels.length - 1] ?? "";
  return labels.length > 1 && labels.every((label) => LABEL.test(label)) && /^\p{L}{2,}$/u.test(top);
}
