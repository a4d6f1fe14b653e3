/** Google's bytes are signed, and in an ordinary array. */
export function unsigned(bytes: readonly number[]): Uint8Array {
  return Uint8Array.from(bytes, (byte) => byte & 255);
}
