import { toUtf8 } from "../../messages/utf8.ts";
import { sha1 } from "./sha1.ts";

/** The namespace of all ids of the program's open data; never to be changed, or every id would. */
const NAMESPACE = "7d0c2c4e-5b0a-5e0e-9a57-6b6f6d706c61";
const NAMESPACE_OCTETS = octetsOf(NAMESPACE);

/** An id that is the same for the same parts in every edition and on every machine: UUID version 5 (RFC 9562). */
export function stableId(...parts: readonly string[]): string {
  return uuidIn(NAMESPACE_OCTETS, parts.join("\u001f"));
}

/** The version 5 UUID of a name in a namespace, which is a UUID itself. */
export function uuidOf(namespace: string, name: string): string {
  return uuidIn(octetsOf(namespace), name);
}

function octetsOf(uuid: string): readonly number[] {
  return (uuid.replace(/-/g, "").match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
}

function uuidIn(namespace: readonly number[], name: string): string {
  const octets = toUtf8(name);
  const whole = new Uint8Array(namespace.length + octets.length);
  whole.set(namespace);
  whole.set(octets, namespace.length);
  const [a = 0, b = 0, c = 0, d = 0] = sha1(whole);
  const words = [a, (b & 0xffff0fff) | 0x5000, (c & 0x3fffffff) | 0x80000000, d];
  const hex = words.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
