const BLOCK = 64;
const WORDS = 80;
const START = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0] as const;
const ROUNDS = [0x5a827999, 0x6ed9eba1, 0x8f1bbcdc, 0xca62c1d6] as const;

/** SHA-1 (FIPS 180-4) as five words of 32 bits, for names; it keeps no secret. */
export function sha1(octets: Uint8Array): Int32Array {
  const message = padded(octets);
  const state = Int32Array.from(START);
  const schedule = new Int32Array(WORDS);
  for (let block = 0; block < message.length; block += BLOCK / 4) {
    fill(schedule, message, block);
    digest(schedule, state);
  }
  return state;
}

/** The octets as big-endian words, then a one, zeros, and the length in bits. */
function padded(octets: Uint8Array): Int32Array {
  const words = new Int32Array(Math.ceil((octets.length + 9) / BLOCK) * (BLOCK / 4));
  for (let index = 0; index <= octets.length; index += 1) {
    const octet = octets[index] ?? 0x80;
    words[index >> 2] = (words[index >> 2] ?? 0) | (octet << (24 - (index & 3) * 8));
  }
  words[words.length - 1] = octets.length * 8;
  return words;
}

function fill(schedule: Int32Array, message: Int32Array, start: number): void {
  for (let index = 0; index < 16; index += 1) schedule[index] = message[start + index] ?? 0;
  for (let index = 16; index < WORDS; index += 1) {
    const [three, eight] = [schedule[index - 3] ?? 0, schedule[index - 8] ?? 0];
    const [fourteen, sixteen] = [schedule[index - 14] ?? 0, schedule[index - 16] ?? 0];
    const word = three ^ eight ^ fourteen ^ sixteen;
    schedule[index] = (word << 1) | (word >>> 31);
  }
}

function digest(schedule: Int32Array, state: Int32Array): void {
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  for (let index = 0; index < WORDS; index += 1) {
    const part = (index / 20) | 0;
    const mixed = ((a << 5) | (a >>> 27)) + chosen(part, b, { c, d }) + e;
    const next = (mixed + (ROUNDS[part] ?? 0) + (schedule[index] ?? 0)) | 0;
    e = d;
    d = c;
    c = (b << 30) | (b >>> 2);
    b = a;
    a = next;
  }
  const words = [a, b, c, d, e];
  for (let index = 0; index < words.length; index += 1) {
    state[index] = ((state[index] ?? 0) + (words[index] ?? 0)) | 0;
  }
}

function chosen(part: number, b: number, { c, d }: { readonly c: number; readonly d: number }): number {
  if (part === 0) return (b & c) | (~b & d);
  return part === 2 ? (b & c) | (b & d) | (c & d) : b ^ c ^ d;
}
