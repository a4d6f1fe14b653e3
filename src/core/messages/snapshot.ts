import { shortHash } from "./hash.ts";
import type { Attachment } from "./message.ts";

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** A letter as it was approved. */
interface Approved {
  readonly subject: string;
  readonly body: string;
  /** What the column Přílohy says, as typed. */
  readonly named: readonly string[];
  /** Files from outside the workbook; documents made of it change with every answer and are left out. */
  readonly files: readonly Attachment[];
}

/** A mark that changes when anything of the letter's template does; for telling changes, not for keeping secrets. */
export function letterSnapshot({ subject, body, named, files }: Approved): string {
  const contents = files.map(({ name, bytes, version }) => [name, version ?? hashOf(bytes)]);
  const whole = JSON.stringify([subject, body, named, contents]);
  // Two halves of different texts: thirty-two bits alone would be met by chance.
  return shortHash(whole) + shortHash(`${whole.length}:${whole}`);
}

function hashOf(bytes: Uint8Array): number {
  let hash = FNV_OFFSET;
  for (const byte of bytes) hash = Math.imul(hash ^ byte, FNV_PRIME);
  return hash >>> 0;
}
